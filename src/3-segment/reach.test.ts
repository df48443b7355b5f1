import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../model/index.ts'
import { loadVocab } from '../vocab/load.ts'
import { mayHaveArms, sentencesNearArms } from './reach.ts'
import { segment } from './segment.ts'

const vocab = loadVocab()

test.each([
  ['a weapon', 'France sold ten tanks.', true],
  ['a model', 'Ten T-72B3 went to Chad.', true],
  ['a word that means arms in company only', 'The Hunter left Chad.', false],
  ['none', 'The council met on Tuesday and voted on the school.', false],
])('%s', (_, text, expected) => {
  expect(mayHaveArms(text, vocab)).toBe(expected)
})

const words = fc.constantFrom(
  'tank',
  'tanks',
  'Hunter',
  'fighter',
  'jets',
  'rounds',
  'F-16s',
  'T-72',
  'machine',
  'gun',
  'Chad',
  'Patriot',
  'the',
  'sold',
  ',',
  '-',
  'AK',
  '47',
  'Su',
)

test('however a text is cut into sentences: where any of it is reached, arms are in it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }), (sentences) => {
      if (sentencesNearArms(sentences, vocab).includes(true)) expect(mayHaveArms(sentences.map((some) => some.join(' ')).join(' '), vocab)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('weights are not even opened for an article without arms', () => {
  const text = 'The council met. It voted on the school.'
  const article = { text, blocks: [{ kind: 'paragraph', at: { start: 0, end: text.length } }] } as unknown as Article
  const broken = { ...vocab, models: new Map([['en-syntax', Uint8Array.of(1)]]) }
  expect(segment(article, broken, 'near-arms').sentences.map(({ tokens, start, end }) => [text.slice(start, end), tokens.length])).toEqual([
    ['The council met.', 0],
    ['It voted on the school.', 0],
  ])
  expect(() => segment(article, broken, 'everywhere')).toThrow('en-syntax')
})
