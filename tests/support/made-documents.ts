import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Article, AssessedTransfer, Claim, DocumentReading, Ledger, RawDocument } from '../../src/model/index.ts'
import { writeDocument } from '../../src/store/documents.ts'
import { openLedger, type Store } from '../../src/store/open.ts'
import { sha256, shortId } from '../../src/text/hash.ts'

/** A folder of the test's own, gone when the test is over. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lading-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A ledger file of the test's own, opened. */
export async function ownLedger(): Promise<Store> {
  const store = await openLedger(join(ownFolder(), 'ledger.sqlite'), { create: true })
  onTestFinished(() => store.destroy())
  return store
}

export interface Made {
  readonly raw: RawDocument
  readonly bytes: Uint8Array
  readonly reading: DocumentReading
}

/** A plain text with one claim on each of the given runs of it, as a reader could find them. */
export function made(
  name: string,
  source: string,
  claims: readonly (Partial<Claim> & { readonly words: string })[] = [],
  published: string | null = '2013-02-18',
): Made {
  const bytes = new TextEncoder().encode(source)
  const id = sha256(bytes)
  const article: Article = {
    document: id,
    name,
    title: null,
    byline: null,
    publisher: 'The Daily Made',
    published,
    language: 'en',
    text: source,
    blocks: [{ kind: 'paragraph', at: { start: 0, end: source.length } }],
    map: [{ article: 0, source: 0, length: source.length }],
    removed: [],
  }
  return {
    raw: { id, name, mediaType: 'text/plain', encoding: 'utf-8', source, meta: {} },
    bytes,
    reading: { article, segmented: { sentences: [], quotations: [] }, mentions: [], issues: [], claims: claims.map((claim) => madeClaim(article, claim)) },
  }
}

function madeClaim(article: Article, { words, ...given }: Partial<Claim> & { readonly words: string }): Claim {
  const start = article.text.indexOf(words)
  const evidence = { start, end: start + words.length }
  const basis = { how: 'stated', at: evidence } as const
  return {
    id: shortId(article.document, words, given.stance ?? 'asserts'),
    document: article.document,
    kind: 'contract',
    stance: 'asserts',
    status: 'planned',
    source: null,
    supplier: [{ text: 'Russia', name: 'Russia', code: 'RU', basis }],
    recipient: [{ text: 'Syria', name: 'Syria', code: 'SY', basis }],
    intermediary: [],
    items: [{ text: '36 Yak-130 jets', category: 'aircraft', designation: 'Yak-130', quantity: 36, basis, quantityBasis: basis }],
    value: null,
    share: null,
    when: null,
    disputedBy: [],
    evidence,
    rules: ['made'],
    ...given,
  }
}

/** Stores a made document as `lading add` does, but for grouping. */
export async function put(store: Store, { raw, bytes, reading }: Made, reader = 'reader-1'): Promise<void> {
  await writeDocument(store, { raw, path: raw.name, bytes, meta: raw.meta, reading, issues: [], reader })
}

/** A transfer of Yak-130 from Russia to Syria about which these claims say something. */
export function madeTransfer(id: string, claims: readonly string[], given: Partial<AssessedTransfer> = {}): AssessedTransfer {
  return {
    id,
    kind: 'specific',
    supplier: [{ code: 'RU', name: 'Russia' }],
    recipient: [{ code: 'SY', name: 'Syria' }],
    category: 'aircraft',
    designation: 'Yak-130',
    mode: null,
    claims,
    links: [],
    assessment: {
      status: 'ordered',
      fields: [
        {
          name: 'ordered',
          conflict: true,
          values: [
            { value: 40, label: '40', claims: claims.slice(1), against: [], origins: 1, how: 'stated' },
            { value: 36, label: '36', claims: claims.slice(0, 1), against: [], origins: 2, how: 'stated' },
          ],
        },
        { name: 'value', conflict: false, values: [{ value: '550000000 USD', label: '$550m', claims, against: [], origins: 2, how: 'stated' }] },
        {
          name: 'deliveryYears',
          conflict: false,
          values: [2013, 2012].map((value) => ({ value, label: String(value), claims, against: [], origins: 1, how: 'inferred' })),
        },
      ],
      story: claims.map((claim) => ({ from: '2012-01-01', to: '2012-12-31', claim, stance: 'asserts' })),
      counts: { total: claims.length, supporting: claims.length, denying: 0, declining: 0, opposing: 0 },
      origins: { supporting: 2, contradicting: 0 },
      grade: { source: 'C', information: 2, because: ['two origins'] },
    },
    ...given,
  }
}

export function madeLedger(transfers: readonly AssessedTransfer[]): Ledger {
  const parties = [
    { id: 'RU', code: 'RU', name: 'Russia', kind: 'state', names: ['Moscow', 'Russia'] },
    { id: 'SY', code: 'SY', name: 'Syria', kind: 'state', names: ['Syria'] },
  ] as const
  return { parties, transfers, origins: new Map(transfers.flatMap(({ claims }) => claims.map((claim) => [claim, 'wire']))) }
}
