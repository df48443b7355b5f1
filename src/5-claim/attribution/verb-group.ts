import { childrenBy, relationOf, tokenAt, type View } from '../view.ts'
import type { Run } from './run.ts'

/** The cue with its auxiliaries, its adverbs and *not* before it, its particle behind it: *has not yet ruled out*. */
export function verbGroup(view: View, at: number): Run {
  const top = chainHead(view, at)
  let first = top
  while (first > 0 && belongsBefore(view, first - 1, top)) first--
  let last = at
  for (const particle of childrenBy(view, at, 'compound:prt')) if (particle > last && particle <= at + 2) last = particle
  return { first, last }
}

function belongsBefore(view: View, at: number, verb: number): boolean {
  const token = tokenAt(view, at)
  if (token.pos === 'AUX') return token.head === verb || token.head === at + 1 || tokenAt(view, verb).pos !== 'VERB' || relationOf(view, at) === 'aux'
  if (token.tag === 'TO') return true
  if (token.pos === 'PART') return /^(not|n't|n’t)$/i.test(token.text)
  return token.pos === 'ADV' && !/^W/.test(token.tag) && !/^(so|then|there|here|now|once|as|even|only|instead|meanwhile|however)$/i.test(token.text)
}

/** Verbs that say only how far another has come, or seems to: they belong to its group. */
const CHAIN = new Set([
  'begin',
  'start',
  'continue',
  'keep',
  'seem',
  'appear',
  'tend',
  'fail',
  'manage',
  'come',
  'go',
  'proceed',
  'resume',
  'cease',
  'stop',
  'happen',
  'use',
  'try',
])

/** *continued to defend*: the verb at the head of such a chain; the verb itself where there is none. */
export function chainHead(view: View, at: number): number {
  let top = at
  for (let steps = 0; steps < 3; steps++) {
    const { head, relation } = tokenAt(view, top)
    if (head < 0 || head > top || top - head > 4 || relation !== 'xcomp' || !CHAIN.has(tokenAt(view, head).lemma) || tokenAt(view, head).pos !== 'VERB') break
    if (childrenBy(view, head, 'obj', 'iobj').length > 0) break
    top = head
  }
  return top
}
