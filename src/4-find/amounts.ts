import type { Article, Mention, Segmented, Span } from '../model/index.ts'
import { matchRules, type Rule } from '../text/apply-rules.ts'
import { moneyRules } from './money-rules.ts'
import { quantityHint, quantityRules } from './quantity-rules.ts'
import { shareHint, shareRules } from './share-rules.ts'
import { readTimes } from './times.ts'

/**
 * Quantities, sums of money and shares, in text order, each inside one sentence.
 * No number is read twice: times, money and shares come before counts, also where they could not be read.
 * `times`: the runs that speak of time, where they have been read already.
 */
export function findAmounts(article: Article, segmented: Segmented, times: readonly Span[] = readTimes(article, segmented).runs): readonly Mention[] {
  const money = runs(article, segmented, moneyRules, null)
  const shares = runs(article, segmented, shareRules, shareHint).filter(free([...times, ...money]))
  const quantities = runs(article, segmented, quantityRules, quantityHint).filter(free([...times, ...money, ...shares]))
  return [
    ...money.flatMap(({ value, ...at }): Mention[] => (value ? [{ kind: 'money', id: `money:${at.start}-${at.end}`, ...at, ...value }] : [])),
    ...shares.flatMap(({ value, ...at }): Mention[] => (value ? [{ kind: 'share', id: `share:${at.start}-${at.end}`, ...at, fraction: value }] : [])),
    ...quantities.flatMap(({ value, ...at }): Mention[] => (value ? [{ kind: 'quantity', id: `quantity:${at.start}-${at.end}`, ...at, ...value }] : [])),
  ].sort((a, b) => a.start - b.start)
}

/** A run that a rule takes; `value` is null where it only keeps others off. Spans are of the article's text. */
interface Run<V> extends Span {
  readonly rule: string
  readonly value: V | null
}

function runs<V>(article: Article, segmented: Segmented, rules: readonly Rule<V>[], hint: RegExp | null): readonly Run<V>[] {
  return segmented.sentences.flatMap((sentence) => {
    const text = article.text.slice(sentence.start, sentence.end)
    if (hint?.test(text) === false) return []
    return matchRules(text, rules).map(({ rule, match, start, end }) => ({
      rule: rule.id,
      value: rule.read(match, null),
      start: start + sentence.start,
      end: end + sentence.start,
    }))
  })
}

/** Keeps what none of the others touches. */
function free(others: readonly Span[]): (span: Span) => boolean {
  const sorted = [...others].sort((a, b) => a.end - b.end)
  return (span) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1
      else high = middle
    }
    // Runs of different kinds may cross each other a little, so the one after next is looked at too.
    return sorted.slice(low, low + 3).every((other) => other.start >= span.end)
  }
}
