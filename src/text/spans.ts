import type { Span } from '../model/index.ts'

/** The words at a span. Throws when the span lies outside its text: that is a programmer's mistake. */
export function quote(text: string, at: Span): string {
  if (at.start < 0 || at.end > text.length || at.start > at.end) throw new RangeError(`span ${at.start}-${at.end} outside a text of ${text.length}`)
  return text.slice(at.start, at.end)
}

/** Number of code units that two spans share; zero or less when they do not touch. */
export function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

/** True when `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
