import type { Span } from '../../model/index.ts'
import { tokenAt, type View } from '../view.ts'
import { cutTail } from './clause-span.ts'
import type { Quotes } from './quotes.ts'
import { trimmed } from './run.ts'

/** Where the tree gives a verb no clause: from *that*, or from a subject with its verb, to the sentence's end. */
export function restOf(view: View, quotes: Quotes, at: number, last: number): Span | null {
  const next = view.tokens[last + 1]
  if (next === undefined || !opensClause(view, last + 1)) return null
  return trimmed(view, quotes, last + 1, cutTail(view, quotes, { start: last + 1, head: last + 2, last: view.tokens.length - 1, cue: at }))
}

function opensClause(view: View, first: number): boolean {
  const opener = tokenAt(view, first)
  if (opener.text.toLowerCase() === 'that' && opener.tag === 'IN') return true
  if (!/^(DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(opener.pos) || /^W/.test(opener.tag)) return false
  for (const { tag, text } of view.tokens.slice(first + 1)) {
    if (/^(VBD|VBZ|VBP|MD)$/.test(tag)) return true
    const inPhrase = /^(of|in|and|for)$/i.test(text)
    if ((/^(IN|CC|WDT|WP|WRB|TO|VBG|VBN|VB)$/.test(tag) && !inPhrase) || /^[,;:"“–—-]$/.test(text)) return false
  }
  return false
}
