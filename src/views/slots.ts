import type { Basis, Claim } from '../model/index.ts'
import { categoryLabels, countLabel, moneyLabel, roleLabels, shareLabel, whenLabel } from './labels.ts'
import type { Slot } from './shapes.ts'

function known(basis: Basis): Pick<Slot, 'how' | 'at' | 'rule' | 'from'> {
  if (basis.how === 'stated') return { how: 'stated', at: { start: basis.at.start, end: basis.at.end }, rule: null, from: [] }
  return { how: 'inferred', at: null, rule: basis.rule, from: basis.from.map(({ start, end }) => ({ start, end })) }
}

const slot = (field: Slot['field'], label: string, text: string, basis: Basis): Slot => ({ field, label, text, ...known(basis) })
const withCode = (name: string, code: string | null) => (code === null ? name : `${name} (${code})`)

/** Every value of a claim with the words behind it, in the order in which a person asks: who says, who supplies whom, what, how many, for how much, when. */
export function slotsOf(claim: Claim): Slot[] {
  const { source, supplier, recipient, intermediary, items, value, share, when } = claim
  return [
    ...(source === null ? [] : [slot('source', withCode(source.name, source.affiliation), source.text, source.basis)]),
    ...supplier.map(({ name, code, text, basis }) => slot('supplier', withCode(name, code), text, basis)),
    ...recipient.map(({ name, code, text, basis }) => slot('recipient', withCode(name, code), text, basis)),
    ...intermediary.map(({ text, role, code, basis }) => slot('intermediary', `${withCode(text, code)}, ${roleLabels[role]}`, text, basis)),
    ...items.flatMap(({ text, category, designation, quantity, basis, quantityBasis }) => {
      const item = slot('item', designation === null ? categoryLabels[category] : `${designation}, ${categoryLabels[category]}`, text, basis)
      return quantity === null || quantityBasis === null ? [item] : [item, slot('quantity', countLabel(quantity), text, quantityBasis)]
    }),
    ...(value === null ? [] : [slot('value', moneyLabel(value.amount, value.currency), value.text, value.basis)]),
    ...(share === null ? [] : [slot('share', shareLabel(share.fraction), share.text, share.basis)]),
    ...(when === null ? [] : [slot('when', whenLabel(when.from, when.to), when.text, when.basis)]),
  ]
}
