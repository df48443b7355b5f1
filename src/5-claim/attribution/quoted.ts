import type { Span } from '../../model/index.ts'
import { tokenAt, type View } from '../view.ts'
import type { Quotes } from './quotes.ts'
import { openingOf, type Run, trimmed } from './run.ts'

/** *“…,” the mayor, who was there, said*: all words between a quotation and the cue are the source, whatever the tree makes of them. Null where they are none. */
export function sourceBetween(view: View, cue: Run, quotes: Quotes): Run | null {
  let first = cue.first
  while (first > 0 && !quotes.inside(tokenAt(view, first - 1).start) && cue.first - first < 40) first--
  if (first === cue.first || quotes.endingBefore(tokenAt(view, first).start) === null) return null
  while (first < cue.first && /^[,;–—-]$/.test(tokenAt(view, first).text)) first++
  const opener = view.tokens[first]
  if (!opener || first >= cue.first || !/^(DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(opener.pos) || /^(WDT|WP|WRB)$/.test(opener.tag)) return null
  const words = view.tokens.slice(first, cue.first)
  const clauses = words.filter((token) => /^(who|which|that)$/i.test(token.text)).length
  const finite = words.filter((token, at) => /^(VBD|VBZ|VBP|MD)$/.test(token.tag) && !/^(and|or|but)$/.test(words[at - 1]?.text ?? '')).length
  const commas = words.filter((token) => token.text === ',').length
  const last = cue.first - 1
  if (finite > clauses || (commas === 1 && tokenAt(view, last).text !== ',')) return null
  return { first, last: commas === 1 || (commas === 0 && /^[,–—-]$/.test(tokenAt(view, last).text)) ? last - 1 : last }
}

/**
 * Quotations beside a cue with its source: the one that ends before it, the one behind it in the sentence,
 * and the next sentence's, where the first was cut by the cue. Empty for none. `core` runs over source and cue.
 */
export function quotedBeside(view: View, core: Run, cue: Run, quotes: Quotes): Span[] {
  const before = quoteBefore(view, core, quotes)
  const behind = quoteBehind(view, core, cue, quotes)
  if (behind !== null) return before === null ? [behind] : [before, behind]
  if (before === null) return []
  const next = quotes.after(view)
  const follows = next === null ? null : quotes.beginningAt(next.sentence.start)
  return follows !== null && !/[,]\W?$/.test(view.text.slice(follows.start, follows.end - 1)) && !quotes.inside(view.sentence.end - 1)
    ? [before, follows]
    : [before]
}

function quoteBefore(view: View, core: Run, quotes: Quotes): Span | null {
  const quote = quotes.endingBefore(tokenAt(view, core.first).start)
  if (quote === null || quotes.sentenceAt(quote.start)?.sentence.block !== view.sentence.block) return null
  // A quotation that came to its stop in a sentence of its own has been spoken already.
  if (quote.end <= view.sentence.start && !/[,!?—–-]\W{0,2}$/.test(view.text.slice(quote.start, quote.end))) return null
  // *The plan is "a disaster," he said*: the words of the sentence before the quotation belong to it.
  if (quote.start > view.sentence.start) {
    const opening = view.tokens.findIndex((token) => token.start >= quote.start)
    const whole = trimmed(view, quotes, openingOf(view), opening - 1)
    const last = tokenAt(view, Math.max(0, opening - 1))
    if (whole !== null && !/^[,:]$/.test(last.text) && last.pos !== 'VERB') return { start: whole.start, end: quote.end }
  }
  return quote
}

function quoteBehind(view: View, core: Run, cue: Run, quotes: Quotes): Span | null {
  for (let at = Math.max(core.last, cue.last); at < view.tokens.length; at++) {
    const token = tokenAt(view, at)
    if (quotes.inside(token.start)) return null
    const quote = quotes.beginningAt(token.end)
    if (quote === null) continue
    if (at === cue.last) return quote
    return /^[,:]$/.test(token.text) && /^\W*\p{Lu}|^\W*(?:but|and|because|so)\b/u.test(view.text.slice(quote.start, quote.start + 8)) ? quote : null
  }
  return null
}
