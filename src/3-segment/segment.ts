import type { Article, Depth, Segmented, Sentence, Span, Token, Vocab } from '../model/index.ts'
import { isSpaceAt } from '../text/space.ts'
import { judgeBy } from './boundaries.ts'
import { analyseByShape } from './fallback.ts'
import { analyseWithNames } from './names.ts'
import { findQuotations } from './quotations.ts'
import { mayHaveArms, sentencesNearArms } from './reach.ts'
import { splitSentences } from './split.ts'
import type { Scorer } from './table.ts'
import { tokenize } from './tokenize.ts'
import { endsOf, modelOf } from './weights.ts'

/**
 * Article to sentences with tokens, tags and dependency trees, and its quotations. With the depth `near-arms`, sentences far from any word for arms have no tokens, and an article without such a word is cut by rules alone.
 * Weights come from the models `en-sentences` and `en-syntax`; without the first, rules alone say where sentences end; without the second the tags are crude and the trees flat.
 */
export function segment(article: Article, vocab: Vocab, depth: Depth = 'everywhere'): Segmented {
  const isRead = depth === 'everywhere' || article.blocks.some(({ at }) => mayHaveArms(article.text.slice(at.start, at.end), vocab))
  const sentences = isRead ? analysed(article, vocab, depth) : cutInto(article, null).map(({ at, block }): Sentence => ({ ...at, block, tokens: [] }))
  return { sentences, quotations: findQuotations(article, sentences) }
}

/** The article's sentences without their words, each with the number of its block. */
function cutInto(article: Article, ends: Scorer | null): readonly { readonly at: Span; readonly block: number }[] {
  return article.blocks.flatMap((block, index) =>
    afterLabel(article.text, block.at)
      .flatMap((part) => splitSentences(article.text, part, ends ? judgeBy(ends, article.text, part) : undefined))
      .flatMap((part) => atSemicolons(article.text, part))
      .map((at) => afterBullet(article.text, at))
      .map((at) => ({ at, block: index })),
  )
}

function analysed(article: Article, vocab: Vocab, depth: Depth): readonly Sentence[] {
  const endWeights = vocab.models.get('en-sentences')
  const isParty = (word: string): boolean => vocab.parties.match([word]).length > 0
  const once = shared()
  const cut = cutInto(article, endWeights ? endsOf(endWeights) : null).map(({ at, block }) => {
    const spans = tokenize(article.text, at, isParty)
    return { at, block, spans, words: spans.map((span) => once(article.text.slice(span.start, span.end))) }
  })
  const read =
    depth === 'near-arms'
      ? sentencesNearArms(
          cut.map(({ words }) => words),
          vocab,
        )
      : cut.map(() => true)
  const weights = read.includes(true) ? vocab.models.get('en-syntax') : undefined
  const model = weights ? modelOf(weights) : null
  return cut.map(({ at, block, spans, words }, index): Sentence => {
    if (!read[index]) return { ...at, block, tokens: [] }
    // The model learnt from text with `"` only.
    const plain = words.map((word) => (word === "''" || word === '``' ? '"' : word))
    const analyses = model ? analyseWithNames(plain, model, vocab) : analyseByShape(plain)
    const tokens = spans.map(({ start, end }, place): Token => {
      const { lemma, pos, tag, head, relation } = analyses[place] as (typeof analyses)[number]
      return { start, end, text: words[place] as string, lemma: once(lemma), pos, tag, head, relation }
    })
    return { ...at, block, tokens }
  })
}

/** Gives equal strings as one: a long text has few words for its many tokens. */
function shared(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const same = known.get(text)
    if (same === undefined) known.set(text, text)
    return same ?? text
  }
}

const FEWEST_WORDS = 4

/** Main clauses that a semicolon parts are read one by one: what a tree makes of both is mostly wrong. Short parts, as in a list of names, stay. */
function atSemicolons(text: string, at: Span): Span[] {
  const parts: Span[] = []
  let start = at.start
  // Looked for in the sentence only: where the article has few, they are far away.
  const sentence = text.slice(0, at.end)
  for (let mark = sentence.indexOf(';', start); mark >= 0; mark = sentence.indexOf(';', mark + 1)) {
    if (text[mark + 1] !== ' ') continue
    const long = (from: number, to: number): boolean => text.slice(from, to).trim().split(/\s+/).length >= FEWEST_WORDS
    if (!long(start, mark) || !long(mark + 1, at.end)) continue
    parts.push({ start, end: mark + 1 })
    start = mark + 2
    while (isSpaceAt(text, start)) start++
  }
  return [...parts, { start, end: at.end }]
}

/** *• two patrol boats*: the mark of a list item is no word of it. */
function afterBullet(text: string, at: Span): Span {
  const mark = /^(?:[•·▪●◦‣►▶*–—-]\s+)+(?=\S)/.exec(text.slice(at.start, Math.min(at.end, at.start + 12)))
  return mark && at.start + mark[0].length < at.end ? { start: at.start + mark[0].length, end: at.end } : at
}

const LABEL = /^\p{Lu}[\p{Lu}' .,-]{2,50}:\s/u
/** *WASHINGTON, March 4 - *, *OSLO (Fjord Press) -- *, *BELGRADE, Serbia, Nov. 25, 2011 – * */
const DATELINE =
  /^\p{Lu}[\p{Lu}.' -]{1,30}(?:, \p{Lu}[\p{L}.]{1,14}){0,2}(?:,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}))?(?:,? \d{4})?(?: \([^()]{2,40}\))? ?(?:--?|–|—)\s/u

/** *QUESTION: …* in a transcript, a dateline before a story: a sentence of its own, so that it does not become a subject. */
function afterLabel(text: string, block: Span): Span[] {
  const head = text.slice(block.start, Math.min(block.end, block.start + 100))
  const label = LABEL.exec(head) ?? DATELINE.exec(head)
  return label
    ? [
        { start: block.start, end: block.start + label[0].length },
        { start: block.start + label[0].length, end: block.end },
      ]
    : [block]
}
