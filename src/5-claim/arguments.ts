import { leftSubject, relativeBefore } from './nearby.ts'
import { caseOf, childrenBy, childrenOf, conjuncts, relationOf, tokenAt, type View } from './view.ts'

/** A phrase that fills a place of a predicate. `link`: `subject`, `object`, `indirect`, or the preposition. */
export interface Argument {
  readonly token: number
  readonly link: string
}

const RELATIVE = new Set(['which', 'who', 'that', 'whom', 'what'])
const OBJECT_CONTROL = new Set([
  'accuse',
  'lend',
  'loan',
  'urge',
  'ask',
  'press',
  'call',
  'force',
  'allow',
  'help',
  'stop',
  'prevent',
  'bar',
  'ban',
  'tell',
  'order',
  'persuade',
  'forbid',
  'prohibit',
  'suspect',
  'want',
  'convict',
  'find',
  'see',
  'let',
  'appeal',
  'require',
  'bind',
  'enable',
  'permit',
  'pressure',
  'exhort',
  'charge',
  'hire',
  'authorise',
  'authorize',
  'expect',
  'demand',
  'request',
  'beg',
  'invite',
  'instruct',
])

/** Participles that are finite verbs behind their subject, never passive: *the ministry declined to comment*. */
const NEVER_PASSIVE = new Set(['decline', 'refuse', 'vow', 'insist', 'argue', 'agree', 'say', 'promise', 'refrain', 'renege'])

/** True for a verb in the passive voice, or a past participle that stands alone behind its noun. */
export function isPassive(view: View, at: number): boolean {
  const token = tokenAt(view, at)
  if (childrenBy(view, at, 'nsubj:pass', 'csubj:pass', 'aux:pass').length > 0) return true
  // *The ministry yesterday called for a halt*
  if (token.relation === 'acl' && token.lemma === 'call' && /^(for|on)$/i.test(view.tokens[at + 1]?.text ?? '')) return false
  if (token.relation === 'acl' && NEVER_PASSIVE.has(token.lemma) && childrenBy(view, at, 'obl:agent').length === 0) return false
  // A participle with an object of its own is active, whatever it was tagged: *the minister accused Sudan*.
  if (childrenBy(view, at, 'obj').some((child) => child > at)) return false
  if (token.tag === 'VBN' && afterNounAndComma(view, at) !== null) return true
  return token.tag === 'VBN' && (token.relation === 'acl' || relationOf(view, at) === 'amod') && childrenBy(view, at, 'aux').length === 0
}

/** *air defences, overhauled and upgraded …*: the noun before the comma that a bare participle tells of. */
function afterNounAndComma(view: View, at: number): number | null {
  if (childrenBy(view, at, 'aux', 'nsubj').length > 0 || view.tokens[at - 1]?.text !== ',') return null
  return /^(NOUN|PROPN)$/.test(view.tokens[at - 2]?.pos ?? '') ? at - 2 : null
}

/** The noun that a relative pronoun stands for; the token itself for any other. */
export function antecedentOf(view: View, at: number): number {
  const token = tokenAt(view, at)
  if (!RELATIVE.has(token.lemma) || !/^(WDT|WP|WP\$|IN|DT)$/.test(token.tag)) return at
  for (let up = token.head, steps = 0; up >= 0 && steps < 6; up = tokenAt(view, up).head, steps++) {
    if (tokenAt(view, up).relation === 'acl:relcl') return tokenAt(view, up).head
  }
  return at
}

