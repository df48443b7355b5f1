import type { Averages } from './perceptron.ts'

/** The mean of two models' weights: they vote, and what only one has learnt by chance counts half. */
export function meanOf(one: Averages, other: Averages): Averages {
  const hashes: number[] = []
  const starts: number[] = [0]
  const labels: number[] = []
  const weights: number[] = []
  let at = 0
  let by = 0
  while (at < one.hashes.length || by < other.hashes.length) {
    const hash = Math.min(one.hashes[at] ?? Infinity, other.hashes[by] ?? Infinity)
    const sums = new Map<number, number>()
    const add = ({ starts: from, labels: names, weights: values }: Averages, place: number): void => {
      for (let index = from[place] as number; index < (from[place + 1] as number); index++)
        sums.set(names[index] as number, (sums.get(names[index] as number) ?? 0) + (values[index] as number) / 2)
    }
    if (one.hashes[at] === hash) add(one, at++)
    if (other.hashes[by] === hash) add(other, by++)
    hashes.push(hash)
    for (const [label, weight] of sums) {
      labels.push(label)
      weights.push(weight)
    }
    starts.push(labels.length)
  }
  return { hashes: Uint32Array.from(hashes), starts: Uint32Array.from(starts), labels: Uint8Array.from(labels), weights: Float64Array.from(weights) }
}
