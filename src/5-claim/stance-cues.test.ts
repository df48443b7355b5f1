import { describe, expect, test } from 'vitest'
import { segment } from '../3-segment/segment.ts'
import type { Article } from '../model/index.ts'
import { loadVocab } from '../vocab/load.ts'
import { cuedStance, stanceCues } from './stance-cues.ts'
import { viewsOf } from './view.ts'

const vocab = loadVocab()

/** `stance: lemma` for each word that takes a stance by the table. */
function read(text: string): string[] {
  const blocks = [{ kind: 'paragraph', at: { start: 0, end: text.length } }]
  const segmented = segment({ text, blocks } as unknown as Article, vocab)
  return viewsOf({ text }, segmented, [], vocab.predicates).flatMap((view) =>
    view.tokens.flatMap(({ lemma }, at) => {
      const stance = cuedStance(view, at)
      return stance ? [`${stance}: ${lemma}`] : []
    }),
  )
}

describe.each(stanceCues)('$stance by $verbs, negated: $negated', ({ stance, verbs, reads, skips }) => {
  test.each(reads)('reads: %s', (text) => {
    const read_ = read(text).map((one) => one.split(': '))
    expect(
      read_.filter(([taken, lemma]) => taken === stance && verbs.test(lemma ?? '')),
      read(text).join('\n'),
    ).toHaveLength(1)
  })

  test.each(skips)('skips: %s', (text) => {
    expect(read(text).filter((one) => one.startsWith(`${stance}: `))).toEqual([])
  })
})
