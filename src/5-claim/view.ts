import type { Article, Mention, Predicates, Segmented, Sentence, Span, Token } from '../model/index.ts'
import { firstIndex } from '../text/sorted.ts'
import { withMainVerb } from './main-verb.ts'
import { reattach } from './reattach.ts'
import { withThatClauses } from './that-clauses.ts'

/** A sentence with its tree turned both ways and its mentions by token. Token numbers are indexes in `tokens`. */
export interface View {
  readonly index: number
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly number[])[]
  readonly mentions: readonly Mention[]
  /** The mentions that cover a token. */
  readonly over: readonly (readonly Mention[])[]
  readonly text: string
  /** The table by which words are predicates. */
  readonly predicates: Predicates
}

/** One view for each sentence, in text order. Mentions that cross a sentence's end are left out. */
export function viewsOf(article: Pick<Article, 'text'>, segmented: Segmented, mentions: readonly Mention[], predicates: Predicates): readonly View[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  let from = 0
  return segmented.sentences.map((parsed, index) => {
    while (from < sorted.length && (sorted[from]?.start ?? 0) < parsed.start) from++
    const own: Mention[] = []
    for (let at = from; at < sorted.length; at++) {
      const mention = sorted[at]
      if (!mention || mention.start >= parsed.end) break
      if (mention.end <= parsed.end) own.push(mention)
    }
    const isTime = ({ start, end }: Token): boolean => own.some((mention) => mention.kind === 'time' && mention.start < end && mention.end > start)
    const sentence = reattach({ ...parsed, tokens: withThatClauses(withMainVerb(parsed.tokens, predicates, isTime), predicates) }, predicates)
    const children: (readonly number[])[] = sentence.tokens.map(() => none)
    sentence.tokens.forEach(({ head }, at) => {
      if (head >= 0) children[head] = added(children[head], at)
    })
    const over: (readonly Mention[])[] = sentence.tokens.map(() => none)
    for (const mention of own)
      for (let at = firstUnder(sentence.tokens, mention); (sentence.tokens[at]?.start ?? mention.end) < mention.end; at++) over[at] = added(over[at], mention)
    return { index, sentence, tokens: sentence.tokens, children, mentions: own, over, text: article.text, predicates }
  })
}

/** Most tokens have nothing below or over them: they share this. */
const none: readonly never[] = []

const added = <T>(list: readonly T[] | undefined, one: T): readonly T[] => (list === undefined || list.length === 0 ? [one] : [...list, one])

/** The first token that ends behind the start of a mention: where those under it begin. */
function firstUnder(tokens: readonly Token[], mention: Span): number {
  return firstIndex(tokens, (token) => token.end > mention.start)
}

export const tokenAt = (view: View, at: number): Token => {
  const token = view.tokens[at]
  if (!token) throw new RangeError(`no token ${at} in a sentence of ${view.tokens.length}`)
  return token
}

export const childrenOf = (view: View, at: number): readonly number[] => view.children[at] ?? []

/** The relation without its subtype: `nsubj:pass` → `nsubj`. */
export const relationOf = (view: View, at: number): string => withoutSubtype(tokenAt(view, at).relation)

/** There are few relations: each is cut once. */
const cut = new Map<string, string>()

function withoutSubtype(relation: string): string {
  const known = cut.get(relation)
  if (known !== undefined) return known
  const whole = relation.split(':')[0] ?? ''
  cut.set(relation, whole)
  return whole
}

/** Children of a token by relation: the whole relation or its part before the colon. */
export function childrenBy(view: View, at: number, ...relations: readonly string[]): number[] {
  const found: number[] = []
  for (const child of childrenOf(view, at)) {
    const { relation } = tokenAt(view, child)
    if (relations.includes(relation) || relations.includes(withoutSubtype(relation))) found.push(child)
  }
  return found
}

/** The preposition or particle that introduces a phrase, in lower case; two-word ones joined by a blank. Empty for none. */
export function caseOf(view: View, at: number): string {
  return childrenBy(view, at, 'case', 'mark')
    .map((child) => [tokenAt(view, child).lemma, ...childrenBy(view, child, 'fixed').map((part) => tokenAt(view, part).lemma)].join(' '))
    .join(' ')
}

/** Token and all below it, in text order; branches for which `skip` holds are left out. */
export function subtree(view: View, at: number, skip: (child: number) => boolean = () => false): number[] {
  const found: number[] = []
  const open = [at]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next)
    for (const child of childrenOf(view, next)) if (!skip(child)) open.push(child)
  }
  return found.sort((a, b) => a - b)
}

/** Tokens from the given one up to the root, the given one first. */
export function ancestors(view: View, at: number): number[] {
  const path: number[] = []
  for (let next = at; next >= 0 && path.length <= view.tokens.length; next = tokenAt(view, next).head) path.push(next)
  return path
}

/** The token of a mention that the rest of it hangs on. */
export function headOf(view: View, mention: Span): number {
  let last = -1
  for (let at = firstUnder(view.tokens, mention); at < view.tokens.length; at++) {
    const token = tokenAt(view, at)
    if (token.start >= mention.end) break
    last = at
    const head = token.head < 0 ? undefined : tokenAt(view, token.head)
    if (!head || head.end <= mention.start || head.start >= mention.end) return at
  }
  return last
}

/** The head and the heads coordinated with it. */
export function conjuncts(view: View, at: number): number[] {
  return [at, ...childrenBy(view, at, 'conj').filter((child) => /^(NOUN|PROPN|PRON|NUM|ADJ|DET|X|SYM)$/.test(tokenAt(view, child).pos))]
}

/** From the first to the last of the given tokens. */
export function spanOf(view: View, tokens: readonly number[]): Span {
  const spans = tokens.map((at) => tokenAt(view, at))
  return { start: Math.min(...spans.map((token) => token.start)), end: Math.max(...spans.map((token) => token.end)) }
}

const CLAUSES = new Set(['acl', 'acl:relcl', 'ccomp', 'advcl', 'advcl:relcl', 'parataxis', 'csubj', 'cc', 'conj', 'punct', 'case', 'mark', 'cop', 'dep'])

/** The tokens of a noun phrase: without clauses and coordinated phrases, and not across a verb. */
export function phraseTokens(view: View, at: number): number[] {
  const own = subtree(
    view,
    at,
    (child) => CLAUSES.has(tokenAt(view, child).relation) && !(tokenAt(view, child).relation === 'case' && tokenAt(view, child).head !== at),
  )
  const isVerb = (token: number): boolean => /^(VBD|VBZ|VBP|MD)$/.test(tokenAt(view, token).tag)
  const left = own.filter((token) => token < at && isVerb(token)).at(-1) ?? -1
  const right = own.find((token) => token > at && isVerb(token)) ?? view.tokens.length
  const near = own.filter((token) => token > left && token < right && token >= at - 14 && token <= at + 14)
  return near.length > 0 ? near : [at]
}

/** The words of a noun phrase as a person would cite it: without clauses, coordinated phrases and its preposition. */
export function phraseOf(view: View, at: number): Span {
  return spanOf(view, phraseTokens(view, at))
}

/** Words of the first person; *US* in capitals is a state. */
export const FIRST_PERSON = /^(?:I|me|us|my|[Ww]e|[Oo]ur|M[Ey]|WE|OUR|MY)$/