/** The active subject or passive subject of a verb, also where control, coordination or a relative clause gives it. */
export function subjectsOf(view: View, at: number, depth = 0): { readonly tokens: readonly number[]; readonly passive: boolean } {
  const token = tokenAt(view, at)
  const passive = isPassive(view, at)
  const own = childrenBy(view, at, 'nsubj', 'nsubj:pass', 'nsubj:outer')
    .filter((child) => child < at || childrenBy(view, at, 'nsubj').length === 1)
    .filter((child) => !(view.over[child] ?? []).some((mention) => mention.kind === 'time'))
  const relative = relativeBefore(view, at)
  if (relative && own.every((child) => child < relative.pronoun)) return { tokens: [relative.noun], passive }
  if (own.length > 0) return { tokens: own.flatMap((child) => conjuncts(view, child)).map((child) => antecedentOf(view, child)), passive }
  if (depth > 5) return { tokens: [], passive }
  const left =
    (token.relation === 'xcomp' && !/^VB[DZ]$/.test(token.tag)) ||
    (token.tag === 'VBG' && !/^(is|are|was|were|been)$/i.test(view.tokens[at - 1]?.text ?? '')) ||
    token.tag === 'VB' ||
    childrenBy(view, at, 'mark').some((mark) => tokenAt(view, mark).tag === 'TO')
      ? null
      : leftSubject(view, at)
  const finite = /^VB[DZPG]$/.test(token.tag) || childrenBy(view, at, 'aux').length > 0
  if (left !== null && finite && token.relation !== 'acl:relcl') return { tokens: conjuncts(view, left).filter((one) => one < at), passive }
  if (token.head < 0) return { tokens: [], passive }
  const head = token.head
  const bare = token.tag === 'VBN' ? afterNounAndComma(view, at) : null
  if (bare !== null) return { tokens: [bare], passive: true }
  const before = view.tokens[at - 1]
  // A participle right behind a noun tells of that noun: *a ship carrying rockets*.
  if (token.tag === 'VBG' && before && /^(NOUN|PROPN)$/.test(before.pos) && token.relation !== 'amod' && token.relation !== 'compound')
    return { tokens: [at - 1], passive }
  const relation = token.relation
  if (relation === 'acl:relcl') return { tokens: passive ? [head] : [], passive }
  if (relation === 'acl') {
    if (token.tag === 'VBG' || token.tag === 'VBN') return { tokens: [head], passive }
    const governor = tokenAt(view, head).head
    const owners = childrenBy(view, head, 'nmod:poss', 'amod', 'compound').filter(
      (child) => tokenAt(view, child).relation === 'nmod:poss' || (view.over[child] ?? []).some((mention) => mention.kind === 'party'),
    )
    if (owners.length > 0) return { tokens: owners, passive }
    return governor >= 0 ? { tokens: subjectsOf(view, governor, depth + 1).tokens, passive } : { tokens: [], passive }
  }
  if (['xcomp', 'advcl', 'ccomp', 'conj', 'parataxis', 'obl', 'nmod'].includes(relation.split(':')[0] ?? '')) {
    const control = OBJECT_CONTROL.has(tokenAt(view, head).lemma) && relation !== 'conj'
    const marked = childrenBy(view, at, 'mark', 'case').map((child) => tokenAt(view, child).lemma)
    if (control && (relation === 'xcomp' || marked.some((word) => ['of', 'to', 'from', 'for', 'with'].includes(word)))) {
      const upper = isPassive(view, head) ? childrenBy(view, head, 'nsubj:pass') : childrenBy(view, head, 'obj', 'iobj')
      const called = childrenBy(view, head, 'obl').filter((child) => ['on', 'upon', 'to'].includes(caseOf(view, child)))
      const controllers = upper.length > 0 ? upper : called
      if (controllers.length > 0) return { tokens: controllers.flatMap((child) => conjuncts(view, child)).map((child) => antecedentOf(view, child)), passive }
    }
    if (/^(VERB|AUX|ADJ)$/.test(tokenAt(view, head).pos) || childrenBy(view, head, 'cop').length > 0 || relation === 'conj') {
      const upper = subjectsOf(view, head, depth + 1)
      return { tokens: upper.tokens, passive }
    }
  }
  return { tokens: [], passive }
}

/** Every phrase around a verb. Passive subjects come as `object`, agents as `subject`. */
export function verbArguments(view: View, at: number): Argument[] {
  const found: Argument[] = []
  const token = tokenAt(view, at)
  const { tokens: subjects, passive } = subjectsOf(view, at)
  for (const subject of subjects) found.push({ token: subject, link: passive ? 'object' : 'subject' })
  for (const child of childrenOf(view, at)) {
    const relation = tokenAt(view, child).relation
    const heads = conjuncts(view, child).map((one) => antecedentOf(view, one))
    if (relation === 'obj') for (const one of heads) found.push({ token: one, link: 'object' })
    else if (relation === 'iobj') for (const one of heads) found.push({ token: one, link: 'indirect' })
    else if (relation === 'obl:agent') for (const one of heads) found.push({ token: one, link: 'subject' })
    else if (relation.startsWith('obl') || relation === 'nmod' || relation === 'advcl' || relation === 'xcomp') {
      const preposition = caseOf(view, child)
      if (preposition === 'by' && passive) for (const one of heads) found.push({ token: one, link: 'subject' })
      else if (preposition && relation !== 'advcl' && relation !== 'xcomp') for (const one of heads) found.push({ token: one, link: preposition })
    }
  }
  // The object of a relative clause without a relative pronoun in that place: *weapons (that) they sent*.
  if (token.relation === 'acl:relcl' && !passive && !found.some((one) => one.link === 'object') && !subjects.includes(token.head))
    found.push({ token: token.head, link: 'object' })
  // Objects shared by coordinated verbs: *bought and shipped rifles*.
  if (token.relation === 'conj' && !found.some((one) => one.link === 'object') && !passive) {
    for (const child of childrenBy(view, token.head, 'obj')) if (child > at) found.push({ token: child, link: 'object' })
  }
  return found
}

/** Every phrase around a noun that names an event: *Russian deliveries of tanks to Syria*. */
export function nounArguments(view: View, at: number): Argument[] {
  const found: Argument[] = []
  for (const child of childrenOf(view, at)) {
    const relation = tokenAt(view, child).relation
    const heads = conjuncts(view, child)
    if (relation === 'nmod:poss') for (const one of heads) found.push({ token: one, link: 'owner' })
    else if (relation === 'compound' || relation === 'amod' || relation === 'nmod:unmarked' || relation === 'nmod:desc')
      for (const one of heads) found.push({ token: one, link: 'modifier' })
    else if (relation.startsWith('nmod') || relation === 'obl')
      for (const one of heads) found.push({ token: one, link: caseOf(view, child).replace(/^(?:over|back|up|in) (?=of$)/, '') })
    else if (relation === 'acl' && tokenAt(view, child).tag === 'VBN') {
      // "contract signed with Syria", "shipment bound for Yemen": its phrases are the noun's too.
      for (const argument of verbArguments(view, child)) if (argument.token !== at) found.push(argument)
    }
  }
  return found
}
