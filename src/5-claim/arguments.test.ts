import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

test.each<readonly [text: string, lines: readonly string[], beside: string, other: readonly string[]]>([
  [
    'Norway requested Brazil to deliver 12 jets to Chad.',
    ['transfer/supports/planned BR>TD [12 aircraft] by:Norway'],
    'Norway requested 12 jets of Brazil.',
    ['contract/asserts/planned BR>NO [12 aircraft]'],
  ],
  [
    'Norway begged Brazil to sell it 12 jets.',
    ['transfer/supports/planned BR>NO [12 aircraft] by:Norway'],
    'Norway begged to sell Brazil 12 jets.',
    ['transfer/supports/planned NO>BR [12 aircraft] by:Norway'],
  ],
  [
    'Norway invited Brazil to sell it 12 jets.',
    ['transfer/asserts/planned BR>NO [12 aircraft]'],
    'Norway hoped to sell Brazil 12 jets.',
    ['transfer/asserts/planned NO>BR [12 aircraft]'],
  ],
])('who is asked to act acts: %s', (text, lines, beside, other) => {
  expect(claimLines(text)).toEqual(lines)
  expect(claimLines(beside)).toEqual(other)
})
