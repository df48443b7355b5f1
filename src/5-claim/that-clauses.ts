import type { Predicates, Token } from '../model/index.ts'

/** Repairs of what a greedy parser makes of *that* and *had*: the clause is what is said, not a relative clause, and its verb is the participle. */
export function withThatClauses(parsed: readonly Token[], predicates: Predicates): readonly Token[] {
  const tokens = [...parsed]
  for (let at = 0; at < tokens.length; at++) perfect(tokens, at)
  for (let at = 0; at < tokens.length; at++) content(tokens, at, predicates)
  return tokens
}

/** *that Serbia had shipped rifles*: not rifles that were shipped and had. */
function perfect(tokens: Token[], at: number): void {
  const have = tokens[at]
  if (have?.lemma !== 'have' || !/^VB[DZP]$/.test(have.tag)) return
  const verb = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1
  const participle = tokens[verb]
  const noun = tokens[participle?.head ?? -1]
  if (participle?.tag !== 'VBN' || participle.relation !== 'amod' || !noun || noun.head !== at || participle.head < verb) return
  tokens.forEach((token, other) => {
    if (token.head === at && other !== verb) tokens[other] = { ...token, head: verb }
  })
  tokens[participle.head] = { ...noun, head: verb, relation: 'obj' }
  tokens[verb] = { ...participle, pos: 'VERB', head: have.head, relation: have.relation }
  tokens[at] = { ...have, pos: 'AUX', head: verb, relation: 'aux' }
}

type Words = Pick<Predicates, 'operators' | 'operatorNouns'>

const SAYS = /^(?:speech|allege|deny|pledge|accuse|confirm|demand)$/

/** *told the court that …*, *claims by the rebels that …*: where *that* fills no place of its clause, the clause hangs on the word of saying. */
function content(tokens: Token[], at: number, { operators, operatorNouns }: Words): void {
  const verb = tokens[at]
  if (verb?.relation === 'ccomp') return tells(tokens, at, { operators, operatorNouns })
  if (verb?.relation !== 'acl:relcl') return
  const own = tokens.flatMap((token, other) => (token.head === at ? [other] : []))
  const that = own.find((other) => tokens[other]?.text.toLowerCase() === 'that' && /^(?:obj|mark)$/.test(tokens[other]?.relation ?? ''))
  const subject = own.some((other) => /^nsubj/.test(tokens[other]?.relation ?? ''))
  const object = own.some((other) => other > at && tokens[other]?.relation === 'obj')
  const word = tokens[that ?? -1]
  if (that === undefined || word === undefined || !subject || !(object || word.relation === 'mark')) return
  for (let up = verb.head, steps = 0; up >= 0 && steps < 3; up = tokens[up]?.head ?? -1, steps++) {
    const above = tokens[up]
    if (!above) return
    const table = above.pos === 'VERB' ? operators : operatorNouns
    if (table.get(above.lemma)?.some(({ means }) => SAYS.test(means))) {
      tokens[at] = { ...verb, head: up, relation: 'ccomp' }
      tokens[that] = { ...word, pos: 'SCONJ', tag: 'IN', relation: 'mark' }
      return
    }
    if (!/^(?:nmod|obj|iobj)$/.test(above.relation)) return
  }
}

/** *repeated its denial that …*: the noun says it, where the verb is none of saying. */
function tells(tokens: Token[], at: number, { operators, operatorNouns }: Words): void {
  const clause = tokens[at]
  const above = tokens[clause?.head ?? -1]
  if (!clause || !above || operators.has(above.lemma)) return
  const noun = tokens.findIndex(
    ({ head, relation, lemma }, other) =>
      head === clause.head && relation === 'obj' && other < at && operatorNouns.get(lemma)?.some(({ means }) => SAYS.test(means)) === true,
  )
  if (noun >= 0) tokens[at] = { ...clause, head: noun }
}
