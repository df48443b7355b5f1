import type { Article, Mention, Segmented, Span } from '../model/index.ts'
import { applyRules, type Rule } from '../text/apply-rules.ts'
import { overlap } from '../text/spans.ts'
import { moneyHint, moneyRules } from './money-rules.ts'
import { quantityHint, quantityRules } from './quantity-rules.ts'
import { shareHint, shareRules } from './share-rules.ts'
import { timeRuns } from './times.ts'

/**
 * Quantities, sums of money and shares, in text order, each inside one sentence.
 * No number is read twice: times, money and shares come before counts.
 */
export function findAmounts(article: Article, segmented: Segmented): readonly Mention[] {
  const times = timeRuns(article, segmented)
  const money = inSentences(article, segmented, moneyRules, moneyHint).map(
    ({ rule, value, start, end }): Mention => ({ kind: 'money', id: `money:${start}-${end}`, start, end, rule, ...value }),
  )
  const shares = inSentences(article, segmented, shareRules, shareHint)
    .filter(free([...times, ...money]))
    .map(({ rule, value, start, end }): Mention => ({ kind: 'share', id: `share:${start}-${end}`, start, end, rule, fraction: value }))
  const quantities = inSentences(article, segmented, quantityRules, quantityHint)
    .filter(free([...times, ...money, ...shares, ...inSentences(article, segmented, anyPercent, shareHint)]))
    .map(({ rule, value, start, end }): Mention => ({ kind: 'quantity', id: `quantity:${start}-${end}`, start, end, rule, ...value }))
  return [...money, ...shares, ...quantities].sort((a, b) => a.start - b.start)
}

/** Every run that a share rule takes, read or not. */
const anyPercent: readonly Rule<true>[] = shareRules.map((rule) => ({ ...rule, read: () => true, reads: [] }))

interface Read<V> extends Span {
  readonly rule: string
  readonly value: V
}

function inSentences<V>(article: Article, segmented: Segmented, rules: readonly Rule<V>[], hint: RegExp): readonly Read<V>[] {
  return segmented.sentences.flatMap(({ start, end }) => {
    const text = article.text.slice(start, end)
    return hint.test(text) ? applyRules(text, rules, null).map((found) => ({ ...found, start: found.start + start, end: found.end + start })) : []
  })
}

/** Keeps what no other run touches. Both lists are short: a sentence rarely holds more than a few numbers. */
function free(others: readonly Span[]): (span: Span) => boolean {
  const sorted = [...others].sort((a, b) => a.start - b.start)
  return (span) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1
      else high = middle
    }
    const next = sorted[low]
    return next === undefined || overlap(next, span) <= 0
  }
}
