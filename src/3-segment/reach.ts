import type { PhraseTable, Vocab } from '../model/index.ts'

/** How many sentences before and behind one with arms are read: claims point back, and speakers and parties are named earlier. */
const far = 12
/** As many where words for arms are few: little but its own sentence and what points back at it can make a claim. */
const near = 3
/** So many sentences with arms among those within `far` make a passage about them. */
const several = 3

const piece = /\p{L}+|\p{N}+/gu
const plainWord = /^[a-z]+$/

/**
 * Which of an article's sentences, given as words, are worth a deep reading: those near a word for a weapon or military good that has a party near it.
 * None where the article has only words that mean arms in company (*Hunter*, *rounds*). Looser than the finding of weapons and parties, so nothing that they find is missed.
 */
export function sentencesNearArms(sentences: readonly (readonly string[])[], vocab: Vocab): boolean[] {
  const reached = sentences.map(() => false)
  const seeds: number[] = []
  let plain = 0
  sentences.forEach((words, at) => {
    const arms = matchesIn(words, vocab.weapons)
    if (arms.length > 0) seeds.push(at)
    plain += arms.filter((entries) => entries.some(({ ambiguous }) => !ambiguous)).length
  })
  if (plain === 0) return reached
  const hasParty = sentences.map(() => null as boolean | null)
  const partyAt = (at: number): boolean => {
    hasParty[at] ??= matchesIn(sentences[at] ?? [], vocab.parties).some((entries) => entries.some(({ code }) => code !== null))
    return hasParty[at]
  }
  for (const [place, seed] of seeds.entries()) {
    const [from, to] = [Math.max(0, seed - far), Math.min(sentences.length, seed + far + 1)]
    let at = from
    while (at < to && !partyAt(at)) at++
    if (at === to) continue
    const isPassage = plain > 1 && neighbours(seeds, place) >= several
    const radius = isPassage ? far : near
    reached.fill(true, Math.max(0, seed - radius), seed + radius + 1)
  }
  return reached
}

/**
 * False where `sentencesNearArms` reaches nothing however a text is cut into sentences and words: it has no word that means arms by itself.
 * A phrase of several words counts too, whatever it means, for in a sentence of its own a part of it might be such a word.
 */
export function mayHaveArms(text: string, vocab: Vocab): boolean {
  const pieces = text.match(piece) ?? []
  return vocab.weapons
    .match(pieces)
    .some((match) => match.end - match.start > 1 || fitting(match.entries, pieces[match.start] ?? '').some(({ ambiguous }) => !ambiguous))
}

/** How many seeds stand within `far` of one, itself too; no more than are asked about are counted. */
function neighbours(seeds: readonly number[], place: number): number {
  const seed = seeds[place] ?? 0
  return seeds.slice(Math.max(0, place - several), place + several + 1).filter((other) => Math.abs(other - seed) <= far).length
}

/** The entries of each phrase of a table in a sentence, as far as capitals allow them; words are cut where letters and digits meet (*T-72B3*). */
function matchesIn<T extends { readonly spelled: string }>(words: readonly string[], table: PhraseTable<T>): readonly (readonly T[])[] {
  const pieces = words.flatMap((word) => (plainWord.test(word) ? word : (word.match(piece) ?? word)))
  return table
    .match(pieces)
    .map(({ start, entries }) => fitting(entries, pieces[start] ?? ''))
    .filter((entries) => entries.length > 0)
}

/** The entries that a first word may stand for, small or with a capital. */
function fitting<T extends { readonly spelled: string }>(entries: readonly T[], first: string): readonly T[] {
  return entries.filter(({ spelled }) => !/^\p{Ll}/u.test(first) || !/^\p{Lu}/u.test(spelled))
}
