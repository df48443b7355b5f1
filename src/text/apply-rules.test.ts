import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyRules, matchRules, type Rule } from './apply-rules.ts'

const rules: readonly Rule<string>[] = [
  { id: 'fruit/apple', because: 'test', pattern: /apple/g, read: (match) => match[0], reads: [], skips: [] },
  { id: 'fruit/pie', because: 'test', pattern: /apple pie/g, read: () => 'pie', reads: [], skips: [] },
  { id: 'fruit/same', because: 'test', pattern: /apple/g, read: () => 'never', reads: [], skips: [] },
  { id: 'fruit/none', because: 'test', pattern: /apple phone/g, read: () => null, reads: [], skips: [] },
  { id: 'fruit/empty', because: 'test', pattern: /z*/g, read: () => 'empty', reads: [], skips: [] },
]

test('the longest reading wins, also against one that begins as early', () => {
  expect(applyRules('an apple pie', rules, null)).toEqual([{ rule: 'fruit/pie', value: 'pie', start: 3, end: 12 }])
})

test('of two readings of the same words the earlier rule wins', () => {
  expect(applyRules('apple', rules, null).map(({ rule }) => rule)).toEqual(['fruit/apple'])
})

test('a rule that reads nothing keeps others off its words', () => {
  expect(applyRules('apple phone, apple', rules, null)).toEqual([{ rule: 'fruit/apple', value: 'apple', start: 13, end: 18 }])
})

test('a second text is read from its beginning', () => {
  expect(applyRules('apple', rules, null)).toHaveLength(1)
  expect(applyRules('apple', rules, null)).toHaveLength(1)
})

test('the words before a match belong to it, but never words of the match before', () => {
  const pattern = /(?<!\w)\d+(?: or more)?/g
  const before = /(?<!\w)(?:(?:about|more|than) ){1,3}$/g
  const counts: readonly Rule<string>[] = [{ id: 'count', because: 'test', pattern, before, read: (match) => match[0], reads: [], skips: [] }]
  expect(applyRules('some about 40 or more than 50, 60', counts, null).map(({ value, start }) => [value, start])).toEqual([
    ['about 40 or more', 5],
    ['than 50', 22],
    ['60', 31],
  ])
})

test('a rule is not tried in a text that lacks what it needs', () => {
  const needy: readonly Rule<string>[] = [{ id: 'fruit/needy', because: 'test', pattern: /apple/g, needs: [/pie/], read: () => 'read', reads: [], skips: [] }]
  expect(applyRules('apple', needy, null)).toEqual([])
  expect(applyRules('apple pie', needy, null)).toHaveLength(1)
})

test('runs are in text order and do not overlap, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('apple', ' pie', ' phone', ' ', 'z')), (parts) => {
      const runs = matchRules(parts.join(''), rules)
      runs.forEach((run, at) => {
        expect(run.end).toBeGreaterThan(run.start)
        expect(run.start).toBeGreaterThanOrEqual(runs[at - 1]?.end ?? 0)
      })
    }),
  )
})
