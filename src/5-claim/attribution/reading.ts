import type { Span } from '../../model/index.ts'

/** Who says, thinks or wants, with which words, and what. */
export interface Attribution {
  /** The phrase with what stands in apposition; null where none is named. */
  readonly source: Span | null
  readonly cue: Span
  /** In text order. A quotation has its marks; a clause has its conjunction, and no stop at its end. */
  readonly content: readonly Span[]
  readonly rule: string
  /** Index of the sentence in which the cue stands. */
  readonly sentence: number
  /** How many other attributions hold this one in their content. */
  readonly depth: number
}

/** What one cue gives, before its place among others is known. */
export type Reading = Omit<Attribution, 'sentence' | 'depth'>
