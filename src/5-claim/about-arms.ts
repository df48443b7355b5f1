import { isPassive, subjectsOf } from './arguments.ts'
import type { Event, StandIn } from './event.ts'
import { allowsOther, deploysOwn, fightsOff, givesAid, movesMoney } from './not-arms.ts'
import { hasModal } from './operators.ts'
import { partiesOf } from './phrases.ts'
import { isElliptic } from './roles.ts'
import { valueOf } from './slots.ts'
import type { StanceReading } from './stance.ts'
import type { Surroundings } from './surroundings.ts'
import { caseOf, childrenBy, childrenOf, tokenAt, type View } from './view.ts'

const FITTED = new Set(['use', 'employ', 'carry', 'operate'])

/** What these have for an object is what is used: *launched an invasion* uses no arms. */
const SHOOTS = new Set(['launch', 'fire', 'drop', 'deploy', 'operate', 'mount'])

const UNCERTAIN_NOUNS = new Set([
  'deal',
  'package',
  'order',
  'help',
  'support',
  'trade',
  'flow',
  'agreement',
  'aid',
  'loan',
  'expert',
  'haul',
  'cargo',
  'gift',
  'request',
  'sanction',
  'ban',
  'offer',
  'permit',
  'arrival',
  'use',
  'pact',
  'accord',
  'obligation',
])

/** Words of a deal that mean arms only where goods, or a deal or delivery below them, say so. */
const NEEDS_GOODS = new Set([
  'talk',
  'negotiation',
  'arrangement',
  'notice',
  'undertaking',
  'letter',
  'offer',
  'proposal',
  'plan',
  'bid',
  'option',
  'tender',
  'order',
  'request',
  'approval',
  'notification',
  'permit',
])
/** *direct talks with the regime*: of anything, unless goods are talked about. */
const MEETS = new Set(['talk', 'negotiation', 'letter', 'plan', 'proposal', 'notice'])
/** Verbs of asking and getting that mean arms only where goods say so. */
const ASKS = new Set([
  'ask',
  'want',
  'seek',
  'request',
  'obtain',
  'pay',
  'get',
  'take',
  'allow',
  'grant',
  'issue',
  'permit',
  'clear',
  'mull',
  'eye',
  'gain',
  'follow',
  'secure',
])

const TRADES = new Set([
  'order',
  'contract',
  'deal',
  'sale',
  'deliver',
  'hand',
  'ship',
  'supply',
  'export',
  'sell',
  'donate',
  'procure',
  'purchase',
  'buy',
  'receive',
  'delivery',
  'shipment',
  'handover',
  'consignment',
])

/** Words of trade that need nothing beside them in an article about arms; a noun only as what its sentence is about. */
const isTrade = ({ view, token, nominal }: Event): boolean =>
  TRADES.has(tokenAt(view, token).lemma) && (!nominal || /^(nsubj|obj|root)/.test(tokenAt(view, token).relation))

const SIGNS = new Set([
  'sign',
  'win',
  'clinch',
  'place',
  'conclude',
  'cancel',
  'seal',
  'land',
  'secure',
  'ink',
  'scrap',
  'award',
  'terminate',
  'fulfil',
  'fulfill',
  'complete',
  'tear',
  'honour',
  'honor',
])

const governorOf = ({ view, token }: Event): string => {
  const { head } = tokenAt(view, token)
  return head < 0 ? '' : tokenAt(view, head).lemma
}

const GOODS_WORDS =
  /^(?:equipment|material|materiel|matériel|aid|supplies|hardware|kit|cargo|ship|load|consignment|shipment|batch|item|goods|order|contract|deal|licence|license|part|spare|lot|machine|system|bullet|permit|crate|box|package|unit|vehicle|boat|vessel|plane|gun|round|training|delivery|sale|export|transfer|import|purchase|money|fund|loan|credit|rest|half|third|quarter|remainder|first|last|second|share|total|number|one|another|other|more|some|none|nothing|any|all|everything|anything|much)$/

const PEOPLE =
  /^(?:crew|troops?|soldiers?|man|people|official|envoy|delegation|team|force|army|civilian|hostage|prisoner|message|signal|letter|note|blessing|answer|reply)$/

