import type { ItemSlot, PartyMention, PartySlot } from '../model/index.ts'
import type { Draft } from './draft.ts'
import type { Event } from './event.ts'
import { partySlot } from './slots.ts'
import { tokenAt, type View } from './view.ts'

const GENERIC =
  /^(?:[\d,.]+ |[a-z-]+ )*(?:vehicles?|aircraft|jets?|planes?|helicopters?|ships?|vessels?|missiles?|units?|systems?|airframes?|fighters?|tanks?|of them)$/i

/** *its K2 tank, a package of 180 vehicles*: the counted word stands for the model named beside it. */
export function mergeCounted(items: ItemSlot[]): void {
  const model = items.find((item) => item.designation !== null && item.quantity === null)
  const at = items.findIndex(
    (item) =>
      item !== model &&
      item.designation === null &&
      item.quantity !== null &&
      GENERIC.test(item.text) &&
      (item.category === model?.category || item.category === 'non-lethal'),
  )
  const counted = items[at]
  if (!model || !counted) return
  items[items.indexOf(model)] = { ...model, quantity: counted.quantity, quantityBasis: counted.quantityBasis }
  items.splice(at, 1)
}

/** A restriction whose words cite a resolution is the Security Council's. */
export function resolutionOf(view: View, event: Event): PartySlot[] {
  if (event.cls.kind !== 'restriction') return []
  const cited = /\b[Rr]esolution \d{3,4}\b/.exec(view.text.slice(view.sentence.start, view.sentence.end))
  if (!cited) return []
  const start = view.sentence.start + cited.index
  return [
    {
      text: cited[0],
      name: 'United Nations',
      code: 'UN',
      basis: { how: 'inferred', rule: 'infer/resolution-is-un', from: [{ start, end: start + cited[0].length }] },
    },
  ]
}

const TRADE_NOUNS = new Set(['sale', 'export', 'delivery', 'shipment', 'transfer', 'supply', 'supplies'])

/** *arming the rebels*, *froze deliveries*: the predicate means arms without naming any. */
export function unnamedArms(view: View, event: Event): ItemSlot[] {
  const joinedSale = event.cls.kind === 'contract' && event.joined.some((at) => TRADE_NOUNS.has(tokenAt(view, at).lemma) && tokenAt(view, at).pos === 'NOUN')
  const meansArms =
    event.cls.strength === 'strong' ||
    (event.nominal &&
      (event.cls.kind === 'transfer' || event.cls.kind === 'restriction' || /^(purchase|acquisition)$/.test(tokenAt(view, event.token).lemma))) ||
    joinedSale
  if (!meansArms) return []
  const token = tokenAt(view, event.token)
  return [
    {
      text: token.text,
      category: 'unspecified',
      designation: null,
      quantity: null,
      basis: { how: 'inferred', rule: 'item/predicate-means-arms', from: [{ start: token.start, end: token.end }] },
      quantityBasis: null,
    },
  ]
}

/** *Ukraine-bound loads*: the place they are bound for receives them, whatever else the sentence names on the way. */
export function bound(view: View, event: Event, supplier: PartySlot[], recipient: PartySlot[]): void {
  const end = view.mentions.find(
    (mention): mention is PartyMention => mention.kind === 'party' && mention.code !== null && view.text.slice(mention.end, mention.end + 6) === '-bound',
  )
  if (!end || event.cls.kind === 'use' || event.cls.kind === 'support') return
  recipient.splice(0, recipient.length, partySlot(view, end))
  const own = supplier.findIndex((slot) => slot.code === end.code)
  if (own >= 0) supplier.splice(own, 1)
}

export function standInOf(event: Event): Draft['standIn'] {
  const first = event.standIns[0]
  if (!first) return null
  const counted = event.standIns.map((one) => one.quantity).find((quantity) => quantity !== null && quantity.hedge !== 'vague') ?? null
  const token = tokenAt(event.view, first.token)
  return {
    quantity: counted?.high ?? null,
    basis: counted ? { how: 'stated', at: { start: counted.start, end: counted.end } } : null,
    plural: counted === null && /^(them|they|those|these|both|boxes)$/i.test(token.text),
  }
}

/** Adjectives of origin on the goods: *Russian arms*. The words state the supplier. */
export function ownAdjectives(view: View, event: Event): PartySlot[] {
  for (const { weapon } of event.goods) {
    const adjective = view.mentions.find(
      (mention): mention is PartyMention =>
        mention.kind === 'party' &&
        mention.code !== null &&
        mention.end <= weapon.start &&
        weapon.start - mention.end < 24 &&
        /^\s(?:[a-z-]+\s){0,2}$/.test(view.text.slice(mention.end, weapon.start)) &&
        mention.form === 'adjective',
    )
    if (!adjective || event.recipient.some((one) => one.code === adjective.code)) continue
    const made = /^[‐-]made/.test(view.text.slice(adjective.end, adjective.end + 6))
    if (!made || event.cls.kind === 'use') return [partySlot(view, adjective)]
  }
  return []
}
