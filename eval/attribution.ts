import { dirname } from 'node:path'
import { segment } from '../src/3-segment/segment.ts'
import { attributions } from '../src/5-claim/attribution/attribute.ts'
import { viewsOf } from '../src/5-claim/view.ts'
import type { Article, Block, Span, Vocab } from '../src/model/index.ts'
import { emptyTally, tally } from '../tools/attribution/score.ts'
import { type AnnotatedText, readStandoff } from '../tools/attribution/standoff.ts'
import { filesOf, fingerprint } from './fingerprint.ts'
import { type Measured, totalsOf, type Unit } from './measured.ts'
import { articleOf } from './plain-text.ts'

const parts = ['source', 'cue', 'content'] as const

/** Here every line is a paragraph. */
function articleOfLines(text: string, name: string): Article {
  const blocks = [...text.matchAll(/\S[^\n\r]*/g)].map(({ index, 0: line }): Block => ({ kind: 'paragraph', at: { start: index, end: index + line.length } }))
  return { ...articleOf(text, name, null), blocks }
}

/** Exact spans of one text: the same span twice counts once. */
function compareText({ name, text, attributions: gold }: AnnotatedText, vocab: Vocab): Unit {
  const article = articleOfLines(text, name)
  const segmented = segment(article, vocab)
  const found = attributions(viewsOf(article, segmented, [], vocab.predicates), segmented.quotations).filter(({ depth }) => depth === 0)
  const counts = parts.map((part) => {
    const spans: readonly Span[] = found.flatMap((one) => one[part] ?? [])
    const sum = emptyTally()
    tally(
      sum,
      gold.flatMap((one) => one[part]),
      spans,
    )
    return [part, { right: sum.exact, gold: sum.gold, printed: sum.found }] as const
  })
  return { name, counts: Object.fromEntries(counts) }
}

/** Sources, cues and contents of the claim stage on PolNeAR. */
export async function measureAttribution(set: string, folder: string, vocab: Vocab): Promise<Measured> {
  const texts = readStandoff(folder)
  const units = texts.map((text) => compareText(text, vocab))
  return {
    set,
    inputs: await fingerprint(dirname(folder), await filesOf(folder, /\.(?:txt|ann)$/)),
    size: { texts: units.length, attributions: texts.reduce((sum, text) => sum + text.attributions.length, 0) },
    headline: [...parts],
    totals: totalsOf(units),
    units,
  }
}
