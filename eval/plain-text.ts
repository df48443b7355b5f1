import { segment } from '../src/3-segment/segment.ts'
import { find } from '../src/4-find/find.ts'
import type { Article, Block, Mention, Segmented, Vocab } from '../src/model/index.ts'

/** An article as it stands in a corpus, nothing cleaned: paragraphs are what empty lines part. */
export function articleOf(text: string, name: string, published: string | null): Article {
  const blocks = [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map((match): Block => {
    const start = match.index
    return { kind: 'paragraph', at: { start, end: start + match[0].trimEnd().length } }
  })
  return { document: name, name, title: null, byline: null, publisher: null, published, language: 'en', text, blocks, map: [], removed: [] }
}

/** What the third and fourth stage make of an article. */
export function mentionsOf(article: Article, vocab: Vocab): { readonly segmented: Segmented; readonly mentions: readonly Mention[] } {
  const segmented = segment(article, vocab)
  return { segmented, mentions: find(article, segmented, vocab) }
}
