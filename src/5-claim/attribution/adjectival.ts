import { tokenAt, type View } from '../view.ts'
import { complementOf } from './complement.ts'
import { byLemma } from './cue.ts'
import { cueAdjectives } from './cue-adjectives.ts'
import type { Quotes } from './quotes.ts'
import type { Reading } from './reading.ts'
import { spanOfRun } from './run.ts'
import { subjectOf } from './source.ts'
import { sourceSpan } from './source-span.ts'
import { verbGroup } from './verb-group.ts'

const adjectives = byLemma(cueAdjectives)

/** *is afraid that*, *feel confident about*, *are eager to*: with their verb. *It is clear that* has no source and is none. */
export function fromAdjective(view: View, quotes: Quotes, at: number): Reading | null {
  const token = tokenAt(view, at)
  const of = adjectives.get(token.text.toLowerCase())
  if (of === undefined || !/^(ADJ|VERB)$/.test(token.pos) || token.relation === 'amod') return null
  const verb = token.relation === 'xcomp' && token.head >= 0 && token.head < at && tokenAt(view, token.head).pos === 'VERB' ? token.head : at
  const group = { first: verbGroup(view, verb).first, last: at }
  const subject = subjectOf(view, verb)
  if (subject === null || /^(it|there|that|this|which)$/i.test(tokenAt(view, subject.head).text)) return null
  const source = sourceSpan(view, subject, group)
  const found = complementOf(view, quotes, at, { heads: [at], of })
  if (source === null || found === null) return null
  return { source, cue: spanOfRun(view, { first: group.first, last: found.last }), content: [found.content], rule: `adjective/${found.id}/${found.frame}` }
}
