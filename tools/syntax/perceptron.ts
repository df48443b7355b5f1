import type { Scorer } from '../../src/3-segment/weights.ts'

/** An averaged perceptron in training: weights by feature hash and class, created when first updated. */
export interface Perceptron extends Scorer {
  /** Adds `by` to the weights of `label` for the first `count` features. */
  update(features: Int32Array, count: number, label: number, by: number): void
  /** Moves the clock on: call once for each example. */
  tick(): void
  /** Averages of all weights: one `[hash, classes, weights]` per feature, by rising unsigned hash. */
  average(): AveragedFeature[]
}

export interface AveragedFeature {
  readonly hash: number
  readonly labels: number[]
  readonly weights: number[]
}

/** `capacity`: slots for features, a power of two, at least one and a half times as many as there will be. */
export function perceptron(classes: number, capacity = 1 << 23): Perceptron {
  const keys = new Int32Array(capacity)
  const starts = new Int32Array(capacity).fill(-1)
  const lengths = new Uint8Array(capacity)
  const rooms = new Uint8Array(capacity)
  let pool = 1 << 24
  let labels = new Uint8Array(pool)
  let weights = new Float32Array(pool)
  let sums = new Float64Array(pool)
  let stamps = new Int32Array(pool)
  let used = 0
  let now = 0
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 16)) & (capacity - 1)
    while ((starts[slot] as number) >= 0 && keys[slot] !== hash) slot = (slot + 1) & (capacity - 1)
    return slot
  }
  const reserve = (count: number): number => {
    if (used + count > pool) {
      pool *= 2
      const grow = <T extends { set(from: T): void }>(fresh: T, old: T): T => {
        fresh.set(old)
        return fresh
      }
      labels = grow(new Uint8Array(pool), labels)
      weights = grow(new Float32Array(pool), weights)
      sums = grow(new Float64Array(pool), sums)
      stamps = grow(new Int32Array(pool), stamps)
    }
    used += count
    return used - count
  }
  const updateOne = (hash: number, label: number, by: number): void => {
    const slot = slotOf(hash)
    if ((starts[slot] as number) < 0) {
      keys[slot] = hash
      starts[slot] = reserve(2)
      rooms[slot] = 2
    }
    let start = starts[slot] as number
    const length = lengths[slot] as number
    for (let at = start; at < start + length; at++)
      if (labels[at] === label) {
        sums[at] = (sums[at] as number) + (now - (stamps[at] as number)) * (weights[at] as number)
        stamps[at] = now
        weights[at] = (weights[at] as number) + by
        return
      }
    if (length === rooms[slot]) {
      const room = Math.min(255, length * 2)
      const moved = reserve(room)
      labels.copyWithin(moved, start, start + length)
      weights.copyWithin(moved, start, start + length)
      sums.copyWithin(moved, start, start + length)
      stamps.copyWithin(moved, start, start + length)
      starts[slot] = moved
      rooms[slot] = room
      start = moved
    }
    const at = start + length
    labels[at] = label
    weights[at] = by
    sums[at] = 0
    stamps[at] = now
    lengths[slot] = length + 1
  }
  return {
    classes,
    score(features, count, scores) {
      scores.fill(0)
      for (let index = 0; index < count; index++) {
        const slot = slotOf(features[index] as number)
        const start = starts[slot] as number
        const end = start + (lengths[slot] as number)
        for (let at = start; at < end; at++) {
          const label = labels[at] as number
          scores[label] = (scores[label] as number) + (weights[at] as number)
        }
      }
    },
    update(features, count, label, by) {
      for (let index = 0; index < count; index++) updateOne(features[index] as number, label, by)
    },
    tick() {
      now++
    },
    average() {
      const features: AveragedFeature[] = []
      for (let slot = 0; slot < capacity; slot++) {
        const start = starts[slot] as number
        if (start < 0) continue
        const end = start + (lengths[slot] as number)
        const averages = [...weights.subarray(start, end)].map((weight, index) => {
          const at = start + index
          return ((sums[at] as number) + (now - (stamps[at] as number)) * weight) / Math.max(1, now)
        })
        features.push({ hash: (keys[slot] as number) >>> 0, labels: [...labels.subarray(start, end)], weights: averages })
      }
      return features.sort((a, b) => a.hash - b.hash)
    },
  }
}
