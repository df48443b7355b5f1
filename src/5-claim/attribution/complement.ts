import type { Span } from '../../model/index.ts'
import { childrenBy, subtree, tokenAt, type View } from '../view.ts'
import { endOfClause } from './clause-span.ts'
import type { CueUse, Frame } from './cue.ts'
import { phraseSpan } from './phrase-span.ts'
import type { Quotes } from './quotes.ts'
import { trimmed } from './run.ts'

/** What stands behind a noun or an adjective: its clause, infinitive or phrase. */
export interface Complement {
  readonly content: Span
  /** The cue's last token: the word itself, or the preposition behind it. */
  readonly last: number
  readonly frame: Frame
  readonly id: string
}

/** The first complement of a cue word that one of its uses takes; it may hang on any of the given heads. */
export function complementOf(
  view: View,
  quotes: Quotes,
  at: number,
  uses: { readonly heads: readonly number[]; readonly of: readonly CueUse<Frame>[] },
): Complement | null {
  for (const use of uses.of)
    for (const head of uses.heads)
      for (const child of childrenBy(view, head, 'acl', 'ccomp', 'xcomp', 'advcl', 'nmod', 'obl')) {
        const first = subtree(view, child).find((token) => token > at)
        if (child <= at || first === undefined) continue
        const frame = frameOf(view, at, child, first)
        if (frame === null || !use.frames.includes(frame)) continue
        const isPhrase = frame === 'phrase'
        const content = isPhrase ? phraseSpan(view, quotes, head, child, first + 1) : trimmed(view, quotes, first, endOfClause(view, quotes, head, child))
        if (content !== null) return { content, last: isPhrase ? first : at, frame, id: use.id }
      }
  return null
}

const PREPOSITION = /^(about|of|for|in|on|with|toward|towards|against|over|to|at|as)$/i

/** Which frame a phrase or clause behind a cue word fills, by the word that opens it; null for none. */
function frameOf(view: View, at: number, child: number, first: number): Frame | null {
  const { relation } = tokenAt(view, child)
  const opener = tokenAt(view, first)
  const word = opener.text.toLowerCase()
  if (first === at + 1 && opener.pos === 'ADP' && (PREPOSITION.test(word) || (word === 'by' && tokenAt(view, at).pos !== 'NOUN'))) return 'phrase'
  if (first <= at + 2 && opener.tag === 'TO' && !/^(nmod|obl)/.test(relation)) return 'infinitive'
  if (relation === 'acl:relcl') return null
  if (word === 'that') return first <= at + 10 ? 'clause' : null
  const asks = /^(whether|if|how|why|who|what|where|when)$/.test(word) && !/^nmod/.test(relation)
  return first <= at + 3 && (asks || relation === 'ccomp') ? 'clause' : null
}
