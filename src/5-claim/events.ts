import type { CarrierMention, PartyMention, QuantityMention, WeaponMention } from '../model/index.ts'
import { type Argument, nounArguments, subjectsOf, verbArguments } from './arguments.ts'
import { goodsBehind, goodsListed, partiesListed } from './nearby.ts'
import { carriersOf, type Goods, goodsOf, partiesOf, quantityBefore } from './phrases.ts'
import { type PredicateClass, predicateClasses } from './predicates.ts'
import { ancestors, caseOf, childrenBy, headOf, relationOf, tokenAt, type View } from './view.ts'

/** A predicate of the table in a sentence, with what fills its roles. */
export interface Event {
  readonly view: View
  readonly token: number
  readonly cls: PredicateClass
  readonly nominal: boolean
  readonly supplier: readonly PartyMention[]
  readonly recipient: readonly PartyMention[]
  /** Parties whose role the words leave open: *a contract with Pakistan*, *India and France signed*. */
  readonly others: readonly PartyMention[]
  readonly transit: readonly PartyMention[]
  readonly carriers: readonly CarrierMention[]
  readonly goods: readonly Goods[]
  /** The role of *we*, *us*, *our*: the speaker's own side. */
  readonly speakerIs: 'supplier' | 'recipient' | null
  /** Phrases in the place of goods that only stand for them: *133 of those*, *them*, *the deal*. */
  readonly standIns: readonly StandIn[]
  /** Tokens of predicates that say the same and were joined: *received deliveries*, *a contract to supply*. */
  readonly joined: readonly number[]
}

export interface StandIn {
  readonly token: number
  readonly quantity: QuantityMention | null
}

interface Member {
  readonly cls: PredicateClass
  readonly particle: string
}

const verbs = index((cls) => cls.verbs)
const nouns = index((cls) => cls.nouns)

