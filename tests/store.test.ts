import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { countClaims, findClaims } from '../src/store/claims.ts'
import { listDocuments, storedArticle, storedBytes, storedDocument } from '../src/store/documents.ts'
import { openLedger } from '../src/store/open.ts'
import { countAll, findParty, listParties } from '../src/store/parties.ts'
import { allClaims, allJudgements, writeLedger } from '../src/store/regroup.ts'
import { searchQuestion, searchWords } from '../src/store/search.ts'
import { inOneTransaction } from '../src/store/transaction.ts'
import { findTransfer, findTransfers } from '../src/store/transfers.ts'
import { made, madeLedger, madeTransfer, ownFolder, ownLedger, put } from './support/made-documents.ts'

const page = made('page.txt', 'Russia has sold Syria 36 Yak-130 jets, an official said. Moscow denies any delivery.', [
  { words: 'Russia has sold Syria 36 Yak-130 jets' },
  { words: 'Moscow denies any delivery', stance: 'denies', kind: 'transfer', status: 'delivered' },
])
const ids = page.reading.claims.map(({ id }) => id)

test('what is put in comes out again: bytes, article, claims in text order with their words', async () => {
  const store = await ownLedger()
  await put(store, page)
  expect(await storedBytes(store, page.raw.id)).toEqual({ bytes: page.bytes, name: 'page.txt', meta: {} })
  expect(await storedArticle(store, page.raw.id)).toEqual(page.reading.article)
  const { value, issues } = await findClaims(store)
  expect(issues).toEqual([])
  expect(value.map(({ claim }) => claim)).toEqual(page.reading.claims)
  expect(value.map(({ quote }) => quote)).toEqual(['Russia has sold Syria 36 Yak-130 jets', 'Moscow denies any delivery'])
  expect(await allClaims(store)).toMatchObject([{ document: page.raw.id, name: 'page.txt', published: '2013-02-18', claims: page.reading.claims }])
})

test('a claim whose words do not stand in the stored article is left out and listed', async () => {
  const store = await ownLedger()
  await put(store, page)
  const changed = { ...page.reading.article, text: page.reading.article.text.replace('36', '63') }
  await store
    .updateTable('documents')
    .set({ article: JSON.stringify(changed) })
    .execute()
  const { value, issues } = await findClaims(store)
  expect(value.map(({ claim }) => claim.id)).toEqual([ids[1]])
  expect(issues).toMatchObject([{ file: 'page.txt', place: '0-37', severity: 'error', code: 'store/quote' }])
})

test('reading a document again leaves nothing of the earlier reading behind', async () => {
  const store = await ownLedger()
  await put(store, page)
  await put(store, { ...page, reading: { ...page.reading, claims: page.reading.claims.slice(1) } }, 'reader-2')
  expect(await countClaims(store)).toBe(1)
  expect((await storedDocument(store, page.raw.id))?.reader).toBe('reader-2')
  expect((await searchWords(store, 'jets', 10)).total).toBe(1)
  expect(await store.selectFrom('claim_parties').select('claim').distinct().execute()).toEqual([{ claim: ids[1] }])
})

test('judgements survive a new reading and can be neither changed nor deleted', async () => {
  const store = await ownLedger()
  await put(store, page)
  const judgement = { id: 'j1', verdict: 'right', about: [ids[0] ?? ''], by: 'me', at: '2026-01-01T00:00:00Z', because: 'I read it' } as const
  await store
    .insertInto('judgements')
    .values({ id: 'j1', at: judgement.at, by: 'me', json: JSON.stringify(judgement) })
    .execute()
  await put(store, page, 'reader-2')
  expect(await allJudgements(store)).toEqual([judgement])
  await expect(store.deleteFrom('judgements').execute()).rejects.toThrow('never deleted')
  await expect(store.updateTable('judgements').set({ by: 'you' }).execute()).rejects.toThrow('never changed')
})

