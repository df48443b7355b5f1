import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AssessedTransfer, DocumentClaims, Judgement, Stance } from '../src/model/index.ts'
import { documentOf, type Said } from './support/claim-of.ts'
import { ledgerOf } from './support/ledger-of.ts'

const day = fc.integer({ min: 0, max: 3000 }).map((days) => new Date(Date.UTC(2008, 0, 1 + days)).toISOString().slice(0, 10))
const weapon = fc.constantFrom(
  ['attack helicopters', 'aircraft'],
  ['The aircraft', 'aircraft'],
  ['Mi-25', 'aircraft', 'Mi-25'],
  ['36 Yaks', 'aircraft', 'Yak-130', 36],
  ['drones', 'aircraft'],
  ['missiles', 'missile'],
  ['weapons', 'unspecified'],
  ['12 units', 'unspecified', null, 12],
) as fc.Arbitrary<NonNullable<Said['items']>[number]>

const speaker = fc.constantFrom(null, 'Clinton', 'Hillary Clinton', '?the source', '?officials', '?a security source', '?a naval officer', 'Russia')
const codes = (...from: readonly string[]) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: 2 })

function saying(suppliers: readonly string[], recipients: readonly string[], stances: readonly Stance[]): fc.Arbitrary<Said> {
  return fc.record({
    at: fc.integer({ min: 0, max: 5000 }),
    kind: fc.constantFrom('transfer', 'contract', 'support', 'interdiction', 'restriction', 'use'),
    stance: fc.constantFrom(...stances),
    status: fc.constantFrom(null, 'planned', 'ongoing', 'delivered', 'halted'),
    by: speaker,
    of: fc.constantFrom(null, 'RU', 'US'),
    from: codes(...suppliers),
    to: codes(...recipients),
    items: fc.array(weapon, { maxLength: 3 }),
    when: fc.tuple(day, day),
  })
}

const said = saying(['RU', 'IR', 'UA'], ['SY', 'IQ'], ['asserts', 'alleges', 'denies', 'declines', 'opposes', 'supports', 'pledges-halt'])
const words = fc.constantFrom(
  'the shipment of nine helicopters left the northern port on Monday under escort',
  'the shipment of nine helicopters left the northern port on Monday under heavy escort',
  'nobody knows what the convoy that crossed the border last night was carrying or for whom',
)

/** Some claims have a when, some have words that repeat; the rest of a claim is as generated. */
const page = fc
  .tuple(fc.array(fc.tuple(said, fc.boolean(), fc.option(words)), { maxLength: 6 }), fc.option(day), fc.constantFrom(null, 'The Post', 'The Mail (Reuters)'))
  .map(([rows, published, publisher]) => (name: string): DocumentClaims => {
    const document = documentOf(
      name,
      published,
      publisher,
      rows.map(([each, dated]) => {
        const { when, ...undated } = each
        return dated && when !== undefined ? { ...undated, when: when[0] < when[1] ? when : ([when[1], when[0]] as const) } : undated
      }),
    )
    return { ...document, words: new Map(document.claims.flatMap(({ id }, at) => (typeof rows[at]?.[2] === 'string' ? [[id, rows[at][2]]] : []))) }
  })
const pages = fc.array(page, { minLength: 1, maxLength: 4 }).map((made) => made.map((make, at) => make(`page-${at}`)))

const byId = (transfers: readonly AssessedTransfer[]) => new Map(transfers.map((transfer) => [transfer.id, transfer]))

test('documents and claims in any order give the same ledger', () => {
  fc.assert(
    fc.property(pages, fc.array(fc.nat(), { minLength: 64, maxLength: 64 }), (documents, keys) => {
      const shuffle = <T>(list: readonly T[]): readonly T[] =>
        list
          .map((each, at) => ({ each, key: keys[at % 64] ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ each }) => each)
      const shuffled = shuffle(documents.map((document) => ({ ...document, claims: shuffle(document.claims) })))
      const [before, after] = [ledgerOf(documents), ledgerOf(shuffled)]
      expect(after.transfers).toEqual(before.transfers)
      expect(after.parties).toEqual(before.parties)
      expect(after.origins).toEqual(before.origins)
    }),
    { numRuns: 150 },
  )
})

