import { expect, test } from 'vitest'
import type { Scorer } from '../../src/3-segment/table.ts'
import { decodeModel } from '../../src/3-segment/weights.ts'
import { encodeModel, encodeTable } from './encode.ts'
import { randomFrom } from './random.ts'

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

test('sums are the same however many weights a feature has and however full the table is', () => {
  const random = randomFrom(3)
  const classes = 40
  // Half of the hashes begin alike, so that their groups overflow; greatest weights of both signs, so that 16 bits would.
  const hashes = Uint32Array.from(
    [...new Set(Array.from({ length: 600 }, (_, at) => (at % 2 === 0 ? 0x12340000 : Math.floor(random() * 2 ** 16) * 2 ** 16) + at * 7))].sort((a, b) => a - b),
  )
  const weightsOf = Array.from(hashes, (_, at) =>
    Array.from({ length: classes }, (_, label) => label)
      .filter(() => random() < (at % 10) / 9)
      .map((label) => [label, Math.sign(random() - 0.4) * Math.ceil(random() * 127) ** 2] as const),
  )
  const starts = Uint32Array.from([0, ...weightsOf.map((_, at) => weightsOf.slice(0, at + 1).flat().length)])
  const labels = Uint8Array.from(weightsOf.flat(), ([label]) => label)
  const weights = Float64Array.from(weightsOf.flat(), ([, weight]) => weight)
  const { parser } = decodeModel(encodeModel(header, { parser: encodeTable({ hashes, starts, labels, weights }, classes, whole) }))
  const scores = new Float32Array(classes)
  for (let round = 0; round < 40; round++) {
    const asked = Array.from({ length: 200 }, () => Math.floor(random() * hashes.length * 1.2))
    parser.score(
      Int32Array.from(asked, (at) => hashes[at] ?? at),
      asked.length,
      scores,
    )
    const expected = new Float32Array(classes)
    for (const at of asked) for (const [label, weight] of weightsOf[at] ?? []) expected[label] = (expected[label] as number) + weight
    expect([...scores].map(Math.round)).toEqual([...expected])
  }
})
