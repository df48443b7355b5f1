import type { Article, Claim, Mention, Segmented } from '../model/index.ts'

/** Every claim of the article, in text order. */
export function claim(_article: Article, _segmented: Segmented, _mentions: readonly Mention[]): readonly Claim[] {
  return []
}
