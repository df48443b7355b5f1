import type { Predicates, Sentence, Token } from '../model/index.ts'

/** Nouns made of verbs take the phrase or infinitive right behind them: *an embargo on arms*, *a pledge to stop*. */
const TAKES_PHRASE = new Set([
  'concern',
  'alarm',
  'criticism',
  'backing',
  'worry',
  'halt',
  'end',
  'stop',
  'embargo',
  'ban',
  'delivery',
  'sale',
  'supply',
  'supplies',
  'export',
  'import',
  'shipment',
  'transfer',
  'contract',
  'deal',
  'order',
  'agreement',
  'licence',
  'license',
  'permit',
  'flow',
  'provision',
  'prohibition',
  'suspension',
  'freeze',
  'purchase',
  'request',
  'consignment',
  'handover',
  'donation',
  'resale',
  'trade',
  'moratorium',
  'opposition',
  'objection',
  'support',
  'aid',
  'assistance',
  'pick-up',
  'increase',
  'rise',
  'restriction',
  'sanction',
  'cargo',
  'load',
  'batch',
  'provider',
  'supplier',
  'seller',
  'exporter',
])
const TAKES_INFINITIVE = new Set([
  'pledge',
  'promise',
  'contract',
  'deal',
  'plan',
  'agreement',
  'decision',
  'attempt',
  'order',
  'offer',
  'licence',
  'license',
  'permission',
  'refusal',
  'effort',
  'proposal',
  'commitment',
  'vow',
  'bid',
  'intention',
  'right',
  'undertaking',
  'obligation',
  'request',
  'move',
  'readiness',
  'willingness',
  'memorandum',
  'programme',
  'program',
  'scheme',
  'call',
  'demand',
])
const MARKS = /^[“”"‘’'()]$/

/**
 * A prepositional phrase or infinitive right behind a noun that takes one hangs on that noun.
 * Attachment is what a greedy parser gets wrong most; here the noun decides (compare Hindle and Rooth 1993).
 * The tree stays a tree: the new head stands left of the phrase and outside it.
 */
export function reattach(sentence: Sentence, { nouns }: Pick<Predicates, 'nouns'>): Sentence {
  const tokens: Token[] = [...sentence.tokens]
  tokens.forEach((_, at) => mainVerbBehind(tokens, at))
  tokens.forEach((_, at) => armsCompound(tokens, at))
  tokens.forEach((token, at) => {
    const first = leftmostMarker(tokens, at)
    if (first === null) return
    let before = first - 1
    while (before > 0 && MARKS.test(tokens[before]?.text ?? '')) before--
    const noun = tokens[before]
    if (!noun) return
    if (token.tag === 'VBG' && tokens[first]?.text.toLowerCase() === 'of') {
      const accusing = accuserBefore(tokens, first)
      if (accusing !== null && token.head !== accusing && !isBelow(tokens, accusing, at)) tokens[at] = { ...token, head: accusing, relation: 'advcl' }
      return
    }
    const done = tokens[first]?.text.toLowerCase() === 'by' ? eventAbove(tokens, token.head, nouns) : null
    if (done !== null) {
      tokens[at] = { ...token, head: done, relation: 'nmod' }
      return
    }
    if (token.head === before) return
    const infinitive = tokens[first]?.text.toLowerCase() === 'to' && token.pos === 'VERB'
    const takes = infinitive
      ? TAKES_INFINITIVE.has(noun.lemma)
      : (TAKES_PHRASE.has(noun.lemma) || nouns.has(noun.lemma)) &&
        token.pos !== 'VERB' &&
        /^(to|of|on|for|from|in|over|about|against)$/i.test(tokens[first]?.text ?? '')
    if (noun.pos !== 'NOUN' || !takes || isBelow(tokens, before, at)) return
    tokens[at] = { ...token, head: before, relation: infinitive ? 'acl' : 'nmod' }
  })
  return { ...sentence, tokens }
}

/** *A ship carrying boats turned back*: the finite verb behind is the main one, the participle only tells of the ship. */
function mainVerbBehind(tokens: Token[], at: number): void {
  const participle = tokens[at]
  const noun = tokens[at - 1]
  if (!participle || participle.tag !== 'VBG' || !noun || noun.pos !== 'NOUN' || noun.head !== at || noun.relation !== 'nsubj') return
  if (tokens.some((token) => token.head === at && token.relation.startsWith('aux'))) return
  const verb = tokens.findIndex(
    (token, index) =>
      index > at &&
      ((token.head === at && /^(advcl|conj|parataxis|ccomp|xcomp)$/.test(token.relation)) ||
        (token.head === participle.head && token.relation === participle.relation && token.relation === 'ccomp')) &&
      (/^VB[DZP]$/.test(token.tag) || tokens.some((other) => other.head === index && other.relation === 'aux')) &&
      !tokens.some((other) => other.head === index && (/^(nsubj|mark)/.test(other.relation) || other.relation === 'cc')),
  )
  const main = tokens[verb]
  if (!main) return
  tokens[verb] = { ...main, head: participle.head, relation: participle.relation }
  tokens[at] = { ...participle, head: at - 1, relation: 'acl' }
  tokens[at - 1] = { ...noun, head: verb, relation: 'nsubj' }
}

const ARMS = new Set(['arm', 'arms', 'weapon', 'weapons'])
const TRADED = new Set(['export', 'sale', 'shipment', 'delivery', 'deal', 'supply', 'embargo', 'transfer', 'contract', 'purchase', 'import', 'trade'])

/** *arms exports* is one noun, whichever of the two the parser hung the rest on. Where that leaves the clause without a root, its participle is the verb. */
function armsCompound(tokens: Token[], at: number): void {
  const arms = tokens[at]
  const noun = tokens[at + 1]
  if (!arms || !noun || !ARMS.has(arms.lemma) || !TRADED.has(noun.lemma) || noun.pos !== 'NOUN' || arms.head === at + 1 || arms.head < 0) return
  const outer = arms.head
  const wasRoot = noun.head < 0
  if (isBelow(tokens, outer, at + 1) && !wasRoot) return
  tokens.forEach((token, index) => {
    if (token.head === at && index !== at + 1) tokens[index] = { ...token, head: at + 1 }
  })
  tokens[at] = { ...arms, head: at + 1, relation: 'compound' }
  if (!wasRoot) {
    tokens[at + 1] = { ...noun, head: outer, relation: arms.relation }
    return
  }
  const subject = tokens.findIndex((token) => token.head === at + 1 && token.relation === 'nsubj')
  const verb = tokens.findIndex((token) => token.head === subject && subject >= 0 && token.relation === 'acl' && token.tag === 'VBN')
  const [participle, its] = [tokens[verb], tokens[subject]]
  if (!participle || !its || !isBelow(tokens, outer, verb)) {
    tokens[at] = arms
    return
  }
  tokens[verb] = { ...participle, tag: 'VBD', head: -1, relation: 'root' }
  tokens[subject] = { ...its, head: verb, relation: 'nsubj' }
  tokens[at + 1] = { ...noun, head: outer, relation: arms.relation }
}

/** *the use of bombs by the army*: whose phrase stands inside that of the deed; null where that is so already or there is none. */
function eventAbove(tokens: readonly Token[], from: number, nouns: Predicates['nouns']): number | null {
  for (let at = from, steps = 0; steps < 3; steps++) {
    const token = tokens[at]
    if (token?.pos !== 'NOUN' && token?.pos !== 'PROPN') return null
    if (nouns.has(token.lemma)) return at === from ? null : at
    if (token.relation !== 'nmod') return null
    at = token.head
  }
  return null
}

const ACCUSES = new Set(['accuse', 'suspect', 'convict', 'acquit', 'guilty', 'capable'])

/** *accused by diplomats of reneging*: the accusing word before the phrase, with no other verb between. */
function accuserBefore(tokens: readonly Token[], first: number): number | null {
  for (let back = first - 1; back >= Math.max(0, first - 12); back--) {
    const token = tokens[back]
    if (token && ACCUSES.has(token.lemma)) return back
    if (token && token.pos === 'VERB') return null
  }
  return null
}

/** Index of the phrase's own preposition or infinitive marker, when it has one in front. */
function leftmostMarker(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (!token || !/^(obl|nmod|advcl|xcomp|acl)$/.test(token.relation)) return null
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const one = tokens[back]
    if (one && one.head === at && (one.relation === 'case' || one.relation === 'mark')) return back
  }
  return null
}

function isBelow(tokens: readonly Token[], at: number, top: number): boolean {
  for (let up = at, steps = 0; up >= 0 && steps <= tokens.length; up = tokens[up]?.head ?? -1, steps++) if (up === top) return true
  return false
}