function index(members: (cls: PredicateClass) => readonly string[]): ReadonlyMap<string, readonly Member[]> {
  const table = new Map<string, Member[]>()
  for (const cls of predicateClasses) {
    for (const member of members(cls)) {
      const [lemma = '', ...rest] = member.split(' ')
      table.set(lemma, [...(table.get(lemma) ?? []), { cls, particle: rest.join(' ') }])
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.particle.length - a.particle.length)
  return table
}

/** True when the words of `particle` stand with the verb: as particle, preposition or bare object. */
function hasParticle(view: View, at: number, particle: string): boolean {
  if (particle === '') return true
  return particle.split(' ').every((word) => {
    const near = view.tokens.slice(at + 1, at + 8).findIndex((token) => token.lemma === word || token.text.toLowerCase() === word)
    if (near < 0) return false
    const found = at + 1 + near
    return (
      near <= 2 || tokenAt(view, found).head === at || tokenAt(view, tokenAt(view, found).head < 0 ? found : tokenAt(view, found).head).head === at || near <= 1
    )
  })
}

function classOf(view: View, at: number): { cls: PredicateClass; nominal: boolean } | null {
  const token = tokenAt(view, at)
  if (token.pos === 'VERB' || (token.pos === 'ADJ' && token.tag === 'VBN')) {
    const found = verbs.get(token.lemma)?.find((member) => hasParticle(view, at, member.particle))
    return found ? { cls: found.cls, nominal: false } : null
  }
  if (token.pos === 'NOUN' || token.pos === 'PROPN') {
    const found = nouns.get(token.lemma)?.find((member) => member.particle === '') ?? (token.lemma.endsWith('ing') ? gerund(view, at) : undefined)
    return found ? { cls: found.cls, nominal: true } : null
  }
  return null
}

/** *the handing over of the jets*: a gerund that the tagger took for a noun. */
function gerund(view: View, at: number): Member | undefined {
  const stem = tokenAt(view, at).lemma.slice(0, -3)
  return [stem, `${stem}e`, stem.slice(0, -1)]
    .map((lemma) => verbs.get(lemma)?.find((member) => member.cls.kind !== 'use' && hasParticle(view, at, member.particle)))
    .find((member) => member !== undefined)
}

/** Verbs with these words right behind them mean something else. */
const IDIOMS: Readonly<Record<string, readonly string[]>> = {
  carry: ['out', 'on'],
  give: ['up', 'in', 'rise', 'way', 'birth'],
  take: ['aim', 'part', 'place', 'off', 'on', 'action', 'no', 'care', 'steps', 'control', 'advantage', 'office', 'power'],
  run: ['out', 'counter'],
  come: ['at', 'under', 'within', 'after', 'amid', 'hours', 'days', 'as', 'off'],
  bring: ['down', 'about', 'together', 'pressure', 'charges'],
  go: ['on', 'ahead', 'off', 'down', 'up'],
  pass: ['laws', 'law', 'away'],
  send: ['out', 'troops', 'message', 'signal'],
  drop: ['out', 'objections', 'charges'],
  move: ['forward', 'ahead'],
  provide: ['details', 'evidence', 'information'],
  offer: ['talks'],
  get: ['under', 'rid'],
  land: ['in'],
  have: ['to'],
  pose: [],
  set: ['up', 'out'],
  hand: ['out'],
  present: ['itself'],
  return: ['fire'],
  release: ['statement'],
  transfer: ['power'],
  turn: ['out'],
}

const isIdiom = (view: View, at: number): boolean =>
  IDIOMS[tokenAt(view, at).lemma]?.some((word) =>
    view.tokens.slice(at + 1, at + (word.length > 4 ? 4 : 2)).some((token) => token.text.toLowerCase() === word),
  ) ?? false

/** Verbs of many meanings: they tell of a transfer only where a party is named in a role. */
const VAGUE = new Set([
  'fly',
  'run',
  'move',
  'carry',
  'drop',
  'feed',
  'bring',
  'pass',
  'release',
  'present',
  'take',
  'get',
  'accept',
  'go',
  'come',
  'enter',
  'head',
  'land',
  'pick',
  'choose',
  'seek',
  'commit',
  'field',
  'pour',
  'slip',
  'shift',
  'push',
  'give',
  'return',
  'reach',
  'arrive',
  'travel',
  'want',
  'ask',
  'leak',
  'source',
  'arrange',
  'organise',
  'build',
  'construct',
])

/** *the arms procurement agency*: an event noun that only modifies another noun tells of no event. */
function isModifier(view: View, at: number): boolean {
  const token = tokenAt(view, at)
  if (token.relation !== 'compound' && token.relation !== 'amod') return false
  const head = token.head < 0 ? undefined : tokenAt(view, token.head)
  return head !== undefined && token.head === at + 1 && head.pos !== 'VERB' && !nouns.has(head.lemma)
}

const TO = new Set(['to', 'for', 'into', 'towards', 'toward', 'onto', 'against for', 'on behalf of'])
const VIA = new Set(['via', 'through', 'by way of', 'across', 'by'])
const FROM = new Set(['from', 'out of', 'off'])
const WINS = new Set(['win', 'clinch', 'land', 'secure', 'book', 'receive', 'get', 'take', 'fulfil', 'fulfill'])
/** *received deliveries*: the subject of these has the goods in the end. */
const TAKING = new Set(['receive', 'get', 'obtain', 'accept', 'await', 'expect', 'see'])
const LIGHT = new Set([
  'make',
  'step',
  'resume',
  'continue',
  'begin',
  'start',
  'increase',
  'halt',
  'stop',
  'suspend',
  'freeze',
  'cancel',
  'approve',
  'defend',
  'hold',
  'sign',
  'have',
  'boost',
  'block',
  'end',
  'place',
  'announce',
  'conclude',
  'refuse',
  'withhold',
  'cut',
  'keep',
  'maintain',
  'plan',
  'expand',
  'accelerate',
  'pause',
  'give',
  'provide',
  'offer',
  'undertake',
  'fulfil',
  'fulfill',
  'honour',
  'delay',
  'organise',
  'arrange',
  'finance',
  'deny',
  'limit',
  'seek',
  'impose',
  'declare',
  'tighten',
  'introduce',
  'extend',
  'renew',
  'slap',
  'put',
  'lift',
  'ease',
  'relax',
  'enforce',
  'sell',
  'stall',
  'delay',
  'restart',
  'speed',
  'ramp',
])

/** Every predicate of the sentence that may tell of arms, with its roles filled from the tree. */
export function eventsOf(view: View): Event[] {
  const found: Event[] = []
  view.tokens.forEach((token, at) => {
    if ((view.over[at] ?? []).some((mention) => mention.kind === 'weapon' && !nouns.has(token.lemma) && token.pos !== 'VERB')) return
    const known = classOf(view, at)
    if (!known) return
    const event = known.nominal ? nounEvent(view, at, known.cls) : verbEvent(view, at, known.cls)
    if (isModifier(view, at) && known.nominal) return
    const adjective = event.goods.some(({ weapon }) => view.mentions.some((mention) => mention.kind === 'party' && mention.form === 'adjective' && mention.end < weapon.start && weapon.start - mention.end < 3))
    const counted = adjective || event.goods.some((one) => one.weapon.designation !== null || one.quantity !== null) || event.standIns.some((one) => one.quantity !== null)
    const [own, other] = known.cls.subject === 'recipient' ? [event.recipient, event.supplier] : [event.supplier, event.recipient]
    const named =
      other.length > 0 ||
      event.carriers.length > 0 ||
      (known.cls.subject === 'carrier' && event.supplier.length > 0) ||
      (counted && (own.length > 0 || known.cls.subject === 'carrier'))
    if (!known.nominal && isIdiom(view, at)) return
    if (known.nominal || named || !VAGUE.has(token.lemma) || event.standIns.some((one) => one.quantity !== null)) found.push(event)
  })
  return join(view, found)
}

interface Roles {
  supplier: PartyMention[]
  recipient: PartyMention[]
  others: PartyMention[]
  transit: PartyMention[]
  carriers: CarrierMention[]
  goods: Goods[]
  standIns: StandIn[]
  speakerIs: 'supplier' | 'recipient' | null
}
const empty = (): Roles => ({ supplier: [], recipient: [], others: [], transit: [], carriers: [], goods: [], standIns: [], speakerIs: null })

function verbEvent(view: View, at: number, cls: PredicateClass): Event {
  const roles = empty()
  for (const argument of verbArguments(view, at)) place(view, argument, cls, roles, false)
  const next = cls.object === 'recipient' && roles.goods.length > 0 ? partyRightBehind(view, at) : null
  if (next && !roles.supplier.includes(next)) roles.recipient.unshift(next)
  if (roles.goods.length === 0 && roles.standIns.length === 0 && cls.kind !== 'use') goodsNearby(view, at, roles)
  fromNearby(view, at, cls, roles)
  widen(view, roles)
  return { view, token: at, cls, nominal: false, ...tidy(roles), joined: [] }
}

function nounEvent(view: View, at: number, cls: PredicateClass): Event {
  const roles = empty()
  for (const argument of nounArguments(view, at)) place(view, argument, cls, roles, true)
  const governor = tokenAt(view, at).head
  const link = relationOf(view, at)
  // "was sold to": the noun's own mention may be goods too ("arms sales" found as one weapon phrase).
  for (const one of goodsOf(view, at)) if (!roles.goods.some((other) => other.weapon === one.weapon)) roles.goods.push(one)
  if (governor >= 0 && (link === 'obj' || link === 'obl') && (LIGHT.has(tokenAt(view, governor).lemma) || TAKING.has(tokenAt(view, governor).lemma))) {
    const { tokens, passive } = subjectsOf(view, governor)
    if (!passive) for (const subject of tokens) giveRole(view, subject, cls, roles, TAKING.has(tokenAt(view, governor).lemma))
  }
  if (roles.goods.length === 0 && /^(of|in)$/i.test(view.tokens[at + 1]?.text ?? '')) goodsNearby(view, at, roles)
  if (roles.goods.every((one) => one.weapon.category === 'unspecified')) goodsBehindColon(view, at, roles)
  fromNearby(view, at, cls, roles)
  widen(view, roles)
  if (governor >= 0 && WINS.has(tokenAt(view, governor).lemma) && cls.kind === 'contract') {
    // Who wins an order is the seller; whom it comes from is the buyer.
    const { tokens } = subjectsOf(view, governor)
    const sellers = tokens.flatMap((subject) => partiesOf(view, subject))
    if (sellers.length > 0)
      return {
        view,
        token: at,
        cls,
        nominal: true,
        ...tidy({ ...roles, supplier: sellers, recipient: roles.supplier.length > 0 ? roles.supplier : roles.recipient }),
        joined: [],
      }
  }
  return { view, token: at, cls, nominal: true, ...tidy(roles), joined: [] }
}

/** *sold Zimbabwe 2,000 rifles*: a party between the verb and its goods receives them, however the tree has it. */
function partyRightBehind(view: View, at: number): PartyMention | null {
  const from = tokenAt(view, at).end
  return (
    view.mentions.find(
      (mention): mention is PartyMention =>
        mention.kind === 'party' &&
        mention.form === 'noun' &&
        mention.code !== null &&
        mention.antecedent === undefined &&
        mention.start > from &&
        /^\s(?:the )?$/.test(view.text.slice(from, mention.start)),
    ) ?? null
  )
}

/**
 * Phrases that follow a predicate within its clause, wherever the tree hangs them: attachment of prepositions is what parsers get wrong most.
 * Only roles that are still open are filled, and only up to the next verb.
 */
function fromNearby(view: View, at: number, cls: PredicateClass, roles: Roles): void {
  if (cls.kind === 'use') return
  for (let next = at + 1; next < view.tokens.length; next++) {
    const token = tokenAt(view, next)
    if (token.pos === 'VERB' && token.tag !== 'VBN' && relationOf(view, next) !== 'amod') break
    if (/^[;:–—]$/.test(token.text) || token.text === '--' || (token.tag === 'WDT' && token.text.toLowerCase() !== 'that')) break
    const party = (view.over[next] ?? []).find(
      (mention): mention is PartyMention => mention.kind === 'party' && mention.start === token.start && mention.code !== null,
    )
    if (!party) continue
    const link = prepositionBefore(view, next)
    if (!link || used(roles, party)) continue
    if (link === 'to' && cls.kind === 'interdiction' && /^back$/i.test(view.tokens[next - 2]?.text ?? '')) roles.supplier.push(party)
    else if (link === 'to' || ((link === 'for' || link === 'into') && (cls.subject !== 'recipient' || cls.object === 'recipient'))) {
      if (roles.recipient.length === 0) roles.recipient.push(party)
    } else if (link === 'on' && cls.kind === 'restriction' && roles.recipient.length === 0) roles.recipient.push(party)
    else if (link === 'from' && roles.supplier.length === 0 && cls.id !== 'deal') roles.supplier.push(party)
    else if (link === 'by' && cls.subject === 'supplier' && roles.supplier.length === 0) roles.supplier.push(party)
    else if (link === 'by' && cls.subject === 'recipient' && roles.recipient.length === 0) roles.recipient.push(party)
  }
}

/** Goods right behind the predicate, with the list they open. */
function goodsNearby(view: View, at: number, roles: Roles): void {
  const weapon = goodsBehind(view, at)
  if (!weapon) return
  for (const one of [weapon, ...goodsListed(view, weapon)]) roles.goods.push({ weapon: one, quantity: quantityBefore(view, headOf(view, one)) })
}

/** *one large delivery …: 1,200 missiles, 10,000 rifles*: a counted list behind a colon says what moved. */
function goodsBehindColon(view: View, at: number, roles: Roles): void {
  const colon = view.tokens.findIndex((token, index) => index > at && token.text === ':')
  const start = view.tokens[colon]?.end
  if (colon < 0 || start === undefined) return
  const first = view.mentions.find((mention): mention is WeaponMention => mention.kind === 'weapon' && mention.start > start && mention.start - start < 40)
  if (!first) return
  for (const weapon of [first, ...goodsListed(view, first)]) roles.goods.push({ weapon, quantity: quantityBefore(view, headOf(view, weapon)) })
}

/** Parties listed with one that has a role share it: *from Iran as well as Russia*. */
function widen(view: View, roles: Roles): void {
  for (const role of ['supplier', 'recipient', 'transit'] as const) {
    for (const party of [...roles[role]]) {
      for (const listed of partiesListed(view, party)) if (!used(roles, listed)) roles[role].push(listed)
    }
  }
}

/** The preposition in front of a noun phrase, reading back over its modifiers. */
function prepositionBefore(view: View, at: number): string | null {
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    const token = tokenAt(view, back)
    if (token.pos === 'ADP' || token.tag === 'TO' || token.tag === 'IN') {
      // *to a company in the Emirates*, *for units of the government*: the outer preposition counts.
      const outer =
        /^(in|of|at)$/.test(token.lemma) &&
        back > 1 &&
        /^(NOUN|PROPN)$/.test(tokenAt(view, back - 1).pos) &&
        !tokenAt(view, back - 1).relation.startsWith('nsubj')
          ? prepositionBefore(view, back - 1)
          : null
      return outer && /^(to|for|from)$/.test(outer) ? outer : token.lemma
    }
    if (!/^(DET|ADJ|PROPN|NOUN|PART)$/.test(token.pos)) return null
  }
  return null
}

