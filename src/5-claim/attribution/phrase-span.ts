import type { Span } from '../../model/index.ts'
import { caseOf, childrenOf, relationOf, subtree, tokenAt, type View } from '../view.ts'
import type { Quotes } from './quotes.ts'
import { trimmed } from './run.ts'
import { isTime } from './source.ts'

/** A phrase behind a cue, from a token on: with all that hangs on it and the phrases that follow it, but for times and occasions. */
export function phraseSpan(view: View, quotes: Quotes, cue: number, head: number, from: number): Span | null {
  const first = subtree(view, head).find((token) => token >= from) ?? head
  return trimmed(view, quotes, first, cutAside(view, first, endOfPhrase(view, cue, head, from)))
}

/** Media and occasions: what is said in them is not about them. */
const OCCASION =
  /^(interview|statement|speech|debate|email|e-mail|tweet|letter|ad|video|conference|rally|press|briefing|hearing|appearance|town|hall|event|address|post|memo|call|meeting|report|op-ed|editorial|show|twitter|facebook|television|radio)$/i

const PREPOSITIONS = /^(in|of|by|for|from|with|about|against|regarding|as|over|to|into|toward|without|through|than)$/

function endOfPhrase(view: View, cue: number, head: number, from: number): number {
  let last = subtree(view, head, (child) => isStrayVerb(view, child)).at(-1) ?? head
  for (const child of childrenOf(view, cue)) {
    if (child <= last || child < from) continue
    const below = subtree(view, child)
    if (below[0] !== last + 1 || !belongs(view, child, tokenAt(view, last + 1))) break
    last = below.at(-1) ?? last
  }
  return last
}

/** True for what stands right behind an object and belongs to it rather than to the verb. */
function belongs(view: View, child: number, opener: { readonly tag: string; readonly text: string }): boolean {
  const relation = relationOf(view, child)
  if (relation === 'obl')
    return !isTime(view, child) && !OCCASION.test(tokenAt(view, child).lemma) && PREPOSITIONS.test(caseOf(view, child).split(' ')[0] ?? '')
  return /^(xcomp|advcl|acl|ccomp)$/.test(relation) && (/^(TO|VBG|VBN)$/.test(opener.tag) || /^(for|as|by|of|from|in|without)$/i.test(opener.text))
}

/** A finite clause that the tree coordinated with a noun. */
function isStrayVerb(view: View, at: number): boolean {
  const { relation, tag, head } = tokenAt(view, at)
  return relation === 'conj' && /^(VBD|VBZ|VBP)$/.test(tag) && /^(NOUN|PROPN|PRON)$/.test(tokenAt(view, head).pos)
}

/** Cuts a relative clause or participle behind a comma. */
function cutAside(view: View, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    if (tokenAt(view, at).text !== ',') continue
    const next = tokenAt(view, at + 1)
    if (/^(which|who|while|although|though|but)$/i.test(next.text) && !view.tokens.slice(at + 1, last + 1).some((one) => one.text === ',')) return at - 1
    if (next.tag === 'VBG' && !/^(including|regarding)$/i.test(next.text)) return at - 1
  }
  return last
}
