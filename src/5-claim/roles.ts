import type { PartyMention, PredicateClass, QuantityMention } from '../model/index.ts'
import { type Argument, isPassive } from './arguments.ts'
import type { Roles } from './event.ts'
import { carriersOf, type Goods, goodsOf, partiesOf, quantityBefore } from './phrases.ts'
import { mayTrade, rank } from './traders.ts'
import { caseOf, childrenBy, FIRST_PERSON, headOf, tokenAt, type View } from './view.ts'

/** Place among exporters from which on a state is rather meant as the buyer. */
const FIRST_IMPORTER = 14

const TO = new Set(['to', 'for', 'into', 'towards', 'toward', 'onto', 'against for', 'on behalf of'])
const VIA = new Set(['via', 'through', 'by way of', 'across'])
const FROM = new Set(['from', 'out of'])

export function giveRole(view: View, token: number, cls: PredicateClass, roles: Roles, taken: boolean): void {
  if (FIRST_PERSON.test(tokenAt(view, token).text)) {
    if (cls.kind !== 'use') roles.speakerIs ??= taken || cls.subject === 'recipient' ? 'recipient' : 'supplier'
    return
  }
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
export function place(view: View, at: number, argument: Argument, cls: PredicateClass, roles: Roles, nominal: boolean): void {
  const { token } = argument
  // *the sale of jets by the United States*
  const link = argument.link === 'by' ? 'subject' : argument.link
  const goods = goodsOf(view, token, link === 'object' && cls.kind !== 'use')
  const carriers = carriersOf(view, token)
  const parties = tradingParties(view, token)
  const head = view.over[token] ?? []
  const isGoods = goods.length > 0
  if (FIRST_PERSON.test(tokenAt(view, token).text)) {
    const active = link === 'subject' || link === 'owner'
    if (active && cls.kind !== 'use') roles.speakerIs = cls.subject === 'recipient' ? 'recipient' : 'supplier'
    else if (link === 'to' || link === 'indirect' || (link === 'object' && cls.object === 'recipient')) roles.speakerIs = 'recipient'
    return
  }
  if (link === 'subject' && cls.subject === 'carrier' && !isGoods && (STANDS.has(tokenAt(view, token).lemma) || isElliptic(view, token))) {
    roles.standIns.push({ token, quantity: quantityBefore(view, token) })
    return
  }
  if (link === 'subject' || link === 'owner' || (link === 'modifier' && !isGoods)) {
    if (cls.subject === 'supplier' && PRIVATE.has(tokenAt(view, token).lemma) && !head.some((mention) => mention.kind === 'party')) {
      // *a Pakistani captain ran Iranian arms*: a person of some nation is a go-between, not that nation.
      const at = tokenAt(view, token)
      roles.carriers.push({
        kind: 'carrier',
        id: `carrier:${at.start}-${at.end}`,
        start: at.start,
        end: at.end,
        rule: 'carrier/person-between',
        name: at.text,
        role: 'broker',
      })
      return
    }
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
    // *could be supplied by three destroyers*: who acts in the passive is no goods.
    if (isGoods && !nominal && link === 'subject' && isPassive(view, at) && caseOf(view, token) === 'by') return
    // Goods are a subject only by their own name: *weapons flowed*; an arms agency is none.
    // *most of the Bulgarian rifles*: a word of quantity stands for what it counts.
    const counts = /^(?:ADJ|DET|NUM|PRON)$/.test(tokenAt(view, token).pos)
    if (isGoods && !head.some((mention) => mention.kind === 'party') && (parties.length === 0 || counts || head.some((mention) => mention.kind === 'weapon'))) {
      roles.goods.push(...goods)
      return
    }
    if (carriers.length > 0) {
      roles.carriers.push(...carriers)
      roles.goods.push(...aboard(view, token))
      if (cls.subject !== 'supplier' || carriers.some((carrier) => carrier.role === 'carrier')) return
    }
    // *the Iran arms sales*, *a Taiwan arms package*: a state's noun before them says where they go, but for the great exporters.
    const named =
      link === 'modifier' && cls.kind === 'transfer' && cls.subject === 'supplier' && nominal ? parties.filter((party) => isImporter(view, party)) : []
    if (named.length > 0) roles.recipient.push(...named)
    else if (link === 'modifier' && (cls.kind === 'contract' || cls.subject === 'agent')) roles.others.push(...parties)
    else if (cls.subject === 'supplier') roles.supplier.push(...parties)
    else if (cls.subject === 'recipient') roles.recipient.push(...parties)
    else if (cls.kind === 'contract') roles.others.push(...parties)
    return
  }
  if (link === 'object' || link === 'modifier' || (link === 'of' && nominal) || (isGoods && PARTICLES.has(link) && !nominal)) {
    if (carriers.length > 0 && (cls.kind === 'interdiction' || cls.subject === 'carrier')) {
      roles.carriers.push(...carriers)
      roles.goods.push(...aboard(view, token))
    }
    if (!isGoods && carriers.length === 0 && !head.some((mention) => mention.kind === 'party' && mention.antecedent === undefined)) {
      const quantity = head.find((mention): mention is QuantityMention => mention.kind === 'quantity') ?? quantityBefore(view, token)
      if ((quantity && !PEOPLE.test(tokenAt(view, token).lemma)) || STANDS.has(tokenAt(view, token).lemma) || isElliptic(view, token))
        roles.standIns.push({ token, quantity: quantity ?? null })
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
  // *a request from Oman*: who asks is to receive.
  if (FROM.has(link) && nominal && tokenAt(view, at).lemma === 'request') {
    roles.recipient.unshift(...parties)
    return
  }
  if (FROM.has(link)) {
    if (isGoods && (parties.length === 0 || head.some((mention) => mention.kind === 'weapon'))) {
      // *expelled from the F-35 programme*: what somebody is kept from.
      if (cls.kind === 'restriction') roles.goods.push(...goods)
      return
    }
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
  // *trained in France*, *at academies in Russia*: where crews are taught is who teaches them.
  if (
    (link === 'in' || link === 'at' || link === 'on' || link === 'by') &&
    cls.kind === 'support' &&
    TAUGHT.has(stemOf(view, at)) &&
    roles.supplier.length === 0
  )
    roles.supplier.push(...parties)
  if (link === 'aboard' || link === 'in' || link === 'on board') roles.carriers.push(...carriers)
  if (link === 'between') roles.others.push(...parties)
}

const isImporter = (view: View, { form, start, end, code }: PartyMention): boolean =>
  form === 'noun' &&
  code !== null &&
  mayTrade(code, 'supplier') &&
  rank(code) >= FIRST_IMPORTER &&
  !view.text.slice(start, end + 1).includes('.') &&
  !/^['’]/.test(view.text.slice(end, end + 1))

/** *a freighter with Ukrainian tanks*: the goods that a carrier's own phrase names. */
const aboard = (view: View, carrier: number): readonly Goods[] =>
  childrenBy(view, carrier, 'nmod').flatMap((child) => (/^(?:with|of)$/.test(caseOf(view, child)) ? goodsOf(view, child) : []))

const CARRYING = new Set(['aircraft', 'ship', 'non-lethal'])

/** Words of teaching. */
export const TAUGHT = new Set(['train', 'training', 'instruct', 'instruction', 'school', 'drill'])
const stemOf = (view: View, at: number): string => tokenAt(view, at).lemma

const PRIVATE = new Set([
  'mariner',
  'captain',
  'crew',
  'sailor',
  'smuggler',
  'trafficker',
  'dealer',
  'broker',
  'businessman',
  'businesswoman',
  'man',
  'woman',
  'pilot',
  'middleman',
  'national',
  'citizen',
  'couple',
  'brother',
  'fisherman',
  'driver',
  'skipper',
  'gang',
  'trader',
])

/** Prepositions that may be a verb's particle: *bringing in armoured vehicles*. */
const PARTICLES = new Set(['in', 'over', 'up', 'out', 'back', 'on', 'off'])

/** *two marines were flown to hospital*: people are no goods. */
const PEOPLE =
  /^(?:people|person|man|woman|child|soldier|troop|marine|sailor|pilot|crew|officer|civilian|refugee|worker|expert|adviser|instructor|guard|prisoner|hostage|victim|passenger|student|official|doctor|journalist|company|firm|country|state|nation)$/

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

/** *the first six*, *the rest*, *a further ten*: a number or a word of order that counts what was told of before. */
export function isElliptic(view: View, at: number): boolean {
  const { pos, lemma } = tokenAt(view, at)
  if ((view.over[at] ?? []).some(({ kind }) => kind !== 'quantity')) return false
  if (childrenBy(view, at, 'compound', 'nmod').some((child) => !/^(?:it|they|those|these|this|that|which)$/.test(tokenAt(view, child).lemma))) return false
  if (pos === 'NUM') return !/^[\d.,]*[.:][\d]+$|^(?:1[89]|20)\d\d$/.test(tokenAt(view, at).text)
  return /^(?:NOUN|ADJ)$/.test(pos) && LEFT.test(lemma) && childrenBy(view, at, 'det').some((child) => tokenAt(view, child).lemma === 'the')
}

const LEFT = /^(?:rest|remainder|other|first|second|third|fourth|last|latest|remaining)$/

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

/** *cluster bombs from Israel had reached the port*: where the goods' own phrase says whence or for whom, in whatever place it stands. */
export function sidesOfGoods(view: View, cls: PredicateClass, roles: Roles): void {
  if (cls.kind === 'use') return
  for (const { weapon } of roles.goods) {
    for (const child of childrenBy(view, headOf(view, weapon), 'nmod')) {
      const preposition = caseOf(view, child)
      if (preposition === 'from' && roles.supplier.length === 0) roles.supplier.push(...tradingParties(view, child))
      if ((preposition === 'for' || preposition === 'to') && roles.recipient.length === 0) roles.recipient.push(...tradingParties(view, child))
    }
  }
}

export function tidy(roles: Roles): Roles {
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
