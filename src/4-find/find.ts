import type { Article, Mention, Segmented, Vocab } from '../model/index.ts'

/** Everything in the article that names or describes something, in text order. */
export function find(_article: Article, _segmented: Segmented, _vocab: Vocab): readonly Mention[] {
  return []
}
