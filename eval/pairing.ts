import type { Span } from '../src/model/index.ts'
import { overlap } from '../src/text/spans.ts'

/** Found and wanted spans that overlap, one to one, the widest overlap first. */
export function pairSpans<F extends Span, G extends Span>(found: readonly F[], wanted: readonly G[]): ReadonlyMap<G, F> {
  const pairs = found
    .flatMap((one) => wanted.map((gold) => ({ one, gold, shared: overlap(one, gold) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
  const taken = new Map<G, F>()
  const used = new Set<F>()
  for (const { one, gold } of pairs) {
    if (taken.has(gold) || used.has(one)) continue
    taken.set(gold, one)
    used.add(one)
  }
  return taken
}

/** What a person reads to see what kinds of mistakes there are: the words and where they stand. */
export interface Miss {
  readonly what: string
  readonly words: string
  readonly context: string
  readonly note: string
}

/** The words at a span in their surroundings, on one line. */
export function inContext(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(/\s+/g, ' ')
}