function used(roles: Roles, party: PartyMention): boolean {
  return [...roles.supplier, ...roles.recipient, ...roles.transit, ...roles.others].some(
    (one) => one.start === party.start || (one.code === party.code && one.antecedent === undefined),
  )
}

function giveRole(view: View, token: number, cls: PredicateClass, roles: Roles, taken: boolean): void {
  const parties = tradingParties(view, token)
  if (taken && cls.subject === 'supplier') {
    if (roles.recipient.length === 0) roles.recipient.push(...parties)
    return
  }
  if (cls.subject === 'supplier' && roles.supplier.length === 0) roles.supplier.push(...parties)
  else if (cls.subject === 'recipient' && roles.recipient.length === 0) roles.recipient.push(...parties)
  else if (cls.subject === 'agent' && cls.kind === 'contract') roles.others.push(...parties)
}

/** Parties that may supply or receive: not the institutes and campaigners that only speak. */
function tradingParties(view: View, at: number): PartyMention[] {
  return partiesOf(view, at).filter((party) => party.code !== null || (party.party !== 'organisation' && party.party !== 'person'))
}

/** Puts one phrase into the role that its link and its kind (party, goods, carrier) call for. */
function place(view: View, argument: Argument, cls: PredicateClass, roles: Roles, nominal: boolean): void {
  const { token, link } = argument
  const goods = goodsOf(view, token, link === 'object' && cls.kind !== 'use')
  const carriers = carriersOf(view, token)
  const parties = tradingParties(view, token)
  const head = view.over[token] ?? []
  const isGoods = goods.length > 0
  if (/^(?:[Ww]e|us|[Oo]ur|I|[Mm]y)$/.test(tokenAt(view, token).text)) {
    const active = link === 'subject' || link === 'owner'
    if (active && cls.kind !== 'use') roles.speakerIs = cls.subject === 'recipient' ? 'recipient' : 'supplier'
    else if (link === 'to' || link === 'indirect' || (link === 'object' && cls.object === 'recipient')) roles.speakerIs = 'recipient'
    return
  }
  if (link === 'subject' && cls.subject === 'carrier' && !isGoods && STANDS.has(tokenAt(view, token).lemma)) {
    roles.standIns.push({ token, quantity: quantityBefore(view, token) })
    return
  }
  if (link === 'subject' || link === 'owner' || (link === 'modifier' && !isGoods)) {
    // *Antonov 124s have been bringing in radars*: what carries other goods is no item.
    const vehicle =
      link === 'subject' && !nominal && cls.subject !== 'recipient' ? goodsOf(view, token, true).find((one) => CARRYING.has(one.weapon.category)) : undefined
    if (vehicle && cls.id === 'give') {
      roles.carriers.push({
        kind: 'carrier',
        id: vehicle.weapon.id,
        start: vehicle.weapon.start,
        end: vehicle.weapon.end,
        rule: 'carrier/brings-goods',
        name: vehicle.weapon.designation ?? view.text.slice(vehicle.weapon.start, vehicle.weapon.end),
        role: 'carrier',
      })
      return
    }
    // Goods are a subject only by their own name: *weapons flowed*; an arms agency is none.
    if (isGoods && !head.some((mention) => mention.kind === 'party') && (parties.length === 0 || head.some((mention) => mention.kind === 'weapon'))) {
      roles.goods.push(...goods)
      return
    }
    if (carriers.length > 0) {
      roles.carriers.push(...carriers)
      if (cls.subject !== 'supplier' || carriers.some((carrier) => carrier.role === 'carrier')) return
    }
    if (link === 'modifier' && (cls.kind === 'contract' || cls.subject === 'agent')) roles.others.push(...parties)
    else if (cls.subject === 'supplier') roles.supplier.push(...parties)
    else if (cls.subject === 'recipient') roles.recipient.push(...parties)
    else if (cls.kind === 'contract') roles.others.push(...parties)
    return
  }
  if (link === 'object' || link === 'modifier' || (link === 'of' && nominal) || (isGoods && PARTICLES.has(link) && !nominal)) {
    if (carriers.length > 0 && (cls.kind === 'interdiction' || cls.subject === 'carrier')) roles.carriers.push(...carriers)
    if (!isGoods && carriers.length === 0 && !head.some((mention) => mention.kind === 'party' && mention.antecedent === undefined)) {
      const quantity = head.find((mention): mention is QuantityMention => mention.kind === 'quantity') ?? quantityBefore(view, token)
      if (quantity || STANDS.has(tokenAt(view, token).lemma)) roles.standIns.push({ token, quantity: quantity ?? null })
    }
    if (isGoods) {
      roles.goods.push(...goods)
      ownersOf(view, token, cls, roles)
    } else if (cls.object === 'recipient' || (link === 'of' && cls.subject === 'recipient')) roles.recipient.push(...parties)
    else if (cls.object === 'supplier' && !isPlaceholder(view, token)) roles.others.push(...parties)
    return
  }
  if (link === 'indirect' && cls.object === 'supplier') {
    roles.supplier.push(...parties)
    return
  }
  if (link === 'indirect' || TO.has(link) || link === 'on' || link === 'against') {
    if (cls.kind === 'use') return
    if (isGoods && link !== 'against' && (parties.length === 0 || head.some((mention) => mention.kind === 'weapon'))) {
      if (link !== 'on') roles.goods.push(...goods)
    } else if (link === 'on' && cls.kind !== 'restriction') return
    else roles.recipient.push(...parties)
    return
  }
  if (FROM.has(link)) {
    if (isGoods && (parties.length === 0 || head.some((mention) => mention.kind === 'weapon'))) return
    roles.supplier.push(...parties)
    return
  }
  if (link === 'with' || link === 'of' || link === 'including' || link === 'worth') {
    if (isGoods) roles.goods.push(...goods)
    else if (cls.kind === 'contract') roles.others.push(...parties)
    return
  }
  if (VIA.has(link)) {
    roles.transit.push(...parties)
    roles.carriers.push(...carriers)
    return
  }
  if (link === 'aboard' || link === 'in' || link === 'on board') roles.carriers.push(...carriers)
  if (link === 'between') roles.others.push(...parties)
}

