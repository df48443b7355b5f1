import { type SqlBool, sql } from 'kysely'
import type { Article, Claim, ClaimRecord, Issue, Reading } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import type { Store } from './open.ts'
import { portions } from './transaction.ts'

export interface ClaimFilter {
  /** An id, or a file name. */
  readonly document?: string | undefined
  /** A code, or a name. */
  readonly party?: string | undefined
  readonly kind?: string | undefined
  readonly stance?: string | undefined
  readonly transfer?: string | undefined
  readonly ids?: readonly string[] | undefined
}

export interface Page {
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** The claims a filter names, before they are ordered or counted. */
function chosen(store: Store, filter: ClaimFilter) {
  const { document, party, kind, stance, transfer, ids } = filter
  return store
    .selectFrom('claims')
    .innerJoin('documents', 'documents.id', 'claims.document')
    .$if(document !== undefined, (query) =>
      query.where((make) => make.or([make('claims.document', '=', document ?? ''), make('documents.name', '=', document ?? '')])),
    )
    .$if(ids !== undefined, (query) => query.where(sql<SqlBool>`claims.id in (select value from json_each(${JSON.stringify(ids)}))`))
    .$if(kind !== undefined, (query) => query.where('claims.kind', '=', kind ?? ''))
    .$if(stance !== undefined, (query) => query.where('claims.stance', '=', stance ?? ''))
    .$if(transfer !== undefined, (query) =>
      query.where('claims.id', 'in', (from) =>
        from
          .selectFrom('transfer_claims')
          .select('claim')
          .where('transfer', '=', transfer ?? ''),
      ),
    )
    .$if(party !== undefined, (query) =>
      query.where((outer) =>
        outer.exists(
          outer
            .selectFrom('claim_parties')
            .select('claim_parties.claim')
            .whereRef('claim_parties.claim', '=', 'claims.id')
            .where((make) => make.or([make('claim_parties.code', '=', (party ?? '').toUpperCase()), make('claim_parties.name', '=', fold(party ?? ''))])),
        ),
      ),
    )
}

/** True where the stored words still stand in the article at the claim's evidence. */
function isThere(claim: Claim, words: string, article: string): boolean {
  return words !== '' && article.slice(claim.evidence.start, claim.evidence.end) === words
}

/** The texts of the articles of these documents, by id. */
async function articleTexts(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const some of portions(ids)) {
    const rows = await store.selectFrom('documents').select(['id', 'article']).where('id', 'in', some).execute()
    for (const { id, article } of rows) texts.set(id, (JSON.parse(article) as Article).text)
  }
  return texts
}

/** The transfers that each claim belongs to: specific ones before flows. */
async function transfersOf(store: Store, claims: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  for (const some of portions(claims)) {
    const rows = await store
      .selectFrom('transfer_claims')
      .innerJoin('transfers', 'transfers.id', 'transfer_claims.transfer')
      .select(['transfer_claims.claim', 'transfers.id'])
      .where('transfer_claims.claim', 'in', some)
      .orderBy('transfers.kind', 'desc')
      .orderBy('transfers.id')
      .execute()
    for (const { claim, id } of rows) found.set(claim, [...(found.get(claim) ?? []), id])
  }
  return found
}

/**
 * Claims in order: of one transfer in the transfer's own order, otherwise by document and place.
 * A claim whose words do not stand in the stored article is left out and listed as an issue.
 */
export async function findClaims(store: Store, filter: ClaimFilter = {}, page: Page = {}): Promise<Reading<readonly ClaimRecord[]>> {
  const rows = await chosen(store, filter)
    .select(['claims.id as claim', 'claims.json', 'claims.source_start', 'claims.source_end', 'claims.quote', 'claims.words', 'claims.origin'])
    .select(['documents.id', 'documents.name', 'documents.title', 'documents.publisher', 'documents.published'])
    .$if(filter.transfer !== undefined, (query) =>
      query.orderBy((from) =>
        from
          .selectFrom('transfer_claims')
          .select('transfer_claims.place')
          .whereRef('transfer_claims.claim', '=', 'claims.id')
          .where('transfer_claims.transfer', '=', filter.transfer ?? ''),
      ),
    )
    .$if(filter.transfer === undefined, (query) => query.orderBy('documents.published', (order) => order.desc().nullsLast()))
    .orderBy('documents.name')
    .orderBy('claims.document')
    .orderBy('claims.place')
    .limit(page.limit ?? -1)
    .offset(page.offset ?? 0)
    .execute()
  const texts = await articleTexts(store, [...new Set(rows.map(({ id }) => id))])
  const transfers = await transfersOf(
    store,
    rows.map(({ claim }) => claim),
  )
  const issues: Issue[] = []
  const value: ClaimRecord[] = []
  for (const row of rows) {
    const claim = JSON.parse(row.json) as Claim
    if (!isThere(claim, row.words, texts.get(row.id) ?? '')) {
      const { start, end } = claim.evidence
      issues.push({
        file: row.name,
        place: `${start}-${end}`,
        severity: 'error',
        code: 'store/quote',
        reason: `claim ${claim.id} quotes what the stored article does not say`,
      })
      continue
    }
    value.push({
      claim,
      document: { id: row.id, name: row.name, title: row.title, publisher: row.publisher, published: row.published },
      inSource: { start: row.source_start, end: row.source_end },
      quote: row.quote,
      words: row.words,
      origin: row.origin,
      transfers: transfers.get(row.claim) ?? [],
    })
  }
  return { value, issues }
}

/** How many claims a filter names. */
export async function countClaims(store: Store, filter: ClaimFilter = {}): Promise<number> {
  return (
    await chosen(store, filter)
      .select((make) => make.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
  ).total
}
