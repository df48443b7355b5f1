import type { Scorer } from '../../src/3-segment/table.ts'

/** An averaged perceptron in training: weights by feature hash and class, created when first updated. */
export interface Perceptron extends Scorer {
  /** Adds `by` to the weights of `label` for the first `count` features. */
  update(features: Int32Array, count: number, label: number, by: number): void
  /** Moves the clock on: call once for each example. */
  tick(): void
  /** Averages of all weights. */
  average(): Averages
}

/** Features by rising hash; those of place n have the labels and weights from `starts[n]` to `starts[n + 1]`. */
export interface Averages {
  readonly hashes: Uint32Array
  readonly starts: Uint32Array
  readonly labels: Uint8Array
  readonly weights: Float64Array
}

/** A perceptron that knows nothing yet. Its tables grow as it learns; features that `admits` refuses get no weights. */
export function perceptron(classes: number, admits: (feature: number) => boolean = () => true): Perceptron {
  let capacity = 1 << 16
  let size = 0
  // Two numbers a slot: hash, and the feature's place in the pool (0 in an empty slot).
  let slots = new Int32Array(capacity * 2)
  // A place holds pairs: the number of weights and the room for them, then class and weight of each. Whole numbers lie in `counts`.
  let pool = new Float32Array(1 << 20)
  let counts = new Int32Array(pool.buffer)
  let sums = new Float64Array(1 << 19)
  let stamps = new Int32Array(1 << 19)
  let used = 2
  let now = 0
  const places = new Int32Array(256)
  const home = (hash: number): number => ((hash ^ (hash >>> 16)) & (capacity - 1)) * 2
  const slotOf = (hash: number): number => {
    let slot = home(hash)
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & (capacity * 2 - 1)
    return slot
  }
  const reserve = (room: number): number => {
    const place = used
    used += 2 + room * 2
    if (used > pool.length) {
      const [oldPool, oldSums, oldStamps] = [pool, sums, stamps]
      pool = new Float32Array(oldPool.length * 2)
      pool.set(oldPool)
      counts = new Int32Array(pool.buffer)
      sums = new Float64Array(oldSums.length * 2)
      sums.set(oldSums)
      stamps = new Int32Array(oldStamps.length * 2)
      stamps.set(oldStamps)
    }
    counts[place + 1] = room
    return place
  }
  const move = (from: number, room: number): number => {
    const to = reserve(room)
    const length = counts[from] as number
    counts[to] = length
    counts.copyWithin(to + 2, from + 2, from + 2 + length * 2)
    sums.copyWithin(to / 2 + 1, from / 2 + 1, from / 2 + 1 + length)
    stamps.copyWithin(to / 2 + 1, from / 2 + 1, from / 2 + 1 + length)
    return to
  }
  const grow = (): void => {
    const old = slots
    capacity *= 2
    slots = new Int32Array(capacity * 2)
    for (let slot = 0; slot < old.length; slot += 2) {
      if (old[slot + 1] === 0) continue
      const to = slotOf(old[slot] as number)
      slots[to] = old[slot] as number
      slots[to + 1] = old[slot + 1] as number
    }
  }
  const updateOne = (hash: number, label: number, by: number): void => {
    let slot = slotOf(hash)
    if (slots[slot + 1] === 0) {
      if (++size > capacity * 0.6) {
        grow()
        slot = slotOf(hash)
      }
      slots[slot] = hash
      slots[slot + 1] = reserve(1)
    }
    let place = slots[slot + 1] as number
    const length = counts[place] as number
    for (let at = place + 2; at < place + 2 + length * 2; at += 2)
      if (counts[at] === label) {
        sums[at / 2] = (sums[at / 2] as number) + (now - (stamps[at / 2] as number)) * (pool[at + 1] as number)
        stamps[at / 2] = now
        pool[at + 1] = (pool[at + 1] as number) + by
        return
      }
    if (length === counts[place + 1]) {
      place = move(place, length * 2)
      slots[slot + 1] = place
    }
    counts[place] = length + 1
    const at = place + 2 + length * 2
    counts[at] = label
    pool[at + 1] = by
    stamps[at / 2] = now
  }
  return {
    classes,
    score(features, count, scores) {
      scores.fill(0)
      // All look-ups before any sum lets the processor wait for many at once.
      let touched = 0
      for (let index = 0; index < count; index++) touched += slots[home(features[index] as number)] as number
      for (let index = 0; index < count; index++) places[index] = slots[slotOf(features[index] as number) + 1] as number
      for (let index = 0; index < count; index++) touched += counts[places[index] as number] as number
      places[count] = touched
      for (let index = 0; index < count; index++) {
        const place = places[index] as number
        if (place === 0) continue
        const end = place + 2 + (counts[place] as number) * 2
        for (let at = place + 2; at < end; at += 2) {
          const label = counts[at] as number
          scores[label] = (scores[label] as number) + (pool[at + 1] as number)
        }
      }
    },
    update(features, count, label, by) {
      for (let index = 0; index < count; index++) if (admits(features[index] as number)) updateOne(features[index] as number, label, by)
    },
    tick() {
      now++
    },
    average() {
      const hashes = new Uint32Array(size)
      let filled = 0
      for (let slot = 0; slot < slots.length; slot += 2) if (slots[slot + 1] !== 0) hashes[filled++] = slots[slot] as number
      hashes.sort()
      const starts = new Uint32Array(size + 1)
      const labels = new Uint8Array(used / 2)
      const weights = new Float64Array(used / 2)
      let total = 0
      hashes.forEach((hash, index) => {
        const place = slots[slotOf(hash | 0) + 1] as number
        const end = place + 2 + (counts[place] as number) * 2
        for (let at = place + 2; at < end; at += 2) {
          labels[total] = counts[at] as number
          weights[total++] = ((sums[at / 2] as number) + (now - (stamps[at / 2] as number)) * (pool[at + 1] as number)) / Math.max(1, now)
        }
        starts[index + 1] = total
      })
      return { hashes, starts, labels: labels.subarray(0, total), weights: weights.subarray(0, total) }
    },
  }
}
