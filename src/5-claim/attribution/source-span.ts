import type { Span } from '../../model/index.ts'
import { childrenOf, relationOf, subtree, tokenAt, type View } from '../view.ts'
import { type Run, spanOfRun } from './run.ts'
import { isTime, type Subject } from './source.ts'

/** The words of a subject, for a cue before or behind it; null for none and for *there*. */
export function sourceSpan(view: View, subject: Subject | null, cue: Run): Span | null {
  if (subject === null || /^there$/i.test(tokenAt(view, subject.head).text)) return null
  return subject.inverted ? sourceAfter(view, subject.head, cue) : sourceBefore(view, subject.head, cue)
}

/** The words of a source before the cue: with apposition, relative clause and the comma or dash that closes them. */
function sourceBefore(view: View, head: number, cue: Run): Span | null {
  const own = phrase(view, head).filter((token) => token < cue.first)
  if (own.length === 0) return null
  let first = overTitle(view, own[0] ?? head)
  let last = overRest(view, own.at(-1) ?? head, cue)
  while (last > head && /^[,;:–—-]+$|^(and|or|but)$/.test(tokenAt(view, last).text)) last--
  while (first < last && /^(?:[,;:–—”"’)-]|''|--)$/.test(tokenAt(view, first).text)) first++
  const mark = last + 2 === cue.first ? tokenAt(view, last + 1).text : ''
  if (mark === ',' && !wordsOf(view, first, last).includes(',')) first = overApposition(view, first)
  const inner = wordsOf(view, first, last)
  const closes = (mark === ',' && inner.includes(',')) || (/^[–—]$|^--?$/.test(mark) && /[–—]|--| - /.test(inner))
  return spanOfRun(view, { first, last: closes ? last + 1 : last })
}

/** Over nouns that the tree left over between a phrase and its cue. */
function overRest(view: View, last: number, cue: Run): number {
  const rest = view.tokens.slice(last + 1, cue.first)
  const isName = rest.length < 4 && rest.every((token, at) => /^(NOUN|PROPN|ADJ|NUM)$/.test(token.pos) && !isTime(view, last + 1 + at))
  return isName ? Math.max(last, cue.first - 1) : last
}

/** *Jane Roe, the minister, said*: from an apposition that the tree took for the subject to the name before it. */
function overApposition(view: View, first: number): number {
  const name = first - 2
  const stands = name >= 0 && tokenAt(view, first - 1).text === ',' && /^(DT|JJ|NN|PRP\$|CD)$/.test(tokenAt(view, first).tag)
  return stands && /^(PROPN|NOUN)$/.test(tokenAt(view, name).pos) && !isTime(view, name) ? overTitle(view, startOfName(view, name)) : first
}

/** The words of a source behind the cue, up to what the cue itself has beside it: when, where and how. */
function sourceAfter(view: View, head: number, cue: Run): Span | null {
  const own = phrase(view, head).filter((token) => token > cue.last)
  if (own.length === 0) return null
  const first = own[0] ?? head
  let last = own.at(-1) ?? head
  while (/^(NOUN|PROPN)$/.test(view.tokens[last + 1]?.pos ?? '') && !isTime(view, last + 1)) last++
  while (last > first && /^[,;:.–—-]+$|^(and|or|but)$/.test(tokenAt(view, last).text)) last--
  return spanOfRun(view, { first, last })
}

/** The last token of a source behind *according to*: of all up to a comma, or of the whole phrase where it opens no sentence. */
export function phraseEnd(view: View, head: number, opens: boolean): number {
  const tree = subtree(view, head).at(-1) ?? head
  const comma = view.tokens.findIndex((token, at) => at > head && token.text === ',')
  const own = opens && comma > 0 && comma < tree && relationOf(view, comma + 1) !== 'appos' ? comma - 1 : tree
  const stop = view.tokens.findIndex((token, at) => at > head && /^[,;–—”"]$|^--$/.test(token.text))
  return Math.max(own, stop < 0 ? view.tokens.length - 1 : stop - 1)
}

/** A noun phrase with what hangs on it, but for its preposition, days, adverbs, and clauses that the tree coordinated with it. */
function phrase(view: View, head: number): number[] {
  return subtree(
    view,
    head,
    (child) => (tokenAt(view, child).head === head && isOutside(view, head, child)) || isStrayDay(view, head, child) || isStrayClause(view, child),
  )
}

function isOutside(view: View, head: number, child: number): boolean {
  if (child > head) return relationOf(view, child) === 'advmod'
  return /^(case|mark|cc)$/.test(relationOf(view, child)) && !/^(both|either|neither)$/i.test(tokenAt(view, child).text)
}

function isStrayDay(view: View, head: number, child: number): boolean {
  return child > head && /^(nmod|obl):unmarked$/.test(tokenAt(view, child).relation) && isTime(view, child)
}

function isStrayClause(view: View, child: number): boolean {
  const { relation, tag, pos, head } = tokenAt(view, child)
  return relation.startsWith('conj') && pos === 'VERB' && /^(VBD|VBZ|VBP|VB)$/.test(tag) && !tokenAt(view, head).relation.startsWith('acl')
}

const wordsOf = (view: View, first: number, last: number): string => {
  const { start, end } = spanOfRun(view, { first, last })
  return view.text.slice(start, end)
}

/** *presidential nominee Jane Roe*: over title and office to the left of a name. */
function overTitle(view: View, first: number): number {
  if (tokenAt(view, first).pos !== 'PROPN') return first
  let at = first
  while (at > 0 && /^(NOUN|PROPN|ADJ)$/.test(tokenAt(view, at - 1).pos) && !isTime(view, at - 1)) at--
  if (at > 0 && tokenAt(view, at - 1).pos === 'DET') at--
  return at
}

/** The first token of the name that ends at one. */
function startOfName(view: View, at: number): number {
  const head = /^(flat|compound)$/.test(relationOf(view, at)) ? tokenAt(view, at).head : at
  const near = [head, ...childrenOf(view, head).filter((child) => /^(flat|compound|det|amod|nmod|case)$/.test(relationOf(view, child)))].filter(
    (token) => token <= at,
  )
  let first = at
  while (first > 0 && (near.includes(first - 1) || tokenAt(view, first - 1).pos === 'PROPN')) first--
  return first
}
