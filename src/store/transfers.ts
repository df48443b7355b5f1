import { type SqlBool, sql } from 'kysely'
import type { AssessedTransfer, Claim, Reading, TransferRecord } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { lettersAndDigits } from '../text/letters-and-digits.ts'
import { findClaims } from './claims.ts'
import type { Store } from './open.ts'
import { portions } from './transaction.ts'

export interface RegisterFilter {
  /** A code, or a part of a name; two letters are a code. */
  readonly supplier?: string | undefined
  readonly recipient?: string | undefined
  readonly category?: string | undefined
  /** The beginning of a designation, however it is written. */
  readonly designation?: string | undefined
  /** ISO days. Transfers that no claim dates are left out once either is given. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly status?: string | undefined
  /** Words that must all stand in the row or in the words of its claims. */
  readonly q?: string | undefined
}

/** `SY` means the code alone, not every name with these letters in it. */
const countryCode = /^[a-z]{2}\*?$/i

/** True where the column has the text anywhere in it, letter by letter. */
const has = (column: string, text: string) => sql<SqlBool>`instr(${sql.ref(column)}, ${text}) > 0`

/** True where the column begins with the text, letter by letter. */
const begins = (column: string, text: string) => sql<SqlBool>`instr(${sql.ref(column)}, ${text}) = 1`

/** Transfers that a filter names, dated ones first from the newest, each with its claims' bare records. */
export async function findTransfers(store: Store, filter: RegisterFilter = {}): Promise<readonly { transfer: AssessedTransfer; claims: readonly Claim[] }[]> {
  let query = store.selectFrom('transfers').select('transfers.json')
  for (const role of ['supplier', 'recipient'] as const) {
    const party = filter[role]
    if (party === undefined || party === '') continue
    query = query.where((outer) =>
      outer.exists(
        outer
          .selectFrom('transfer_parties')
          .select('transfer_parties.transfer')
          .whereRef('transfer_parties.transfer', '=', 'transfers.id')
          .where('transfer_parties.role', '=', role)
          .where((make) =>
            make.or([make('transfer_parties.code', '=', party.toUpperCase()), ...(countryCode.test(party) ? [] : [has('transfer_parties.name', fold(party))])]),
          ),
      ),
    )
  }
  if (filter.category) query = query.where('transfers.category', '=', filter.category)
  if (filter.status) query = query.where('transfers.status', '=', filter.status)
  if (filter.designation) {
    const model = lettersAndDigits(filter.designation)
    query = query.where(model === '' ? sql<SqlBool>`false` : begins('transfers.designation', model))
  }
  if (filter.from) query = query.where('transfers.last_day', '>=', filter.from)
  if (filter.to) query = query.where('transfers.first_day', '<=', filter.to)
  for (const word of (filter.q ?? '').split(/\s+/).map(fold).filter(Boolean).slice(0, 32)) query = query.where(has('transfers.words', word))
  const rows = await query
    .orderBy('transfers.last_day', (order) => order.desc().nullsLast())
    .orderBy('transfers.id')
    .execute()
  const transfers = rows.map(({ json }) => JSON.parse(json) as AssessedTransfer)
  const claims = await claimsById(store, [...new Set(transfers.flatMap((transfer) => transfer.claims))])
  return transfers.map((transfer) => ({ transfer, claims: transfer.claims.flatMap((id) => claims.get(id) ?? []) }))
}

async function claimsById(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Claim>> {
  const claims = new Map<string, Claim>()
  for (const some of portions(ids)) {
    const rows = await store.selectFrom('claims').select(['id', 'json']).where('id', 'in', some).execute()
    for (const { id, json } of rows) claims.set(id, JSON.parse(json) as Claim)
  }
  return claims
}

async function transfersById(store: Store, ids: readonly string[]): Promise<readonly AssessedTransfer[]> {
  if (ids.length === 0) return []
  const rows = await store.selectFrom('transfers').select('json').where('id', 'in', ids).orderBy('id').execute()
  return rows.map(({ json }) => JSON.parse(json) as AssessedTransfer)
}

/** One transfer with its claims, by its id or an unambiguous beginning of it; null when there is none. */
export async function findTransfer(store: Store, id: string): Promise<Reading<TransferRecord | null>> {
  const rows = await store
    .selectFrom('transfers')
    .select(['id', 'json'])
    .where((make) => make.or([make('id', '=', id), begins('id', id)]))
    .limit(2)
    .execute()
  const row = rows.find((one) => one.id === id) ?? (rows.length === 1 && id.length >= 4 ? rows[0] : undefined)
  if (row === undefined) return { value: null, issues: [] }
  const transfer = JSON.parse(row.json) as AssessedTransfer
  const { value: claims, issues } = await findClaims(store, { transfer: row.id })
  const linked = await transfersById(store, [...new Set(transfer.links.map(({ to }) => to))].slice(0, 500))
  return { value: { transfer, claims, linked }, issues }
}
