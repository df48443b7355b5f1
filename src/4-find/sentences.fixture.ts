import type { Article, Segmented, Token } from '../model/index.ts'
import { articleOf } from './plain-article.fixture.ts'

const word = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}]+(?:[-'’/.,](?!s\b)[\p{L}\p{N}]+)*|['’]s\b|[^\s\p{L}\p{N}]/gu

/** For tests: an article whose sentences are given, with tokens but hardly any tags. */
export function sentencesOf(
  sentences: readonly string[],
  published: string | null = '2015-06-01',
): { readonly article: Article; readonly segmented: Segmented } {
  const text = sentences.join(' ')
  let start = 0
  const cut = sentences.map((sentence) => {
    const at = { start, end: start + sentence.length }
    start = at.end + 1
    const tokens = [...sentence.matchAll(word)].map((match): Token => {
      const begin = at.start + match.index
      return { start: begin, end: begin + match[0].length, text: match[0], lemma: match[0].toLowerCase(), pos: 'X', tag: 'XX', head: -1, relation: 'dep' }
    })
    return { ...at, block: 0, tokens }
  })
  return { article: articleOf(text, published), segmented: { sentences: cut, quotations: [] } }
}
