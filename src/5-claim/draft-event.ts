import type { Article, PartyMention, PartySlot, Source, Status } from '../model/index.ts'
import { isPassive } from './arguments.ts'
import type { Draft } from './draft.ts'
import { bound, mergeCounted, ownAdjectives, resolutionOf, standInOf, unnamedArms } from './draft-slots.ts'
import type { Event } from './event.ts'
import { evidenceOf } from './evidence.ts'
import { hasModal } from './operators.ts'
import { partiesOf } from './phrases.ts'
import { intermediariesOf, itemSlot, partySlot, shareOf, valueOf, whenOf } from './slots.ts'
import { isQuestioner, type SpeakerMemory, sourceOf, type Voices } from './speakers.ts'
import { speechAbove } from './speech.ts'
import { readStance, type StanceReading } from './stance.ts'
import { ancestors, caseOf, childrenBy, childrenOf, relationOf, tokenAt, type View } from './view.ts'

export interface Surroundings {
  readonly article: Article
  readonly voices: Voices
  readonly memory: SpeakerMemory
  /** Whether arms are what the article is about: then *the deal* and *deliveries* mean them. */
  readonly aboutArms: boolean
  readonly events: readonly Event[]
}

const OFFICIAL_STOP = new Set([
  'suspend',
  'freeze',
  'halt',
  'stop',
  'withhold',
  'block',
  'refuse',
  'ban',
  'bar',
  'prohibit',
  'forbid',
  'turn',
  'put',
  'revoke',
  'clamp',
  'veto',
  'postpone',
  'pause',
  'embargo',
  'deny',
])
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

