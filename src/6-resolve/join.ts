import { type Judgement, judgementsInForce } from '../model/index.ts'

interface Verdicts {
  readonly same: readonly (readonly [string, string])[]
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>
}

/** Pairs of party ids that people judged, once each, sorted: the log's order leaves no trace. `unsure` joins nothing and splits nothing. */
export function verdictsOf(judgements: readonly Judgement[]): Verdicts {
  const same = new Map<string, readonly [string, string]>()
  const apart = new Map<string, Set<string>>()
  for (const { verdict, about } of judgementsInForce(judgements)) {
    const [left, right] = [...about].toSorted()
    if (left === undefined || right === undefined || left === right) continue
    if (verdict === 'same') same.set(`${left}\u001f${right}`, [left, right])
    if (verdict === 'not-the-same') {
      apart.set(left, (apart.get(left) ?? new Set()).add(right))
      apart.set(right, (apart.get(right) ?? new Set()).add(left))
    }
  }
  const sorted = [...same].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { same: sorted.map(([, pair]) => pair), apart }
}

/**
 * Ids joined by judgement, as sets. Whoever judged a pair *not the same* wins over whoever judged it the same, directly or by way
 * of others: joining is what cannot be seen afterwards. Joins are tried in the order of the ids.
 */
export function joinIds(ids: Iterable<string>, { same, apart }: Verdicts): readonly (readonly string[])[] {
  const sets = new Map<string, string[]>()
  for (const id of ids) sets.set(id, [id])
  for (const [left, right] of same) {
    const a = sets.get(left)
    const b = sets.get(right)
    if (a === undefined || b === undefined || a === b) continue
    const [small, large] = a.length < b.length ? [a, b] : [b, a]
    const forbidden = small.some((id) => [...(apart.get(id) ?? [])].some((other) => sets.get(other) === large))
    if (forbidden) continue
    for (const id of small) {
      large.push(id)
      sets.set(id, large)
    }
  }
  return [...new Set(sets.values())].map((set) => [...set].toSorted())
}
