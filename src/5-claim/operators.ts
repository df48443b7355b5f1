import { type Operator, operators } from './predicates.ts'
import { childrenBy, childrenOf, relationOf, subtree, tokenAt, type View } from './view.ts'

const byWord = new Map<string, { readonly id: Operator['id']; readonly particle: string }[]>()
for (const operator of operators) {
  for (const word of operator.words) {
    const [lemma = '', ...rest] = word.split(' ')
    byWord.set(lemma, [...(byWord.get(lemma) ?? []), { id: operator.id, particle: rest.join(' ') }])
  }
}

/** Operator words that act as nouns too; the others (*press*, *back*, *want*) count as verbs only. */
const AS_NOUN = new Set([
  'halt',
  'end',
  'stop',
  'stoppage',
  'suspension',
  'cancellation',
  'embargo',
  'cessation',
  'refusal',
  'moratorium',
  'prohibition',
  'restriction',
  'freeze',
  'ban',
  'pause',
  'veto',
  'call',
  'demand',
  'appeal',
  'request',
  'pressure',
  'backing',
  'blessing',
  'support',
  'concern',
  'alarm',
  'worry',
  'opposition',
  'objection',
  'protest',
  'pledge',
  'promise',
  'vow',
  'assurance',
  'guarantee',
  'decision',
  'commitment',
  'undertaking',
  'denial',
  'accusation',
  'charge',
  'allegation',
  'suspicion',
  'claim',
  'plan',
  'offer',
  'proposal',
  'attempt',
  'bid',
  'effort',
  'report',
  'statement',
  'confirmation',
  'estimate',
  'warning',
  'caution',
  'curb',
])

/** The operators that a token is a word of; those with a particle only where the particle stands with it. */
export function operatorsAt(view: View, at: number): readonly Operator['id'][] {
  const token = tokenAt(view, at)
  if (token.pos !== 'VERB' && token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'AUX') return []
  if (token.pos === 'NOUN' && !AS_NOUN.has(token.lemma)) return []
  const around = view.tokens.slice(at + 1, at + 6).map((one) => one.text.toLowerCase())
  return (byWord.get(token.lemma) ?? [])
    .filter(({ particle }) => particle === '' || particle.split(' ').every((word) => around.includes(word)))
    .map(({ id }) => id)
}

const NEVER = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly', 'nobody', 'none', 'nothing'])

/** True when the token itself is negated: by an adverb, a negative subject or object, or the determiner *no*. */
export function isNegated(view: View, at: number): boolean {
  return childrenOf(view, at).some((child) => {
    const relation = relationOf(view, child)
    const word = tokenAt(view, child).text.toLowerCase()
    if (relation === 'advmod' || relation === 'det' || relation === 'cc')
      return NEVER.has(word) && tokenAt(view, child).lemma !== 'only' && !followedByOnly(view, child)
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
