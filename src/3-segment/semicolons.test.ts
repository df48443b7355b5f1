import { expect, test } from 'vitest'
import type { Article } from '../model/index.ts'
import { loadVocab } from '../vocab/load.ts'
import { segment } from './segment.ts'

const vocab = loadVocab()

test.each([
  [
    'main clauses are read one by one, the mark with the first',
    'The yard sold two boats in May; the buyer never paid for them.',
    ['The yard sold two boats in May;', 'the buyer never paid for them.'],
  ],
  [
    'three clauses too',
    'The yard sold two boats; the buyer never came back;  nobody has seen him since.',
    ['The yard sold two boats;', 'the buyer never came back;', 'nobody has seen him since.'],
  ],
  ['short parts stay together', 'They left Oslo; Molde; and Narvik.', ['They left Oslo; Molde; and Narvik.']],
  [
    'a short part stays with what follows it',
    'The yard sold boats of wood; tar; rope and sails were extra that year.',
    ['The yard sold boats of wood;', 'tar; rope and sails were extra that year.'],
  ],
  ['a short last part stays', 'The yard sold two boats in May; none in June.', ['The yard sold two boats in May; none in June.']],
  ['a semicolon without a blank is none', 'See the list at a;b before you buy any boats.', ['See the list at a;b before you buy any boats.']],
])('semicolons: %s', (_, text, expected) => {
  const article = { text, blocks: [{ kind: 'paragraph', at: { start: 0, end: text.length } }] } as unknown as Article
  expect(segment(article, vocab).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
