import type { PartyMention, PartySlot, Source } from '../model/index.ts'
import { isAboutArms } from './about-arms.ts'
import { isPassive } from './arguments.ts'
import { isAgreed, mayNot, OFFICIAL_STOP } from './claim-kind.ts'
import type { Draft } from './draft.ts'
import { bound, mergeCounted, ownAdjectives, resolutionOf, standInOf, unnamedArms } from './draft-slots.ts'
import type { Event } from './event.ts'
import { evidenceOf } from './evidence.ts'
import { givesAid } from './not-arms.ts'
import { hasModal } from './operators.ts'
import { intermediariesOf, itemSlot, partySlot, shareOf, valueOf, whenOf } from './slots.ts'
import { isQuestioner, sourceOf } from './speakers.ts'
import { speechAbove } from './speech.ts'
import { readStance, type StanceReading } from './stance.ts'
import { statusOf } from './status.ts'
import type { Surroundings } from './surroundings.ts'
import { mayTrade } from './traders.ts'
import { childrenBy, FIRST_PERSON, headOf, relationOf, tokenAt, type View } from './view.ts'

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
  const should = [event.token, reading.halter ?? event.token].some((at) =>
    childrenBy(view, at, 'aux').some((child) => /^(should|must|ought)$/.test(tokenAt(view, child).lemma)),
  )
  // *said the state should not deliver them* is a wish, not a denial.
  if (should && (stance === 'asserts' || stance === 'denies')) stance = reading.negated || reading.halted ? 'opposes' : 'supports'
  if (stance === null) {
    source = voice
    if (should) stance = reading.negated || reading.halted ? 'opposes' : 'supports'
    else if (reading.negated && (mayNot(view, event) || cannot(view, event))) stance = 'asserts'
    else if (reading.negated) stance = (hasModal(view, event.token) || (event.nominal && reading.planned)) && source ? 'pledges-halt' : 'denies'
    else stance = 'asserts'
  } else if (stance === 'denies' && reading.negated && willNot(view, event) && source && !event.supplier.some((one) => one.code !== source?.affiliation))
    stance = 'pledges-halt'

  // *could not take delivery* tells of a failure, not of a denial.
  if (stance === 'denies' && cannot(view, event) && source !== null) stance = 'asserts'
  const failed = reading.negated && cannot(view, event)
  // *No state may sell arms to it*, *its rules do not let it sell*: who may not is under a restriction.
  const barred = reading.negated && stance === 'asserts' && mayNot(view, event)
  let kind = barred && event.cls.kind !== 'support' ? 'restriction' : event.cls.kind
  if (kind === 'transfer' && isAgreed(event, reading)) kind = 'contract'
  // *$61 million in military aid*: help reckoned in money.
  if (kind === 'transfer' && isHelp(event) && view.mentions.some((mention) => mention.kind === 'money')) kind = 'support'
  // *approved an aid package*: what is approved is help.
  if (kind === 'contract' && event.goods.length === 0 && givesAid(event)) kind = 'support'
  // *Kyiv's request for missiles*: what is asked for is the goods.
  if (reading.rules.includes('stance/request')) kind = 'transfer'
  const halter = reading.halter
  if (
    reading.halted &&
    halter !== null &&
    (kind === 'transfer' || kind === 'contract') &&
    (stance === 'asserts' || stance === 'alleges') &&
    OFFICIAL_STOP.has(tokenAt(view, halter).lemma)
  )
    kind = isStoppedOnTheWay(view, event, halter) ? 'interdiction' : 'restriction'
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
  // *Iraqi aircraft bombed the town*: whose weapons they are says who uses them.
  if (event.cls.kind === 'use' && recipient.length === 0 && !isPassive(view, event.token))
    recipient.push(...ownAdjectives(view, event).filter((slot) => !isMaker(view, slot)))
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
  if (supplier.length === 0 && (event.cls.kind !== 'use' || event.recipient.length > 0))
    supplier.push(...ownAdjectives(view, event), ...resolutionOf(view, event))
  bound(view, event, supplier, recipient)
  if (event.cls.kind !== 'use') lone(view, event, source, supplier, recipient)
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

