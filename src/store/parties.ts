import type { AssessedTransfer, Claim, ClaimRecord, Party, Reading } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { findClaims } from './claims.ts'
import type { Store } from './open.ts'
import { findTransfers } from './transfers.ts'

export interface PartyCounts {
  readonly party: Party
  readonly supplies: number
  readonly receives: number
  readonly claims: number
}

/** What stands for a party in a column of codes, and in one of folded names. Parties that a person joined stand for all their members. */
function handles(party: Party): { codes: readonly string[]; names: readonly string[] } {
  const ids = party.members ?? [party.id]
  const byName = ids.filter((id) => id.startsWith('name:')).map((id) => id.slice('name:'.length))
  const own = party.code === null ? [party.name, ...party.names].map(fold) : []
  return {
    codes: [...new Set([...(party.code === null ? [] : [party.code]), ...ids.filter((id) => !id.startsWith('name:'))])],
    names: [...new Set([...byName, ...own])],
  }
}

/** Whether a reference is to this party. */
function isParty(party: Party): (ref: { readonly code: string | null; readonly name: string }) => boolean {
  const { codes, names } = handles(party)
  return ({ code, name }) => (code === null ? names.includes(fold(name)) : codes.includes(code))
}

type Mentioned = readonly { readonly code: string | null; readonly name: string; readonly of: string; readonly role: string }[]

/** How many of `rows` name each party, by code or, for a party without one, by a folded name. */
function tally(rows: Mentioned): (party: Party, role: string | null) => number {
  const sets = new Map<string, Set<string>>()
  const put = (key: string, of: string) => sets.set(key, (sets.get(key) ?? new Set()).add(of))
  for (const { code, name, of, role } of rows) for (const part of [role, '*']) put(`${part}/${code === null ? `name:${name}` : `code:${code}`}`, of)
  return (party, role) => {
    const { codes, names } = handles(party)
    const keys = [...names.map((name) => `name:${name}`), ...codes.map((code) => `code:${code}`)]
    return new Set(keys.flatMap((key) => [...(sets.get(`${role ?? '*'}/${key}`) ?? [])])).size
  }
}

async function counter(store: Store): Promise<(party: Party) => PartyCounts> {
  const inTransfers = tally(await store.selectFrom('transfer_parties').select(['code', 'name', 'role', 'transfer as of']).execute())
  const inClaims = tally(await store.selectFrom('claim_parties').select(['code', 'name', 'role', 'claim as of']).execute())
  return (party) => ({ party, supplies: inTransfers(party, 'supplier'), receives: inTransfers(party, 'recipient'), claims: inClaims(party, null) })
}

/** Every party, by name. */
export async function listParties(store: Store): Promise<readonly PartyCounts[]> {
  const rows = await store.selectFrom('parties').select('json').orderBy('name').orderBy('id').execute()
  return rows.map(({ json }) => JSON.parse(json) as Party).map(await counter(store))
}

interface PartyRecord extends PartyCounts {
  readonly transfers: readonly { readonly transfer: AssessedTransfer; readonly claims: readonly Claim[] }[]
  /** Claims whose speaker it is or belongs to. */
  readonly says: readonly ClaimRecord[]
}

async function claimsOfSpeaker(store: Store, { codes, names }: ReturnType<typeof handles>): Promise<readonly string[]> {
  const rows = await store
    .selectFrom('claim_parties')
    .select('claim')
    .where('role', '=', 'source')
    .where((make) => make.or([make('code', 'in', codes), make.and([make('code', 'is', null), make('name', 'in', names)])]))
    .execute()
  return rows.map(({ claim }) => claim)
}

/** One party by id, code or name, with its transfers and what it says itself; null when there is none. */
export async function findParty(store: Store, wanted: string): Promise<Reading<PartyRecord | null>> {
  const all = await listParties(store)
  const name = fold(wanted)
  const found =
    all.find(({ party }) => party.id === wanted) ??
    all.find(({ party }) => party.code === wanted.toUpperCase()) ??
    all.find(({ party }) => fold(party.name) === name || party.names.some((one) => fold(one) === name))
  if (found === undefined) return { value: null, issues: [] }
  const isIt = isParty(found.party)
  const transfers = (await findTransfers(store)).filter(({ transfer }) => [...transfer.supplier, ...transfer.recipient].some(isIt))
  const speaking = await claimsOfSpeaker(store, handles(found.party))
  const { value: says, issues } = await findClaims(store, { ids: speaking })
  return { value: { ...found, transfers, says }, issues }
}

/** How much a ledger holds. */
export async function countAll(store: Store): Promise<{ documents: number; claims: number; transfers: number; parties: number }> {
  const count = async (table: 'documents' | 'claims' | 'transfers' | 'parties') =>
    (
      await store
        .selectFrom(table)
        .select((make) => make.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
    ).total
  return { documents: await count('documents'), claims: await count('claims'), transfers: await count('transfers'), parties: await count('parties') }
}
