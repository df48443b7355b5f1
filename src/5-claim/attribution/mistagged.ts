import type { Span } from '../../model/index.ts'
import { leftSubject } from '../nearby.ts'
import { tokenAt, type View } from '../view.ts'
import { cutTail } from './clause-span.ts'
import { byLemma } from './cue.ts'
import { cueNouns } from './cue-nouns.ts'
import { cueVerbs } from './cue-verbs.ts'
import type { Quotes } from './quotes.ts'
import type { Reading } from './reading.ts'
import { spanOfRun, trimmed } from './run.ts'
import { sourceSpan } from './source-span.ts'

const verbs = byLemma(cueVerbs.filter(({ frames }) => frames.includes('rest')))
const nouns = byLemma(cueNouns)

/** *The BBC reckons that …*, where the tagger took the verb for a plural: a form that is no cue as a noun, before *that*. */
export function fromMistagged(view: View, quotes: Quotes, at: number): Reading | null {
  const { tag, lemma } = tokenAt(view, at)
  const use = verbs.get(lemma)?.find(({ parts }) => parts.length === 0)
  if (tag !== 'NNS' || use === undefined || nouns.has(lemma) || view.tokens[at + 1]?.text !== 'that') return null
  const head = leftSubject(view, at)
  const cue = { first: at, last: at }
  const source = head === null ? null : sourceSpan(view, { head, inverted: false, borrowed: false }, cue)
  const content = contentBehind(view, quotes, at)
  return source === null || content === null ? null : { source, cue: spanOfRun(view, cue), content: [content], rule: `verb/${use.id}/rest` }
}

function contentBehind(view: View, quotes: Quotes, at: number): Span | null {
  return trimmed(view, quotes, at + 1, cutTail(view, quotes, { start: at + 1, head: at + 2, last: view.tokens.length - 1, cue: at }))
}
