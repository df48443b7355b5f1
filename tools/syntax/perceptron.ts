import type { Scorer } from '../../src/3-segment/weights.ts'

/** An averaged perceptron in training: weights by feature hash and class, created when first updated. */
export interface Perceptron extends Scorer {
  /** Adds `by` to the weights of `label` for the first `count` features. */
  update(features: Int32Array, count: number, label: number, by: number): void
  /** Moves the clock on: call once for each example. */
  tick(): void
  /** Averages of all weights, by rising unsigned hash. */
  average(): AveragedFeature[]
}

export interface AveragedFeature {
  readonly hash: number
  readonly labels: readonly number[]
  readonly weights: readonly number[]
}

/** `capacity`: slots for features, a power of two, at least one and a half times as many as there will be. */
export function perceptron(classes: number, capacity = 1 << 23): Perceptron {
  // Two numbers a slot: hash, and the feature's place in the pool (0 in an empty slot).
  const slots = new Int32Array(capacity * 2)
  // A place holds pairs: the number of weights and the room for them, then class and weight of each.
  let pool = new Float32Array(1 << 24)
  let sums = new Float64Array(1 << 23)
  let stamps = new Int32Array(1 << 23)
  let used = 2
  let now = 0
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 16)) & (capacity - 1)
    while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== hash) slot = (slot + 1) & (capacity - 1)
    return slot * 2
  }
  const reserve = (room: number): number => {
    const place = used
    used += 2 + room * 2
    if (used > pool.length) {
      const [oldPool, oldSums, oldStamps] = [pool, sums, stamps]
      pool = new Float32Array(oldPool.length * 2)
      pool.set(oldPool)
      sums = new Float64Array(oldSums.length * 2)
      sums.set(oldSums)
      stamps = new Int32Array(oldStamps.length * 2)
      stamps.set(oldStamps)
    }
    pool[place + 1] = room
    return place
  }
  const move = (from: number, room: number): number => {
    const to = reserve(room)
    const length = pool[from] as number
    pool[to] = length
    pool.copyWithin(to + 2, from + 2, from + 2 + length * 2)
    sums.copyWithin(to / 2 + 1, from / 2 + 1, from / 2 + 1 + length)
    stamps.copyWithin(to / 2 + 1, from / 2 + 1, from / 2 + 1 + length)
    return to
  }
  const updateOne = (hash: number, label: number, by: number): void => {
    const slot = slotOf(hash)
    if (slots[slot + 1] === 0) {
      slots[slot] = hash
      slots[slot + 1] = reserve(1)
    }
    let place = slots[slot + 1] as number
    const length = pool[place] as number
    for (let at = place + 2; at < place + 2 + length * 2; at += 2)
      if (pool[at] === label) {
        sums[at / 2] = (sums[at / 2] as number) + (now - (stamps[at / 2] as number)) * (pool[at + 1] as number)
        stamps[at / 2] = now
        pool[at + 1] = (pool[at + 1] as number) + by
        return
      }
    if (length === pool[place + 1]) {
      place = move(place, length * 2)
      slots[slot + 1] = place
    }
    pool[place] = length + 1
    const at = place + 2 + length * 2
    pool[at] = label
    pool[at + 1] = by
    stamps[at / 2] = now
  }
  return {
    classes,
    score(features, count, scores) {
      scores.fill(0)
      for (let index = 0; index < count; index++) {
        const place = slots[slotOf(features[index] as number) + 1] as number
        if (place === 0) continue
        const end = place + 2 + (pool[place] as number) * 2
        for (let at = place + 2; at < end; at += 2) {
          const label = pool[at] as number
          scores[label] = (scores[label] as number) + (pool[at + 1] as number)
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
      for (let slot = 0; slot < capacity * 2; slot += 2) {
        const place = slots[slot + 1] as number
        if (place === 0) continue
        const labels: number[] = []
        const weights: number[] = []
        for (let at = place + 2; at < place + 2 + (pool[place] as number) * 2; at += 2) {
          labels.push(pool[at] as number)
          weights.push(((sums[at / 2] as number) + (now - (stamps[at / 2] as number)) * (pool[at + 1] as number)) / Math.max(1, now))
        }
        features.push({ hash: (slots[slot] as number) >>> 0, labels, weights })
      }
      return features.sort((a, b) => a.hash - b.hash)
    },
  }
}
