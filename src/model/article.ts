import type { Span } from './span.ts'

/** `length` code units that are the same in article and source, from these two offsets on. */
export interface Piece {
  readonly article: number
  readonly source: number
  readonly length: number
}

/** A run of the source that a person would not read as the article. Kept, never thrown away. */
export interface Removal {
  readonly text: string
  /** Where it stood. Unit: UTF-16 code units of the source. */
  readonly from: Span
  /** The rule that removed it, as in `boilerplate/newsletter`. */
  readonly rule: string
  /** The reason in words, for a person. */
  readonly because: string
}

export const blockKinds = ['headline', 'byline', 'heading', 'paragraph'] as const
export type BlockKind = (typeof blockKinds)[number]

/** A paragraph of the article, or a line above it. Blocks are in text order and do not overlap. */
export interface Block {
  readonly kind: BlockKind
  readonly at: Span
}

/**
 * The text a person would read, with a map back to the source and every removal with its reason.
 * Blocks are joined by an empty line. A single line break inside a block is a wrapped line.
 */
export interface Article {
  /** SHA-256 of the document. */
  readonly document: string
  readonly name: string
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  /** ISO day, or null where neither sidecar nor page gives one. */
  readonly published: string | null
  readonly language: string
  readonly text: string
  readonly blocks: readonly Block[]
  /** In text order, not overlapping; between two pieces lies only what was removed or rewritten. */
  readonly map: readonly Piece[]
  readonly removed: readonly Removal[]
}