test('every claim is in a transfer, and has an origin', () => {
  fc.assert(
    fc.property(pages, (documents) => {
      const { transfers, origins } = ledgerOf(documents)
      const grouped = new Set(transfers.flatMap(({ claims }) => claims))
      for (const { claims } of documents) for (const { id } of claims) expect([grouped.has(id), origins.has(id)]).toEqual([true, true])
    }),
  )
})

test('a denial never raises support, in no transfer and for no value', () => {
  const denial = saying(['RU', 'IR'], ['SY'], ['denies'])
  fc.assert(
    fc.property(pages, denial, fc.boolean(), (documents, more, inside) => {
      const [first, ...rest] = documents
      if (first === undefined) return
      const denying = documentOf(inside ? first.document : 'denial', first.published, first.publisher, [more])
      const grown = inside ? [{ ...first, claims: [...first.claims, ...denying.claims] }, ...rest] : [...documents, denying]
      const before = byId(ledgerOf(documents).transfers)
      for (const { id, assessment } of ledgerOf(grown).transfers) {
        const was = before.get(id)?.assessment
        expect(assessment.counts.supporting).toBeLessThanOrEqual(was?.counts.supporting ?? 0)
        expect(assessment.origins.supporting).toBeLessThanOrEqual(was?.origins.supporting ?? 0)
        const judged = was !== undefined && was.grade.information !== 6 ? was.grade.information : 1
        expect(assessment.grade.information).toBeGreaterThanOrEqual(judged)
        for (const { name, values } of assessment.fields) {
          const old = was?.fields.find((field) => field.name === name)
          for (const { value, claims, origins } of values) {
            const same = old?.values.find((each) => each.value === value)
            if (assessment.counts.supporting === 0) continue
            expect(claims.length).toBeLessThanOrEqual(same?.claims.length ?? 0)
            expect(origins).toBeLessThanOrEqual(same?.origins ?? 0)
          }
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('a page about other parties changes no other transfer', () => {
  const elsewhere = saying(['CN', 'FR'], ['MM', 'TD'], ['asserts', 'denies']).filter(({ from, to }) => (from?.length ?? 0) > 0 && (to?.length ?? 0) > 0)
  fc.assert(
    fc.property(pages, fc.array(elsewhere, { maxLength: 4 }), (documents, others) => {
      const before = ledgerOf(documents).transfers
      const after = byId(ledgerOf([...documents, documentOf('elsewhere', '2012-01-01', 'The Post', others)]).transfers)
      for (const transfer of before) expect(after.get(transfer.id)).toEqual(transfer)
    }),
    { numRuns: 150 },
  )
})

test('a judgement taken back leaves no trace', () => {
  const verdict = fc.constantFrom<Judgement['verdict']>('same', 'not-the-same', 'wrong', 'right', 'unsure')
  fc.assert(
    fc.property(pages, verdict, (documents, each) => {
      const about = each === 'wrong' || each === 'right' ? documents.flatMap(({ claims }) => claims.map(({ id }) => id)).slice(0, 1) : ['RU', 'IR']
      const entry = (id: string, extra: object): Judgement => ({ id, verdict: each, about, by: 'me', at: '2024-01-01T00:00:00Z', because: '', ...extra })
      expect(ledgerOf(documents, [entry('1', {}), entry('2', { retracts: '1' })])).toEqual(ledgerOf(documents))
    }),
  )
})

test('an id stays when later claims about the same transfer come', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 400 }), weapon, (start, days, item) => {
      const later = new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10)
      const telling = (name: string, on: string) => documentOf(name, on, null, [{ from: ['RU'], to: ['SY'], items: [item], when: [on, on] }])
      const [before] = ledgerOf([telling('one', start)]).transfers
      const after = ledgerOf([telling('one', start), telling('two', later)]).transfers
      expect(after.map(({ id }) => id)).toEqual([before?.id])
    }),
  )
})