const CARRYING = new Set(['aircraft', 'ship', 'non-lethal'])

/** Prepositions that may be a verb's particle: *bringing in armoured vehicles*. */
const PARTICLES = new Set(['in', 'over', 'up', 'out', 'back', 'on', 'off'])

const STANDS = new Set([
  'it',
  'they',
  'them',
  'those',
  'these',
  'one',
  'this',
  'that',
  'which',
  'she',
  'her',
  'pair',
  'both',
  'boxes',
  'load',
  'cargo',
  'lot',
  'batch',
  'none',
  'nothing',
  'some',
  'any',
  'more',
])

const isPlaceholder = (view: View, at: number): boolean => tokenAt(view, at).pos === 'NUM'

/** *upgraded Syria's air defences*: whose goods they are says who receives the support. */
function ownersOf(view: View, at: number, cls: PredicateClass, roles: Roles): void {
  for (const child of childrenBy(view, at, 'nmod:poss')) {
    const owners = partiesOf(view, child)
    if (cls.kind === 'support') roles.recipient.push(...owners)
    else if (cls.subject === 'supplier' && roles.supplier.length === 0) roles.supplier.push(...owners)
  }
  for (const child of childrenBy(view, at, 'nmod')) {
    const preposition = caseOf(view, child)
    if (preposition === 'from' && cls.subject !== 'supplier') roles.supplier.push(...partiesOf(view, child))
    if (preposition === 'for' || preposition === 'to') roles.recipient.push(...partiesOf(view, child))
  }
}

