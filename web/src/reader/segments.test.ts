import { expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'

const text = 'The minister denied that ships had sailed.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const whole = { start: 0, end: text.length }
const drawn = (claims: string[], slots: string[] = [], block = whole) =>
  segmentsOf(
    block,
    claims.map((words) => ({ of: words, at: at(words) })),
    slots.map((words) => ({ of: words, at: at(words) })),
  ).map((run) => [text.slice(run.start, run.end), run.claims.length, run.slots.length])

test('overlapping claims share the words that both hold', () => {
  expect(drawn(['minister denied that ships', 'ships had sailed'])).toEqual([
    ['The ', 0, 0],
    ['minister denied that ', 1, 0],
    ['ships', 2, 0],
    [' had sailed', 1, 0],
    ['.', 0, 0],
  ])
})

test('slots cut the text inside and outside of claims', () => {
  expect(drawn(['ships had sailed'], ['minister', 'ships']).filter(([, , slots]) => slots === 1)).toEqual([
    ['minister', 0, 1],
    ['ships', 1, 1],
  ])
})

test('segments tile the block, whatever the marks', () => {
  const block = { start: 4, end: 20 }
  expect(
    drawn(['minister denied that ships', 'The'], ['sailed'], block)
      .map(([words]) => words)
      .join(''),
  ).toBe(text.slice(4, 20))
})
