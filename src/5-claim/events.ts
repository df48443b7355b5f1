import type { PredicateClass } from '../model/index.ts'
import { isPassive, nounArguments, subjectsOf, verbArguments } from './arguments.ts'
import { type Event, emptyRoles, type Roles } from './event.ts'
import { join } from './join.ts'
import { countedGoods, fromNearby, goodsBehindColon, goodsNearby, partyRightBehind, widen } from './near-roles.ts'
import { isSourceOfMoney, movesMoney } from './not-arms.ts'
import { hasOtherSense } from './other-senses.ts'
import { goodsOf, partiesOf } from './phrases.ts'
import { classOf, includes, isIdiom, isModifier } from './recognise.ts'
import { giveRole, place, sidesOfGoods, tidy } from './roles.ts'
import { caseOf, childrenBy, relationOf, tokenAt, type View } from './view.ts'

const WINS = new Set(['win', 'clinch', 'land', 'secure', 'book', 'receive', 'get', 'take', 'fulfil', 'fulfill'])
/** Who grants, suspends or cancels a licence is on the supplier's side. */
const licensed = (view: View, at: number, cls: PredicateClass): PredicateClass =>
  /^(licence|license|permit)$/.test(tokenAt(view, at).lemma) ? { ...cls, subject: 'supplier' } : cls

/** *received deliveries*: the subject of these has the goods in the end. */
const TAKING = new Set(['receive', 'get', 'obtain', 'accept', 'await', 'expect', 'see', 'undergo', 'complete', 'finish'])
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
    if ((view.over[at] ?? []).some((mention) => mention.kind === 'weapon' && !view.predicates.nouns.has(token.lemma) && token.pos !== 'VERB')) return
    const known = classOf(view, at)
    // *the Campaign Against Arms Trade*: a word inside a name tells of nothing.
    if (
      !known ||
      hasOtherSense(view, at) ||
      isSourceOfMoney(view, at) ||
      (view.over[at] ?? []).some((mention) => mention.kind === 'party' && mention.form === 'noun' && token.pos === 'PROPN')
    )
      return
    if (known.cls.id === 'include') {
      const kind = includes(view, subjectsOf(view, at).tokens)
      if (kind) {
        const included = verbEvent(view, at, { ...known.cls, kind })
        if (included.goods.length > 0) found.push(included)
      }
      return
    }
    const read = known.nominal ? nounEvent(view, at, known.cls) : verbEvent(view, at, known.cls)
    const money =
      read.cls.kind === 'transfer' && !(read.nominal && /^(?:sale|export|import|order|purchase)$/.test(token.lemma)) && movesMoney(view, at)
        ? view.predicates.verbs.get('bankroll')?.[0]?.means
        : undefined
    const event = money ? { ...read, cls: money, goods: [], standIns: [] } : read
    if (isModifier(view, at) && known.nominal) return
    const adjective = event.goods.some(({ weapon }) =>
      view.mentions.some((mention) => mention.kind === 'party' && mention.form === 'adjective' && mention.end < weapon.start && weapon.start - mention.end < 3),
    )
    const counted =
      adjective ||
      (event.supplier.length > 0 && event.goods.length > 0 && !known.nominal && isPassive(view, at)) ||
      event.goods.some((one) => one.weapon.designation !== null || one.quantity !== null) ||
      event.standIns.some((one) => one.quantity !== null)
    const [own, other] = known.cls.subject === 'recipient' ? [event.recipient, event.supplier] : [event.supplier, event.recipient]
    const named =
      other.length > 0 ||
      event.carriers.length > 0 ||
      (known.cls.subject === 'carrier' && event.supplier.length > 0) ||
      (counted && (own.length > 0 || known.cls.subject === 'carrier'))
    if (!known.nominal && isIdiom(view, at)) return
    if (view.predicates.twoSided.has(token.lemma) && other.length === 0) return
    if (token.lemma === 'fly' && other.length === 0 && event.goods.length === 0 && !/^in$/i.test(view.tokens[at + 1]?.text ?? '')) return
    if (known.cls.id === 'depart' && event.carriers.length === 0 && event.goods.length === 0) return
    const moved = event.goods.length > 0 && (known.cls.subject === 'carrier' || isPassive(view, at) || own.length > 0)
    if (known.nominal || named || moved || !view.predicates.vague.has(token.lemma) || event.standIns.some((one) => one.quantity !== null)) found.push(event)
  })
  return join(view, found)
}

const SPENDS = new Set(['commit', 'allocate', 'earmark', 'spend', 'pay', 'devote', 'budget', 'set'])

/** *committed $3.3 billion to 180 tanks*, *set aside ¥200bn for missiles*: who gives money for goods buys them. */
function spends(view: View, at: number): boolean {
  if (!SPENDS.has(tokenAt(view, at).lemma)) return false
  const from = tokenAt(view, at).end
  const sum = view.mentions.find((mention) => mention.kind === 'money' && mention.start >= from && mention.start - from < 30)
  return (
    sum !== undefined &&
    view.mentions.some(
      (mention) => mention.kind === 'weapon' && mention.start > sum.end && /^\s(?:to|for|on|towards?)\s/.test(view.text.slice(sum.end, mention.start)),
    )
  )
}

function goodsInHand(view: View, at: number, roles: Roles): void {
  for (let next = at + 1; next < Math.min(view.tokens.length, at + 8); next++) {
    if (/^VB[DZP]$/.test(tokenAt(view, next).tag)) return
    if (/^(with|using)$/i.test(tokenAt(view, next).text)) {
      goodsNearby(view, next, roles)
      return
    }
  }
}

