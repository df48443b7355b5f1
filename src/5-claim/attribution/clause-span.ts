import { childrenBy, childrenOf, relationOf, subtree, tokenAt, type View } from '../view.ts'
import { list } from './cue.ts'
import type { Quotes } from './quotes.ts'

/** The last token of a clause behind a cue: its own words and what trails behind it, up to what the cue's sentence goes on with. */
export function endOfClause(view: View, quotes: Quotes, cue: number, head: number): number {
  const start = Math.max(cue + 1, subtree(view, head)[0] ?? head)
  return cutTail(view, quotes, { start, head, last: overBreak(view, cue, head, trailing(view, cue, head)), cue })
}

const TRAILING = new Set(['obl', 'advmod', 'nmod', 'advcl', 'obj', 'xcomp', 'ccomp', 'acl'])

/** The tree's end of a complement, with what stands beside it under the cue without a mark between; *and that …* goes on with it. */
function trailing(view: View, cue: number, head: number): number {
  let last = subtree(view, head).at(-1) ?? head
  for (const child of childrenOf(view, cue)) {
    if (child <= last || child < head || relationOf(view, child) === 'punct') continue
    const below = subtree(view, child)
    const first = below[0] ?? child
    const opener = tokenAt(view, first).tag === 'CC' ? first + 1 : first
    const goesOn = view.tokens[opener]?.text.toLowerCase() === 'that'
    const apart = /^[,;:–—-]+$/.test(view.tokens[first - 1]?.text ?? '') && first - 1 > head
    if (!goesOn && (apart || !TRAILING.has(relationOf(view, child)))) break
    last = below.at(-1) ?? last
  }
  return last
}

/** Where the tree broke a clause off: at a verb form right behind it, a clause that only a condition opened, or no mark at all. */
function overBreak(view: View, cue: number, head: number, last: number): number {
  const next = view.tokens[last + 1]
  const after = view.tokens[last + 2]
  if (next === undefined) return last
  const end = view.tokens.length - 1
  const conditional = childrenBy(view, head, 'mark').some(
    (mark) => mark < head && /^(if|when|while|once|unless|although|because)$/i.test(tokenAt(view, mark).text),
  )
  const isMain = tokenAt(view, cue).head < 0 || /^(conj|ccomp|parataxis)$/.test(relationOf(view, cue))
  const goesOn = (isMain && /^(VBD|VBZ|VBP|MD)$/.test(after?.tag ?? '')) || (conditional && /^(PRON|DET|PROPN|NOUN|ADJ)$/.test(after?.pos ?? ''))
  if (next.text === ',' && goesOn) return end
  if (!isMain || /^[,;:.!?–—)”"-]+$/.test(next.text)) return last
  return /^(and|or|but)$/i.test(next.text) && (after === undefined || /^(VBD|VBZ|VBP|RB|MD)$/.test(after.tag)) ? last : end
}

/** A stretch of a sentence that is taken for the clause of a cue. */
export interface Clause {
  readonly start: number
  /** Before it nothing is cut. */
  readonly head: number
  readonly last: number
  readonly cue: number
}

/** Cuts what news writing puts behind a clause and is the writer's: a relative clause, a participle, *while* and *although*, the cue's next verb. */
export function cutTail(view: View, quotes: Quotes, { start, head, last, cue }: Clause): number {
  const from = tokenAt(view, start).start
  const opens = childrenBy(view, cue, 'mark').some(
    (mark) => mark < 3 && /^(while|although|though|as|if|when|after|because|since)$/i.test(tokenAt(view, mark).text),
  )
  for (let at = head + 1; at < Math.min(last + 1, view.tokens.length - 1); at++) {
    const token = tokenAt(view, at)
    if (quotes.openAt(token.start, from) !== null) continue
    const next = tokenAt(view, at + 1)
    if (token.text === ',') {
      // *While critics argue …, the minister …*: the sentence's main clause follows.
      if (opens && /^(PRON|DET|PROPN|NOUN|ADJ)$/.test(next.pos)) return at - 1
      if (/^(while|although|though|according)$/i.test(next.text)) return at - 1
      if (next.tag === 'VBG' && !/^(including|excluding|depending|being)$/i.test(next.text)) return at - 1
      if (/^(which|who)$/i.test(next.text) && !view.tokens.slice(at + 1, last + 1).some((one) => one.text === ',')) return at - 1
    }
    if (
      /^(and|but)$/i.test(token.text) &&
      /^(VBD|VBZ)$/.test(next.tag) &&
      next.tag === tokenAt(view, cue).tag &&
      (GOES_ON.has(next.lemma) || next.head === cue)
    )
      return at - 1
    if (/^even$/i.test(token.text) && /^as$/i.test(next.text)) return at - 1
  }
  return last
}

/** Behind *and* these go on with the cue's subject: *said that … and added*. */
const GOES_ON = new Set(
  list('say, add, call, warn, argue, tell, suggest, urge, note, accuse, predict, insist, promise, vow, ask, describe, criticize, criticise, praise'),
)
