import type { Article, Mention, Segmented, Vocab } from '../model/index.ts'
import { findAmounts } from './amounts.ts'
import { findCarriers } from './carriers.ts'
import { settleOverlaps } from './overlaps.ts'
import { findParties } from './parties.ts'
import { refer } from './refer.ts'
import { readTimes } from './times.ts'
import { findWeapons } from './weapons.ts'

/** Everything in the article that names or describes something, in text order. */
export function find(article: Article, segmented: Segmented, vocab: Vocab): readonly Mention[] {
  const times = readTimes(article, segmented)
  const named = settleOverlaps([
    ...findParties(article, segmented, vocab),
    ...findWeapons(article, segmented, vocab),
    ...findCarriers(article, segmented, vocab),
    ...findAmounts(article, segmented, times.runs),
    ...times.mentions,
  ])
  return refer(article, segmented, named)
}
