import type { Article, Piece, Span } from '../model/index.ts'
import { firstIndex } from './sorted.ts'

/**
 * The source span of an article span: from the start of its first character to the end of its last.
 * A character that was rewritten (`é` for `&eacute;`) reaches from the end of the piece before it to the start of the one
 * behind it; pieces of length 0 may stand there as anchors. Throws only when the span lies outside the text.
 */
export function toSource(article: Pick<Article, 'text' | 'map'>, span: Span): Span {
  if (span.start < 0 || span.end > article.text.length || span.start > span.end)
    throw new RangeError(`span ${span.start}-${span.end} outside a text of ${article.text.length}`)
  const start = startOf(article.map, span.start)
  if (span.start === span.end) return { start, end: start }
  return { start, end: Math.max(start, endOf(article.map, span.end)) }
}

function startOf(map: readonly Piece[], at: number): number {
  // The last piece that begins at or before the place; of several that begin there, the last has the character.
  const piece = map[firstIndex(map, (candidate) => candidate.article > at) - 1]
  if (!piece) return map[0]?.source ?? 0
  return piece.source + Math.min(at - piece.article, piece.length)
}

function endOf(map: readonly Piece[], end: number): number {
  // The first piece that ends at or behind the place.
  const piece = map[firstIndex(map, (candidate) => candidate.article + candidate.length >= end)]
  if (!piece) {
    const last = map.at(-1)
    return last ? last.source + last.length : 0
  }
  return piece.source + Math.max(0, end - piece.article)
}
