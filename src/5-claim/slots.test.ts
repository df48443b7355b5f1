import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

test.each<readonly [text: string, line: string, beside: string, other: string]>([
  [
    'Norway announced a package of howitzers for Chad valued at up to $300 million.',
    'transfer/asserts/planned NO>TD [artillery] 300000000 USD by:Norway',
    'Norway announced $300 million for schools, and howitzer deliveries to Chad.',
    'transfer/asserts/planned ->TD [artillery]',
  ],
  [
    'Norway announced $500 million in military aid for Chad.',
    'support/asserts/planned NO>TD [unspecified] 500000000 USD',
    'Norway announced $500 million in school aid; it sold rifles to Chad.',
    'transfer/asserts/delivered NO>TD [small-arms]',
  ],
])('a sum is the price of what the words beside it name: %s', (text, line, beside, other) => {
  expect(claimLines(text)).toEqual([line])
  expect(claimLines(beside)).toEqual([other])
})
