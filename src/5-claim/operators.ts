import type { OperatorId } from '../model/index.ts'
import { childrenBy, childrenOf, relationOf, subtree, tokenAt, type View } from './view.ts'

/** The operators that a token is a word of; those with a particle only where the particle stands with it. */
export function operatorsAt(view: View, at: number): readonly OperatorId[] {
  const token = tokenAt(view, at)
  if (token.pos !== 'VERB' && token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'AUX') return []
  const { operators, operatorNouns } = view.predicates
  const tables = token.pos === 'NOUN' ? [operatorNouns] : token.pos === 'ADJ' ? [operators, operatorNouns] : [operators]
  const words = tables.flatMap((table) => table.get(token.lemma) ?? [])
  if (words.length === 0) return []
  const around = view.tokens.slice(at + 1, at + 6).map((one) => one.text.toLowerCase())
  // *put the sale of jets to Turkey on hold*
  for (const child of childrenBy(view, at, 'obl', 'advmod', 'compound')) if (child > at) around.push(tokenAt(view, child).text.toLowerCase())
  return words.filter(({ particle }) => particle === '' || particle.split(' ').every((word) => around.includes(word))).map(({ means }) => means)
}

const NEVER = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly', 'nobody', 'none', 'nothing'])

/** True when the token itself is negated: by an adverb, a negative subject or object, or the determiner *no*. */
export function isNegated(view: View, at: number): boolean {
  // *vowed never to sell*
  const to = childrenBy(view, at, 'mark').find((child) => tokenAt(view, child).tag === 'TO')
  if (to !== undefined && /^(?:never|not)$/i.test(view.tokens[to - 1]?.text ?? '')) return true
  return childrenOf(view, at).some((child) => {
    const relation = relationOf(view, child)
    const word = tokenAt(view, child).text.toLowerCase()
    if (relation === 'advmod' || relation === 'det' || relation === 'cc')
      return NEVER.has(word) && tokenAt(view, child).lemma !== 'only' && !followedByOnly(view, child)
    // *sold arms to neither side*, *to no one*
    if (relation === 'obl')
      return (
        /^(?:nobody|none|no-one|neither)$/.test(word) ||
        (word === 'one' && /^no$/i.test(view.tokens[child - 1]?.text ?? '')) ||
        /^neither$/i.test(view.tokens[child - 1]?.text ?? '')
      )
    if (relation === 'nsubj' || relation === 'obj' || relation === 'iobj') {
      if (/^(nobody|none|nothing)$/.test(word)) return true
      const objectOf = relation !== 'nsubj' && subtree(view, child).some((below) => below < child && /^no$/i.test(tokenAt(view, below).text))
      return (
        objectOf ||
        childrenOf(view, child).some(
          (below) =>
            /^(no|neither)$/i.test(tokenAt(view, below).text) ||
            (/^not$/i.test(tokenAt(view, below).text) && tokenAt(view, below).start < tokenAt(view, child).start),
        )
      )
    }
    return false
  })
}

const followedByOnly = (view: View, at: number): boolean => view.tokens[at + 1]?.lemma === 'only'

const MODALS = new Set(['will', 'would', 'may', 'might', 'could', 'can', 'shall', 'should', 'must', '’ll', "'ll"])

export function hasModal(view: View, at: number): boolean {
  return childrenBy(view, at, 'aux').some((child) => MODALS.has(tokenAt(view, child).lemma) || MODALS.has(tokenAt(view, child).text.toLowerCase()))
}
