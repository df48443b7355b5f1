import type { Span } from '../model/index.ts'
import type { Event } from './event.ts'
import { ancestors, relationOf, spanOf, subtree, tokenAt, type View } from './view.ts'

/** The longest run of words that a claim may cite. Unit: UTF-16 code units. */
const LONGEST = 560
const CLAUSE = new Set(['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'csubj', 'xcomp', 'conj'])

/** The clause that carries an event, with the words that say whose stance it is when they stand in the same sentence. */
export function evidenceOf(event: Event, cue: number | null): Span {
  const { view } = event
  const clause = clauseOf(view, event.token)
  let span = spanOf(view, clauseTokens(view, clause))
  if (cue !== null) {
    const speech = spanOf(view, clauseTokens(view, clauseOf(view, cue)))
    const both = { start: Math.min(span.start, speech.start), end: Math.max(span.end, speech.end) }
    if (both.end - both.start <= LONGEST) span = both
  }
  for (const goods of event.goods) span = { start: Math.min(span.start, goods.weapon.start), end: Math.max(span.end, goods.weapon.end) }
  if (span.end - span.start > LONGEST) span = around(view, event, LONGEST)
  return trim(view.text, span)
}

/** The verb whose clause an event belongs to: itself, or the verb a noun hangs on. */
export function clauseOf(view: View, at: number): number {
  for (const up of ancestors(view, at)) {
    const pos = tokenAt(view, up).pos
    if ((pos === 'VERB' || pos === 'AUX' || tokenAt(view, up).head < 0) && CLAUSE.has(relationOf(view, up)) && tokenAt(view, up).relation !== 'xcomp') return up
  }
  return at
}

function clauseTokens(view: View, at: number): number[] {
  return subtree(view, at, (child) => {
    const relation = tokenAt(view, child).relation
    return (relation === 'conj' && tokenAt(view, child).pos === 'VERB') || relation === 'cc' || relation === 'punct' || (relation === 'parataxis' && child > at)
  })
}

function around(view: View, event: Event, longest: number): Span {
  const token = tokenAt(view, event.token)
  const start = Math.max(view.sentence.start, token.start - Math.floor(longest / 2))
  const first = view.tokens.find((one) => one.start >= start)?.start ?? token.start
  const last = [...view.tokens].reverse().find((one) => one.end <= first + longest)?.end ?? token.end
  return { start: first, end: last }
}

/** Without white space and loose marks at its ends. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s,;:–—-]/.test(text[start] ?? '')) start++
  while (end > start && /[\s,;:–—-]/.test(text[end - 1] ?? '')) end--
  return { start, end }
}
