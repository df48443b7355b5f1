import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

const he = 'He said Norway had sold jets to Libya.'
const saidBy = (...before: readonly string[]): string[] => claimLines([...before, he].join(' ')).map((line) => line.split(' by:')[1] ?? '')

test('he is who spoke last by an office or a calling, named or not; no ministry', () => {
  expect(saidBy('A Chadian diplomat said the weather was fine.')).toEqual(['A Chadian diplomat'])
  expect(saidBy('Jan Moe said it rained.', 'A Chadian diplomat said the weather was fine.')).toEqual(['A Chadian diplomat'])
  expect(saidBy('Jan Moe said it rained.', 'The ministry of Chad said the weather was fine.')).toEqual(['Jan Moe'])
})

test('the name at the head of a phrase is the speaker’s, not a longer one behind it', () => {
  expect(claimLines('Jan Moe, a North Dakota Labour Party senator, said Norway had sold jets to Libya.')).toEqual([
    'transfer/asserts/delivered NO>LY [aircraft] by:Jan Moe',
  ])
  expect(claimLines('Jan Moe, a Rhode Island Labour deputy, opposed the sale of jets to Chad.')).toEqual([
    'contract/opposes/planned ->TD [aircraft] by:Jan Moe',
  ])
})

test('I who oppose it am whose quotation it is', () => {
  expect(claimLines('“Norway sold 12 jets to Chad,” said the minister of Libya. “I oppose it,” he said.').at(-1)).toBe(
    'transfer/opposes/ongoing NO>TD [aircraft] by:Libya',
  )
})
