import { expect, test } from 'vitest'
import { emptyTally, figures, tally } from './score.ts'
import { readAnnotations } from './standoff.ts'

const text = 'He 🙂 said: go. Now.'
const lines = [
  'T1\tSource 0 2\tHe',
  'T2\tCue 5 9\tsaid',
  'T3\tContent 11 13;15 18\tgo Now',
  'T4\tAttribution 5 9\tsaid',
  'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
].join('\n')

test('standoff counts code points, spans count code units', () => {
  const [one] = readAnnotations(lines, text)
  const words = (spans: readonly { start: number; end: number }[] = []): string[] => spans.map(({ start, end }) => text.slice(start, end))
  expect([words(one?.source), words(one?.cue), words(one?.content)]).toEqual([['He'], ['said'], ['go', 'Now']])
})

test('a span counts once, exact or touching', () => {
  const sum = emptyTally()
  const at = (start: number, end: number): { start: number; end: number } => ({ start, end })
  tally(sum, [at(0, 2), at(5, 9), at(5, 9)], [at(0, 2), at(4, 9), at(20, 22)])
  expect(sum).toEqual({ gold: 2, found: 3, exact: 1, goldTouched: 2, foundTouching: 2 })
  expect(figures(1, 3, 1, 2)).toEqual({ precision: 100 / 3, recall: 50, f1: 40 })
  expect(figures(0, 0, 0, 0).f1).toBe(0)
})
