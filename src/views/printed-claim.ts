import type { Article, Claim, ClaimRecord, Span } from '../model/index.ts'
import { toSource } from '../text/source-map.ts'
import type { PrintedClaim, StoredClaim } from './shapes.ts'
import { slotsOf } from './slots.ts'

/** All of a claim but its document and its place in it. */
function said(claim: Claim): Omit<PrintedClaim, 'document' | 'evidence'> {
  const { source, value, share, when } = claim
  return {
    kind: claim.kind,
    stance: claim.stance,
    status: claim.status,
    source: source && { text: source.text, name: source.name, affiliation: source.affiliation, anonymous: source.anonymous },
    supplier: claim.supplier.map(({ text, name, code }) => ({ text, name, code })),
    recipient: claim.recipient.map(({ text, name, code }) => ({ text, name, code })),
    intermediary: claim.intermediary.map(({ text, role, code }) => ({ text, role, code })),
    items: claim.items.map(({ text, category, designation, quantity }) => ({ text, category, designation, quantity })),
    value: value && { text: value.text, amount: value.amount, currency: value.currency },
    share: share && { text: share.text, fraction: share.fraction },
    when: when && { text: when.text, from: when.from, to: when.to },
    disputedBy: [...claim.disputedBy],
  }
}

const evidence = ({ start, end }: Span, quote: string) => ({ start, end, quote })

/** The claim as programs print it. Offsets count in `source`, the whole decoded document, and the quote is exactly that run. */
export function printedClaim(claim: Claim, article: Article, source: string): PrintedClaim {
  const at = toSource(article, claim.evidence)
  return { document: article.name, ...said(claim), evidence: evidence(at, source.slice(at.start, at.end)) }
}

/** A claim of a ledger, with the words behind every value. */
export function storedClaim(record: ClaimRecord): StoredClaim {
  const { claim, document, inSource, quote, words, origin, transfers } = record
  return {
    ...said(claim),
    id: claim.id,
    document: { id: document.id, name: document.name, title: document.title, publisher: document.publisher, published: document.published },
    evidence: evidence(inSource, quote),
    at: { start: claim.evidence.start, end: claim.evidence.end },
    words,
    slots: slotsOf(claim),
    rules: [...claim.rules],
    origin,
    transfer: transfers[0] ?? null,
    transfers: [...transfers],
  }
}
