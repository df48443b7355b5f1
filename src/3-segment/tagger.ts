import { one, three, two, type WordFeatures } from './features.ts'
import type { Scorer } from './table.ts'

/** Most features that one token can have; the length of the array to pass to `tagFeatures`. */
export const tagFeatureLimit = 56

const before = 0x5bd1e995 | 0
const after = 0x2545f491 | 0

/** Writes the hashed features of token `at`, given the tags (class numbers) before it, into `into`; returns how many. */
export function tagFeatures(words: WordFeatures, at: number, tags: ArrayLike<number>, into: Int32Array): number {
  const { form, lower, shape, suffix, prefix, readings, length } = words
  const look = (values: Int32Array, index: number): number => (index < 0 ? before : index >= length ? after : (values[index] as number))
  const tag1 = at > 0 ? (tags[at - 1] as number) + 1 : 0
  const tag2 = at > 1 ? (tags[at - 2] as number) + 1 : 0
  const word = lower[at] as number
  const previous = look(lower, at - 1)
  const next = look(lower, at + 1)
  const first = at === 0 ? 1 : 0
  const end3 = suffix[at * 5 + 2] as number
  let count = 0
  into[count++] = one(1, 0)
  into[count++] = one(2, word)
  into[count++] = two(3, form[at] as number, first)
  into[count++] = two(4, shape[at] as number, first)
  for (let n = 0; n < 5; n++) into[count++] = one(5 + n, suffix[at * 5 + n] as number)
  for (let n = 0; n < 3; n++) into[count++] = one(10 + n, prefix[at * 3 + n] as number)
  into[count++] = one(13, tag1)
  into[count++] = two(14, tag2, tag1)
  into[count++] = two(15, tag1, word)
  into[count++] = two(16, tag1, end3)
  into[count++] = one(17, previous)
  into[count++] = one(18, look(lower, at - 2))
  into[count++] = one(19, next)
  into[count++] = one(20, look(lower, at + 2))
  into[count++] = two(21, previous, word)
  into[count++] = two(22, word, next)
  into[count++] = two(23, previous, next)
  into[count++] = two(24, tag1, next)
  into[count++] = one(25, at > 0 ? (suffix[(at - 1) * 5 + 2] as number) : before)
  into[count++] = one(26, at + 1 < length ? (suffix[(at + 1) * 5 + 2] as number) : after)
  into[count++] = one(27, at + 2 < length ? (suffix[(at + 2) * 5 + 2] as number) : after)
  into[count++] = two(28, look(shape, at - 1), shape[at] as number)
  into[count++] = two(29, shape[at] as number, look(shape, at + 1))
  into[count++] = two(30, shape[at] as number, end3)
  into[count++] = two(31, shape[at] as number, tag1)
  into[count++] = three(32, tag2, tag1, word)
  into[count++] = three(33, tag1, word, next)
  into[count++] = two(34, next, look(lower, at + 2))
  into[count++] = two(35, end3, at + 1 < length ? (suffix[(at + 1) * 5 + 2] as number) : after)
  into[count++] = three(36, tag1, end3, next)
  into[count++] = two(37, tag2, word)
  into[count++] = two(38, suffix[at * 5 + 1] as number, prefix[at * 3 + 1] as number)
  const known = readings[at] as number
  if (known === 0) return count
  const knownNext = look(readings, at + 1)
  into[count++] = two(40, known, shape[at] as number)
  into[count++] = two(41, known, tag1)
  into[count++] = three(42, known, tag1, tag2)
  into[count++] = two(43, known, knownNext)
  into[count++] = three(44, known, tag1, knownNext)
  into[count++] = two(45, known, next)
  into[count++] = one(46, knownNext)
  into[count++] = two(47, known, previous)
  return count
}

/** Tags (class numbers) of a sentence, left to right, each the best given those before it. */
export function tagWords(words: WordFeatures, scorer: Scorer): Int32Array {
  const tags = new Int32Array(words.length)
  const features = new Int32Array(tagFeatureLimit)
  const scores = new Float32Array(scorer.classes)
  for (let at = 0; at < words.length; at++) {
    scorer.score(features, tagFeatures(words, at, tags, features), scores)
    let best = 0
    for (let label = 1; label < scores.length; label++) if ((scores[label] as number) > (scores[best] as number)) best = label
    tags[at] = best
  }
  return tags
}
