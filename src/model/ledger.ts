import type { Article } from './article.ts'
import type { Claim } from './claim.ts'
import type { Issue } from './issue.ts'
import type { Mention } from './mention.ts'
import type { Party } from './party.ts'
import type { Segmented } from './sentence.ts'
import type { AssessedTransfer } from './transfer.ts'

/** All that one document says, without knowledge of any other. */
export interface DocumentReading {
  readonly article: Article
  readonly segmented: Segmented
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  readonly issues: readonly Issue[]
}

/** What stages 6 to 8 need of a document; the store can give it without reading the document again. */
export interface DocumentClaims {
  readonly document: string
  readonly name: string
  readonly publisher: string | null
  readonly published: string | null
  readonly claims: readonly Claim[]
  /** Words of the evidence by claim id. Where given, shared wording shows copies; where not, wording is not compared. */
  readonly words?: ReadonlyMap<string, string>
}

/** The whole collection, grouped and assessed. */
export interface Ledger {
  readonly parties: readonly Party[]
  readonly transfers: readonly AssessedTransfer[]
  /** Origin of every claim by its id: claims with equal origins are one witness. */
  readonly origins: ReadonlyMap<string, string>
}