function tidy(roles: Roles): Roles {
  for (const role of ['supplier', 'recipient'] as const)
    roles[role] = roles[role].filter((one) => one.code !== null || roles[role].every((other) => other.code === null))
  const unique = <T extends { readonly start: number }>(list: T[]): T[] => [...new Map(list.map((one) => [one.start, one])).values()]
  return {
    supplier: unique(roles.supplier),
    recipient: unique(roles.recipient),
    others: unique(roles.others),
    transit: unique(roles.transit),
    carriers: unique(roles.carriers),
    goods: [...new Map(roles.goods.map((one) => [one.weapon.start, one])).values()],
    standIns: roles.standIns,
    speakerIs: roles.speakerIs,
  }
}

const JOINING = new Set(['obj', 'obl', 'nmod', 'acl', 'xcomp', 'compound', 'nsubj', 'advcl', 'iobj', 'amod'])
const RANK: Readonly<Record<string, number>> = { restriction: 5, interdiction: 4, contract: 3, transfer: 2, support: 1, use: 0 }

/** Predicates that hang on one another and tell of one movement become one event; the more specific kind names it. */
function join(view: View, events: readonly Event[]): Event[] {
  const byToken = new Map(events.map((event) => [event.token, event]))
  const absorbed = new Set<number>()
  for (const inner of [...events].sort((a, b) => ancestors(view, b.token).length - ancestors(view, a.token).length)) {
    const current = byToken.get(inner.token) ?? inner
    const path = ancestors(view, inner.token)
    for (let step = 0; step < Math.min(3, path.length - 1); step++) {
      const at = path[step] ?? -1
      const relation = tokenAt(view, at).relation
      if ((relation === 'acl:relcl' && !(step === 0 && sameGoods(view, byToken, inner))) || !JOINING.has(relation.split(':')[0] ?? '')) break
      const above = path[step + 1] ?? -1
      const stopped = byToken.get(above) ? undefined : aboard(view, byToken, above, absorbed)
      const outer = byToken.get(above) ?? stopped
      if (!outer) continue
      if (!stopped && !mayJoin(view, outer, current, relation)) break
      byToken.set(outer.token, merge(outer, current))
      absorbed.add(inner.token)
      break
    }
  }
  return events.filter((event) => !absorbed.has(event.token)).map((event) => byToken.get(event.token) ?? event)
}

