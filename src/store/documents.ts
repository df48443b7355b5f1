import type { Article, Claim, DocumentMeta, DocumentReading, Issue, PartySlot, RawDocument } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { toSource } from '../text/source-map.ts'
import { quote } from '../text/spans.ts'
import type { Store } from './open.ts'
import { portions } from './transaction.ts'

/** What is known of a document that is already in the ledger. */
export interface StoredDocument {
  readonly id: string
  readonly name: string
  readonly meta: string
  readonly reader: string
}

/** Looks a document up by its bytes. */
export async function storedDocument(store: Store, id: string): Promise<StoredDocument | null> {
  return (await store.selectFrom('documents').select(['id', 'name', 'meta', 'reader']).where('id', '=', id).executeTakeFirst()) ?? null
}

/** The one way in which a sidecar's words are stored and compared. */
export function metaText(meta: DocumentMeta): string {
  return JSON.stringify(Object.fromEntries(Object.entries(meta).toSorted(([a], [b]) => (a < b ? -1 : 1))))
}

interface NewDocument {
  readonly raw: RawDocument
  readonly path: string
  readonly bytes: Uint8Array
  readonly meta: DocumentMeta
  readonly reading: DocumentReading
  readonly issues: readonly Issue[]
  readonly reader: string
}

const claimRow = (claim: Claim, place: number, article: Article, source: string) => {
  const at = toSource(article, claim.evidence)
  return {
    id: claim.id,
    document: claim.document,
    place,
    kind: claim.kind,
    stance: claim.stance,
    status: claim.status,
    source_start: at.start,
    source_end: at.end,
    quote: source.slice(at.start, at.end),
    words: quote(article.text, claim.evidence),
    origin: null,
    json: JSON.stringify(claim),
  }
}

const partyRows = (claim: Claim) => {
  const row = (role: string, { code, name }: Pick<PartySlot, 'code' | 'name'>) => ({ claim: claim.id, role, code, name: fold(name) })
  return [
    ...claim.supplier.map((slot) => row('supplier', slot)),
    ...claim.recipient.map((slot) => row('recipient', slot)),
    ...claim.intermediary.map(({ code, text }) => row('intermediary', { code, name: text })),
    ...(claim.source === null ? [] : [row('source', { code: claim.source.affiliation, name: claim.source.name })]),
  ]
}

/** Puts a document with its reading in, in place of an earlier reading of the same bytes. Call it inside a transaction. */
export async function writeDocument(store: Store, document: NewDocument): Promise<void> {
  const { raw, path, bytes, meta, reading, reader } = document
  const { article } = reading
  await store.deleteFrom('search').where('document', '=', raw.id).execute()
  await store.deleteFrom('documents').where('id', '=', raw.id).execute()
  await store
    .insertInto('documents')
    .values({
      id: raw.id,
      name: raw.name,
      path,
      bytes,
      media_type: raw.mediaType,
      encoding: raw.encoding,
      meta: metaText(meta),
      article: JSON.stringify(article),
      title: article.title,
      byline: article.byline,
      publisher: article.publisher,
      published: article.published,
      language: article.language,
      reader,
    })
    .execute()
  const mentions = reading.mentions.map((mention, place) => ({
    document: raw.id,
    place,
    kind: mention.kind,
    start: mention.start,
    end: mention.end,
    json: JSON.stringify(mention),
  }))
  for (const rows of portions(mentions)) await store.insertInto('mentions').values(rows).execute()

  const claims = [...Map.groupBy(reading.claims, ({ id }) => id).values()].flatMap(([first]) => first ?? [])
  const rows = claims.map((claim, place) => claimRow(claim, place, article, raw.source))
  for (const some of portions(rows)) await store.insertInto('claims').values(some).execute()
  for (const some of portions(claims.flatMap(partyRows))) await store.insertInto('claim_parties').values(some).execute()

  const found = [
    { kind: 'document', document: raw.id, claim: null, words: [article.title, article.text].filter((words) => words !== null).join('\n\n') },
    ...rows.map(({ id, words }) => ({ kind: 'claim', document: raw.id, claim: id, words })),
  ]
  for (const some of portions(found)) await store.insertInto('search').values(some).execute()
  const issues = [...document.issues, ...reading.issues].map(({ file, place, severity, code, reason }) => ({
    document: raw.id,
    file,
    place,
    severity,
    code,
    reason,
  }))
  for (const some of portions(issues)) await store.insertInto('issues').values(some).execute()
}

export interface DocumentSummary {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly language: string
  readonly claims: number
}

/** Every document with the number of its claims, newest first, undated last. */
export async function listDocuments(store: Store): Promise<readonly DocumentSummary[]> {
  return store
    .selectFrom('documents')
    .select(['id', 'name', 'title', 'byline', 'publisher', 'published', 'language'])
    .select((make) =>
      make
        .selectFrom('claims')
        .select((count) => count.fn.countAll<number>().as('claims'))
        .whereRef('claims.document', '=', 'documents.id')
        .$asScalar()
        .$notNull()
        .as('claims'),
    )
    .orderBy('published', (order) => order.desc().nullsLast())
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** A document's article; null when it is not in the ledger. */
export async function storedArticle(store: Store, id: string): Promise<Article | null> {
  const row = await store.selectFrom('documents').select('article').where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : (JSON.parse(row.article) as Article)
}

/** A document's bytes as received, with what is needed to decode them again; null when it is not in the ledger. */
export async function storedBytes(store: Store, id: string): Promise<{ bytes: Uint8Array; name: string; meta: DocumentMeta } | null> {
  const row = await store.selectFrom('documents').select(['bytes', 'name', 'meta']).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : { bytes: row.bytes, name: row.name, meta: JSON.parse(row.meta) as DocumentMeta }
}
