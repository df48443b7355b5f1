import type { Article } from './article.ts'
import type { Claim } from './claim.ts'
import type { Span } from './span.ts'
import type { AssessedTransfer } from './transfer.ts'

/** What a claim needs to say about its document. */
export interface DocumentRef {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly publisher: string | null
  /** ISO day. */
  readonly published: string | null
}

/** A claim as it stands in a ledger. */
export interface ClaimRecord {
  readonly claim: Claim
  readonly document: DocumentRef
  /** Its evidence in the decoded source, and exactly that run of it. */
  readonly inSource: Span
  readonly quote: string
  /** Its evidence as the article has it. */
  readonly words: string
  readonly origin: string | null
  /** Ids of the transfers it belongs to: specific ones before flows. A claim with several weapons or parties belongs to several. */
  readonly transfers: readonly string[]
}

/** A transfer with its claims in order, and the transfers that it links to. */
export interface TransferRecord {
  readonly transfer: AssessedTransfer
  readonly claims: readonly ClaimRecord[]
  readonly linked: readonly AssessedTransfer[]
}

/** An article with its claims in text order. */
export interface ArticleRecord {
  readonly article: Article
  readonly claims: readonly ClaimRecord[]
}

/** One find of a full-text search. Only `hit` is to be marked. */
export interface Hit {
  readonly kind: 'document' | 'claim'
  readonly document: DocumentRef
  readonly claim: string | null
  readonly before: string
  readonly hit: string
  readonly after: string
}
