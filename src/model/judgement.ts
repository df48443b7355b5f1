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
