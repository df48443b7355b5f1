import type { Mention } from '../model/index.ts'
import { contains, overlap } from '../text/spans.ts'

const figures: ReadonlySet<Mention['kind']> = new Set(['quantity', 'money', 'share', 'time'])
const furthest = 400

/** Mentions in text order, without those that are only a piece of another: the `130` of *Yak-130* is no quantity, the arms of an *arms dealer* no item. */
export function settleOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1))
  return sorted.filter((mention, at) => !neighbours(sorted, at).some((other) => overlap(mention, other) > 0 && yields(mention, other)))
}

/** Those near enough to overlap, on both sides. Spans longer than 400 code units do not occur. */
function* near(sorted: readonly Mention[], at: number): Iterable<Mention> {
  const here = sorted[at]
  if (here === undefined) return
  for (let back = at - 1; back >= 0; back -= 1) {
    const other = sorted[back]
    if (other === undefined || here.start - other.start > furthest) break
    yield other
  }
  for (let next = at + 1; next < sorted.length; next += 1) {
    const other = sorted[next]
    if (other === undefined || other.start >= here.end) break
    yield other
  }
}

function neighbours(sorted: readonly Mention[], at: number): readonly Mention[] {
  return [...near(sorted, at)]
}

/** Whether the first gives way to the second, which it overlaps. */
function yields(mention: Mention, other: Mention): boolean {
  const inside = contains(other, mention)
  const smaller = inside && !contains(mention, other)
  if (figures.has(mention.kind)) {
    if (other.kind === 'weapon' || (other.kind === 'carrier' && other.rule === 'carrier/named-ship')) return true
    if (mention.kind === 'quantity') return other.kind === 'money' || other.kind === 'share' || (other.kind === 'time' && inside)
    return mention.kind === 'time' && other.kind === 'money' && inside
  }
  if (figures.has(other.kind)) return false
  if (mention.kind === other.kind) return smaller
  if (mention.kind === 'party' && other.kind === 'carrier' && other.rule === 'carrier/named-ship') return inside
  return smaller && !(mention.kind === 'party' && mention.form === 'adjective')
}
