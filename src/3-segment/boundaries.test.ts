import { expect, test } from 'vitest'
import { judgeBy } from './boundaries.ts'
import { splitSentences } from './split.ts'
import type { Scorer } from './table.ts'

/** A scorer that is so much for an end everywhere. */
const inclined = (lead: number): Scorer => ({
  classes: 2,
  score: (_features, _count, scores) => {
    scores[0] = 0
    scores[1] = lead
  },
})
const text = 'Seen in port  ten tanks. Two left.'
const split = (lead: number): string[] => {
  const block = { start: 0, end: text.length }
  return splitSentences(text, block, judgeBy(inclined(lead), text, block)).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['weights that are not sure leave it to the rules', 5, ['Seen in port  ten tanks.', 'Two left.']],
  ['weights can end a sentence at any white space', 50, ['Seen', 'in', 'port', 'ten', 'tanks.', 'Two', 'left.']],
  ['and can go on after a stop', -50, [text]],
])('%s', (_, lead, expected) => {
  expect(split(lead)).toEqual(expected)
})

test('the sentence so far counts from its own first word', () => {
  const seen: number[][] = []
  const scorer: Scorer = {
    classes: 2,
    score: (features, count, scores) => {
      seen.push([...features.subarray(0, count)])
      scores.set([0, 0])
    },
  }
  const block = { start: 0, end: text.length }
  const afterStop = 'Two left.'
  splitSentences(text, block, judgeBy(scorer, text, block))
  const inside = seen.at(-1)
  splitSentences(afterStop, { start: 0, end: afterStop.length }, judgeBy(scorer, afterStop, { start: 0, end: afterStop.length }))
  const alone = seen.at(-1)
  const shared = inside?.filter((feature) => alone?.includes(feature)).length ?? 0
  // All but what the whole block says.
  expect(shared).toBeGreaterThan((inside?.length ?? 0) * 0.8)
})
