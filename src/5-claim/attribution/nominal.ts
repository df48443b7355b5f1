import type { Span } from '../../model/index.ts'
import { caseOf, childrenBy, relationOf, subtree, tokenAt, type View } from '../view.ts'
import { complementOf } from './complement.ts'
import { byLemma } from './cue.ts'
import { cueNouns, lightVerbs } from './cue-nouns.ts'
import { phraseSpan } from './phrase-span.ts'
import type { Quotes } from './quotes.ts'
import type { Reading } from './reading.ts'
import { spanOfRun } from './run.ts'
import { subjectOf } from './source.ts'
import { sourceSpan } from './source-span.ts'
import { verbGroup } from './verb-group.ts'

const nouns = byLemma(cueNouns)

/** *Their plan to sell*, *the claim by the union that …*: the owner or maker is the source. Without one only a clause is content enough. */
export function fromNoun(view: View, quotes: Quotes, at: number): Reading | null {
  const of = nouns.get(tokenAt(view, at).lemma)
  if (of === undefined || tokenAt(view, at).pos !== 'NOUN') return null
  const found = complementOf(view, quotes, at, { heads: [at], of })
  const owner = childrenBy(view, at, 'nmod:poss').find((child) => child < at)
  const maker = childrenBy(view, at, 'nmod').find((child) => child > at && /^(by|from|among)$/.test(caseOf(view, child)))
  if (found === null || (owner === undefined && maker === undefined && found.frame !== 'clause')) return null
  const source = owner === undefined ? makerSpan(view, quotes, maker, found.content) : ownerSpan(view, owner)
  const cue = spanOfRun(view, { first: startOfNoun(view, at, owner), last: found.last })
  return { source, cue, content: [found.content], rule: `noun/${found.id}/${found.frame}` }
}

/** Adjectives and articles before a noun belong to the cue. */
function startOfNoun(view: View, at: number, owner: number | undefined): number {
  let first = at
  while (first > 0 && tokenAt(view, first - 1).head === at && first - 1 !== owner && !/^(case|mark|cc|punct)$/.test(relationOf(view, first - 1))) first--
  return first
}

function ownerSpan(view: View, owner: number): Span {
  const own = subtree(view, owner)
  return spanOfRun(view, { first: own[0] ?? owner, last: own.at(-1) ?? owner })
}

function makerSpan(view: View, quotes: Quotes, maker: number | undefined, content: Span): Span | null {
  if (maker === undefined) return null
  const span = phraseSpan(view, quotes, tokenAt(view, maker).head, maker, (childrenBy(view, maker, 'case')[0] ?? maker - 1) + 1)
  return span === null || span.start > content.start ? span : { start: span.start, end: Math.min(span.end, content.start - 1) }
}

/** *voiced concern about*, *made the case for*: verb and noun together are the cue, the verb's subject the source. */
export function lightNoun(view: View, quotes: Quotes, at: number): Reading | null {
  if (!lightVerbs.has(tokenAt(view, at).lemma)) return null
  const noun = childrenBy(view, at, 'obj').find((child) => child > at && child < at + 7 && tokenAt(view, child).pos === 'NOUN')
  const of = noun === undefined ? undefined : nouns.get(tokenAt(view, noun).lemma)
  if (noun === undefined || of === undefined) return null
  const found = complementOf(view, quotes, noun, { heads: [noun, at], of })
  const group = verbGroup(view, at)
  const source = sourceSpan(view, subjectOf(view, at), group)
  if (found === null || source === null) return null
  return { source, cue: spanOfRun(view, { first: group.first, last: found.last }), content: [found.content], rule: `light/${found.id}/${found.frame}` }
}
