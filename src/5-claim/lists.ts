import type { ItemSlot, PartyMention, QuantityMention, Status, Token, WeaponMention } from '../model/index.ts'
import type { Draft } from './draft.ts'
import { trim } from './evidence.ts'
import { goodsListed } from './nearby.ts'
import { quantityBefore } from './phrases.ts'
import { itemSlot, partySlot } from './slots.ts'
import type { View } from './view.ts'
import { headOf } from './view.ts'

/** A line above a list that says what is listed: *Delivered military support to Ukraine:*. */
export interface ListHead {
  readonly view: View
  readonly status: Status
  /** Index of the sentence that its list has reached. */
  last: number
  /** The parties it names; those of the head before where it names none. */
  readonly parties: readonly { readonly party: PartyMention; readonly view: View }[]
}

/** A line belongs to the list of the line before it, or of the head right above it. Longer lines are sentences. */
const LONGEST_LINE = 24
const OPENS =
  /\b(?:drawdown|commitments?|donations?|shipments?|procurement|deliver\w*|suppl\w+|support|gift\w*|sent|consists?|compris\w+|contents?|contain\w*|hand(?:ed|ing) over|assistance|aid|package|capabilit\w+|transfers?|donat\w+|include[sd]?|including|following|planned|provided|pledged|committed|equipment|weapons)\b/i
const PLANNED =
  /\b(?:plan\w*|execution|prepar\w+|pledg\w*|commit\w*|announc\w*|will|on (?:its|their) way|consists?|contains?|comprises?|to be|pending|ordered|in this package|new package)\b/i

/** The head of a list, when a sentence is one: it ends in a colon or is a heading, and speaks of giving arms. */
export function listHead(view: View, isHeading: boolean, before: ListHead | null): ListHead | null {
  const line = view.text.slice(view.sentence.start, view.sentence.end)
  // *… in assistance. Totals to date:*: a short head speaks with the sentence before it.
  const text = line.length < 40 && line.trimEnd().endsWith(':') ? view.text.slice(Math.max(0, view.sentence.start - 140), view.sentence.end) : line
  if (!(text.trimEnd().endsWith(':') || isHeading) || text.length > 200 || !OPENS.test(text)) return null
  const own = view.mentions.filter((mention): mention is PartyMention => mention.kind === 'party' && mention.code !== null).map((party) => ({ party, view }))
  return { view, last: view.index, status: PLANNED.test(text) ? 'planned' : 'delivered', parties: own.length > 0 || !before ? own : before.parties }
}

/** *18 main battle tanks Leopard 2A6*: a line without a verb that counts or names goods, under a head that says they are given. */
export function listedGoods(view: View, head: ListHead | null): Draft[] {
  if (!head || view.index - head.last > 1 || view.index === head.view.index || view.tokens.length > LONGEST_LINE || view.tokens.at(-1)?.text === '?') return []
  const marked = isMarked(view) && /^[\p{Ll}\d]/u.test(view.tokens[0]?.text ?? '')
  // An item that is a statement of its own ends no list.
  if (marked) head.last = view.index
  if (hasFiniteVerb(view)) return []
  head.last = view.index
  const first = view.mentions.find((mention): mention is WeaponMention => mention.kind === 'weapon')
  if (!first || first.start - view.sentence.start > 48) return []
  const goods = [first, ...goodsListed(view, first)].map((weapon) => ({
    weapon,
    quantity: quantityBefore(view, headOf(view, weapon)) ?? (weapon === first ? leading(view, weapon) : null),
  }))
  if ((isTitle(view) || (isWholeLine(view, first) && !marked)) && goods.every(({ weapon, quantity }) => quantity === null && weapon.designation === null))
    return []
  const named = (words: RegExp): ListHead['parties'] =>
    head.parties.filter(({ party, view: own }) => words.test(own.text.slice(Math.max(0, party.start - 12), party.start))).slice(0, 1)
  const recipient = named(/\b(?:to|for)\s(?:the\s)?$/i)
  const supplier = named(/\b(?:by|from)\s(?:the\s)?$/i)
  const slot = ({ party, view: own }: ListHead['parties'][number]): Draft['supplier'][number] => ({
    ...partySlot(own, party),
    basis: { how: 'inferred', rule: 'list/head', from: [{ start: party.start, end: party.end }] },
  })
  return [
    {
      view,
      token: 0,
      kind: 'transfer',
      stance: 'asserts',
      status: head.status,
      source: null,
      supplier: supplier.map(slot),
      recipient: recipient.map(slot),
      others: [],
      intermediary: [],
      items: distinct(goods.map((one) => itemSlot(view, one))),
      value: null,
      share: null,
      when: null,
      disputedBy: [],
      evidence: trim(view.text, { start: view.tokens.find((token) => /[\p{L}\p{N}]/u.test(token.text))?.start ?? view.sentence.start, end: view.sentence.end }),
      rules: ['event/listed'],
      unknownSpeakerSide: null,
      standIn: null,
    },
  ]
}

