import type { Article, Segmented } from '../model/index.ts'

/** For tests: an article of one paragraph. */
export function articleOf(text: string, published: string | null = '2024-07-10'): Article {
  return {
    document: '',
    name: 'example.txt',
    title: null,
    byline: null,
    publisher: null,
    published,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', at: { start: 0, end: text.length } }],
    map: [],
    removed: [],
  }
}

/** For tests: one paragraph cut into sentences at these offsets. */
export function segmentedOf(text: string, cuts: readonly number[] = []): Segmented {
  const ends = [...cuts, text.length]
  return { sentences: ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end, block: 0, tokens: [] })), quotations: [] }
}
