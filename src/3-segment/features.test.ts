import { expect, test } from 'vitest'
import { wordFeatures } from './features.ts'

test('a word has the same features however many were seen before it, long or short, and others in a sentence in capitals', () => {
  const words = ['Ten', 'tanks', 'Rosoboronexport-built', 'T-72']
  const first = wordFeatures(words)
  for (let round = 0; round < 20; round++) wordFeatures(Array.from({ length: 1000 }, (_, at) => `w${round}x${at}`))
  expect(wordFeatures(words)).toEqual(first)
  expect([...wordFeatures(['TEN', 'TANKS', 'WERE', 'SOLD']).form]).toEqual([...wordFeatures(['ten', 'tanks', 'were', 'sold']).form])
  expect(wordFeatures(['TEN', 'TANKS', 'WERE', 'SOLD']).shape[0]).not.toBe(wordFeatures(['ten', 'tanks']).shape[0])
})