/** *sent troops*, *gave a written undertaking*: what moves is named, and it is no goods. */
function hasOtherObject({ view, token, cls }: Event): boolean {
  if (cls.kind === 'support' && !/^(advise|help|assist|maintain|service)$/.test(tokenAt(view, token).lemma)) return false
  const own = childrenBy(view, token, 'obj')
  const relative = own.length === 0 && tokenAt(view, token).relation === 'acl:relcl' && !isPassive(view, token) ? [tokenAt(view, token).head] : []
  return [...own, ...relative].some((at) => {
    const { pos, lemma } = tokenAt(view, at)
    const definite = childrenBy(view, at, 'det').some((child) => /^(the|both|these|those|all)$/.test(tokenAt(view, child).lemma))
    return (
      pos === 'NOUN' &&
      (view.over[at] ?? []).length === 0 &&
      !GOODS_WORDS.test(lemma) &&
      !(view.predicates.nouns.get(lemma) ?? []).some(({ means }) => cls.kind !== 'transfer' || means.kind !== 'support') &&
      (!definite || (cls.kind !== 'support' && PEOPLE.test(lemma)))
    )
  })
}

/** *twelve of them*, *the rest*: what is counted was told of before. */
const counts = (view: View, { quantity, token }: StandIn): boolean => quantity !== null || isElliptic(view, token)

/** Goods say so; else the predicate itself does, or the article is about arms and the words point back. */
export function isAboutArms(event: Event, reading: StanceReading, around: Surroundings): boolean {
  const { view, cls } = event
  if (cls.id === 'hold')
    return (
      event.recipient.length > 0 && event.goods.some(({ weapon, quantity }) => weapon.designation !== null || (quantity !== null && quantity.hedge !== 'vague'))
    )
  const { start, end } = tokenAt(view, event.token)
  if (deploysOwn(event) || allowsOther(event) || fightsOff(event)) return false
  // Money for an armed group is for its war.
  if (cls.kind === 'support' && movesMoney(view, event.token)) return event.recipient.some(({ party }) => party === 'group')
  // *a grant to the rebels*, *approved an aid package for the contras*: help for an armed group is for its war.
  if (event.recipient.some(({ party }) => party === 'group') && givesAid(event)) return true
  // *its military support*: the words of the predicate are no goods beside it.
  if (event.goods.some(({ weapon }) => cls.kind !== 'support' || weapon.end <= start || weapon.start >= end)) {
    if (cls.kind === 'use' && reading.stance !== 'opposes' && (hasModal(view, event.token) || tokenAt(view, event.token).tag === 'VB')) return false
    // *fighters, which use an American engine*
    if (
      cls.kind === 'use' &&
      FITTED.has(tokenAt(view, event.token).lemma) &&
      subjectsOf(view, event.token).tokens.some((at) => (view.over[at] ?? []).some(({ kind }) => kind === 'weapon'))
    )
      return isPassive(view, event.token)
    // *launched its first satellite*
    if (cls.kind === 'use' && event.goods.every(({ weapon }) => weapon.category === 'satellite')) return false
    if (cls.kind === 'use') return event.recipient.length > 0 || event.goods.some(({ weapon }) => tokenAt(view, event.token).start > weapon.start)
    return true
  }
  // *was armed with a knife*
  if (cls.strength === 'strong' && childrenBy(view, event.token, 'obl').some((child) => caseOf(view, child) === 'with' && tokenAt(view, child).pos === 'NOUN'))
    return false
  if (cls.strength === 'strong') return event.recipient.length > 0 || event.supplier.length > 0
  if (!around.aboutArms || (event.nominal ? isAboutOther(view, event.token) : hasOtherObject(event))) return false
  if (MEETS.has(tokenAt(view, event.token).lemma) && event.standIns.length === 0) return false
  if (
    (reading.stance === null || reading.stance === 'asserts') &&
    (event.nominal ? NEEDS_GOODS : ASKS).has(tokenAt(view, event.token).lemma) &&
    event.joined.length === 0 &&
    !event.standIns.some((one) => counts(view, one)) &&
    !(event.nominal && (SIGNS.has(governorOf(event)) || valueOf(event, reading.cue, around.events) !== null))
  )
    return false
  // *The second battery will be handed over next year*: a word that means nothing but trade, with a day, a number or a sum.
  if (
    isTrade(event) &&
    (reading.stance === null || reading.stance === 'asserts') &&
    view.mentions.some(({ kind }) => kind === 'time' || kind === 'quantity' || kind === 'money')
  )
    return true
  const lemma = tokenAt(view, event.token).lemma
  const parties = event.supplier.length + event.recipient.length + event.others.length + (event.speakerIs ? 1 : 0)
  const stanced = reading.stance !== null && !['asserts', 'alleges'].includes(reading.stance)
  if (event.nominal) {
    if (cls.kind === 'use' || isAboutOther(view, event.token)) return false
    const definite = childrenBy(view, event.token, 'det', 'nmod:poss').some((child) =>
      /^(the|this|that|these|those|its|their|his|such|any|all|no)$/.test(tokenAt(view, child).lemma),
    )
    // *The deal is worth €220 million*: a sum makes a contract of it.
    if (lemma === 'sanction' && (event.supplier.length === 0 || event.recipient.length === 0)) return false
    if (cls.kind === 'restriction' && parties > 0) return true
    if (cls.kind === 'contract' && definite && valueOf(event, reading.cue, around.events) !== null) return true
    if (/^(training|instructor|adviser|advisor)$/.test(lemma) && parties > 0) return true
    if (
      view.tokens.at(-1)?.text !== ':' &&
      /^(aid|assistance|help|support)$/.test(lemma) &&
      parties > 0 &&
      childrenBy(view, event.token, 'amod', 'compound').some((child) => tokenAt(view, child).lemma === 'military')
    )
      return true
    if (UNCERTAIN_NOUNS.has(lemma))
      return (
        (stanced && (definite || parties > 0)) ||
        (parties > 1 && (cls.kind !== 'support' || (event.supplier.length > 0 && event.recipient.length > 0))) ||
        reading.halted
      )
    const exists = childrenBy(view, tokenAt(view, event.token).head < 0 ? event.token : tokenAt(view, event.token).head, 'expl').length > 0
    return parties > 0 || stanced || reading.halted || event.joined.length > 0 || (exists && cls.kind === 'transfer')
  }
  if (event.standIns.length > 0) return event.standIns.some((one) => counts(view, one)) || parties > 0 || stanced
  if (cls.kind === 'restriction') return parties > 0
  if (cls.kind === 'interdiction') return event.carriers.length > 0
  if (
    cls.kind === 'support' &&
    /^(train|advise|overhaul|repair|upgrade|refit|maintain|modernise|modernize|refurbish|instruct)$/.test(lemma) &&
    parties > 0 &&
    (event.recipient.length > 0 || isPassive(view, event.token) || childrenBy(view, event.token, 'obj').length > 0)
  )
    return true
  if (cls.kind === 'support') return event.recipient.length > 0 && (event.supplier.length > 0 || event.joined.length > 0)
  if (event.joined.length > 0 && parties > 0 && cls.kind === 'contract') return true
  if (cls.kind === 'use' && lemma === 'operate' && childrenBy(view, event.token, 'obj').length === 0) return false
  if (
    cls.kind === 'use' &&
    ((SHOOTS.has(lemma) && childrenBy(view, event.token, 'obj').some((child) => tokenAt(view, child).pos === 'NOUN')) ||
      !view.mentions.some(({ kind }) => kind === 'weapon'))
  )
    return false
  return (around.dense || TRADES.has(lemma) || stanced) && parties >= (view.predicates.vague.has(lemma) ? 2 : 1)
}

