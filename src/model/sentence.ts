import type { Span } from './span.ts'

/** A word or mark, with its place in the sentence's dependency tree (Universal Dependencies 2, English-EWT). */
export interface Token extends Span {
  /** Exactly the article's text at this span. */
  readonly text: string
  /** Lower-case dictionary form. */
  readonly lemma: string
  /** Universal part of speech: `NOUN`, `PROPN`, `VERB`, `AUX`, … */
  readonly pos: string
  /** Penn Treebank tag: `NNS`, `VBD`, … */
  readonly tag: string
  /** Index of the head in `Sentence.tokens`; -1 for the root. */
  readonly head: number
  /** Universal dependency relation to the head: `nsubj:pass`, `obl`, `root`, … */
  readonly relation: string
}

/** A run between quotation marks; `at` has the marks. It may run over several sentences. */
export interface Quotation {
  readonly at: Span
  /** False for scare quotes: a word or a short phrase that is no speech. */
  readonly speech: boolean
}

/** Which sentences are read: all, or those near words for arms, which alone can make claims. */
export type Depth = 'everywhere' | 'near-arms'

/** Sentences are in text order and do not overlap; each lies in one block. One that was not read has no tokens. */
export interface Sentence extends Span {
  /** Index of the block in `Article.blocks`. */
  readonly block: number
  readonly tokens: readonly Token[]
}

/** Article cut into sentences and quotations. */
export interface Segmented {
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}
