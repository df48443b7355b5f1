import type { Article, RawDocument, Reading } from '../model/index.ts'

/** Decoded source to the article a person would read, with a map back and every removal with its reason. */
export function clean(raw: RawDocument): Reading<Article> {
  const value: Article = {
    document: raw.id,
    name: raw.name,
    title: null,
    byline: null,
    publisher: raw.meta.publisher ?? null,
    published: raw.meta.published ?? null,
    language: 'en',
    text: raw.source,
    blocks: [{ kind: 'paragraph', at: { start: 0, end: raw.source.length } }],
    map: [{ article: 0, source: 0, length: raw.source.length }],
    removed: [],
  }
  return { value, issues: [] }
}
