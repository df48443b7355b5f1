import type { Quotation, Span } from '../../model/index.ts'
import type { View } from '../view.ts'
import { fromAccording } from './according.ts'
import { fromAdjective } from './adjectival.ts'
import { fromMistagged } from './mistagged.ts'
import { fromNoun } from './nominal.ts'
import { type Quotes, quotesOf } from './quotes.ts'
import type { Attribution, Reading } from './reading.ts'
import { fromVerb } from './verbal.ts'

/** Attributions of a text, by sentence and cue; those inside direct speech are left out. */
export function attributions(views: readonly View[], quotations: readonly Quotation[]): Attribution[] {
  const quotes = quotesOf(views, quotations)
  const bySentence = views.map((view) => withoutParts(readingsOf(view, quotes)))
  return bySentence.flatMap((found, at) => {
    // Content reaches into the next sentence and the one before at most, but for direct speech, in which nothing is read.
    const near = [...(bySentence[at - 1] ?? []), ...found, ...(bySentence[at + 1] ?? [])]
    return found.map((one) => ({ ...one, sentence: at, depth: near.filter((other) => holds(other, one)).length }))
  })
}

/** Unit: tokens. What is longer is no sentence, and would take time that grows with its square. */
const LONGEST = 600

function readingsOf(view: View, quotes: Quotes): Reading[] {
  if (view.tokens.length > LONGEST) return []
  const found = view.tokens.flatMap((token, at) => {
    if (quotes.inside(token.start)) return []
    const one =
      fromAccording(view, quotes, at) ??
      fromVerb(view, quotes, at) ??
      fromAdjective(view, quotes, at) ??
      fromNoun(view, quotes, at) ??
      fromMistagged(view, quotes, at)
    return one === null ? [] : [one]
  })
  return found.sort((a, b) => a.cue.start - b.cue.start || b.cue.end - a.cue.end)
}

/** A cue within another's is none of its own. */
function withoutParts(found: readonly Reading[]): Reading[] {
  return found.filter((one) => !found.some((other) => other !== one && other.cue.start <= one.cue.start && one.cue.end <= other.cue.end))
}

const covers = (spans: readonly Span[], cue: Span): boolean => spans.some((span) => span.start <= cue.start && cue.end <= span.end)

/** Of two that hold each other, the one with the longer content is the outer. */
function holds(outer: Reading, inner: Reading): boolean {
  if (outer === inner || !covers(outer.content, inner.cue)) return false
  return !covers(inner.content, outer.cue) || lengthOf(outer.content) >= lengthOf(inner.content)
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0)