test('work that fails leaves the ledger as it was', async () => {
  const store = await ownLedger()
  const work = inOneTransaction(store, async (inside) => {
    await put(inside, page)
    throw new Error('power cut')
  })
  await expect(work).rejects.toThrow('power cut')
  expect(await countAll(store)).toEqual({ documents: 0, claims: 0, transfers: 0, parties: 0 })
  expect((await searchWords(store, 'jets', 10)).total).toBe(0)
})

test('while one program writes another reads the state before, and waits to write', async () => {
  const file = join(ownFolder(), 'shared.sqlite')
  const [one, two] = [await openLedger(file, { create: true }), await openLedger(file, { create: true })]
  const lock = new DatabaseSync(file)
  lock.exec('begin immediate')
  expect(await countClaims(two)).toBe(0)
  const short = new DatabaseSync(file)
  short.exec('pragma busy_timeout = 1')
  expect(() => short.exec('begin immediate')).toThrow('locked')
  lock.exec('commit')
  lock.close()
  short.close()
  await inOneTransaction(one, (inside) => put(inside, page))
  expect(await countClaims(two)).toBe(2)
  await one.destroy()
  await two.destroy()
})

test('the ledger is written so that a power cut loses nothing', async () => {
  const store = await ownLedger()
  const pragma = async (name: string) => Object.values((await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(store)).rows[0] ?? {})[0]
  expect(await pragma('journal_mode')).toBe('wal')
  expect(await pragma('synchronous')).toBe(2)
  expect(await pragma('foreign_keys')).toBe(1)
  expect(await pragma('busy_timeout')).toBe(5000)
})

test('a ledger of a newer program, another database, a text and a missing file are refused with the reason', async () => {
  const folder = ownFolder()
  const newer = join(folder, 'newer.sqlite')
  await (await openLedger(newer, { create: true })).destroy()
  const database = new DatabaseSync(newer)
  database.exec(`insert into kysely_migration values ('9999-later', '2099-01-01T00:00:00Z')`)
  database.close()
  await expect(openLedger(newer, { create: true })).rejects.toThrow('newer Lading (it has "9999-later")')

  const foreign = join(folder, 'foreign.sqlite')
  const other = new DatabaseSync(foreign)
  other.exec('create table recipes (name text)')
  other.close()
  const size = statSync(foreign).size
  await expect(openLedger(foreign, { create: true })).rejects.toThrow('not a Lading ledger')
  expect(statSync(foreign).size).toBe(size)

  const text = join(folder, 'text.sqlite')
  writeFileSync(text, 'This is a plain text and no database at all, long enough to be taken for one perhaps.')
  await expect(openLedger(text, { create: true })).rejects.toThrow('cannot be opened as a ledger')
  await expect(openLedger(join(folder, 'none.sqlite'), { create: false })).rejects.toThrow('there is no ledger')
})

async function groupedLedger() {
  const store = await openLedger(':memory:', { create: true })
  onTestFinished(() => store.destroy())
  await put(store, page)
  const tanks = madeTransfer('ffff0000', ids.slice(1), {
    supplier: [{ code: null, name: 'Gulf backers' }],
    recipient: [{ code: 'SY*', name: 'Syrian rebels' }],
    category: 'armoured-vehicle',
    designation: null,
  })
  const undated = { ...tanks, assessment: { ...tanks.assessment, story: [], status: 'proposed' as const } }
  await writeLedger(store, madeLedger([madeTransfer('abcd0000', ids, { links: [{ to: 'ffff0000', because: 'the same war' }] }), undated]), 'grouping-1')
  return store
}

test.each([
  [{}, ['abcd0000', 'ffff0000']],
  [{ supplier: 'RU' }, ['abcd0000']],
  [{ supplier: 'russ' }, ['abcd0000']],
  [{ supplier: 'GULF' }, ['ffff0000']],
  [{ recipient: 'SY' }, ['abcd0000']],
  [{ recipient: 'sy*' }, ['ffff0000']],
  [{ recipient: '%' }, []],
  [{ category: 'armoured-vehicle' }, ['ffff0000']],
  [{ designation: 'yak 130' }, ['abcd0000']],
  [{ designation: 'YAK' }, ['abcd0000']],
  [{ designation: '%' }, []],
  [{ from: '2012-06-01' }, ['abcd0000']],
  [{ from: '2013-01-01' }, []],
  [{ to: '2011-12-31' }, []],
  [{ status: 'proposed' }, ['ffff0000']],
  [{ q: 'official sold' }, []],
  [{ q: 'jets russia' }, ['abcd0000']],
  [{ q: 'Moscow' }, ['abcd0000', 'ffff0000']],
])('the register filtered by %j has %j', async (filter, expected) => {
  const found = await findTransfers(await groupedLedger(), filter)
  expect(found.map(({ transfer }) => transfer.id)).toEqual(expected)
})

