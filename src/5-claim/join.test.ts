import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

test.each([
  [
    'what a deal is scrapped for is another thing',
    'Chad scrapped a deal for 12 jets from Norway because of fears of sanctions.',
    ['contract/asserts/halted NO>TD [12 aircraft]'],
  ],
  ['a ban that is defied', 'Norway sold 12 jets to Chad in defiance of a ban.', ['transfer/asserts/delivered NO>TD [12 aircraft]']],
  ['an embargo that is broken', 'Norway sold 12 jets to Chad in breach of the embargo.', ['transfer/asserts/delivered NO>TD [12 aircraft]']],
  ['what was lifted before', 'Norway sold 12 jets to Chad after the lifting of an embargo.', ['transfer/asserts/delivered NO>TD [12 aircraft]']],
])('%s: %s', (_, text, lines) => {
  expect(claimLines(text)).toEqual(lines)
  expect(claimLines('Norway banned the sale of 12 jets to Chad.')).toEqual(['restriction/asserts/ongoing NO>TD [12 aircraft]'])
})
