/** A dated step as it will be drawn. Unit: pixels from the left edge of the lanes. */
export interface Placed<T> {
  readonly step: T
  readonly left: number
  readonly width: number
  readonly row: number
  /** Where the label has room: over its own mark, or on one side of it. */
  readonly label: 'inside' | 'right' | 'left'
}

const gap = 10
/** Room for the stance's sign at the head of a mark. */
const sign = 22

/** Steps put into as few rows as will hold marks and labels without overlap. Steps come sorted by their left edge. */
export function pack<T>(steps: readonly { step: T; left: number; width: number; label: number }[], width: number): readonly Placed<T>[] {
  const ends: number[] = []
  return steps.map(({ step, left, width: mark, label }) => {
    const inside = mark >= label + sign
    const right = left + mark + label <= width || left < label
    const from = inside || right ? left : left - label
    const to = left + mark + (inside || !right ? 0 : label)
    const free = ends.findIndex((end) => end + gap <= from)
    const row = free < 0 ? ends.length : free
    ends[row] = Math.max(ends[row] ?? 0, to)
    return { step, left, width: mark, row, label: inside ? 'inside' : right ? 'right' : 'left' }
  })
}

export interface Scale {
  readonly from: number
  readonly to: number
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A time axis that holds all given instants, with whole years (or whole months, where all lie in two years) and at most about `room` ticks. */
export function scale(instants: readonly number[], room: number): Scale | null {
  if (instants.length === 0) return null
  const first = new Date(instants.reduce((a, b) => Math.min(a, b)))
  const last = new Date(instants.reduce((a, b) => Math.max(a, b)))
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth()
  const end = last.getUTCFullYear() * 12 + last.getUTCMonth() + 1
  const short = end - start <= 24
  const unit = short ? 1 : 12
  const head = Math.floor(start / unit)
  const tail = Math.max(Math.ceil(end / unit), head + 2)
  const every = Math.max(1, Math.ceil((tail - head) / Math.max(2, room)))
  const at = (n: number): number => Date.UTC(Math.floor((n * unit) / 12), (n * unit) % 12, 1)
  const yearOf = (n: number): number => Math.floor((n * unit) / 12)
  const ticks: { at: number; label: string }[] = []
  for (let n = head; n < tail; n += every) ticks.push({ at: at(n), label: labelOf(n * unit, short, n === head || yearOf(n) !== yearOf(n - every)) })
  return { from: at(head), to: at(tail), ticks }
}

/** The year stands where it is new. */
function labelOf(month: number, short: boolean, isNewYear: boolean): string {
  const year = Math.floor(month / 12)
  if (!short) return String(year)
  return isNewYear ? `${months[month % 12]} ${year}` : (months[month % 12] ?? '')
}
