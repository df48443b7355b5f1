import type { Span } from '../../src/model/index.ts'

/** Spans that were to be found, spans found, and how many agree. */
export interface Tally {
  gold: number
  found: number
  exact: number
  goldTouched: number
  foundTouching: number
}

export const emptyTally = (): Tally => ({ gold: 0, found: 0, exact: 0, goldTouched: 0, foundTouching: 0 })

/** Adds the spans of one text; the same span twice counts once. */
export function tally(sum: Tally, gold: readonly Span[], found: readonly Span[]): void {
  const golds = distinct(gold)
  const founds = distinct(found)
  const keys = new Set(golds.map(keyOf))
  sum.gold += golds.length
  sum.found += founds.length
  sum.exact += founds.filter((span) => keys.has(keyOf(span))).length
  sum.goldTouched += golds.filter((span) => founds.some((other) => touches(span, other))).length
  sum.foundTouching += founds.filter((span) => golds.some((other) => touches(span, other))).length
}

/** Precision, recall and F1 in per cent. */
export function figures(right: number, found: number, rightGold: number, gold: number): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : (100 * right) / found
  const recall = gold === 0 ? 0 : (100 * rightGold) / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

export const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
export const keyOf = ({ start, end }: Span): string => `${start}-${end}`
const distinct = (spans: readonly Span[]): Span[] => [...new Map(spans.map((span) => [keyOf(span), span])).values()]
