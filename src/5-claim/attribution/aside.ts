import type { Span } from '../../model/index.ts'
import type { View } from '../view.ts'
import type { Quotes } from './quotes.ts'
import { openingOf, type Run, trimmed } from './run.ts'

const isMark = (view: View, at: number): boolean => /^[,–—-]$|^--$/.test(view.tokens[at]?.text ?? '')

/** *The talks, Xi said, will go on*; *the talks failed, Xi said on Monday*: the sentence around source and cue. Empty where these are no aside. */
export function aside(view: View, quotes: Quotes, core: Run): Span[] {
  if (/^as$/i.test(view.tokens[core.first - 1]?.text ?? '')) return asClause(view, quotes, core)
  if (core.first < 3 || !isMark(view, core.first - 1)) return []
  const before = trimmed(view, quotes, openingOf(view), core.first - 1)
  const goesOn = isMark(view, core.last + 1)
  if (before === null || (!goesOn && !isCircumstance(view, core.last + 1))) return []
  const after = goesOn ? trimmed(view, quotes, core.last + 1, view.tokens.length - 1) : null
  return after === null ? [before] : [before, after]
}

/** True where only a time, a place or an occasion follows. */
function isCircumstance(view: View, from: number): boolean {
  const rest = view.tokens.slice(from)
  if (rest.some((token) => /^(VBD|VBZ|VBP|MD)$/.test(token.tag))) return false
  return rest.length <= 1 || /^(IN|RB|NNP|NN|DT|JJ|VBG|TO)$/.test(rest[0]?.tag ?? '')
}

/** *As the paper noted, trust is low*; *trust, as he puts it, is low*. */
function asClause(view: View, quotes: Quotes, core: Run): Span[] {
  const opening = core.first - 1
  const closing = view.tokens.findIndex((token, at) => at > core.last && (isMark(view, at) || token.text === '.'))
  if (closing < 0 || closing > core.last + 6 || (opening > 0 && !isMark(view, opening - 1))) return []
  const before = opening > 1 ? trimmed(view, quotes, openingOf(view), opening - 1) : null
  const after = isMark(view, closing) ? trimmed(view, quotes, closing, view.tokens.length - 1) : null
  return [before, after].filter((span) => span !== null)
}