test('a transfer is found by an unambiguous beginning of its id and comes with claims and links', async () => {
  const store = await groupedLedger()
  const { value } = await findTransfer(store, 'abcd')
  expect(value?.claims.map(({ claim, origin }) => [claim.id, origin])).toEqual(ids.map((id) => [id, 'wire']))
  expect(value?.linked.map(({ id }) => id)).toEqual(['ffff0000'])
  expect((await findTransfer(store, 'abc')).value).toBeNull()
  for (const wild of ['%%%%', 'abcd%', '_bcd']) expect((await findTransfer(store, wild)).value, wild).toBeNull()
})

test('a claim in two transfers is one claim and names both', async () => {
  const { value } = await findClaims(await groupedLedger())
  expect(value.map(({ transfers }) => transfers)).toEqual([['abcd0000'], ['abcd0000', 'ffff0000']])
})

test('grouping again puts the new transfers in place of the old', async () => {
  const store = await groupedLedger()
  await writeLedger(store, madeLedger([madeTransfer('bbbb0000', ids)]), 'grouping-2')
  expect((await findTransfers(store)).map(({ transfer }) => transfer.id)).toEqual(['bbbb0000'])
  expect(await countAll(store)).toEqual({ documents: 1, claims: 2, transfers: 1, parties: 2 })
})

test('parties are counted by what they supply and receive, and found by any name', async () => {
  const store = await groupedLedger()
  expect(await listParties(store)).toMatchObject([
    { party: { id: 'RU' }, supplies: 1, receives: 0, claims: 2 },
    { party: { id: 'SY' }, supplies: 0, receives: 1, claims: 2 },
  ])
  expect((await findParty(store, 'moscow')).value?.transfers.map(({ transfer }) => transfer.id)).toEqual(['abcd0000'])
  expect((await findParty(store, 'Atlantis')).value).toBeNull()
})

test.each([
  ['yak-130', '"yak 130"'],
  ['"air defence" syria', '"air defence" "syria"'],
  ['tanks OR NOT (jets*', '"tanks" "OR" "NOT" "jets"'],
  [`a"b`, '"a" "b"'],
  ['words: "', '"words"'],
  ['--- "" *', null],
])('typing %s asks for %s', (typed, question) => {
  expect(searchQuestion(typed)).toBe(question)
})

test('a search finds word forms in articles and claims, and cuts the excerpt at the find', async () => {
  const store = await ownLedger()
  await put(store, page)
  const { hits, total } = await searchWords(store, 'jet', 10)
  expect(total).toBe(2)
  expect(hits.map(({ kind }) => kind).toSorted()).toEqual(['claim', 'document'])
  const claim = hits.find(({ kind }) => kind === 'claim')
  expect(claim).toMatchObject({ claim: ids[0], before: 'Russia has sold Syria 36 Yak-130 ', hit: 'jets', after: '' })
  expect(await searchWords(store, '***', 10)).toEqual({ hits: [], total: 0 })
})

test('two documents may have one name; the newest stands first and undated ones last', async () => {
  const store = await ownLedger()
  await put(store, made('same.txt', 'First words.', [], null))
  await put(store, made('same.txt', 'Other words.', [], '2012-05-01'))
  await put(store, page)
  expect((await listDocuments(store)).map(({ name, published, claims }) => [name, published, claims])).toEqual([
    ['page.txt', '2013-02-18', 2],
    ['same.txt', '2012-05-01', 0],
    ['same.txt', null, 0],
  ])
})
