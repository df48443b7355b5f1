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
  [
    'a place that arms are not brought to is no side',
    'Norway delivered 12 howitzers near Oman.',
    ['transfer/asserts/delivered NO>- [12 artillery]'],
    'Norway delivered 12 howitzers in Oman.',
    ['transfer/asserts/delivered NO>OM [12 artillery]'],
  ],
  [
    'nor is a state they are delivered without',
    'Norway delivered 12 howitzers without Oman.',
    ['transfer/asserts/delivered NO>- [12 artillery]'],
    'Norway delivered 12 howitzers with Oman.',
    ['transfer/asserts/delivered NO>OM [12 artillery]'],
  ],
  [
    'a region or an organisation of states is no side either',
    'Norway delivered 12 howitzers in Africa.',
    ['transfer/asserts/delivered NO>- [12 artillery]'],
    'Norway delivered 12 howitzers in Kenya.',
    ['transfer/asserts/delivered NO>KE [12 artillery]'],
  ],
  [
    'help reckoned in money is support; goods reckoned in money are a supply',
    'Norway gave Chad $40 million in military assistance.',
    ['support/asserts/delivered NO>TD [unspecified] 40000000 USD'],
    'Norway gave Chad $40 million in rifles.',
    ['transfer/asserts/delivered NO>TD [small-arms] 40000000 USD'],
  ],
])('%s: %s', (_, text, lines, beside, other) => {
  expect(claimLines(text)).toEqual(lines)
  expect(claimLines(beside)).toEqual(other)
})
