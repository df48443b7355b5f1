/** One claim giving one value for one stretch of time. Days are ISO, so they compare as text. */
export interface Telling {
  readonly claim: string
  readonly value: string | number
  /** Only tellings about the same thing can contradict each other. */
  readonly about: string
  readonly from: string
  readonly to: string
}

/**
 * True when two claims give values for overlapping days that cannot both be right. Two values in one claim are a range, and no
 * contradiction. Sorted once, then linear.
 */
export function contradict(tellings: readonly Telling[], tolerance: number): boolean {
  return [...Map.groupBy(tellings, ({ about }) => about).values()].some((same) => overlapContradicts(same, tolerance))
}

function overlapContradicts(tellings: readonly Telling[], tolerance: number): boolean {
  const ranges = Map.groupBy(tellings, ({ claim }) => claim)
  const open: Telling[] = []
  for (const telling of [...tellings].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.claim < b.claim ? -1 : 1))) {
    const against = open.find(
      (other) => other.to >= telling.from && other.claim !== telling.claim && !agree(ranges.get(other.claim) ?? [], ranges.get(telling.claim) ?? [], tolerance),
    )
    if (against !== undefined) return true
    const same = open.findIndex((other) => other.value === telling.value)
    if (same < 0) open.push(telling)
    else if ((open[same]?.to ?? '') < telling.to) open[same] = telling
  }
  return false
}

/** Two claims agree when a value of the one is near a value of the other. */
function agree(mine: readonly Telling[], theirs: readonly Telling[], tolerance: number): boolean {
  return mine.some(({ value }) => theirs.some((other) => near(value, other.value, tolerance)))
}

function near(a: string | number, b: string | number, tolerance: number): boolean {
  if (a === b) return true
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))
  const [amountA, currencyA] = String(a).split(' ')
  const [amountB, currencyB] = String(b).split(' ')
  if (currencyA === undefined || currencyB === undefined) return false
  return currencyA !== currencyB || near(Number(amountA), Number(amountB), tolerance)
}
