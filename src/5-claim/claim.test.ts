import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

const sold = 'Norway sold Chad 20 rifles.\n\n'
const rifles = 'transfer/asserts/delivered NO>TD [20 small-arms]'

test.each<readonly [rule: string, text: string, beside: string, lines: readonly string[]]>([
  [
    'what a party has was supplied by a party that is only guessed where a model says so',
    'Chad has 14 tanks.',
    'Chad has 14 Leopard 2 tanks.',
    ['transfer/asserts/ongoing NO>TD [14 Leopard 2]'],
  ],
  ['or where the words name the maker', 'Chad has 14 tanks.', 'Chad has 14 Norwegian tanks.', ['transfer/asserts/ongoing NO>TD [14 armoured-vehicle]']],
  ['who used arms is in the words', 'Rockets were fired at the town.', 'Chadian troops fired rockets at the town.', ['use/asserts/- ->TD [ammunition]']],
])('%s: %s', (_, text, beside, lines) => {
  expect(claimLines(sold + text)).toEqual([rifles])
  expect(claimLines(sold + beside)).toEqual([rifles, ...lines])
})

test.each<readonly [rule: string, text: string, lines: readonly string[], beside: string, other: readonly string[]]>([
  [
    'whose force buys at home, the state of its company confirms',
    'India is large. The air force will get 12 jets from Hindustan Aeronautics.',
    [],
    'India is large. The air force will get 12 jets from Boeing.',
    ['transfer/asserts/planned US>IN [12 aircraft]'],
  ],
  [
    'what is told right after of what a state buys at home is bought at home',
    'Norway gave Oman 20 rifles. The army of Chad ordered 12 tanks from a Chadian firm. Deliveries run to 2029.',
    ['transfer/asserts/delivered NO>OM [20 small-arms]'],
    'Norway gave Oman 20 rifles. The army of Chad ordered 12 tanks from a Swedish firm. Deliveries run to 2029.',
    [
      'transfer/asserts/delivered NO>OM [20 small-arms]',
      'contract/asserts/planned SE>TD [12 armoured-vehicle]',
      'transfer/asserts/ongoing SE>TD [unspecified]',
    ],
  ],
])('%s: %s', (_, text, lines, beside, other) => {
  expect(claimLines(text)).toEqual(lines)
  expect(claimLines(beside)).toEqual(other)
})
