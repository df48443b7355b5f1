import type { PredicateClass, Worded } from '../model/index.ts'
import { operatorsAt } from './operators.ts'
import { childrenBy, tokenAt, type View } from './view.ts'

type Member = Worded<PredicateClass>

/** True when the words of `particle` stand with the verb: as particle, preposition or bare object. */
function hasParticle(view: View, at: number, particle: string): boolean {
  if (particle === '') return true
  return particle.split(' ').every((word) => {
    const near = view.tokens.slice(at + 1, at + 8).findIndex((token) => token.lemma === word || token.text.toLowerCase() === word)
    if (near < 0) return false
    // *signed for 24 jets*, not *signed a contract with the army for 24 jets*.
    if (word === 'for') return near <= 1
    const head = tokenAt(view, at + 1 + near).head
    return near <= 2 || head === at || (head >= 0 && tokenAt(view, head).head === at)
  })
}

/** *let Ukraine have tanks* is one giving; *diverted by the patrol* stops a ship, *diverted to the rebels* hands on. */
function isOther(view: View, at: number, member: Member): boolean {
  const token = tokenAt(view, at)
  if (member.means.id === 'hold')
    return token.pos !== 'VERB' || (token.head >= 0 && tokenAt(view, token.head).lemma === 'let') || /^(?:VBN|TO)$/.test(view.tokens[at + 1]?.tag ?? '')
  // *recalled that …* speaks, *recalled the ship* stops.
  if (token.lemma === 'recall')
    return (
      tokenAt(view, at).tag === 'VBG' ||
      (/^(?:that|how|the|its|when|,)$/.test(view.tokens[at + 1]?.text.toLowerCase() ?? '') && childrenBy(view, at, 'ccomp').length > 0)
    )
  // *which follows small arms* watches them; *ten more followed* came.
  if (token.lemma === 'follow') return childrenBy(view, at, 'obj', 'ccomp').length > 0 || token.tag === 'VBG'
  if (onlyOperates(view, at, member.means)) return true
  if (token.lemma !== 'divert') return false
  const behind = view.tokens.slice(at + 1, at + 8).map((one) => one.text.toLowerCase())
  return (member.means.kind === 'interdiction') !== (!behind.includes('to') && !behind.includes('from'))
}

const ASKS = new Set(['ask', 'request', 'want', 'press'])

/** *pledged to stop exports*, *dropped the purchase*: what a word of both tables governs is another operator or a deed, not goods. */
function onlyOperates(view: View, at: number, { kind }: PredicateClass): boolean {
  const { operators, verbs } = view.predicates
  // *asked Brazil not to sell arms*: who asks another to act asks for no goods.
  if (
    ASKS.has(tokenAt(view, at).lemma) &&
    childrenBy(view, at, 'obj', 'iobj').length > 0 &&
    childrenBy(view, at, 'xcomp').some((child) => verbs.has(tokenAt(view, child).lemma))
  )
    return true
  if (!operators.has(tokenAt(view, at).lemma)) return false
  if ((kind === 'transfer' || kind === 'support') && governsDeed(view, at, 'obj')) return true
  return childrenBy(view, at, 'xcomp').some((child) => operators.has(tokenAt(view, child).lemma) && !verbs.has(tokenAt(view, child).lemma))
}

/** *cut off arms to Iran*, *turned down helicopters*: a word of stopping whose object is goods stops their supply. */
function stopsGoods(view: View, at: number): boolean {
  if (!operatorsAt(view, at).includes('halt')) return false
  return childrenBy(view, at, 'obj', 'nsubj:pass').some((child) => (view.over[child] ?? []).some((mention) => mention.kind === 'weapon' && !mention.carrier))
}

/** *the purchase of tanks*, *the sale*: a noun of the table that is no parcel of goods. */
const governsDeed = (view: View, at: number, relation: string): boolean => childrenBy(view, at, relation).some((child) => DEEDS.has(tokenAt(view, child).lemma))

const DEEDS = new Set(['sale', 'delivery', 'purchase', 'supply', 'export', 'transfer', 'acquisition', 'import', 'resale', 'handover'])

export function classOf(view: View, at: number): { cls: PredicateClass; nominal: boolean } | null {
  const token = tokenAt(view, at)
  const getting = token.lemma === 'get' && token.pos === 'AUX' && !token.relation.startsWith('aux')
  if (token.pos === 'VERB' || getting || (token.pos === 'ADJ' && token.tag === 'VBN')) {
    const members = view.predicates.verbs.get(token.lemma)?.filter((member) => hasParticle(view, at, member.particle) && !isOther(view, at, member)) ?? []
    // *helped ship arms*: the deed is what was helped with; *helped freeze the trade* is no help with it.
    if (token.lemma === 'help') {
      const deed = helpedWith(view, at)
      if (deed === 'stop') return null
      if (deed) return { cls: deed, nominal: false }
    }
    // *landed a contract*: of several classes, the one that its object is of.
    const found = members.find((member) => member.means.id === 'deal' && governsDeal(view, at)) ?? members[0]
    if (!found && stopsGoods(view, at)) {
      const supply = view.predicates.verbs.get('supply')?.[0]
      return supply ? { cls: supply.means, nominal: false } : null
    }
    return found ? { cls: found.means, nominal: false } : null
  }
  // *The first is due in May*
  if (token.lemma === 'due' && childrenBy(view, at, 'cop').length > 0) {
    const found = view.predicates.verbs.get('arrive')?.[0]
    return found ? { cls: found.means, nominal: false } : null
  }
  if (token.pos === 'NOUN' || token.pos === 'PROPN') {
    // *support for the sale* takes a side.
    if (token.lemma === 'support' && governsDeed(view, at, 'nmod')) return null
    const found =
      view.predicates.nouns.get(token.lemma)?.find((member) => member.particle === '') ?? (token.lemma.endsWith('ing') ? gerund(view, at) : undefined)
    return found ? { cls: found.means, nominal: true } : null
  }
  return null
}

