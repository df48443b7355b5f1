import { fold } from '../text/fold.ts'

/** Evidence of one claim, to be compared with that of others. */
export interface Wording {
  readonly claim: string
  readonly document: string
  /** Only wordings of one camp are compared. */
  readonly camp: string
  readonly words: string
}

/** Words in a shingle: four in a row seldom recur by chance. */
const shingleSize = 4
/** Part of shingles shared from which on two wordings are one: a cut or edited copy passes, a retold story does not. */
const copied = 0.6
/** Shorter evidence is too likely to be worded alike by chance. Unit: shingles. */
const shortest = 5
/** A shingle of many wordings is compared with its first few only, which keeps the work linear. */
const compared = 8

/**
 * For each wording that repeats an earlier one of another document: the claim that first had it. `wordings` stand in the order in
 * which they were published.
 */
export function copiesOf(wordings: readonly Wording[]): ReadonlyMap<string, string> {
  const shingled = wordings.map(({ words }) => shinglesOf(words))
  const seen = new Map<string, number[]>()
  const original = new Map<string, string>()
  wordings.forEach((wording, at) => {
    const mine = shingled[at] ?? new Set()
    if (mine.size < shortest) return
    const shared = new Map<number, number>()
    for (const shingle of mine) {
      const key = `${wording.camp}\u001f${shingle}`
      const before = seen.get(key) ?? []
      for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1)
      if (before.length < compared) seen.set(key, [...before, at])
    }
    for (const [other, count] of [...shared].sort(([a], [b]) => a - b)) {
      const theirs = wordings[other]
      const size = mine.size + (shingled[other]?.size ?? 0) - count
      if (theirs === undefined || theirs.document === wording.document || count / size < copied) continue
      original.set(wording.claim, original.get(theirs.claim) ?? theirs.claim)
      return
    }
  })
  return original
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = fold(text.slice(0, 2000))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return new Set(words.slice(shingleSize - 1).map((_, at) => words.slice(at, at + shingleSize).join(' ')))
}
