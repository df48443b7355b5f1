import type { Count } from '../src/cli/scoring/compare.ts'
import { type Measure, measure, sum } from '../src/cli/scoring/score.ts'
import type { Miss } from './pairing.ts'

/** What each figure counts in one document; in one paragraph group where a corpus is a single file. */
export interface Unit {
  readonly name: string
  readonly counts: Readonly<Record<string, Count>>
}

/** One set of documents, measured. All figures are F1 of counts; one that is a plain share counts as many printed as gold. */
export interface Measured {
  readonly set: string
  /** SHA-256 over everything that was measured against. */
  readonly inputs: string
  /** How much there is: documents, claims, dates. */
  readonly size: Readonly<Record<string, number>>
  /** The figures that have a floor. The rest is printed only. */
  readonly headline: readonly string[]
  /** Figures that are a plain share, without precision and recall of their own. */
  readonly shares?: readonly string[]
  readonly totals: Readonly<Record<string, Count>>
  readonly units: readonly Unit[]
  /** For a person to read, where the set may be read. */
  readonly misses?: readonly Miss[]
}

export type Figure = Measure & Count

/** The counts of a figure over some units; a unit that says nothing of it adds nothing. */
export function countOf(units: readonly Unit[], name: string): Count {
  return sum(units.flatMap(({ counts }) => counts[name] ?? []))
}

/** All figures over some units, in the order in which they first come. */
export function totalsOf(units: readonly Unit[]): Readonly<Record<string, Count>> {
  const names = [...new Set(units.flatMap(({ counts }) => Object.keys(counts)))]
  return Object.fromEntries(names.map((name) => [name, countOf(units, name)]))
}

export function figureOf(measured: Measured, name: string): Figure {
  const count = measured.totals[name] ?? { right: 0, gold: 0, printed: 0 }
  return { ...count, ...measure(count) }
}

/** F1 in per cent with two decimals: what is compared and pinned. */
export function percentOf(count: Count): number {
  return Math.round(10_000 * measure(count).f1) / 100
}
