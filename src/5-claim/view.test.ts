import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'
import { FIRST_PERSON } from './view.ts'

test('words of the first person stand in any capitals, but for the state', () => {
  for (const word of ['I', 'me', 'us', 'my', 'we', 'We', 'our', 'Our', 'My', 'ME', 'WE', 'OUR', 'MY']) expect(word).toMatch(FIRST_PERSON)
  for (const word of ['US', 'i', 'West', 'me.']) expect(word).not.toMatch(FIRST_PERSON)
})

test.each([
  ['WE SOLD 12 JETS TO CHAD, THE NORWEGIAN MINISTER SAID.', 'transfer/asserts/delivered NO>TD [12 aircraft] by:Norway'],
  ['CHAD SOLD ME 12 JETS, THE NORWEGIAN MINISTER SAID.', 'transfer/asserts/delivered TD>NO [12 aircraft] by:Norway'],
  ['OUR SALE OF JETS TO CHAD GOES ON, THE NORWEGIAN MINISTER SAID.', 'transfer/asserts/ongoing NO>TD [aircraft] by:Norway'],
])('in a text of capitals: %s', (text, line) => {
  expect(claimLines(text)).toEqual([line])
})
