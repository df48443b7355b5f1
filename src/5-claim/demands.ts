import type { Event } from './event.ts'
import { hasModal, isNegated, operatorsAt } from './operators.ts'
import { cueSpeakers } from './speech.ts'
import { caseOf, childrenBy, tokenAt, type View } from './view.ts'

/** What somebody puts forward so that a thing be stopped. */
const PUSHES = new Set([
  'resolution',
  'bill',
  'motion',
  'amendment',
  'petition',
  'lawsuit',
  'suit',
  'campaign',
  'effort',
  'attempt',
  'bid',
  'drive',
  'legislation',
])
export const TALK = new Set([
  'comment',
  'discuss',
  'say',
  'confirm',
  'elaborate',
  'give',
  'provide',
  'talk',
  'disclose',
  'reveal',
  'speak',
  'answer',
  'respond',
  'details',
  'detail',
  'specify',
  'identify',
  'remark',
])

/** *introduced a resolution to block the sale*, wherever the tree hangs the infinitive. */
export const isPushed = (view: View, at: number): boolean => at >= 2 && tokenAt(view, at - 1).tag === 'TO' && PUSHES.has(tokenAt(view, at - 2).lemma)

/** *will not allow Iran to use them*, *a resolution to block the sale*, *the party rejects any deliveries*: an opinion, not a deed. */
export function isAgainst(
  { view, cls }: Event,
  at: number,
  child: number,
  { halted, negatedHere, halts }: { readonly halted: boolean; readonly negatedHere: boolean; readonly halts: boolean },
): boolean {
  const { lemma, tag } = tokenAt(view, at)
  const { relation } = tokenAt(view, child)
  if (cls.kind === 'use' && /^(?:allow|permit|let|tolerate)$/.test(lemma)) return negatedHere && hasModal(view, at)
  if (lemma === 'reject') return /^VB[PZ]$/.test(tag) && relation === 'obj' && !negatedHere
  return (halted && PUSHES.has(lemma) && relation === 'acl') || (halts && isPushed(view, at))
}

/** *Kyiv's request for missiles*, *a request from Kyiv*: who is named as its author wants it. */
export function askerOf(view: View, at: number): number | null {
  const { lemma, pos } = tokenAt(view, at)
  if (lemma !== 'request' || pos !== 'NOUN') return null
  return (
    childrenBy(view, at, 'nmod:poss', 'nmod').find(
      (child) =>
        (tokenAt(view, child).relation === 'nmod:poss' || caseOf(view, child) === 'from') && (view.over[child] ?? []).some(({ kind }) => kind === 'party'),
    ) ?? null
  )
}

/** *asked for the sale to be stopped*, *wants the contract frozen*: a stopping participle right behind the thing, wherever the tree hangs it. */
export function stoppedBehind(view: View, at: number): boolean {
  for (let next = at + 1; next < Math.min(view.tokens.length, at + 5); next++) {
    const token = tokenAt(view, next)
    if (/^VB[ND]$/.test(token.tag) && (operatorsAt(view, next).includes('halt') || /^tear$/.test(token.lemma))) return true
    if (!/^(to|be|being|with|immediately|at|once|completely)$/i.test(token.text) && !/^(PROPN|ADP)$/.test(token.pos)) return false
  }
  return false
}

/** *asked Beijing to*, *called for*, *wants X to*: someone else is to act. *Wants 40 jets* and *asked to buy* are wishes of one's own. */
export function demandsOthers(view: View, at: number, child: number): boolean {
  if (tokenAt(view, at).tag === 'VB' && cueSpeakers(view, at).length === 0) return false
  const behind = view.tokens.slice(at + 1, at + 8).map((one) => one.text.toLowerCase())
  // *called the deal a success* names it; *asked whether* is a question.
  if (tokenAt(view, at).lemma === 'call' && !behind.some((word) => /^(for|on|upon)$/.test(word))) return false
  if (/^(ask|press)$/.test(tokenAt(view, at).lemma) && /^(whether|if|how|why|what|when|about)$/.test(behind[0] ?? '')) return false
  // *has asked to buy sixty missiles* is a wish of one's own.
  if (tokenAt(view, at).lemma === 'ask' && behind[0] === 'to' && childrenBy(view, at, 'obj', 'iobj').filter((one) => one > at && one < child).length === 0)
    return false
  if (tokenAt(view, at).lemma === 'ask' && tokenAt(view, child).relation === 'xcomp' && childrenBy(view, at, 'obj', 'iobj').length === 0) return false
  if (tokenAt(view, at).lemma !== 'want' && tokenAt(view, at).lemma !== 'seek') return true
  return childrenBy(view, at, 'obj').length > 0 || tokenAt(view, child).relation === 'ccomp'
}

/** *declined*, *refused to*, *would not*, *could not* above a word of speaking. */
export function declinesAbove(view: View, at: number): number | null {
  for (let up = at, steps = 0; up >= 0 && steps < 3; up = tokenAt(view, up).head, steps++) {
    const lemma = tokenAt(view, up).lemma
    if (lemma === 'decline' || lemma === 'refuse') return up
    if (
      tokenAt(view, up).pos === 'VERB' &&
      TALK.has(lemma) &&
      isNegated(view, up) &&
      (hasModal(view, up) || /^(comment|discuss)$/.test(lemma) || childrenBy(view, up, 'aux').some((aux) => tokenAt(view, aux).lemma === 'do'))
    )
      return up
  }
  return null
}

/** *helped end the sale*: the stop that stands between the help and the thing; null where none does. */
export function helpedEnd(view: View, at: number): number | null {
  for (let back = at - 1; back >= Math.max(1, at - 5); back--) {
    const token = tokenAt(view, back)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.tag)) return null
    if (tokenAt(view, back - 1).lemma === 'help' && view.predicates.operators.get(token.lemma)?.some(({ means }) => means === 'halt')) return back
  }
  return null
}
