import type { PartyMention, Status, TimeMention, WeaponMention } from '../model/index.ts'
import type { Draft } from './draft.ts'
import { trim } from './evidence.ts'
import { hasFiniteVerb } from './lists.ts'
import { goodsListed } from './nearby.ts'
import { quantityBefore } from './phrases.ts'
import { itemSlot, partySlot, sumSlot, timeSlot } from './slots.ts'
import { headOf, tokenAt, type View } from './view.ts'

const LONGEST = 30
const LONGEST_SENTENCE = 60
const DEAL = /\b(?:contract|order|option|deal|worth|valued|agreement|licence|license)\b/i

/** Where no predicate of the table stands beside goods that are counted or named, and a party: what else than a supply does an article about arms tell of them? */
export function unknownPredicate(view: View, published: string | null): Draft[] {
  if (view.tokens.length > LONGEST_SENTENCE || view.tokens.at(-1)?.text === '?') return []
  if (!view.mentions.some((mention) => mention.kind === 'party' && mention.code !== null)) return []
  return suppliesOf(view, published, 'event/unknown-predicate')
}

/**
 * *Eight HIMARS, worth $495m, for Lithuania.*: in an article about arms, a sentence without a verb that counts goods, or names a model
 * beside a party or a day, tells of a deal or a delivery.
 */
export function fragment(view: View, published: string | null): Draft[] {
  if (view.tokens.length > LONGEST || view.tokens.at(-1)?.text === '?' || hasFiniteVerb(view)) return []
  const first = view.mentions.find((mention) => mention.kind === 'weapon')
  return first && first.start - view.sentence.start <= 60 ? suppliesOf(view, published, 'event/fragment') : []
}

function suppliesOf(view: View, published: string | null, rule: string): Draft[] {
  const first = view.mentions.find((mention): mention is WeaponMention => mention.kind === 'weapon' && !mention.carrier)
  if (!first || first.category === 'parts') return []
  // Whether a denial or a lack, what is negated needs a predicate to be understood.
  if (view.tokens.some((token) => /^(?:not|no|never|none|nothing|neither|nor|n't|n’t|without)$/i.test(token.text))) return []
  const goods = [first, ...goodsListed(view, first)].map((weapon) => ({ weapon, quantity: quantityBefore(view, headOf(view, weapon)) }))
  const party = (words: RegExp): PartyMention[] =>
    view.mentions
      .filter((mention): mention is PartyMention => mention.kind === 'party' && mention.code !== null)
      .filter((mention) => words.test(view.text.slice(Math.max(view.sentence.start, mention.start - 14), mention.start)))
      .slice(0, 1)
  const recipient = party(/\b(?:to|for)\s(?:the\s)?$/i)
  const supplier = party(/\b(?:by|from)\s(?:the\s)?$/i)
  const time = view.mentions.find((mention): mention is TimeMention => mention.kind === 'time')
  const sum = view.mentions.find((mention) => mention.kind === 'money')
  const counted = goods.some(({ quantity }) => quantity !== null && quantity.hedge !== 'vague')
  const named = goods.some(({ weapon }) => weapon.designation !== null)
  if (!counted && !(named && (recipient.length > 0 || supplier.length > 0 || time !== undefined || sum !== undefined))) return []
  const when = time ? timeSlot(view, time, published) : null
  const isDeal = sum !== undefined || DEAL.test(view.text.slice(view.sentence.start, view.sentence.end))
  const later = when !== null && published !== null && when.to > published
  const status: Status = isDeal || later ? 'planned' : 'delivered'
  const start = view.tokens.find((token) => /[\p{L}\p{N}]/u.test(token.text))?.start ?? view.sentence.start
  return [
    {
      view,
      token: Math.max(0, headOf(view, first)),
      kind: isDeal ? 'contract' : 'transfer',
      stance: 'asserts',
      status,
      source: null,
      supplier: supplier.map((one) => partySlot(view, one)),
      recipient: recipient.map((one) => partySlot(view, one)),
      others: [],
      intermediary: [],
      items: goods.map((one) => itemSlot(view, one)),
      value: sum?.kind === 'money' ? sumSlot(view, sum) : null,
      share: null,
      when,
      disputedBy: [],
      evidence: trim(view.text, { start, end: tokenAt(view, view.tokens.length - 1).end }),
      rules: [rule],
      unknownSpeakerSide: null,
      standIn: null,
    },
  ]
}
