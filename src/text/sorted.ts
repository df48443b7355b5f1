/** Index of the first entry for which the test is true, given that it is true for all behind it; the length where it is true for none. */
export function firstIndex<T>(sorted: readonly T[], test: (entry: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(sorted[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
