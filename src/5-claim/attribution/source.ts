import { subjectsOf } from '../arguments.ts'
import { childrenBy, tokenAt, type View } from '../view.ts'

/** The subject of a cue: the head of its phrase. */
export interface Subject {
  readonly head: number
  /** True where the phrase stands behind the cue: *said the mayor*. */
  readonly inverted: boolean
  /** True where it is another verb's subject. */
  readonly borrowed: boolean
}

/** Who speaks, thinks or wants with a verb: its own subject, else that of the verb it hangs on. */
export function subjectOf(view: View, at: number, depth = 0): Subject | null {
  const own = childrenBy(view, at, 'nsubj').filter((child) => !isTime(view, child))
  const before = own.filter((child) => child < at).at(-1)
  if (before !== undefined) return { head: nounFor(view, before, at), inverted: false, borrowed: false }
  const after = own.find((child) => child > at)
  if (after !== undefined) return { head: after, inverted: true, borrowed: false }
  if (depth > 4) return null
  const { relation, tag } = tokenAt(view, at)
  const head = headOver(view, at)
  if (head >= 0 && head < at && (relation === 'conj' || (/^(advcl|xcomp|parataxis)$/.test(relation) && tag !== 'VBN')) && tokenAt(view, head).pos === 'VERB') {
    const upper = relation === 'xcomp' && childrenBy(view, head, 'obj', 'iobj').length > 0 ? null : subjectOf(view, head, depth + 1)
    if (upper !== null) return { ...upper, inverted: upper.head > at, borrowed: true }
  }
  const borrowed = subjectsOf(view, at).tokens.find((token) => !isTime(view, token))
  return borrowed === undefined ? null : { head: borrowed, inverted: borrowed > at, borrowed: true }
}

/** The verb that a cue hangs on; for a participle behind a comma over the clause said before it: *said the bus was late, adding*. */
function headOver(view: View, at: number): number {
  let { head } = tokenAt(view, at)
  if (tokenAt(view, at).tag !== 'VBG' || view.tokens[at - 1]?.text !== ',') return head
  while (head >= 0 && tokenAt(view, head).relation === 'ccomp' && tokenAt(view, head).head >= 0 && tokenAt(view, head).head < head)
    head = tokenAt(view, head).head
  return head
}

/** *that*, *which* stand for the noun before; *who* speaks for itself. */
function nounFor(view: View, subject: number, at: number): number {
  if (!/^that$/i.test(tokenAt(view, subject).text) || tokenAt(view, at).relation !== 'acl:relcl') return subject
  return tokenAt(view, at).head
}

/** A word of time, which is nobody: *last week*. */
export function isTime(view: View, at: number): boolean {
  return /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|morning|afternoon|evening|night|today|yesterday|tonight|tomorrow|weekend|time)s?$/i.test(
    tokenAt(view, at).text,
  )
}
