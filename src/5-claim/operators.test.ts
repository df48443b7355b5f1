import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

test.each<readonly [text: string, line: string, beside: string, other: string]>([
  [
    'Norway sold arms to no one in Chad.',
    'transfer/denies/- NO>TD [unspecified]',
    'Norway sold arms to one side in Chad.',
    'transfer/asserts/delivered NO>TD [unspecified]',
  ],
  [
    'Norway sold rifles to none of the rebels in Chad.',
    'transfer/denies/- NO>TD* [small-arms]',
    'Norway sold rifles to some of the rebels in Chad.',
    'transfer/asserts/delivered NO>TD* [small-arms]',
  ],
  ['Norway sold rifles to nobody.', 'transfer/denies/- NO>- [small-arms]', 'Norway sold rifles to everybody.', 'transfer/asserts/delivered NO>- [small-arms]'],
  ['Norway sold arms to neither.', 'transfer/denies/- NO>- [unspecified]', 'Norway sold arms to both.', 'transfer/asserts/delivered NO>- [unspecified]'],
  [
    'Norway will sell tanks to no one in Chad.',
    'transfer/denies/- NO>TD [armoured-vehicle]',
    'Norway will sell tanks to Chad in no time.',
    'transfer/asserts/planned NO>TD [armoured-vehicle]',
  ],
])('what goes to nobody does not go: %s', (text, line, beside, other) => {
  expect(claimLines(text)).toEqual([line])
  expect(claimLines(beside)).toEqual([other])
})
