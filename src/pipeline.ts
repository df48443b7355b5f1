import { read } from './1-read/read.ts'
import { clean } from './2-clean/clean.ts'
import { segment } from './3-segment/segment.ts'
import { find } from './4-find/find.ts'
import { claim } from './5-claim/claim.ts'
import { resolve } from './6-resolve/resolve.ts'
import { group } from './7-group/group.ts'
import { assess } from './8-assess/assess.ts'
import type { DocumentClaims, DocumentMeta, DocumentReading, Judgement, Ledger, RawDocument, Reading, Vocab } from './model/index.ts'

/** Bytes of one file to its decoded source. `file` is what issues and claims call it. Null when nothing in it can be read. */
export function readBytes(bytes: Uint8Array, file: string, meta: DocumentMeta = {}): Reading<RawDocument | null> {
  return read(bytes, file, meta)
}

/** One document, start to finish. No knowledge of other documents; safe to run in parallel and to cache. */
export function readDocument(raw: RawDocument, vocab: Vocab): DocumentReading {
  const { value: article, issues } = clean(raw)
  const segmented = segment(article, vocab)
  const mentions = find(article, segmented, vocab)
  const claims = claim(article, segmented, mentions)
  return { article, segmented, mentions, claims, issues }
}

/** All documents together. Same documents in any order, same judgements: same ledger. */
export function buildLedger(documents: readonly DocumentClaims[], judgements: readonly Judgement[]): Ledger {
  const parties = resolve(documents, judgements)
  const grouped = group(documents, parties, judgements)
  const { transfers, origins } = assess(grouped, documents)
  return { parties, transfers, origins }
}