/** *a ship carrying rockets was forced to turn back*: the stop stands below the verb that has the ship for its subject. */
function aboard(view: View, byToken: ReadonlyMap<number, Event>, above: number, absorbed: ReadonlySet<number>): Event | undefined {
  if (above < 0) return undefined
  return childrenBy(view, above, 'xcomp', 'advcl')
    .map((child) => byToken.get(child))
    .find((event) => event !== undefined && event.cls.kind === 'interdiction' && !absorbed.has(event.token))
}

/** A relative clause on the goods of a transfer that says who arranged or sent them is the same transfer. */
function sameGoods(view: View, byToken: ReadonlyMap<number, Event>, inner: Event): boolean {
  const noun = tokenAt(view, inner.token).head
  return (
    inner.cls.kind === 'transfer' &&
    [...byToken.values()].some(
      (outer) =>
        outer !== inner &&
        outer.cls.kind === 'transfer' &&
        outer.goods.some((one) => headOf(view, one.weapon) === noun) &&
        (outer.supplier.length === 0 || inner.supplier.length === 0),
    )
  )
}

/** One movement, unless both name goods or parties that differ. */
function mayJoin(view: View, outer: Event, inner: Event, relation: string): boolean {
  if (outer.cls.kind === 'use' || inner.cls.kind === 'use') return false
  const infinitive = childrenBy(view, inner.token, 'mark').some((mark) => tokenAt(view, mark).lemma === 'to')
  const onBoard = outer.cls.kind === 'interdiction' && tokenAt(view, inner.token).tag === 'VBG'
  if (relation === 'advcl' && outer.cls.kind !== 'restriction' && !onBoard && !(outer.cls.kind === 'contract' && infinitive)) return false
  if (onBoard && inner.cls.id === 'give') return true
  if (relation.startsWith('nsubj') && !(inner.nominal && outer.cls.subject === 'carrier')) return false
  const differ = (a: readonly PartyMention[], b: readonly PartyMention[]): boolean =>
    a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => one.code === other.code))
  if (differ(outer.supplier, inner.supplier) && differ(outer.recipient, inner.recipient)) return false
  const gap = Math.abs(tokenAt(view, outer.token).start - tokenAt(view, inner.token).start)
  return gap < 220
}

