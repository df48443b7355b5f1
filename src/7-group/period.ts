import type { Claim } from '../model/index.ts'

/** Days since 1970, both in. `known` is false for the day of publication standing in for a day nobody names. */
export interface Period {
  readonly from: number
  readonly to: number
  readonly known: boolean
}

/** When a claim's event was: as said, or else the day the document was published, as a weak date. Null when there is neither. */
export function periodOf({ when }: Claim, published: string | null): Period | null {
  if (when !== null) {
    const [a, b] = [dayOf(when.from), dayOf(when.to)]
    if (a !== null && b !== null) return { from: Math.min(a, b), to: Math.max(a, b), known: true }
  }
  const day = published === null ? null : dayOf(published)
  return day === null ? null : { from: day, to: day, known: false }
}

/** Days between two periods; 0 when they touch or overlap. */
export function daysBetween(a: Period, b: Period): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}

/** The best single day for a period: its middle. *Last year* thus stands after that year's spring and before its winter. */
export function middleOf(period: Period | null): number {
  return period === null ? Number.POSITIVE_INFINITY : (period.from + period.to) / 2
}

export function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}

function dayOf(iso: string): number | null {
  const at = Date.parse(iso)
  return Number.isNaN(at) ? null : Math.floor(at / 86_400_000)
}