/** What stands behind *help (it, to)*: the class of a deed of supply, or that it stops one. */
function helpedWith(view: View, at: number): PredicateClass | 'stop' | null {
  for (let next = at + 1; next < Math.min(view.tokens.length, at + 4); next++) {
    const { text, lemma, pos } = tokenAt(view, next)
    if (/^(?:to|it|them|him|her|us)$/i.test(text)) continue
    if (text.toLowerCase() !== lemma || !/^(?:VERB|NOUN)$/.test(pos)) return null
    if (view.predicates.operators.get(lemma)?.some(({ means }) => means === 'halt')) return 'stop'
    const deed = view.predicates.verbs.get(lemma)?.[0]?.means
    return deed?.kind === 'transfer' && deed.subject === 'supplier' && !view.predicates.nouns.has(lemma) ? deed : null
  }
  return null
}

const governsDeal = (view: View, at: number): boolean =>
  childrenBy(view, at, 'obj').some((child) => view.predicates.nouns.get(tokenAt(view, child).lemma)?.[0]?.means.id === 'deal')

/** *the handing over of the jets*: a gerund that the tagger took for a noun. */
function gerund(view: View, at: number): Member | undefined {
  const stem = tokenAt(view, at).lemma.slice(0, -3)
  return [stem, `${stem}e`, stem.slice(0, -1)]
    .map((lemma) =>
      view.predicates.verbs
        .get(lemma)
        ?.find((member) => member.means.kind !== 'use' && !view.predicates.vague.has(lemma) && hasParticle(view, at, member.particle)),
    )
    .find((member) => member !== undefined)
}

/** Verbs with these words right behind them mean something else. */
const IDIOMS: Readonly<Record<string, readonly string[]>> = {
  carry: ['out', 'on'],
  give: ['up', 'in', 'rise', 'way', 'birth'],
  take: ['aim', 'part', 'place', 'off', 'on', 'action', 'no', 'care', 'steps', 'control', 'advantage', 'office', 'power'],
  run: ['out', 'counter'],
  come: ['at', 'under', 'within', 'after', 'amid', 'as', 'off'],
  leave: ['out', 'behind', 'open'],
  bring: ['down', 'about', 'together', 'pressure', 'charges'],
  go: ['on', 'ahead', 'off', 'down', 'up'],
  pass: ['laws', 'law', 'away'],
  send: ['out', 'troops', 'message', 'signal'],
  drop: ['out'],
  move: ['forward', 'ahead'],
  provide: ['details', 'evidence', 'information'],
  offer: ['talks'],
  get: ['under', 'rid'],
  land: ['in'],
  hand: ['out'],
  present: ['itself'],
  return: ['fire'],
  release: ['statement'],
  transfer: ['power'],
}

export const isIdiom = (view: View, at: number): boolean =>
  IDIOMS[tokenAt(view, at).lemma]?.some((word) =>
    view.tokens.slice(at + 1, at + (word.length > 4 ? 4 : 2)).some((token) => token.text.toLowerCase() === word),
  ) ?? false

const PARCELS = new Set(['package', 'tranche', 'shipment', 'delivery', 'consignment', 'aid', 'assistance', 'cargo', 'donation', 'batch'])
const DEALS = new Set(['deal', 'contract', 'agreement', 'order', 'sale', 'purchase', 'offer', 'request', 'notification'])

/** What includes goods: a parcel of them moves, a deal is a contract; null where it is neither. */
export function includes(view: View, subjects: readonly number[]): 'transfer' | 'contract' | null {
  const lemmas = subjects.map((at) => tokenAt(view, at).lemma)
  if (lemmas.some((lemma) => DEALS.has(lemma))) return 'contract'
  return lemmas.some((lemma) => PARCELS.has(lemma)) ? 'transfer' : null
}

/** *the arms procurement agency*: an event noun that only modifies another noun tells of no event. */
export function isModifier(view: View, at: number): boolean {
  const token = tokenAt(view, at)
  // *Russia's arms export monopoly*: right before another noun, whatever the parser makes of the two.
  const next = view.tokens[at + 1]
  if (next?.pos === 'NOUN' && token.tag === 'NN' && !view.predicates.nouns.has(next.lemma) && !view.predicates.operatorNouns.has(next.lemma)) return true
  if (token.relation !== 'compound' && token.relation !== 'amod') return false
  const head = token.head < 0 ? undefined : tokenAt(view, token.head)
  return head !== undefined && token.head === at + 1 && head.pos !== 'VERB' && !view.predicates.nouns.has(head.lemma)
}
