import type { Claim, Vocab } from '../../src/model/index.ts'
import { readBytes, readDocument } from '../../src/pipeline.ts'
import { loadVocab } from '../../src/vocab/load.ts'

let vocab: Vocab | undefined

/** Makes an article one about arms, so that *the deal* means them. It claims nothing. */
export const aboutArms = 'A short history of rifles and tanks.\n\n'

/** Each claim of a text as `kind/stance/status supplier>recipient [items] value by:source`; the reporter is no source. */
export function claimLines(text: string): string[] {
  return claimsIn(aboutArms + text).map(line)
}

/** The claims of a whole article. */
export function claimsIn(text: string): readonly Claim[] {
  vocab ??= loadVocab()
  const raw = readBytes(new TextEncoder().encode(text), 'made-up.txt', { published: '2015-06-10' }).value
  if (!raw) throw new Error('unreadable')
  return readDocument(raw, vocab).claims
}

function line({ kind, stance, status, supplier, recipient, items, value, source }: Claim): string {
  const codes = (slots: readonly { readonly code: string | null }[]): string => slots.map(({ code }) => code ?? '?').join('+') || '-'
  const goods = items.map(({ quantity, designation, category }) => `${quantity === null ? '' : `${quantity} `}${designation ?? category}`)
  return [
    `${kind}/${stance}/${status ?? '-'} ${codes(supplier)}>${codes(recipient)} [${goods.join(', ')}]`,
    value ? ` ${value.amount} ${value.currency}` : '',
    source ? ` by:${source.name}` : '',
  ].join('')
}
