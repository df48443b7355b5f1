import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'
import { mayTrade } from './traders.ts'

test.each([
  ['a state', 'NO', true, true],
  ['an armed group', 'SY*', false, true],
  ['a region', 'Africa', false, false],
  ['an organisation of states', 'EU', false, false],
  ['Australia, which is not the African Union', 'AU', true, true],
])('context may mean %s (%s) as supplier: %s, as recipient: %s', (_, code, supplier, recipient) => {
  expect([mayTrade(code, 'supplier'), mayTrade(code, 'recipient')]).toEqual([supplier, recipient])
})

test('so an open side is filled from a state, from a group only as recipient, from a region never', () => {
  const last = (before: string, text: string): string | undefined => claimLines(`${before}\n\nIt rained.\n\n${text}`).at(-1)
  const received = 'Chad received 12 tanks.'
  expect(last('Sweden gave rifles to Chad.', received)).toContain('SE>TD')
  expect(last('Australia gave rifles to Chad.', received)).toContain('AU>TD')
  expect(last('NATO gave rifles to Chad.', received)).toContain('->TD')
  expect(last('The Syrian rebels gave rifles to Chad.', received)).toContain('->TD')
  expect(last('Africa sent rifles to Chad.', received)).toContain('->TD')
  expect(last('Norway gave rifles to the Syrian rebels.', 'Norway delivered 12 tanks.')).toContain('NO>SY*')
  expect(last('Norway gave rifles to Africa.', 'Norway delivered 12 tanks.')).toContain('NO>-')
})

test('nor is a group what an article is about as supplier', () => {
  const rebels = 'Syrian rebels love tanks. Tanks of the Syrian rebels rust. Tanks of the Syrian rebels are loud.'
  const last = (about: string): string | undefined => claimLines(`${about}\n\nOman received two guns. Oman received three tanks.`).at(-1)
  expect(last(rebels)).toBe('transfer/asserts/delivered ->OM [3 armoured-vehicle]')
  expect(last(rebels.replaceAll('Syrian rebels', 'Swedish army'))).toBe('transfer/asserts/delivered SE>OM [3 armoured-vehicle]')
})
