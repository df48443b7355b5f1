import { categoryLabels, moneyLabel, shareLabel, stanceLabels, statusLabels, whenLabel } from './labels.ts'
import type { PrintedClaim } from './shapes.ts'
import type { Column } from './table.ts'

/** `words`: the evidence as the article has it; a stored claim has them, a printed one only its source's. */
type Shown = Omit<PrintedClaim, 'document'> & { readonly words?: string }

const partyWords = (parties: PrintedClaim['supplier']) => parties.map(({ code, name }) => code ?? name).join(', ')

/** What moves, as in `36 Yak-130`. */
export function itemWords(items: PrintedClaim['items']): string {
  return items.map(({ quantity, designation, category }) => `${quantity === null ? '' : `${quantity} `}${designation ?? categoryLabels[category]}`).join(', ')
}

/** Money and share of a claim, as in `$550m`. */
export function amountWords({ value, share }: Pick<PrintedClaim, 'value' | 'share'>): string {
  return [value && moneyLabel(value.amount, value.currency), share && shareLabel(share.fraction)].filter(Boolean).join(', ')
}

/** The columns of a list of claims in a terminal; `document` gives the first column. */
export function claimColumns<T extends Shown>(document: (claim: T) => string): readonly Column<T>[] {
  return [
    { head: 'document', cell: document, most: 24 },
    { head: 'who says so', cell: ({ source }) => source?.name ?? '', most: 24 },
    { head: 'stance', cell: ({ stance }) => stanceLabels[stance] },
    { head: 'kind', cell: ({ kind }) => kind },
    { head: 'status', cell: ({ status }) => (status === null ? '' : statusLabels[status]) },
    { head: 'from', cell: ({ supplier }) => partyWords(supplier), most: 20 },
    { head: 'to', cell: ({ recipient }) => partyWords(recipient), most: 20 },
    { head: 'what', cell: ({ items }) => itemWords(items), most: 32 },
    { head: 'how much', cell: amountWords, most: 20 },
    { head: 'when', cell: ({ when }) => (when === null ? '' : whenLabel(when.from, when.to)), most: 24 },
    { head: 'in these words', cell: ({ words, evidence }) => words ?? evidence.quote, most: 100 },
  ]
}
