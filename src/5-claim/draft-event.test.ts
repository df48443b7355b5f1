import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

test.each<readonly [rule: string, text: string, lines: readonly string[], beside: string, other: readonly string[]]>([
  [
    'who does another thing beside a delivery has no part in it',
    'Norway gave eight howitzers and Denmark applauded.',
    ['transfer/asserts/delivered NO>- [8 artillery]'],
    'Norway gave eight howitzers at a base in Denmark.',
    ['transfer/asserts/delivered NO>DK [8 artillery]'],
  ],
  [
    'nor where both give',
    'Norway sent howitzers, and Denmark will send 40 mortars.',
    ['transfer/asserts/delivered NO>- [artillery]', 'transfer/asserts/planned DK>- [40 artillery]'],
    'Norway sent howitzers, and will send 40 mortars, to a school in Denmark.',
    ['transfer/asserts/delivered NO>DK [artillery]', 'transfer/asserts/planned NO>DK [40 artillery]'],
  ],
])('%s: %s', (_, text, lines, beside, other) => {
  expect(claimLines(text)).toEqual(lines)
  expect(claimLines(beside)).toEqual(other)
})
