import type { AssessedTransfer, Claim, DocumentClaims, Judgement, Ledger } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { lettersAndDigits } from '../text/letters-and-digits.ts'
import type { Store } from './open.ts'
import { portions } from './transaction.ts'

/** Every document with its claims, in the order of ids: what the stages for the whole collection need. */
export async function allClaims(store: Store): Promise<readonly DocumentClaims[]> {
  const documents = await store.selectFrom('documents').select(['id', 'name', 'publisher', 'published']).orderBy('id').execute()
  const rows = await store.selectFrom('claims').select(['id', 'document', 'words', 'json']).orderBy('document').orderBy('place').execute()
  const claims = Map.groupBy(rows, ({ document }) => document)
  return documents.map(({ id, name, publisher, published }) => {
    const own = claims.get(id) ?? []
    return {
      document: id,
      name,
      publisher,
      published,
      claims: own.map(({ json }) => JSON.parse(json) as Claim),
      words: new Map(own.map((row) => [row.id, row.words])),
    }
  })
}

/** Every judgement, oldest first. */
export async function allJudgements(store: Store): Promise<readonly Judgement[]> {
  const rows = await store.selectFrom('judgements').select('json').orderBy('at').orderBy('id').execute()
  return rows.map(({ json }) => JSON.parse(json) as Judgement)
}

/** The first and last ISO day that a transfer's story tells of; null where nothing is dated. */
function daysOf({ assessment }: AssessedTransfer): { first: string | null; last: string | null } {
  const days = assessment.story.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null)
  days.sort()
  return { first: days[0] ?? null, last: days.at(-1) ?? null }
}

function transferRow(transfer: AssessedTransfer, quotes: ReadonlyMap<string, string>) {
  const { first, last } = daysOf(transfer)
  const parties = [...transfer.supplier, ...transfer.recipient].flatMap(({ code, name }) => [name, code ?? ''])
  const words = [...parties, transfer.designation ?? '', transfer.category, transfer.assessment.status, ...transfer.claims.map((id) => quotes.get(id) ?? '')]
  return {
    id: transfer.id,
    kind: transfer.kind,
    category: transfer.category,
    designation: transfer.designation === null ? null : lettersAndDigits(transfer.designation),
    status: transfer.assessment.status,
    first_day: first,
    last_day: last,
    words: fold(words.join(' ')),
    json: JSON.stringify(transfer),
  }
}

/** Puts the grouped and assessed collection in place of the earlier one. Call it inside a transaction. */
export async function writeLedger(store: Store, ledger: Ledger, grouping: string): Promise<void> {
  const quotes = new Map((await store.selectFrom('claims').select(['id', 'words']).execute()).map(({ id, words }) => [id, words]))
  const { transfers, parties, origins } = ledger
  await store.deleteFrom('transfers').execute()
  await store.deleteFrom('parties').execute()
  for (const rows of portions(transfers.map((transfer) => transferRow(transfer, quotes)))) await store.insertInto('transfers').values(rows).execute()
  const partyRows = transfers.flatMap(({ id, supplier, recipient }) => [
    ...supplier.map(({ code, name }) => ({ transfer: id, role: 'supplier', code, name: fold(name) })),
    ...recipient.map(({ code, name }) => ({ transfer: id, role: 'recipient', code, name: fold(name) })),
  ])
  for (const rows of portions(partyRows)) await store.insertInto('transfer_parties').values(rows).execute()
  const claimRows = transfers.flatMap(({ id, claims }) => claims.filter((claim) => quotes.has(claim)).map((claim, place) => ({ transfer: id, claim, place })))
  for (const rows of portions(claimRows)) await store.insertInto('transfer_claims').values(rows).execute()
  const partyList = parties.map((party) => ({ id: party.id, code: party.code, name: party.name, kind: party.kind, json: JSON.stringify(party) }))
  for (const rows of portions(partyList)) await store.insertInto('parties').values(rows).execute()
  for (const [claim, origin] of origins) await store.updateTable('claims').set({ origin }).where('id', '=', claim).where('origin', 'is not', origin).execute()
  await writeFact(store, 'grouping', grouping)
}

/** What the ledger remembers about itself under a name. */
export async function readFact(store: Store, name: string): Promise<string | null> {
  return (await store.selectFrom('facts').select('value').where('name', '=', name).executeTakeFirst())?.value ?? null
}

async function writeFact(store: Store, name: string, value: string): Promise<void> {
  await store
    .insertInto('facts')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
