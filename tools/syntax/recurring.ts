/** Counts in how many groups of lessons a feature occurs, up to two. */
export interface Recurrence {
  /** Features of lessons of one group; groups one after the other. */
  readonly count: (features: Int32Array, length: number, group: number) => void
  readonly recurs: (feature: number) => boolean
}

/** For so many lessons. Features are told apart by the first 25 bits of their hashes or fewer: now and then what seems to recur is two that do not. */
export function recurrence(lessons: number): Recurrence {
  const bits = Math.min(25, 16 + Math.ceil(Math.log2(lessons + 1)))
  const last = new Uint32Array(1 << bits)
  const twice = new Uint8Array(1 << bits)
  return {
    count(features, length, group) {
      const own = group | 1
      for (let index = 0; index < length; index++) {
        const place = (features[index] as number) >>> (32 - bits)
        if (last[place] === 0) last[place] = own
        else if (last[place] !== own >>> 0) twice[place] = 1
      }
    },
    recurs: (feature) => twice[feature >>> (32 - bits)] === 1,
  }
}
