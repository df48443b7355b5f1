import { expect, test } from 'vitest'
import type { PrintedClaim } from '../../views/shapes.ts'
import type { GoldClaim } from './gold-claim.ts'
import { parseGold } from './gold-claim.ts'
import { score } from './score.ts'

const text = 'Russia sold Syria 36 Yak-130 jets for $550m last year. Moscow denied it. Berlin and Paris want the sale stopped.'
const sale: GoldClaim = {
  kind: ['contract', 'transfer'],
  stance: ['asserts'],
  status: ['delivered'],
  source: null,
  supplier: ['RU'],
  recipient: ['SY'],
  items: [{ category: 'aircraft', designation: ['Yak-130', 'Yakovlev Yak-130'], quantity: 36 }],
  value: { amount: [550_000_000, 500_000_000], currency: 'USD' },
  when: ['2012-01-01', '2012-12-31'],
  evidence: 'Russia sold Syria 36 Yak-130 jets for $550m last year',
}
const demand: GoldClaim = {
  kind: 'contract',
  stance: 'opposes',
  source: ['Berlin', 'Paris'],
  supplier: ['RU'],
  recipient: ['SY'],
  items: [],
  evidence: 'Berlin and Paris want the sale stopped',
}

function printed(words: string, given: Partial<PrintedClaim> = {}): PrintedClaim {
  const start = text.indexOf(words)
  return {
    document: 'a.txt',
    kind: 'contract',
    stance: 'asserts',
    status: 'delivered',
    source: null,
    supplier: [{ text: 'Russia', name: 'Russia', code: 'RU' }],
    recipient: [{ text: 'Syria', name: 'Syria', code: 'SY' }],
    intermediary: [],
    items: [{ text: '36 Yak-130 jets', category: 'aircraft', designation: 'yak 130', quantity: 36 }],
    value: { text: '$550m', amount: 550_000_000, currency: 'USD' },
    share: null,
    when: { text: 'last year', from: '2012-01-01', to: '2012-12-31' },
    disputedBy: [],
    evidence: { start, end: start + words.length, quote: words },
    ...given,
  }
}

const scored = (claims: readonly GoldClaim[], ...found: readonly PrintedClaim[]) => score([{ name: 'a.txt', text, claims }], found)

test('a claim that is right in everything is whole and all its values count', () => {
  const { claims, slots, whole, fields } = scored([sale], printed(sale.evidence))
  expect([claims.f1, slots.f1, whole]).toEqual([1, 1, 1])
  expect(fields['designation']).toMatchObject({ right: 1, gold: 1, printed: 1, f1: 1 })
})

test('nothing printed: no pair, and every value of the gold claim is missing', () => {
  const { claims, slots, fields, rows } = scored([sale])
  expect([claims.recall, slots.recall, slots.precision]).toEqual([0, 0, 0])
  expect(Object.values(fields).reduce((sum, { gold }) => sum + gold, 0)).toBe(10)
  expect(rows[0]?.missed).toEqual([sale])
})

test.each([
  ['too little of the words is shared', printed('year. Moscow denied it')],
  ['the kind is another', printed(sale.evidence, { kind: 'use' })],
  ['the stance is in another group', printed(sale.evidence, { stance: 'denies' })],
])('no pair where %s', (_, claim) => {
  const { claims, rows } = scored([sale], claim)
  expect([claims.recall, claims.precision, rows[0]?.invented.length]).toEqual([0, 0, 1])
})

test('alleging and asserting pair up, but the exact stance is wrong', () => {
  const { claims, fields } = scored([sale], printed(sale.evidence, { stance: 'alleges' }))
  expect([claims.f1, fields['stance']?.right]).toEqual([1, 0])
})

test('a printed run of more than 600 characters pairs with nothing', () => {
  const long = { start: 0, end: 601, quote: 'x' }
  expect(scored([sale], printed(sale.evidence, { evidence: long })).claims.recall).toBe(0)
  expect(scored([sale], printed(sale.evidence, { evidence: { ...long, end: 600 } })).claims.recall).toBe(1)
})

test('of two candidates the one with more right values is taken, the other is invented', () => {
  const poor = printed(sale.evidence, { supplier: [], value: null })
  const { rows, whole } = scored([sale], poor, printed(sale.evidence))
  expect(rows[0]?.invented).toEqual([poor])
  expect(whole).toBe(1)
})

test('a claim paired with an optional gold claim, or said by another of its sources, is left out of the count', () => {
  expect(scored([{ ...sale, optional: true }], printed(sale.evidence))).toMatchObject({ goldClaims: 0, printedClaims: 0 })
  const by = (name: string) => printed(demand.evidence, { stance: 'opposes', source: { text: name, name, affiliation: null, anonymous: false }, items: [] })
  expect(scored([demand], by('Berlin'), by('Paris'))).toMatchObject({ goldClaims: 1, printedClaims: 1 })
  expect(scored([demand], by('Berlin'), by('Rome'))).toMatchObject({ goldClaims: 1, printedClaims: 2 })
})

test.each([
  ['2012-01-01', '2012-12-31', 1],
  ['2012-07-01', '2012-12-31', 1],
  ['2012-07-15', '2012-12-31', 0],
  ['2011-01-01', '2012-12-31', 1],
  ['2010-01-01', '2012-12-31', 0],
])('days from %s to %s against the year 2012: %i right', (from, to, right) => {
  expect(scored([sale], printed(sale.evidence, { when: { text: '', from, to } })).fields['when']?.right).toBe(right)
})

test('a speaker is right when one name holds the other in whole words', () => {
  const gold = { ...sale, source: ['Defence Ministry', null] as const }
  const right = (name: string) =>
    scored([gold], printed(sale.evidence, { source: { text: name, name, affiliation: null, anonymous: false } })).fields['source']?.right
  expect([right('the Indian Defence Ministry'), right('Ministry'), right('Defence Ministryman'), right('Moscow')]).toEqual([1, 1, 0, 0])
  expect(scored([gold], printed(sale.evidence)).fields['source']?.right).toBe(1)
})

test('a party without a code is compared by its words', () => {
  const gold = { ...sale, supplier: ['Gulf'] }
  const { fields } = scored([gold], printed(sale.evidence, { supplier: [{ text: 'the Gulf states', name: 'Gulf states', code: null }] }))
  expect(fields['supplier']).toMatchObject({ right: 1, printed: 1 })
})

test('counts by kind and stance stand under the analyst’s first word', () => {
  const { kinds, stances } = scored([sale, demand], printed(sale.evidence), printed('Moscow denied it', { stance: 'denies', kind: 'transfer' }))
  expect(kinds['contract']).toMatchObject({ right: 1, gold: 2, printed: 1 })
  expect(kinds['transfer']).toMatchObject({ right: 0, gold: 0, printed: 1 })
  expect(stances['opposes']).toMatchObject({ right: 0, gold: 1 })
})

test('a quote that the text does not have at its offsets is counted', () => {
  expect(scored([sale], printed(sale.evidence, { evidence: { start: 1, end: 50, quote: 'other words' } })).badQuotes).toBe(1)
})

test('a gold file without its fields is refused with the reason', () => {
  expect(() => parseGold('{"claims":[]}')).toThrow('"document"')
  expect(() => parseGold('{"document":"a.txt","claims":[{"kind":"use","stance":"asserts"}]}')).toThrow('claim 1 has no "evidence"')
})
