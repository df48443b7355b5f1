import { expect, test } from 'vitest'
import type { GoldClaim, GoldDocument } from '../src/cli/scoring/gold-claim.ts'
import { agreement } from './agreement.ts'

const text = 'Arlandia sold Borduria nine boats for $5m in 2011. Borduria denied it.'
const sale: GoldClaim = {
  kind: ['contract', 'transfer'],
  stance: 'asserts',
  status: 'delivered',
  source: null,
  supplier: ['AA'],
  recipient: ['BB'],
  items: [{ category: ['ship', 'naval'], quantity: [9], designation: null }],
  value: { amount: [5_000_000], currency: 'USD' },
  when: ['2011-01-01', '2011-12-31'],
  evidence: 'Arlandia sold Borduria nine boats for $5m in 2011',
}
const denial: GoldClaim = { ...sale, stance: 'denies', source: 'Borduria', items: [], evidence: 'Borduria denied it' }
const first = (...claims: readonly GoldClaim[]): GoldDocument => ({ name: 'a.txt', text, claims })
const second = (...claims: readonly GoldClaim[]) => new Map([['a.txt', claims]])

test('an annotator agrees with himself in everything', () => {
  const { claims, slots, whole, badQuotes } = agreement([first(sale, denial)], second(sale, denial))
  expect([claims.f1, slots.f1, whole, badQuotes]).toEqual([1, 1, 1, 0])
})

test('another supplier and a claim that only one has cost what they should', () => {
  const { claims, whole, fields } = agreement([first(sale, denial)], second({ ...sale, supplier: ['CC'] }))
  expect([claims.precision, claims.recall, whole]).toEqual([1, 0.5, 0])
  expect(fields['supplier']).toMatchObject({ right: 0, gold: 2, printed: 1 })
})

test('what one holds optional and the other does not have is no disagreement', () => {
  expect(agreement([first(sale)], second(sale, { ...denial, optional: true })).claims.f1).toBe(1)
  expect(agreement([first(sale)], second(sale, denial)).claims.precision).toBe(0.5)
  expect(agreement([first(sale, denial)], second(sale, { ...denial, optional: true })).claims.f1).toBe(1)
})

test('documents with one annotation only are left out', () => {
  expect(agreement([first(sale), { ...first(denial), name: 'b.txt' }], second(sale)).documents).toBe(1)
})
