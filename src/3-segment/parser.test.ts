import { expect, test } from 'vitest'
import { wordFeatures } from './features.ts'
import { guideFrom, parseWords } from './parser.ts'
import type { Scorer } from './table.ts'
import { firstArc, shift } from './transitions.ts'

const relations = ['root', 'obj', 'parataxis']
const words = wordFeatures(['one', 'two', 'three'])
const tags = { upos: new Int32Array(3), xpos: new Int32Array(3) }

/** A scorer that likes one move in every state. */
const likes = (move: number): Scorer => ({
  classes: firstArc + 2 * relations.length,
  score: (_features, _count, scores) => {
    scores.fill(0)
    scores[move] = 1
  },
})
const arcToTheRight = firstArc + relations.length + relations.indexOf('obj')

test('the guide reads from the end: what hangs on the word before it there hangs on the word behind it here', () => {
  const { head, relation, first, last } = guideFrom(words, tags, likes(arcToTheRight), relations)
  expect([...head]).toEqual([1, 2, 3])
  expect([...relation].map((index) => relations[index])).toEqual(['obj', 'obj', 'root'])
  expect([[...first], [...last]]).toEqual([
    [0, 0, 1],
    [0, 1, 2],
  ])
})

test('words left without a head hang where the guide has them', () => {
  const { head, relation } = parseWords(words, tags, { guide: likes(arcToTheRight), parser: likes(shift), relations })
  expect([...head]).toEqual([1, 2, -1])
  expect([...relation].map((index) => relations[index])).toEqual(['obj', 'obj', 'root'])
})

test('and on the first root where the guide knows no better', () => {
  const { head, relation } = parseWords(words, tags, { guide: likes(shift), parser: likes(shift), relations })
  expect([...head]).toEqual([-1, 0, 0])
  expect([...relation].map((index) => relations[index])).toEqual(['root', 'parataxis', 'parataxis'])
})

test('the parser sees its guide', () => {
  const seen: number[] = []
  const parser: Scorer = { classes: likes(shift).classes, score: (features, count, scores) => likes(shift).score(features, seen.push(count), scores) }
  parseWords(words, tags, { guide: likes(arcToTheRight), parser, relations })
  const unguided: number[] = []
  guideFrom(words, tags, { ...parser, score: (features, count, scores) => likes(shift).score(features, unguided.push(count), scores) }, relations)
  expect(seen[0]).toBeGreaterThan(unguided[0] as number)
})
