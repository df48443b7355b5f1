import { tokenAt, type View } from '../view.ts'
import type { Quotes } from './quotes.ts'
import type { Reading } from './reading.ts'
import { openingOf, spanOfRun, trimmed } from './run.ts'
import { phraseEnd } from './source-span.ts'

/** *According to the agency, …* and *…, according to the agency.*: the phrase is the source, the sentence around it the content. */
export function fromAccording(view: View, quotes: Quotes, at: number): Reading | null {
  if (tokenAt(view, at).text.toLowerCase() !== 'according' || view.tokens[at + 1]?.text.toLowerCase() !== 'to') return null
  const head = headBehind(view, at + 2)
  if (head === null) return null
  const opens = at <= openingOf(view)
  const last = phraseEnd(view, head, opens)
  const before = opens ? null : trimmed(view, quotes, openingOf(view), at - 1)
  const after = opens || view.tokens[last + 1]?.text === ',' ? trimmed(view, quotes, last + 1, view.tokens.length - 1) : null
  const content = [before, after].filter((span) => span !== null)
  if (content.length === 0) return null
  return { source: trimmed(view, quotes, at + 2, last), cue: spanOfRun(view, { first: at, last: at + 1 }), content, rule: 'according' }
}

const INSIDE = /^(compound|flat|nmod:poss|amod|nmod|det)/

/** The head of the noun phrase that begins at a token. */
function headBehind(view: View, from: number): number | null {
  for (let at = from; at < Math.min(view.tokens.length, from + 14); at++) {
    const { pos, tag, head, relation } = tokenAt(view, at)
    if (/^(NOUN|PROPN|PRON)$/.test(pos) && (head < from || head > at + 14 || !INSIDE.test(relation))) return at
    if (pos === 'VERB' && tag !== 'VBN' && tag !== 'VBG') return null
  }
  return null
}
