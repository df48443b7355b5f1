/** The ledger's tables as queries see them. Columns named `json` hold one record of the model; the others are there to be filtered by. */

export interface DocumentsTable {
  /** SHA-256 of `bytes`. */
  id: string
  name: string
  path: string
  bytes: Uint8Array
  media_type: string
  encoding: string
  /** What the sidecar said, as JSON. */
  meta: string
  /** The article, as JSON. */
  article: string
  title: string | null
  byline: string | null
  publisher: string | null
  published: string | null
  language: string
  /** Fingerprint of the reader that read it. */
  reader: string
}

export interface MentionsTable {
  document: string
  place: number
  kind: string
  start: number
  end: number
  json: string
}

export interface ClaimsTable {
  id: string
  document: string
  /** Its number among the claims of its document. */
  place: number
  kind: string
  stance: string
  status: string | null
  source_start: number
  source_end: number
  quote: string
  words: string
  origin: string | null
  json: string
}

export interface ClaimPartiesTable {
  claim: string
  role: string
  code: string | null
  /** Folded. */
  name: string
}

export interface TransfersTable {
  id: string
  kind: string
  category: string
  /** Folded, letters and digits only. */
  designation: string | null
  status: string
  /** ISO days: the first and the last that its claims tell of. */
  first_day: string | null
  last_day: string | null
  /** Folded words that a search within the register looks through. */
  words: string
  json: string
}

export interface TransferPartiesTable {
  transfer: string
  role: string
  code: string | null
  /** Folded. */
  name: string
}

export interface TransferClaimsTable {
  transfer: string
  claim: string
  place: number
}

export interface PartiesTable {
  id: string
  code: string | null
  name: string
  kind: string
  json: string
}

export interface JudgementsTable {
  id: string
  at: string
  by: string
  json: string
}

export interface IssuesTable {
  document: string
  file: string
  place: string
  severity: string
  code: string
  reason: string
}

/** Full text. `kind` is `document` or `claim`. */
export interface SearchTable {
  kind: string
  document: string
  claim: string | null
  words: string
}

/** What the ledger remembers about itself, as in which grouping made its transfers. */
export interface FactsTable {
  name: string
  value: string
}

export interface Tables {
  documents: DocumentsTable
  mentions: MentionsTable
  claims: ClaimsTable
  claim_parties: ClaimPartiesTable
  transfers: TransfersTable
  transfer_parties: TransferPartiesTable
  transfer_claims: TransferClaimsTable
  parties: PartiesTable
  judgements: JudgementsTable
  issues: IssuesTable
  search: SearchTable
  facts: FactsTable
}
