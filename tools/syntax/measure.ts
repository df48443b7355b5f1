import { analyse } from '../../src/3-segment/analyse.ts'
import { splitSentences } from '../../src/3-segment/split.ts'
import { tokenize } from '../../src/3-segment/tokenize.ts'
import type { SyntaxModel } from '../../src/3-segment/weights.ts'
import type { GoldSentence } from './treebank.ts'

/** F1 in per cent, as CoNLL 2018: a token counts where its span is that of a gold token, and its head's span too. */
export type Figures = Readonly<Record<'sentences' | 'tokens' | 'upos' | 'xpos' | 'lemma' | 'uas' | 'las', number>>

/**
 * From raw text: sentences of a paragraph are joined by a blank, then split, tokenised and analysed again.
 * `given` says what is taken from the treebank instead: its sentences, or its sentences and tokens.
 */
export function measure(model: SyntaxModel, treebank: readonly GoldSentence[], given: 'nothing' | 'sentences' | 'tokens'): Figures {
  const right = { sentences: 0, tokens: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0 }
  let system = 0
  let reference = 0
  let systemSentences = 0
  for (const paragraph of paragraphs(treebank)) {
    const gold = new Map<string, GoldSentence['tokens'][number] & { headKey: string }>()
    const goldSentences = new Set<string>()
    let text = ''
    for (const sentence of paragraph) {
      const offset = text.length
      const key = (index: number): string =>
        index < 0 ? 'root' : `${offset + (sentence.tokens[index]?.start ?? 0)}-${offset + (sentence.tokens[index]?.end ?? 0)}`
      sentence.tokens.forEach((token, index) => gold.set(key(index), { ...token, headKey: key(token.head) }))
      goldSentences.add(`${offset}-${offset + sentence.text.length}`)
      reference += sentence.tokens.length
      text += `${sentence.text} `
    }
    let offset = 0
    const goldCuts = paragraph.map((sentence) => {
      const at = { start: offset, end: offset + sentence.text.length }
      const spans = sentence.tokens.map(({ start, end }) => ({ start: start + at.start, end: end + at.start }))
      offset = at.end + 1
      return { at, spans }
    })
    const ownCuts = given === 'nothing' ? splitSentences(text, { start: 0, end: text.length }) : goldCuts.map(({ at }) => at)
    const cuts = given === 'tokens' ? goldCuts : ownCuts.map((at) => ({ at, spans: tokenize(text, at) }))
    for (const { at, spans } of cuts) {
      systemSentences++
      if (goldSentences.has(`${at.start}-${at.end}`)) right.sentences++
      const analyses = analyse(
        spans.map((span) => text.slice(span.start, span.end)),
        model,
      )
      system += spans.length
      spans.forEach((span, index) => {
        const found = gold.get(`${span.start}-${span.end}`)
        const analysis = analyses[index]
        if (!found || !analysis) return
        const head = spans[analysis.head]
        const headKey = head ? `${head.start}-${head.end}` : 'root'
        right.tokens++
        if (analysis.pos === found.upos) right.upos++
        if (analysis.tag === found.xpos) right.xpos++
        if (analysis.lemma === found.lemma.toLowerCase()) right.lemma++
        if (headKey === found.headKey) right.uas++
        if (headKey === found.headKey && analysis.relation === found.relation) right.las++
      })
    }
  }
  const f1 = (count: number, made: number, wanted: number): number => Math.round((20000 * count) / (made + wanted)) / 100
  const tokens = Object.fromEntries(Object.entries(right).map(([name, count]) => [name, f1(count, system, reference)])) as Record<keyof Figures, number>
  return { ...tokens, sentences: f1(right.sentences, systemSentences, treebank.length) }
}

function paragraphs(treebank: readonly GoldSentence[]): GoldSentence[][] {
  const groups: GoldSentence[][] = []
  for (const sentence of treebank) {
    if (sentence.opens || groups.length === 0) groups.push([])
    groups.at(-1)?.push(sentence)
  }
  return groups
}
