import { analyse } from '../../src/3-segment/analyse.ts'
import { judgeBy } from '../../src/3-segment/boundaries.ts'
import { splitSentences } from '../../src/3-segment/split.ts'
import type { Scorer } from '../../src/3-segment/table.ts'
import { tokenize } from '../../src/3-segment/tokenize.ts'
import type { SyntaxModel } from '../../src/3-segment/weights.ts'
import type { Span } from '../../src/model/index.ts'
import { rawParagraphs } from './raw-text.ts'
import type { GoldSentence, GoldToken } from './treebank.ts'

/**
 * F1 in per cent as by the evaluation of the CoNLL 2018 shared task (`conll18_ud_eval.py`): a word counts where its span is that of a gold word,
 * and its head's span too. `las` compares universal relations only (`nsubj` for `nsubj:pass`), as it does; `lasFullNames` the names as they are.
 * `lemma` takes no notice of case.
 */
export type Figures = Readonly<Record<'sentences' | 'words' | 'upos' | 'xpos' | 'lemma' | 'uas' | 'las' | 'lasFullNames', number>>

/** What the reader is given of the treebank besides its text. */
export type Given = 'nothing' | 'sentences' | 'words'

export interface MeasuredModels {
  readonly ends: Scorer
  readonly syntax: SyntaxModel
}

/** Reads the treebank's raw text again and compares. `tokens` makes the words of a sentence. */
export function measure(model: MeasuredModels, treebank: readonly GoldSentence[], given: Given, tokens: typeof tokenize = tokenize): Figures {
  const right = { words: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, lasFullNames: 0 }
  const made = { sentences: 0, words: 0 }
  let rightSentences = 0
  for (const { text, sentences } of rawParagraphs(treebank)) {
    const all = { start: 0, end: text.length }
    const own = given === 'nothing' ? splitSentences(text, all, judgeBy(model.ends, text, all)) : sentences.map(({ at }) => at)
    const cuts = given === 'words' ? sentences : own.map((at) => ({ at, spans: tokens(text, at) }))
    const starts = new Set(sentences.map(({ at }) => keyOf(at)))
    const wanted = new Map<string, GoldToken & { readonly headKey: string }>()
    for (const { gold, spans } of sentences)
      gold.tokens.forEach((token, index) => wanted.set(keyOf(spans[index]), { ...token, headKey: keyOf(spans[token.head]) }))
    for (const { at, spans } of cuts) {
      made.sentences++
      made.words += spans.length
      if (starts.has(keyOf(at))) rightSentences++
      const words = spans.map((span) => text.slice(span.start, span.end))
      analyse(words, model.syntax).forEach((analysis, index) => {
        const gold = wanted.get(keyOf(spans[index]))
        if (!gold) return
        const sameHead = keyOf(spans[analysis.head]) === gold.headKey
        right.words++
        if (analysis.pos === gold.upos) right.upos++
        if (analysis.tag === gold.xpos) right.xpos++
        if (analysis.lemma === gold.lemma.toLowerCase()) right.lemma++
        if (sameHead) right.uas++
        if (sameHead && universal(analysis.relation) === universal(gold.relation)) right.las++
        if (sameHead && analysis.relation === gold.relation) right.lasFullNames++
      })
    }
  }
  const reference = treebank.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
  const f1 = (count: number, system: number, gold: number): number => Math.round((20000 * count) / (system + gold)) / 100
  const ofWords = Object.fromEntries(Object.entries(right).map(([name, count]) => [name, f1(count, made.words, reference)])) as Record<
    keyof typeof right,
    number
  >
  return { sentences: f1(rightSentences, made.sentences, treebank.length), ...ofWords }
}

const keyOf = (span: Span | undefined): string => (span ? `${span.start}-${span.end}` : 'root')
const universal = (relation: string): string => relation.replace(/:.*/, '')
