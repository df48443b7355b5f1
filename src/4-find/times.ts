import type { Article, Mention, Segmented, Sentence, Span } from '../model/index.ts'
import { matchRules, type RuleMatch } from '../text/apply-rules.ts'
import { eventsFor } from './dated-events.ts'
import { relativeTimeRules } from './relative-time-rules.ts'
import { timeJoins } from './time-joins.ts'
import type { Interval, Stretch, TimeContext } from './time-reading.ts'
import { type TimeRule, timeRules } from './time-rules.ts'

const rules = [...timeRules, ...relativeTimeRules]

interface Read extends Span {
  readonly rule: string
  readonly value: Stretch
}

/** A phrase that speaks of time, in the article. */
export interface DateRead extends Span {
  readonly rule: string
  readonly value: Stretch | null
}

interface Joined extends Span {
  readonly rule: string
  readonly value: Interval
}

/**
 * Times as ISO days, in text order, each inside one sentence, with the words that bound it (*since*, *between … and*).
 * Read against the day of publication; where that is not known, relative times give nothing.
 */
export function findTimes(article: Article, segmented: Segmented): readonly Mention[] {
  return readTimes(article, segmented).mentions
}

/** The mentions of `findTimes`, and every run that speaks of time, also where it could not be resolved: no number in it counts things. */
export function readTimes(article: Article, segmented: Segmented): { readonly mentions: readonly Mention[]; readonly runs: readonly Span[] } {
  const { times, runs } = read(article, segmented)
  const mentions = times.map(
    ({ rule, value, start, end }): Mention => ({ kind: 'time', id: `time:${start}-${end}`, start, end, rule, from: value.from, to: value.to }),
  )
  return { mentions, runs: [...runs, ...times] }
}

/** Every single date before the words around it bound it or make one of two: `1999` of *since 1999*. The value is null where it could not be resolved. */
export function readDates(article: Article, segmented: Segmented): readonly DateRead[] {
  return read(article, segmented).dates
}

function read(
  article: Article,
  segmented: Segmented,
): { readonly times: readonly Joined[]; readonly runs: readonly Span[]; readonly dates: readonly DateRead[] } {
  const events = eventsFor(article.text, article.published)
  const times: Joined[] = []
  const runs: Span[] = []
  const dates: DateRead[] = []
  let anchor: Stretch | null = null
  let near: { readonly block: number; readonly index: number; readonly stretch: Stretch } | null = null
  for (const [index, sentence] of segmented.sentences.entries()) {
    const text = article.text.slice(sentence.start, sentence.end)
    const found: Read[] = []
    const matches = matchRules(text, rules)
    for (const [place, { rule, match, start, end }] of matches.entries()) {
      runs.push({ start: start + sentence.start, end: end + sentence.start })
      const context: TimeContext = {
        published: article.published,
        anchor,
        near: near !== null && near.block === sentence.block && near.index >= index - 1 ? near.stretch : null,
        lent: lentBy(text, end, matches[place + 1]),
        future: looksAhead(text, start),
        past: looksBack(text, start, end),
        events,
      }
      const value = rule.read(match, context)
      const resolved = value !== null && value.from <= value.to
      dates.push({ rule: rule.id, value: resolved ? value : null, start: start + sentence.start, end: end + sentence.start })
      if (!resolved) continue
      found.push({ rule: rule.id, value, start, end })
      if (value.grain === 'stretch' || rule.id === 'time/offset') continue
      anchor = value
      // Only a date that says its own year lends it to the ones after it.
      if (value.grain !== 'year' && /\d{4}/.test(match[0])) near = { block: sentence.block, index, stretch: value }
    }
    times.push(...join(text, found, article.published).map((time) => moveTo(sentence, time)))
  }
  return { times, runs, dates }
}

const ahead =
  /\b(?:will|would|shall|(?:is|are|be)\s+(?:to|due|expected|scheduled|set|slated|planned)|(?<!\b(?:had|was|were|been)\s)(?:due|expected|scheduled|set|slated)\s+to|plans?\s+to|hopes?\s+to|upcoming|payable|expires?|takes?\s+effect|effective|deadline)\b|['’]ll\b/giu
const reported = /\b(?:said|says|told|announced|stated|reported|confirmed|denied)\b/iu
const told =
  /\b(?:was|were|had|did|said|told|sent|sold|bought|left|made|took|gave|began|came|went|got|met|saw|flew|brought|shot|sank|won|lost|kept|struck|built|paid|\p{L}{2,}[^e\W]ed)\b/iu
const deadline = /\b(?:by|until|till|through|effective|payable|to)\s+(?:the\s+)?$/iu

const nothing: TimeContext = { published: null, anchor: null, near: null, lent: null, future: false, past: false, events: [] }

/** The next date, where it says its year and only *to*, *and* or a stroke stands between. */
function lentBy(text: string, end: number, next: RuleMatch<TimeRule> | undefined): Stretch | null {
  if (next === undefined || next.start - end > 12 || !/\d{4}/.test(next.match[0])) return null
  if (!/^\s*(?:and|to|or|until|till|through|[-–])\s*(?:the\s+)?$/iu.test(text.slice(end, next.start))) return null
  const value = next.rule.read(next.match, nothing)
  return value?.grain === 'day' || value?.grain === 'month' ? value : null
}

/** True where the last words before `at` look ahead and no reporting verb stands between. */
function looksAhead(text: string, at: number): boolean {
  const window = text.slice(Math.max(0, at - 80), at)
  const last = [...window.matchAll(ahead)].at(-1)
  return last !== undefined && !reported.test(window.slice(last.index)) && !/[;:]/.test(window.slice(last.index))
}

/** True where a verb near the words is in the past and no deadline is named. */
function looksBack(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  return !deadline.test(before) && (told.test(before) || told.test(text.slice(end, end + 80)))
}

/** Times with the words that bound them, two of them made one where the words between say so. */
function join(text: string, found: readonly Read[], published: string | null): readonly Joined[] {
  const joined: Joined[] = []
  let from = 0
  for (let index = 0; index < found.length; index++) {
    const first = found[index]
    if (first === undefined) break
    const second = found[index + 1]
    const lead = text.slice(Math.max(from, first.start - 80), first.start)
    const gap = second === undefined ? null : text.slice(first.end, Math.min(second.start, first.end + 20))
    let result: Joined = first
    for (const rule of timeJoins) {
      const before = rule.before === null ? null : rule.before.exec(lead)
      if (rule.before !== null && before === null) continue
      if (rule.between !== null && (second === undefined || gap === null || first.end + gap.length !== second.start || !rule.between.test(gap))) continue
      const value = rule.join(first.value, rule.between === null ? first.value : (second ?? first).value, published)
      if (value === null) continue
      result = { rule: rule.id, value, start: first.start - (before?.[0].length ?? 0), end: rule.between === null ? first.end : (second ?? first).end }
      if (rule.between !== null) index += 1
      break
    }
    joined.push(result)
    from = result.end
  }
  return joined
}

function moveTo(sentence: Sentence, time: Joined): Joined {
  return { ...time, start: time.start + sentence.start, end: time.end + sentence.start }
}
