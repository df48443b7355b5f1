export const verdicts = ['right', 'wrong', 'replaced', 'same', 'not-the-same', 'unsure'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * What a person decided. An append-only record: taking one back is a judgement too (`retracts`).
 * `right`, `wrong` and `replaced` are about one claim; `same`, `not-the-same` and `unsure` about two.
 */
export interface Judgement {
  readonly id: string
  readonly verdict: Verdict
  /** Ids of the claims or parties judged: one or two. */
  readonly about: readonly string[]
  /** For `replaced`: the slot and its new value. */
  readonly slot?: string
  readonly value?: unknown
  /** Id of an earlier judgement that this one takes back. */
  readonly retracts?: string
  readonly by: string
  /** ISO instant. */
  readonly at: string
  readonly because: string
}

/**
 * The judgements that still stand: a retraction takes its target out, a retraction of the retraction puts it back.
 * The order of the log does not matter; judgements that retract each other in a circle do not stand.
 */
export function judgementsInForce(judgements: readonly Judgement[]): readonly Judgement[] {
  const byId = new Map(judgements.map((judgement) => [judgement.id, judgement]))
  const waiting = new Map<string, number>()
  for (const { retracts } of byId.values()) if (retracts !== undefined) waiting.set(retracts, (waiting.get(retracts) ?? 0) + 1)
  const settled = [...byId.values()].filter(({ id }) => !waiting.has(id))
  const struck = new Set<string>()
  for (const { id, retracts } of settled) {
    if (retracts === undefined) continue
    if (!struck.has(id)) struck.add(retracts)
    const left = (waiting.get(retracts) ?? 0) - 1
    waiting.set(retracts, left)
    const target = byId.get(retracts)
    if (left === 0 && target !== undefined) settled.push(target)
  }
  return settled.filter(({ id, retracts }) => retracts === undefined && !struck.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
