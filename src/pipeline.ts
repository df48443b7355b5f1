import { read } from './1-read/read.ts'
import { clean } from './2-clean/clean.ts'
import { segment } from './3-segment/segment.ts'
import { find } from './4-find/find.ts'
import { claim } from './5-claim/claim.ts'
import { resolve } from './6-resolve/resolve.ts'
import { group } from './7-group/group.ts'
import { assess } from './8-assess/assess.ts'
import type { Article, Depth, DocumentClaims, DocumentMeta, DocumentReading, Judgement, Ledger, RawDocument, Reading, Vocab } from './model/index.ts'

/** Bytes of one file to its decoded source. `file` is what issues and claims call it. Null when nothing in it can be read. */
export function readBytes(bytes: Uint8Array, file: string, meta: DocumentMeta = {}): Reading<RawDocument | null> {
  return read(bytes, file, meta)
}

/**
 * One document, start to finish. No knowledge of other documents; safe to run in parallel and to cache.
 * What is far from any word for arms is not read for mentions and claims, unless `everywhere` is asked for.
 */
export function readDocument(raw: RawDocument, vocab: Vocab, depth: Depth = 'near-arms'): DocumentReading {
  const { value: article, issues } = clean(raw)
  const { value: part, issues: cut } = firstPart(article)
  const segmented = segment(part, vocab, depth)
  const mentions = find(part, segmented, vocab)
  const claims = claim(part, segmented, mentions, vocab)
  return { article, segmented, mentions, claims, issues: [...issues, ...cut] }
}

/** Unit: UTF-16 code units. A book has about a million. */
const LONGEST_READ = 2_000_000

/** The part of an article that is read for claims; all of it, but for the very longest. The rest is stored and searched all the same. */
function firstPart(article: Article): Reading<Article> {
  if (article.text.length <= LONGEST_READ) return { value: article, issues: [] }
  const end = article.text.lastIndexOf(' ', LONGEST_READ) + 1 || LONGEST_READ
  const blocks = article.blocks
    .filter((block) => block.at.start < end)
    .map((block) => ({ ...block, at: { start: block.at.start, end: Math.min(block.at.end, end) } }))
  const reason = `Only the first ${LONGEST_READ.toLocaleString('en')} characters are read for claims; the rest is kept and can be searched.`
  return { value: { ...article, blocks }, issues: [{ file: article.name, place: `character ${end}`, severity: 'warning', code: 'segment/too-long', reason }] }
}

/** All documents together. Same documents in any order, same judgements: same ledger. */
export function buildLedger(documents: readonly DocumentClaims[], judgements: readonly Judgement[]): Ledger {
  const parties = resolve(documents, judgements)
  const grouped = group(documents, parties, judgements)
  const { transfers, origins } = assess(grouped, documents)
  return { parties, transfers, origins }
}
