import type { Span } from '../../model/index.ts'
import { tokenAt, type View } from '../view.ts'
import type { Quotes } from './quotes.ts'

/** A run of tokens, both ends included. */
export interface Run {
  readonly first: number
  readonly last: number
}

export const spanOfRun = (view: View, { first, last }: Run): Span => ({ start: tokenAt(view, first).start, end: tokenAt(view, last).end })

/** The tokens of a span that begins and ends with tokens. */
export function runOf(view: View, span: Span): Run {
  return { first: view.tokens.findIndex((token) => token.start >= span.start), last: view.tokens.findLastIndex((token) => token.end <= span.end) }
}

/** From one token to another, without stops, dashes and lone marks at the ends, and to the end of a quotation that begins in it; null when nothing is left. */
export function trimmed(view: View, quotes: Quotes, first: number, last: number): Span | null {
  let from = first
  let to = last
  while (from <= to && /^[,;:.–—―-]+$|^[)\]’”]$/.test(tokenAt(view, from).text)) from++
  while (to >= from && /^[,;:.–—―-]+$|^[([“‘]$/.test(tokenAt(view, to).text)) to--
  if (from > to) return null
  const span = spanOfRun(view, { first: from, last: to })
  return { start: span.start, end: quotes.openAt(span.end, span.start)?.end ?? span.end }
}

/** Index of the first word of what a sentence says: behind *but* and *and*. */
export const openingOf = (view: View): number => (/^(but|and)$/i.test(view.tokens[0]?.text ?? '') ? 1 : 0)
