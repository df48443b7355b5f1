import { expect, test } from 'vitest'
import { meanOf } from './mean.ts'
import type { Averages } from './perceptron.ts'

const model = (hashes: number[], starts: number[], labels: number[], weights: number[]): Averages => ({
  hashes: Uint32Array.from(hashes),
  starts: Uint32Array.from(starts),
  labels: Uint8Array.from(labels),
  weights: Float64Array.from(weights),
})

test('weights of one feature and class are averaged, those of one model only halved; features stay in order', () => {
  const one = model([2, 5], [0, 2, 3], [0, 1, 3], [4, -2, 1])
  const other = model([1, 2, 9], [0, 1, 2, 3], [0, 1, 2], [8, 6, -4])
  expect(meanOf(one, other)).toEqual(model([1, 2, 5, 9], [0, 1, 3, 4, 5], [0, 0, 1, 3, 2], [4, 2, 2, 0.5, -2]))
})