function merge(outer: Event, inner: Event): Event {
  // Approval of support is support; approval of a sale is a contract.
  const allowed = outer.cls.id === 'approve' && inner.cls.kind === 'support'
  // *furnished it with drones under a $120 million contract*: the delivery is told, the contract only named.
  const under = caseOf(outer.view, inner.token) === 'under' || caseOf(outer.view, inner.token) === 'as part of'
  const kindFrom = under ? outer : allowed || (RANK[inner.cls.kind] ?? 0) > (RANK[outer.cls.kind] ?? 0) ? inner : outer
  const pick = <T>(a: readonly T[], b: readonly T[]): readonly T[] => (a.length > 0 ? a : b)
  const union = <T extends { readonly start: number }>(a: readonly T[], b: readonly T[]): T[] => [
    ...new Map([...a, ...b].map((one) => [one.start, one])).values(),
  ]
  const goods = [...new Map([...inner.goods, ...outer.goods].map((one) => [one.weapon.start, one])).values()].sort((a, b) => a.weapon.start - b.weapon.start)
  const specific = goods.filter((one) => one.weapon.category !== 'unspecified')
  // The roles of the giving or taking predicate are surer than those of the deal or licence around it.
  const surer = inner.cls.subject === 'agent' ? outer : outer.cls.subject === 'agent' || outer.cls.id === 'approve' ? inner : outer
  const other = surer === outer ? inner : outer
  // *barred the North from exporting arms*: a restriction's supplier is who may not supply, where the words name it.
  const barred = kindFrom.cls.kind === 'restriction' && inner.supplier.length > 0 && inner.cls.kind === 'transfer'
  return {
    ...outer,
    cls: kindFrom.cls,
    supplier: barred ? inner.supplier : pick(surer.supplier, other.supplier),
    recipient: barred ? inner.recipient : pick(surer.recipient, other.recipient),
    others: union(outer.others, inner.others),
    transit: union(outer.transit, inner.transit),
    carriers: union(outer.carriers, inner.carriers),
    standIns: goods.length > 0 ? [] : [...outer.standIns, ...inner.standIns],
    speakerIs: surer.speakerIs ?? other.speakerIs,
    goods:
      specific.length > 0 &&
      goods.length > specific.length &&
      specific.every((one) => one.weapon.start > (goods[0]?.weapon.start ?? 0)) &&
      inner.goods.length > 0 &&
      outer.goods.length > 0
        ? specific
        : goods,
    joined: [...outer.joined, inner.token, ...inner.joined],
  }
}
