import type { ArticleRecord, AssessedTransfer, Hit, TransferRecord } from '../model/index.ts'
import { categoryLabels, fieldValueLabel } from './labels.ts'
import { storedClaim } from './printed-claim.ts'
import { registerRow } from './register-row.ts'
import type { ArticlePage, SearchHit, TransferPage } from './shapes.ts'

const names = (parties: AssessedTransfer['supplier']) => parties.map(({ name }) => name).join(', ') || '?'

/** A transfer in a few words: `Russia → Syria, Yak-130`. */
export function transferLabel(transfer: Pick<AssessedTransfer, 'supplier' | 'recipient' | 'category' | 'designation'>): string {
  return `${names(transfer.supplier)} → ${names(transfer.recipient)}, ${transfer.designation ?? categoryLabels[transfer.category]}`
}

/** A transfer with its claims, its fields and its story. */
export function transferPage({ transfer, claims, linked }: TransferRecord): TransferPage {
  const { claims: counts, ...row } = registerRow(
    transfer,
    claims.map(({ claim }) => claim),
  )
  const labels = new Map(linked.map((other) => [other.id, transferLabel(other)]))
  return {
    ...row,
    counts,
    claims: claims.map(storedClaim),
    fields: transfer.assessment.fields.map(({ name, conflict, values }) => ({
      name,
      conflict,
      values: values.map((value) => ({ ...value, label: fieldValueLabel(name, value), claims: [...value.claims], against: [...value.against] })),
    })),
    story: transfer.assessment.story.map(({ from, to, claim, stance }) => ({ from, to, claim, stance })),
    links: transfer.links.map(({ to, because }) => ({ to, because, label: labels.get(to) ?? to })),
  }
}

/** An article with its blocks, what was removed from it, and its claims in text order. */
export function articlePage({ article, claims }: ArticleRecord): ArticlePage {
  const inOrder = claims.toSorted((a, b) => a.claim.evidence.start - b.claim.evidence.start || a.claim.evidence.end - b.claim.evidence.end)
  return {
    id: article.document,
    name: article.name,
    title: article.title,
    byline: article.byline,
    publisher: article.publisher,
    published: article.published,
    language: article.language,
    text: article.text,
    blocks: article.blocks.map(({ kind, at }) => ({ kind, at: { start: at.start, end: at.end } })),
    removed: article.removed.map(({ text, rule, because }) => ({ text, rule, because })),
    claims: inOrder.map(storedClaim),
  }
}

export function searchHit({ kind, document, claim, before, hit, after }: Hit): SearchHit {
  const { id, name, title, published } = document
  return { kind, document: { id, name, title, published }, claim, before, hit, after }
}
