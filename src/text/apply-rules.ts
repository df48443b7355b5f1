import type { Span } from '../model/index.ts'

/** What every rule carries for its reader and for the test that runs all examples. `V` is what it reads. */
export interface Exampled<V> {
  /** `topic/name`: stands on every result. */
  readonly id: string
  readonly because: string
  /** A text, the words the rule takes in it, and what they mean. */
  readonly reads: readonly (readonly [text: string, words: string, value: V])[]
  /** Texts in which the rule must give nothing. */
  readonly skips: readonly string[]
}

/** What a rule takes, and what spares trying it. */
interface Pattern {
  readonly pattern: RegExp
  /** Words right before a match that belong to it, at most 200 code units; with the flag `g`, ending in `$`. Never into the match before. */
  readonly before?: RegExp
  /** What every text has in which the rule can match: quick to look for, where the pattern is slow to try. Without the flag `g`. */
  readonly needs?: readonly RegExp[]
}

/**
 * A rule as a value. `pattern` has the flag `g`, bounded repetitions only, and looks at one sentence.
 * `read` gives null where the words are taken but mean nothing of the kind: so a rule can keep others off them.
 */
export interface Rule<V, C = null, X = V> extends Exampled<X>, Pattern {
  readonly read: (match: RegExpExecArray, context: C) => V | null
}

export interface Found<V> extends Span {
  readonly rule: string
  readonly value: V
}

/** One rule's hold on a run of text, not read yet. */
export interface RuleMatch<R> extends Span {
  readonly rule: R
  readonly match: RegExpExecArray
}

/** Runs of text that the rules take, in text order, not overlapping: the longest wins, then the earlier rule, then the earlier run. */
export function matchRules<R extends Pattern>(text: string, rules: readonly R[]): readonly RuleMatch<R>[] {
  const all: (RuleMatch<R> & { readonly rank: number })[] = []
  const seen = new Map<RegExp, boolean>()
  rules.forEach((rule, rank) => {
    const { pattern, before, needs } = rule
    if (needs?.some((sign) => !has(text, sign, seen))) return
    // `exec` on the one expression: `matchAll` would copy and now and then recompile it, four times the cost for large patterns.
    pattern.lastIndex = 0
    let last = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const end = match.index + match[0].length
      if (end === match.index) {
        pattern.lastIndex += 1
        continue
      }
      if (before !== undefined) widen(match, before, text, last)
      last = end
      all.push({ rule, match, rank, start: match.index, end })
    }
  })
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start)
  const taken = new Uint8Array(text.length)
  const chosen = all.filter(({ start, end }) => {
    // No accepted run is shorter than this one, so it overlaps exactly when one of its ends is taken.
    if (taken[start] || taken[end - 1]) return false
    taken.fill(1, start, end)
    return true
  })
  return chosen.sort((a, b) => a.start - b.start).map(({ rule, match, start, end }) => ({ rule, match, start, end }))
}

/** Whether a text has what a rule needs; rules share their needs. */
function has(text: string, sign: RegExp, seen: Map<RegExp, boolean>): boolean {
  const known = seen.get(sign)
  if (known !== undefined) return known
  const found = sign.test(text)
  seen.set(sign, found)
  return found
}

const farthest = 200
/** What a look behind at the first word may see. */
const context = 2

/** Takes the words before a match into it, as far back as `last`. */
function widen(match: RegExpExecArray, before: RegExp, text: string, last: number): void {
  const first = Math.max(last, match.index - farthest)
  const from = Math.max(0, first - context)
  before.lastIndex = first - from
  const words = before.exec(text.slice(from, match.index))
  if (words === null) return
  match[0] = words[0] + match[0]
  match.index -= words[0].length
}

/** What the rules read in a text, in text order. Spans are of the text given. */
export function applyRules<V, C>(text: string, rules: readonly Rule<V, C>[], context: C): readonly Found<V>[] {
  return matchRules(text, rules).flatMap(({ rule, match, start, end }) => {
    const value = rule.read(match, context)
    return value === null ? [] : [{ rule: rule.id, value, start, end }]
  })
}
