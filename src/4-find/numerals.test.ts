import { expect, test } from 'vitest'
import { NUMBER, readNumber } from './numerals.ts'

test.each([
  ['36', 36],
  ['4,000', 4000],
  ['1,00,000', 100_000],
  ['1.1 million', 1_100_000],
  ['2.2 bln', 2_200_000_000],
  ['550m', 550_000_000],
  ['63,000-crore', 630_000_000_000],
  ['1.5 lakh crore', 1_500_000_000_000],
  ['two dozen', 24],
  ['half a dozen', 6],
  ['half a billion', 500_000_000],
  ['a hundred', 100],
  ['twenty-three', 23],
  ['a hundred and five thousand', 105_000],
  ['one hundred and twenty', 120],
  ['a million and a half', 1_500_000],
  ['three million and a half', 3_500_000],
  ['one and a half million', 1_500_000],
  ['nine thousand', 9000],
  ['two million three hundred thousand', 2_300_000],
])('“%s” is %d', (words, value) => {
  expect(readNumber(words)).toBe(value)
})

test('what is no number has no value', () => {
  expect(readNumber('thirtyish')).toBeNull()
  expect(readNumber('and')).toBeNull()
  expect(readNumber('')).toBeNull()
})

test('a number is taken whole or not at all', () => {
  const whole = (text: string): readonly string[] => [...text.matchAll(new RegExp(NUMBER, 'giu'))].map((match) => match[0])
  expect(whole('sent a hundred and five thousand rifles')).toEqual(['a hundred and five thousand'])
  expect(whole('two and three')).toEqual(['two', 'three'])
  expect(whole('T72, F-16A and 10.5.1 or stone')).toEqual(['16'])
  expect(whole('someone often')).toEqual([])
})
