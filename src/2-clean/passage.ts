import type { Piece, Span } from '../model/index.ts'

export const roles = ['text', 'heading', 'item', 'caption', 'cell'] as const
/** What the markup says a passage is; plain text has only `text`. */
export type Role = (typeof roles)[number]

/** A run of the source that may become a block: a line or hard-wrapped paragraph of plain text, a block element of a page. */
export interface Passage {
  /** As it would stand in the article. */
  readonly text: string
  /** Offsets of `text` to offsets of the source. */
  readonly pieces: readonly Piece[]
  /** Where it stands in the source, markup inside included. */
  readonly from: Span
  readonly role: Role
  /** Passages of one group stand together: no empty line between them. */
  readonly group: number
  /** Part of the characters that are links, 0 to 1. */
  readonly linked: number
  /** Why the markup alone puts it outside the article; null when it doesn't. */
  readonly outside: { readonly rule: string; readonly because: string } | null
}
