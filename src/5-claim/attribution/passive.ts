import type { Span } from '../../model/index.ts'
import { caseOf, childrenBy, relationOf, subtree, tokenAt, type View } from '../view.ts'
import type { CueUse, VerbFrame } from './cue.ts'
import { behind, isInfinitive } from './frames.ts'
import { phraseSpan } from './phrase-span.ts'
import type { Quotes } from './quotes.ts'
import type { Reading } from './reading.ts'
import { type Run, spanOfRun, trimmed } from './run.ts'

/** What is said stands as subject, with the infinitive or clause behind the verb; the agent is the source: *was called a farce by critics*. */
export function fromPassive(
  view: View,
  quotes: Quotes,
  at: number,
  { group, uses }: { readonly group: Run; readonly uses: readonly CueUse<VerbFrame>[] },
): Reading | null {
  const agent = childrenBy(view, at, 'obl').find((child) => tokenAt(view, child).relation === 'obl:agent' || caseOf(view, child) === 'by')
  const complement = childrenBy(view, at, 'xcomp', 'ccomp', 'advcl').find(
    (child) => child > at && (isInfinitive(view, child) || relationOf(view, child) !== 'advcl'),
  )
  const takesObject = (use: CueUse<VerbFrame>): boolean => use.frames.some((frame) => frame === 'object' || frame === 'as' || frame === 'small')
  const use = uses.find((one) => complement !== undefined || (agent !== undefined && takesObject(one)))
  const content = [subjectContent(view, quotes, at, group), complement === undefined ? null : behind(view, quotes, at, complement)].filter(
    (span) => span !== null,
  )
  if (use === undefined || content.length === 0) return null
  const source = agent === undefined ? null : phraseSpan(view, quotes, at, agent, (childrenBy(view, agent, 'case')[0] ?? agent - 1) + 1)
  return { source, cue: spanOfRun(view, group), content, rule: `verb/${use.id}/passive` }
}

function subjectContent(view: View, quotes: Quotes, at: number, group: Run): Span | null {
  const subject = childrenBy(view, at, 'nsubj').find((child) => child < at)
  if (subject === undefined || /^(it|there|who|which|that)$/i.test(tokenAt(view, subject).text)) return null
  const own = subtree(view, subject).filter((token) => token < group.first)
  return own.length === 0 ? null : trimmed(view, quotes, own[0] ?? subject, own.at(-1) ?? subject)
}
