import { expect, test } from 'vitest'
import { decodeModel, levelWeight, type Scorer } from '../../src/3-segment/weights.ts'
import { encodeModel, encodeTable } from './encode.ts'

const header = { tags: ['NOUN NN'], relations: ['root'], lemmas: {}, verbs: ['é'], words: '' }
const whole = { floor: 0, level: 1 }
// Two features that share the first bits of their hashes, two that share the last, and the greatest hash.
const averages = {
  hashes: Uint32Array.of(0x00010002, 0x00010003, 0x7fff0003, 0xffffffff),
  starts: Uint32Array.of(0, 2, 3, 5, 6),
  labels: Uint8Array.of(0, 2, 1, 1, 2, 0),
  weights: Float64Array.of(4, -1, 1, -4, 0.25, 2),
}
const sums = (scorer: Scorer, hashes: readonly number[]): number[] => {
  const scores = new Float32Array(3)
  scorer.score(Int32Array.from(hashes), hashes.length, scores)
  return [...scores].map((score) => Math.round(score * 10) / 10)
}

test('a written table gives the sums of its weights, wherever it lies', () => {
  const bytes = encodeModel(header, { guide: encodeTable(averages, 3, whole) })
  const shifted = new Uint8Array(bytes.length + 1)
  shifted.set(bytes, 1)
  for (const { guide } of [decodeModel(bytes), decodeModel(shifted.subarray(1))]) {
    expect(sums(guide, [0x00010002])).toEqual([4, 0, -1])
    expect(sums(guide, [0x00010003, 0xffffffff])).toEqual([2, 1, 0])
    expect(sums(guide, [0x7fff0003, 0x00010004, 0x00020003])).toEqual([0, -4, 0.3])
  }
})

test('small weights are dropped, and features that have no others', () => {
  const bytes = encodeModel(header, { parser: encodeTable(averages, 3, { floor: 2.5, level: 1 }) })
  expect(sums(decodeModel(bytes).parser, [0x00010002, 0x00010003])).toEqual([4, 0, 0])
})

test('levels keep the sign and reach the greatest weight', () => {
  expect([levelWeight(-127, 3), levelWeight(0, 3), levelWeight(127, 3)]).toEqual([-3, 0, 3])
})
