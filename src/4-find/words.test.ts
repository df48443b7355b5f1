import { expect, test } from 'vitest'
import { caseFits, isShouting, type Word } from './words.ts'

const wordsIn = (text: string): readonly Word[] => text.split(' ').map((word) => ({ text: word }) as Word)

test.each([
  ['CHAD BUYS TANKS', true],
  ['CÔTE D’IVOIRE ÉTAT ACHÈTE 10 T-72', true],
  ['Chad buys TANKS', false],
  ['Côte d’Ivoire achète', false],
  ['ЧАД КУПИЛ ТАНКИ', true],
  ['10 20 30', false],
])('letters of any script tell capitals: %s', (text, expected) => {
  expect(isShouting(wordsIn(text))).toBe(expected)
})

test.each([
  ['US', 'us', false],
  ['NATO', 'Nato', true],
  ['ÉTA', 'Éta', false],
  ['ÉTAT', 'État', true],
])('%s as %s', (spelled, text, expected) => {
  expect(caseFits(spelled, text, false)).toBe(expected)
})
