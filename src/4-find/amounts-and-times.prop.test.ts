import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAmounts } from './amounts.ts'
import { moneyRules } from './money-rules.ts'
import { articleOf, segmentedOf } from './plain-article.fixture.ts'
import { quantityRules } from './quantity-rules.ts'
import { relativeTimeRules } from './relative-time-rules.ts'
import { shareRules } from './share-rules.ts'
import { timeRules } from './time-rules.ts'
import { findTimes } from './times.ts'

const pieces = fc.constantFrom(
  ...'36 4,000 1.1 million billion $ € Rs crore lakh % per cent half a third of dozen two twenty three hundred and between to - – since until by from in on the first last next year month week May March June Jan. 2014 2011-12-31 17 Friday yesterday ago earlier invasion coup war some about at least up mm F-16 resolution (60) . , ; ’ “ dollars won pounds spring quarter early mid-'.split(
    ' ',
  ),
)
const texts = fc
  .array(fc.oneof({ weight: 6, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }) }), { maxLength: 30 })
  .map((parts) => parts.join(' '))
const published = fc.constantFrom('2024-02-29', '2014-01-18', '1986-11-25', null)

test('every mention lies in its sentence, and its words begin and end it', () => {
  fc.assert(
    fc.property(texts, texts, published, (first, second, on) => {
      const text = `${first} ${second}`
      const cut = first.length + 1
      const segmented = segmentedOf(text, [cut])
      for (const mention of [...findAmounts(articleOf(text, on), segmented), ...findTimes(articleOf(text, on), segmented)]) {
        const sentence = segmented.sentences.find(({ start, end }) => start <= mention.start && mention.end <= end)
        expect(sentence, `${mention.id} in ${JSON.stringify(text)}`).toBeDefined()
        expect(mention.id).toBe(`${mention.kind}:${mention.start}-${mention.end}`)
        const words = text.slice(mention.start, mention.end)
        expect(words.trim(), mention.rule).toBe(words)
      }
    }),
  )
})

test('no beginning is after its end, no low above its high, no share above the whole', () => {
  fc.assert(
    fc.property(texts, published, (text, on) => {
      for (const mention of [...findAmounts(articleOf(text, on), segmentedOf(text)), ...findTimes(articleOf(text, on), segmentedOf(text))]) {
        if (mention.kind === 'time') {
          expect(mention.from !== null || mention.to !== null).toBe(true)
          for (const day of [mention.from, mention.to]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
          expect(mention.from === null || mention.to === null || mention.from <= mention.to, `${mention.rule} in ${JSON.stringify(text)}`).toBe(true)
        }
        if (mention.kind === 'quantity' || mention.kind === 'money') expect(mention.low).toBeLessThanOrEqual(mention.high)
        if (mention.kind === 'share') expect(mention.fraction > 0 && mention.fraction <= 1).toBe(true)
      }
    }),
  )
})

test('what a rule says it needs stands in every text in which it matches', () => {
  const rules = [...moneyRules, ...quantityRules, ...shareRules, ...timeRules, ...relativeTimeRules]
  fc.assert(
    fc.property(texts, (text) => {
      for (const { id, pattern, needs = [] } of rules) {
        if (text.search(pattern) >= 0) for (const need of needs) expect(need.test(text), `${id} in ${JSON.stringify(text)}`).toBe(true)
      }
    }),
    { numRuns: 400 },
  )
})

test('mentions of one kind do not overlap', () => {
  fc.assert(
    fc.property(texts, published, (text, on) => {
      for (const mentions of [findAmounts(articleOf(text, on), segmentedOf(text)), findTimes(articleOf(text, on), segmentedOf(text))]) {
        mentions.forEach((mention, at) => {
          const before = mentions[at - 1]
          if (before) expect(before.end, JSON.stringify(text)).toBeLessThanOrEqual(mention.start)
        })
      }
    }),
  )
})

test('a sentence after a full stop does not change what the one before says of numbers', () => {
  fc.assert(
    fc.property(texts, (tail) => {
      const head = 'At least 40 vehicles were seen. '
      const text = head + tail
      expect(findAmounts(articleOf(text), segmentedOf(text, [head.length]))[0]).toEqual(findAmounts(articleOf(head), segmentedOf(head))[0])
    }),
  )
})

test('long runs of number words, marks or dates are read in good time', () => {
  for (const unit of ['one ', '1,111,', 'a hundred ', '$1-', 'between 1 and ', 'since a b ', '2014-', 'the last two ', '1 per cent or ', 'x']) {
    const text = unit.repeat(Math.ceil(20_000 / unit.length))
    const from = performance.now()
    findAmounts(articleOf(text), segmentedOf(text))
    findTimes(articleOf(text), segmentedOf(text))
    expect(performance.now() - from, unit).toBeLessThan(4000)
  }
})