function verbEvent(view: View, at: number, given: PredicateClass): Event {
  const cls = spends(view, at) ? (view.predicates.verbs.get('buy')?.[0]?.means ?? given) : given
  const roles = emptyRoles()
  for (const argument of verbArguments(view, at)) place(view, at, argument, cls, roles, false)
  // *let Ukraine have tanks*: what is let go is the object of *have*.
  const have = tokenAt(view, at).lemma === 'let' ? view.tokens.findIndex((token, next) => next > at && next < at + 8 && token.lemma === 'have') : -1
  if (have > 0) for (const argument of verbArguments(view, have)) if (argument.token > have) place(view, at, argument, cls, roles, false)
  countedGoods(view, roles)
  if (roles.goods.length === 0 && roles.standIns.length === 0 && cls.kind !== 'use') goodsNearby(view, at, roles)
  // *shelled the town with howitzers*: what it is done with, wherever the tree hangs it.
  if (cls.kind === 'use' && roles.goods.length === 0) goodsInHand(view, at, roles)
  const next = cls.object === 'recipient' && roles.goods.length > 0 ? partyRightBehind(view, at) : null
  if (next && !roles.supplier.includes(next)) roles.recipient.unshift(next)
  fromNearby(view, at, cls, roles)
  // *won a contract for corvettes from Oman*: what the contract's words say is read with the contract.
  if (cls.id !== 'deal') sidesOfGoods(view, cls, roles)
  widen(view, roles)
  return { view, token: at, cls, nominal: false, ...tidy(roles), joined: [] }
}

const SUPPLIERS = new Set(['supplier', 'provider', 'seller', 'exporter', 'vendor', 'donor'])
const CUSTOMERS = new Set(['customer', 'buyer', 'client', 'importer', 'purchaser'])

/** *Moscow is its main supplier*, *Caracas is among Russia's best customers*: the subject and the owner of the noun are the two sides. */
function tradersEvent(view: View, at: number, cls: PredicateClass): Event | null {
  const supplies = SUPPLIERS.has(tokenAt(view, at).lemma)
  if (!supplies && !CUSTOMERS.has(tokenAt(view, at).lemma)) return null
  const subjects = childrenBy(view, at, 'nsubj').concat(tokenAt(view, at).head >= 0 ? childrenBy(view, tokenAt(view, at).head, 'nsubj') : [])
  const own = subjects.flatMap((one) => partiesOf(view, one)).filter(({ code }) => code !== null)
  const owner = childrenBy(view, at, 'nmod:poss', 'nmod')
    .filter((one) => tokenAt(view, one).relation === 'nmod:poss' || /^(of|to|for)$/.test(caseOf(view, one)))
    .flatMap((one) => partiesOf(view, one))
    .filter(({ code }) => code !== null)
  if (own.every(({ code }) => owner.some((one) => one.code === code))) return null
  const roles = { ...emptyRoles(), supplier: supplies ? own : owner, recipient: supplies ? owner : own }
  for (const argument of nounArguments(view, at)) roles.goods.push(...goodsOf(view, argument.token))
  return { view, token: at, cls, nominal: true, ...tidy(roles), joined: [] }
}

function nounEvent(view: View, at: number, cls: PredicateClass): Event {
  const traders = tradersEvent(view, at, cls)
  if (traders) return traders
  const roles = emptyRoles()
  for (const argument of nounArguments(view, at)) place(view, at, argument, cls, roles, true)
  const governor = tokenAt(view, at).head
  const link = relationOf(view, at)
  // "was sold to": the noun's own mention may be goods too ("arms sales" found as one weapon phrase).
  for (const one of goodsOf(view, at)) if (!roles.goods.some((other) => other.weapon === one.weapon)) roles.goods.push(one)
  // *broke off talks with Washington on 50 jets*
  if (roles.goods.length === 0 && governor >= 0 && /^(?:talk|negotiation|discussion)$/.test(tokenAt(view, at).lemma))
    for (const child of childrenBy(view, governor, 'obl'))
      if (child > at && /^(?:on|over|about|for)$/.test(caseOf(view, child))) roles.goods.push(...goodsOf(view, child))
  // *Two frigates are on order*
  if (caseOf(view, at) === 'on' && childrenBy(view, at, 'cop').length > 0)
    for (const subject of childrenBy(view, at, 'nsubj')) place(view, at, { token: subject, link: 'object' }, cls, roles, true)
  if (governor >= 0 && (link === 'obj' || link === 'obl') && (LIGHT.has(tokenAt(view, governor).lemma) || TAKING.has(tokenAt(view, governor).lemma))) {
    const { tokens, passive } = subjectsOf(view, governor)
    if (!passive) for (const subject of tokens) giveRole(view, subject, licensed(view, at, cls), roles, TAKING.has(tokenAt(view, governor).lemma))
  }
  if (roles.goods.length === 0 && /^(of|in)$/i.test(view.tokens[at + 1]?.text ?? '')) goodsNearby(view, at, roles)
  if (roles.goods.every((one) => one.weapon.category === 'unspecified')) goodsBehindColon(view, at, roles)
  const next = cls.object === 'recipient' && tokenAt(view, at).text.endsWith('ing') ? partyRightBehind(view, at) : null
  if (next && roles.recipient.length === 0) roles.recipient.push(next)
  fromNearby(view, at, cls, roles)
  sidesOfGoods(view, cls, roles)
  widen(view, roles)
  if (governor >= 0 && link !== 'obl' && WINS.has(tokenAt(view, governor).lemma) && cls.kind === 'contract') {
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