/** *oil exports*, *exports of machines*, *economic sanctions*: the noun says what it is about, and it is no arms. */
function isAboutOther(view: View, at: number): boolean {
  return childrenOf(view, at).some((child) => {
    const { relation, pos, lemma, tag } = tokenAt(view, child)
    const bare = (view.over[child] ?? []).length === 0
    if (relation === 'compound')
      return (
        bare &&
        pos === 'NOUN' &&
        !/^(export|import|defence|defense|war|military|state|government|security|foreign|supply|sale|contract|licence|license|air|navy|army)$/.test(lemma)
      )
    // *an accord to bury the past*, *assistance in keeping the sea free*
    if (relation === 'acl' && /^VB(?:G)?$/.test(tag)) return !view.predicates.verbs.has(lemma) && !view.predicates.operators.has(lemma)
    if (relation === 'amod') return /^(economic|financial|humanitarian|commercial|agricultural|medical|civilian|diplomatic)$/.test(lemma)
    if (relation !== 'nmod' || !bare || pos !== 'NOUN') return false
    // *financing for farms in Chad*
    if (/^(?:cooperation|financing|funding)$/.test(tokenAt(view, at).lemma) && /^(?:on|in|for)$/.test(caseOf(view, child)))
      return !view.predicates.nouns.has(lemma) && !/^(?:defen[cs]e|security|army|force|military|troop)$/.test(lemma)
    // *the diversion of a river in Ethiopia*
    if (tokenAt(view, at).lemma === 'diversion') return caseOf(view, child) === 'of' && !view.predicates.nouns.has(lemma)
    return caseOf(view, child) === 'of' && partiesOf(view, child).length === 0
  })
}
