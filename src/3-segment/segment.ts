import type { Article, Segmented, Sentence, Span, Token, Vocab } from '../model/index.ts'
import { analyseByShape } from './fallback.ts'
import { analyseWithNames } from './names.ts'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './split.ts'
import { tokenize } from './tokenize.ts'
import { modelOf } from './weights.ts'

/**
 * Article to sentences with tokens, tags and dependency trees, and its quotations.
 * Weights come from the model `en-syntax`; without it the tags are crude and the trees flat.
 */
export function segment(article: Article, vocab: Vocab): Segmented {
  const weights = vocab.models.get('en-syntax')
  const model = weights ? modelOf(weights) : null
  const isParty = (word: string): boolean => vocab.parties.match([word]).length > 0
  const sentences = article.blocks.flatMap((block, index) =>
    afterLabel(article.text, block.at)
      .flatMap((part) => splitSentences(article.text, part))
      .map((at): Sentence => {
        const spans = tokenize(article.text, at, isParty)
        const words = spans.map((span) => article.text.slice(span.start, span.end))
        const analyses = model ? analyseWithNames(words, model, vocab) : analyseByShape(words)
        const tokens = spans.map((span, place): Token => ({ ...span, text: words[place] as string, ...(analyses[place] as (typeof analyses)[number]) }))
        return { ...at, block: index, tokens }
      }),
  )
  return { sentences, quotations: findQuotations(article, sentences) }
}

/** *QUESTION: …* in a transcript: who speaks is a sentence of its own, so that it does not become a subject. */
function afterLabel(text: string, block: Span): Span[] {
  const label = /^\p{Lu}[\p{Lu}' .,-]{2,50}:\s/u.exec(text.slice(block.start, Math.min(block.end, block.start + 60)))
  return label
    ? [
        { start: block.start, end: block.start + label[0].length },
        { start: block.start + label[0].length, end: block.end },
      ]
    : [block]
}
