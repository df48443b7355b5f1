import type { PartySlot } from '../model/index.ts'
import { shares, spansOf } from './context.ts'
import type { Draft } from './draft.ts'
import { rank } from './traders.ts'

/** Two parties and no direction: as it was elsewhere in the article, else the larger exporter supplies. */
export function orient(draft: Draft, done: readonly Draft[], known: readonly Draft[]): void {
  const open = draft.others.filter(
    (slot, at, all) =>
      slot.code !== null &&
      all.findIndex((one) => one.code === slot.code) === at &&
      ![...draft.supplier, ...draft.recipient].some((other) => other.code === slot.code),
  )
  if (open.length === 0) return
  const other = (slot: PartySlot): PartySlot => ({ ...slot, basis: { how: 'inferred', rule: 'infer/other-side', from: spansOf([slot]) } })
  if (draft.supplier.length > 0 && draft.recipient.length === 0) draft.recipient = open.slice(0, 1).map(other)
  else if (draft.recipient.length > 0 && draft.supplier.length === 0) draft.supplier = open.slice(0, 1).map(other)
  else if (draft.supplier.length === 0) {
    const [first, second] = open
    if (!first) return
    const example = [...done, ...known].find((other) => shares(other.supplier, [first]) || shares(other.recipient, [first]))
    const supplies = example ? shares(example.supplier, [first]) : second ? rank(first.code) < rank(second.code) : rank(first.code) < 12
    const marked = (slot: PartySlot): PartySlot => ({
      ...slot,
      basis: { how: 'inferred', rule: example ? 'infer/direction-as-before' : 'infer/larger-exporter-supplies', from: spansOf([slot]) },
    })
    if (supplies) {
      draft.supplier = [marked(first)]
      if (second) draft.recipient = [marked(second)]
    } else {
      draft.recipient = [marked(first)]
      if (second) draft.supplier = [marked(second)]
    }
  }
}
