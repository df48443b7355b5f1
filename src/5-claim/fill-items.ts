import type { ItemSlot } from '../model/index.ts'
import { shares, spansOf } from './context.ts'
import type { Draft } from './draft.ts'

/** How many items back a bare type word may look for its model. */
const WINDOW = 60

/** How many claims before one may have named what *them* stands for. Keeps the time linear. */
const SPOKEN_OF = 200

/** What stands in the place of goods (*them*, *133 of those*) takes up the goods told of before it. */
export function standFor(draft: Draft, done: readonly Draft[], items: readonly ItemSlot[]): ItemSlot[] {
  const before = done
    .slice(-SPOKEN_OF)
    .findLast((one) => one.items.some((item) => item.category !== 'unspecified') && draft.evidence.start - one.evidence.start < 2500)
  const stands = before?.items ?? items.slice(-1)
  const { standIn } = draft
  const which = standIn?.plural ? stands : stands.slice(0, 1)
  return which.map((item) => ({
    ...item,
    quantity: standIn?.quantity ?? null,
    quantityBasis: standIn?.basis ?? null,
    basis: { how: 'inferred', rule: 'item/stands-for', from: spansOf([item]) },
  }))
}

/** Sentences over which words without goods of their own (*the deal*, *it was delivered*) still mean the goods told of before. */
const REACH = 4

/** *the sale*, *Manila signed up*: no goods of their own; the goods of the nearest earlier claim between the same parties are meant. */
export function itemsBefore(draft: Draft, done: readonly Draft[]): ItemSlot[] | null {
  if (draft.kind === 'restriction' || draft.kind === 'support' || draft.kind === 'interdiction') return null
  const general = draft.items.every(({ category, basis }) => category === 'unspecified' && basis.how === 'inferred')
  const nominal = draft.view.tokens[draft.token]?.pos === 'NOUN'
  if (!general || ((nominal || draft.items.length > 0) && !pointsAtOne(draft))) return null
  const before = done
    .slice(-SPOKEN_OF)
    .findLast(
      (one) =>
        one !== draft &&
        draft.view.index - one.view.index <= REACH &&
        one.items.some(({ category }) => category !== 'unspecified') &&
        (shares(one.recipient, draft.recipient) || shares(one.supplier, draft.supplier)),
    )
  if (!before) return null
  return before.items
    .filter(({ category }) => category !== 'unspecified')
    .map((item) => ({ ...item, quantity: null, quantityBasis: null, basis: { how: 'inferred', rule: 'item/told-before', from: spansOf([item]) } }))
}

/** *the sale*, *this transfer*: one deal that was told of; *arms sales* are sales in general. */
function pointsAtOne(draft: Draft): boolean {
  const token = draft.view.tokens[draft.token]
  const before = draft.view.tokens.slice(Math.max(0, draft.token - 3), draft.token).map((one) => one.text.toLowerCase())
  return token?.tag === 'NN' && before.some((word) => /^(the|this|that|its|their|such)$/.test(word))
}

/** *the jets*, *a further 40 aircraft*: a bare type word takes up the model named for that category just before. */
export function designate(item: ItemSlot, earlier: readonly ItemSlot[], draft: Draft): ItemSlot {
  if (item.designation !== null || item.basis.how !== 'stated' || item.category === 'unspecified' || item.category === 'parts') return item
  const before = draft.view.text.slice(Math.max(0, item.basis.at.start - 24), item.basis.at.start).toLowerCase()
  if (!/\b(the|those|these|its|their|further|another|more|additional|remaining|such)\s(?:[\w-]+\s){0,2}$/.test(before)) return item
  const last = earlier
    .slice(-WINDOW)
    .reverse()
    .find((one) => one.category === item.category)
  const known = last?.designation ? last : undefined
  return known
    ? { ...item, designation: known.designation, basis: { how: 'inferred', rule: 'item/model-named-before', from: [item.basis.at, ...spansOf([known])] } }
    : item
}
