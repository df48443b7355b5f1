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
/** Of each wording so many shingles, those with the least hashes, are looked up: two copies share one of them all but surely. */
const sampled = 8
/** A shingle of many wordings leads to its first few only, which keeps the work linear. */
const compared = 8

/**
 * For each wording that repeats an earlier one of another document: the claim that first had it. `wordings` stand in the order in
 * which they were published.
 */
export function copiesOf(wordings: readonly Wording[]): ReadonlyMap<string, string> {
  const original = new Map<string, string>()
  for (const camp of Map.groupBy(wordings, (wording) => wording.camp).values()) {
    const shingled = camp.map(({ words }) => shinglesOf(words))
    const seen = new Map<number, number[]>()
    camp.forEach((wording, at) => {
      const mine = shingled[at] ?? new Uint32Array()
      if (mine.length < shortest) return
      const candidates = new Set<number>()
      for (const shingle of mine.subarray(0, sampled)) {
        const before = seen.get(shingle)
        for (const other of before ?? []) candidates.add(other)
        if (before === undefined) seen.set(shingle, [at])
        else if (before.length < compared) before.push(at)
      }
      for (const other of [...candidates].toSorted((a, b) => a - b)) {
        const theirs = camp[other]
        if (theirs === undefined || theirs.document === wording.document || likeness(mine, shingled[other] ?? mine) < copied) continue
        original.set(wording.claim, original.get(theirs.claim) ?? theirs.claim)
        return
      }
    })
  }
  return original
}

/** Hashes of all runs of words, each once, ascending. */
function shinglesOf(text: string): Uint32Array {
  const words = fold(text.slice(0, 2000))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return Uint32Array.from(new Set(words.slice(shingleSize - 1).map((_, at) => hashOf(words.slice(at, at + shingleSize).join(' '))))).toSorted()
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Jaccard: shared shingles over all shingles. Both ascending. */
function likeness(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    const [mine, theirs] = [a[left] ?? 0, b[right] ?? 0]
    if (mine === theirs) shared += 1
    if (mine <= theirs) left += 1
    if (theirs <= mine) right += 1
  }
  return shared / (a.length + b.length - shared)
}