/** The claims of one event: usually one; one more where a pledge is said to be broken. Empty where the event is not about arms. */
export function draftsOf(event: Event, around: Surroundings): Draft[] {
  const { view } = event
  const reading = readStance(event)
  const grounded = event.goods.length > 0
  if (!isAboutArms(event, reading, around)) return []
  if (reading.hypothetical && reading.stance === null) return []
  const question = view.text.slice(view.sentence.start, view.sentence.end).trimEnd().endsWith('?')
  const voice = around.voices.ofQuotation(tokenAt(view, event.token).start) ?? around.voices.ofBlock(view.sentence.block)
  if (question && reading.stance === null && (voice === null || isQuestioner(voice))) return []
  if (voice && isQuestioner(voice) && reading.stance === null && !grounded) return []

  let { stance } = reading
  let source: Source | null = speakerOf(view, reading, around) ?? (reading.stance === null ? null : voice)
  const should = childrenBy(view, event.token, 'aux').some((child) => /^(should|must|ought)$/.test(tokenAt(view, child).lemma))
  // *said the state should not deliver them* is a wish, not a denial.
  if (should && (stance === 'asserts' || stance === 'denies')) stance = reading.negated || reading.halted ? 'opposes' : 'supports'
  if (stance === null) {
    source = voice
    if (should) stance = reading.negated || reading.halted ? 'opposes' : 'supports'
    else if (reading.negated && event.cls.kind !== 'restriction' && source === null) return []
    else if (reading.negated && cannot(view, event)) stance = 'asserts'
    else if (reading.negated) stance = hasModal(view, event.token) && source ? 'pledges-halt' : 'denies'
    else stance = 'asserts'
  } else if (stance === 'denies' && reading.negated && willNot(view, event) && source && !event.supplier.some((one) => one.code !== source?.affiliation))
    stance = 'pledges-halt'

  // *could not take delivery* tells of a failure, not of a denial.
  if (stance === 'denies' && cannot(view, event) && source !== null) stance = 'asserts'
  const failed = reading.negated && cannot(view, event)
  let kind = event.cls.kind
  const halter = reading.halter
  if (
    reading.halted &&
    halter !== null &&
    (kind === 'transfer' || kind === 'contract') &&
    (stance === 'asserts' || stance === 'alleges') &&
    OFFICIAL_STOP.has(tokenAt(view, halter).lemma)
  )
    kind = 'restriction'
  const slots = (mentions: readonly PartyMention[]): PartySlot[] => mentions.map((mention) => partySlot(view, mention))
  // A ship that carries other goods is no item of the stop.
  const aboard =
    event.cls.kind === 'interdiction' && event.goods.length > 1
      ? event.goods.filter(({ weapon }) => !event.carriers.some((carrier) => carrier.start < weapon.end && weapon.start < carrier.end))
      : event.goods
  const items = [...aboard]
    .sort((a, b) => a.weapon.start - b.weapon.start)
    .map((goods) => itemSlot(view, goods))
    .filter((item, at, all) => all.findIndex((other) => other.category === item.category && other.designation === item.designation) === at)
  mergeCounted(items)
  if (items.length === 0 && (event.standIns.length === 0 || event.joined.length > 0)) items.push(...unnamedArms(view, event))
  const supplier = slots(event.supplier)
  const recipient = slots(event.recipient)
  const speakerSide = event.speakerIs && (source ?? voice)?.affiliation ? (source ?? voice) : null
  if (speakerSide?.affiliation && event.speakerIs) {
    const side = event.speakerIs === 'supplier' ? supplier : recipient
    if (side.length === 0)
      side.push({
        text: speakerSide.text,
        name: speakerSide.name,
        code: speakerSide.affiliation,
        basis: {
          how: 'inferred',
          rule: 'infer/we-are-the-speakers-side',
          from: speakerSide.basis.how === 'stated' ? [speakerSide.basis.at] : speakerSide.basis.from,
        },
      })
  }
  if (supplier.length === 0) supplier.push(...ownAdjectives(view, event), ...resolutionOf(view, event))
  bound(view, event, supplier, recipient)
  const draft: Draft = {
    view,
    token: event.token,
    kind,
    stance,
    status: failed ? 'halted' : statusOf(event, reading, kind, stance),
    source,
    supplier,
    recipient,
    others: slots(event.others),
    intermediary: intermediariesOf(event),
    items,
    value: valueOf(event, reading.cue, around.events),
    share: shareOf(event, reading.cue, around.events),
    when: whenOf(event, reading.cue, around.events, around.article.published),
    disputedBy: reading.disputers.map((at) => sourceOf(view, at, around.memory).name),
    evidence: evidenceOf(event, reading.cue),
    rules: [`event/${event.cls.id}`, ...reading.rules],
    unknownSpeakerSide: event.speakerIs && !speakerSide ? event.speakerIs : null,
    standIn: standInOf(event),
  }
  if (event.standIns.length > 0 && items.length === 0) draft.rules.push('item/stands-for')
  const drafts = [draft]
  if (reading.broken) {
    const broken = reading.broken.speakers[0]
    const again = {
      ...draft,
      stance: 'alleges' as const,
      status: 'ongoing' as const,
      source: broken === undefined ? null : sourceOf(view, broken, around.memory),
      evidence: evidenceOf(event, reading.broken.cue),
      rules: [...draft.rules, 'stance/says-pledge-broken'],
    }
    drafts.push(again)
  }
  return drafts
}

/** The first speaker that is not the first person; *we* and *I* are whoever the quotation or block belongs to. */
function speakerOf(view: View, reading: StanceReading, around: Surroundings): Source | null {
  const pronoun = reading.speakers[0] !== undefined && tokenAt(view, reading.speakers[0]).pos === 'PRON' && reading.cue !== null
  // *X said they could not comment*: whoever speaks of *they* is meant by it.
  const outer = pronoun && reading.cue !== null ? speechAbove(view, reading.cue) : null
  const at = outer?.speakers[0] ?? reading.speakers[0]
  if (at === undefined || /^(?:I|[Ww]e|us|[Oo]ur|[Mm]y)$/.test(tokenAt(view, at).text)) return null
  return sourceOf(view, at, around.memory)
}

function cannot(view: View, event: Event): boolean {
  return childrenBy(view, event.token, 'aux').some((child) => /^(can|could|ca)$/.test(tokenAt(view, child).text.toLowerCase()))
}

function willNot(view: View, event: Event): boolean {
  return (
    hasModal(view, event.token) && childrenBy(view, event.token, 'aux').some((child) => /^(will|would|wo|shall)$/.test(tokenAt(view, child).text.toLowerCase()))
  )
}