/** *military assistance*, *security aid*: no goods are named. */
const isHelp = ({ view, goods }: Event): boolean =>
  goods.length > 0 &&
  goods.every(({ weapon }) => /\b(?:assistance|aid|support|help|grants?|credits?|financing)$/i.test(view.text.slice(weapon.start, weapon.end)))

/** *a consignment was stopped at the airport*, *dockers refused to unload the arms*: the parcel itself is held, no licence. */
const isStoppedOnTheWay = (view: View, event: Event, halter: number): boolean =>
  /^(?:stop|block|halt|refuse)$/.test(tokenAt(view, halter).lemma) &&
  (/^(?:consignment|shipment|cargo|load|container|unload)$/.test(tokenAt(view, event.token).lemma) || event.carriers.length > 0) &&
  HOLDERS.test(view.text.slice(view.sentence.start, view.sentence.end))

const HOLDERS =
  /\b(?:customs|police|coast ?guards?|border|airport|harbou?r|port|quay|dock(?:er|worker| worker)s?|stevedores?|inspectors?|navy|frigate|sheriff|checkpoint)\b/i

/** *Russian-made*: the maker's state, not the user's. */
const isMaker = (view: View, slot: PartySlot): boolean =>
  slot.basis.how === 'stated' && /^[‐-](?:made|built|supplied|designed)/.test(view.text.slice(slot.basis.at.end, slot.basis.at.end + 9))

/** *Norway gave eight and Denmark pledged 19*: who does another thing beside the event has no part in it. */
function isSubjectOfAnother(view: View, event: Event, party: PartyMention): boolean {
  const { head, relation } = tokenAt(view, headOf(view, party))
  return (
    (relation === 'nsubj' && head !== event.token && relationOf(view, head) === 'conj') ||
    (relation === 'nsubj' && tokenAt(view, event.token).relation === 'conj' && tokenAt(view, event.token).head === head)
  )
}

/** Words before a place that arms only pass, or that something else is about. */
const BESIDE = /\b(?:over|off|near|via|through|by way of|against|without|despite|unlike|outside|around)\s(?:the\s)?(?:(?:north|south|east|west)(?:ern)?\s)?$/i

/** The one party of the sentence that no role has yet fills the one side that is open. */
function lone(view: View, event: Event, source: Source | null, supplier: PartySlot[], recipient: PartySlot[]): void {
  // Where parts of a whole are told, a party stands for another part.
  if ((supplier.length === 0) === (recipient.length === 0) || view.mentions.some(({ kind }) => kind === 'share')) return
  const used = new Set(
    [...supplier, ...recipient, ...event.others.map((one) => ({ code: one.code })), ...event.transit.map((one) => ({ code: one.code }))].map(
      ({ code }) => code,
    ),
  )
  const free = view.mentions.filter(
    (mention): mention is PartyMention =>
      mention.kind === 'party' &&
      mention.code !== null &&
      !used.has(mention.code) &&
      mention.code !== source?.affiliation &&
      mention.form === 'noun' &&
      mention.antecedent === undefined &&
      !isSubjectOfAnother(view, event, mention),
  )
  const codes = new Set(free.map(({ code }) => code))
  const [first] = free
  if (codes.size !== 1 || !first?.code || !mayTrade(first.code, supplier.length === 0 ? 'supplier' : 'recipient')) return
  if (BESIDE.test(view.text.slice(Math.max(view.sentence.start, first.start - 24), first.start))) return
  const at = { start: first.start, end: first.end }
  const side = supplier.length === 0 ? supplier : recipient
  side.push({ ...partySlot(view, first), basis: { how: 'inferred', rule: 'infer/only-party-left', from: [at] } })
}

/** The first speaker that is not the first person; *we* and *I* are whoever the quotation or block belongs to. */
function speakerOf(view: View, reading: StanceReading, around: Surroundings): Source | null {
  const pronoun = reading.speakers[0] !== undefined && tokenAt(view, reading.speakers[0]).pos === 'PRON' && reading.cue !== null
  // *X said they could not comment*: whoever speaks of *they* is meant by it.
  const outer = pronoun && reading.cue !== null ? speechAbove(view, reading.cue) : null
  const at = outer?.speakers[0] ?? reading.speakers[0]
  if (at === undefined || FIRST_PERSON.test(tokenAt(view, at).text)) return null
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
