import type { Article, Mention, Segmented, Vocab } from '../model/index.ts'
import { findAmounts } from './amounts.ts'
import { findCarriers } from './carriers.ts'
import { settleOverlaps } from './overlaps.ts'
import { findParties } from './parties.ts'
import { refer } from './refer.ts'
import { readTimes } from './times.ts'
import { findWeapons } from './weapons.ts'

/** Everything in the article that names or describes something, in text order. Nothing in sentences that were not read. */
export function find(article: Article, segmented: Segmented, vocab: Vocab): readonly Mention[] {
  const read = { ...segmented, sentences: segmented.sentences.filter(({ tokens }) => tokens.length > 0) }
  if (read.sentences.length === 0) return []
  const times = readTimes(article, read)
  const named = settleOverlaps([
    ...findParties(article, segmented, vocab),
    ...findWeapons(article, segmented, vocab),
    ...findCarriers(article, segmented, vocab),
    ...findAmounts(article, read, times.runs),
    ...times.mentions,
  ])
  return refer(article, segmented, named)
}