/** True where the sentence has a verb that could make a statement of it. */
export const hasFiniteVerb = (view: View): boolean =>
  view.tokens.some(
    (token) =>
      !/[\p{L}\d][‐-]$/u.test(view.text.slice(Math.max(0, token.start - 2), token.start)) &&
      (/^(VBD|VBZ|VBP|MD)$/.test(token.tag) ||
        (token.pos === 'VERB' && ((token.relation === 'root' && !isRowEnd(view, token)) || (token.tag === 'VB' && !isPurpose(view, token))))),
  )

/** *body armour, generators and tents*: three words, one kind of goods. */
const distinct = (items: readonly ItemSlot[]): ItemSlot[] =>
  items.filter(
    (item, at) =>
      item.quantity !== null ||
      item.designation !== null ||
      items.findIndex(({ category, quantity, designation }) => category === item.category && quantity === null && designation === null) === at,
  )

/** *with trucks to carry them* */
const isPurpose = (view: View, token: Token): boolean => /\sto\s$/.test(view.text.slice(view.sentence.start, token.start))

/** True behind the mark of a list item. */
const isMarked = (view: View): boolean => /[•·▪●◦‣►▶*–—-]\s+$/.test(view.text.slice(Math.max(0, view.sentence.start - 4), view.sentence.start))

/** *howitzers / 6 / delivered*: what a row says of its goods is no statement. */
const isRowEnd = (view: View, token: Token): boolean =>
  token.tag === 'VBN' && /[/|,;:(–—-]\s*(?:being\s|not yet\s)?$/.test(view.text.slice(view.sentence.start, token.start))

/** *Air Defense*: up to four capitalised words and no full stop or semicolon are the title of a part of the list. */
const isTitle = (view: View): boolean => view.tokens.length <= 4 && view.tokens.every(({ text }) => /^\p{Lu}/u.test(text) || /^(?:and|&|of)$/.test(text))

/** *Armoured fighting vehicles*: a line that is nothing but a kind of arms, without a mark at its end. */
const isWholeLine = (view: View, weapon: WeaponMention): boolean =>
  view.text
    .slice(view.sentence.start, view.sentence.end)
    .trim()
    .replace(/^[^\p{L}\d]+/u, '') === view.text.slice(weapon.start, weapon.end)

const COUNTED_BEHIND = /^[\p{L}\s-]{0,40}(?:\s[/|–—x×]\s|:\s|\s\()$/u

/** A number at the head of the line counts its goods. */
function leading(view: View, weapon: WeaponMention): QuantityMention | null {
  return (
    view.mentions.find(
      (mention): mention is QuantityMention => mention.kind === 'quantity' && mention.start - view.sentence.start < 6 && mention.end <= weapon.start,
    ) ??
    // *howitzers / 6*, *howitzers: 6*
    view.mentions.find(
      (mention): mention is QuantityMention =>
        mention.kind === 'quantity' && mention.start > weapon.end && COUNTED_BEHIND.test(view.text.slice(weapon.end, mention.start)),
    ) ??
    null
  )
}