/** Goods say so; else the predicate itself does, or the article is about arms and the words point back. */
function isAboutArms(event: Event, reading: StanceReading, around: Surroundings): boolean {
  const { view, cls } = event
  if (event.goods.length > 0) {
    if (cls.kind === 'use') return event.recipient.length > 0
    return true
  }
  if (cls.strength === 'strong') return event.recipient.length > 0 || event.supplier.length > 0
  if (!around.aboutArms) return false
  const lemma = tokenAt(view, event.token).lemma
  const parties = event.supplier.length + event.recipient.length + event.others.length + (event.speakerIs ? 1 : 0)
  const stanced = reading.stance !== null && !['asserts', 'alleges'].includes(reading.stance)
  if (event.nominal) {
    if (cls.kind === 'use' || isAboutOther(view, event.token)) return false
    const definite = childrenBy(view, event.token, 'det', 'nmod:poss').some((child) =>
      /^(the|this|that|these|those|its|their|his|such|any|all|no)$/.test(tokenAt(view, child).lemma),
    )
    // *The deal is worth €220 million*: a sum makes a contract of it.
    if (cls.kind === 'contract' && definite && valueOf(event, reading.cue, around.events) !== null) return true
    if (UNCERTAIN_NOUNS.has(lemma)) return (stanced && (definite || parties > 0)) || (parties > 1 && cls.kind !== 'support') || reading.halted
    const exists = childrenBy(view, tokenAt(view, event.token).head < 0 ? event.token : tokenAt(view, event.token).head, 'expl').length > 0
    return parties > 0 || stanced || reading.halted || event.joined.length > 0 || (exists && cls.kind === 'transfer')
  }
  if (event.standIns.length > 0) return event.standIns.some((one) => one.quantity !== null) || parties > 0 || stanced
  if (cls.kind === 'restriction') return parties > 0
  if (cls.kind === 'interdiction') return event.carriers.length > 0
  if (cls.kind === 'support') return event.recipient.length > 0 && (event.supplier.length > 0 || event.joined.length > 0)
  return event.joined.length > 0 && parties > 0 && cls.kind === 'contract'
}

/** *oil exports*, *exports of machines*, *economic sanctions*: the noun says what it is about, and it is no arms. */
function isAboutOther(view: View, at: number): boolean {
  return childrenOf(view, at).some((child) => {
    const { relation, pos, lemma } = tokenAt(view, child)
    const bare = (view.over[child] ?? []).length === 0
    if (relation === 'compound')
      return (
        bare &&
        pos === 'NOUN' &&
        !/^(export|import|defence|defense|war|military|state|government|security|foreign|supply|sale|contract|licence|license|air|navy|army)$/.test(lemma)
      )
    if (relation === 'amod') return /^(economic|financial|humanitarian|commercial|agricultural|medical|civilian|diplomatic)$/.test(lemma)
    return relation === 'nmod' && caseOf(view, child) === 'of' && bare && pos === 'NOUN' && partiesOf(view, child).length === 0
  })
}

function statusOf(event: Event, reading: StanceReading, kind: string, stance: string): Status | null {
  const { view } = event
  if (stance === 'denies' || stance === 'declines' || stance === 'pledges-halt') return null
  if (stance === 'opposes') return 'ongoing'
  if (kind === 'interdiction' || reading.halted) return 'halted'
  if (kind === 'restriction') return 'ongoing'
  if (reading.planned || stance === 'supports') return 'planned'
  if (kind === 'contract') return event.cls.done
  const verb = event.nominal ? ancestors(view, event.token).find((at) => tokenAt(view, at).pos === 'VERB') : event.token
  if (reading.goingOn) return 'ongoing'
  if (verb === undefined) return 'ongoing'
  const token = tokenAt(view, verb)
  // *are to be delivered*
  if (isPassive(view, verb) && childrenBy(view, verb, 'mark').some((mark) => tokenAt(view, mark).lemma === 'to')) return 'planned'
  const helpers = childrenBy(view, verb, 'aux').map((child) => tokenAt(view, child).lemma)
  if (token.tag === 'VBG') return event.nominal || helpers.includes('be') || relationOf(view, verb) === 'acl' ? 'ongoing' : 'delivered'
  if (token.tag === 'VBZ' || token.tag === 'VBP') return 'ongoing'
  if (token.tag === 'VB' && !helpers.includes('do')) return 'planned'
  return event.nominal ? 'delivered' : event.cls.done
}
