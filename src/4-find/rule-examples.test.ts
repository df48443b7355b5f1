import { expect, test } from 'vitest'
import { applyRules, type Exampled, type Found } from '../text/apply-rules.ts'
import { moneyRules } from './money-rules.ts'
import { articleOf, segmentedOf } from './plain-article.fixture.ts'
import { quantityRules } from './quantity-rules.ts'
import { relativeTimeRules } from './relative-time-rules.ts'
import { shareRules } from './share-rules.ts'
import { timeJoins } from './time-joins.ts'
import { timeRules } from './time-rules.ts'
import { findTimes } from './times.ts'

const tables: readonly { readonly rules: readonly Exampled<unknown>[]; readonly apply: (text: string) => readonly Found<unknown>[] }[] = [
  { rules: moneyRules, apply: (text) => applyRules(text, moneyRules, null) },
  { rules: shareRules, apply: (text) => applyRules(text, shareRules, null) },
  { rules: quantityRules, apply: (text) => applyRules(text, quantityRules, null) },
  { rules: [...timeRules, ...relativeTimeRules, ...timeJoins], apply: timesOf },
]

for (const { rules, apply } of tables) {
  for (const rule of rules) {
    test(`${rule.id} reads and skips what its examples say`, () => {
      expect(rule.skips.length).toBeGreaterThan(0)
      for (const [text, words, value] of rule.reads) {
        const found = apply(text).filter((one) => one.rule === rule.id)
        expect({ text, words: found.map((one) => text.slice(one.start, one.end)), values: found.map((one) => one.value) }).toEqual({
          text,
          words: [words],
          values: [value],
        })
      }
      for (const text of rule.skips) {
        const found = apply(text)
        // A rule without readings keeps others off its words: there nothing at all may be read.
        const wrong = rule.reads.length === 0 ? found : found.filter((one) => one.rule === rule.id)
        expect({ text, wrong: wrong.map((one) => `${one.rule}: ${text.slice(one.start, one.end)}`) }).toEqual({ text, wrong: [] })
      }
    })
  }
}

test('every rule has its own id', () => {
  const ids = tables.flatMap(({ rules }) => rules.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

function timesOf(text: string): readonly Found<unknown>[] {
  return findTimes(articleOf(text), segmentedOf(text)).flatMap((mention) =>
    mention.kind === 'time' ? [{ rule: mention.rule, value: { from: mention.from, to: mention.to }, start: mention.start, end: mention.end }] : [],
  )
}
