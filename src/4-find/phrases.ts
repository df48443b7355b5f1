import type { PhraseTable } from '../model/index.ts'
import type { Word } from './words.ts'

/** A phrase at words `from` to `to` (out), with those of its entries that were taken: at least one. */
export interface Phrase<T> {
  readonly from: number
  readonly to: number
  readonly entries: readonly T[]
}

const longest = 8

/**
 * Phrases of a table in a sentence, longest first, with the entries that `choose` takes.
 * Where it takes none, shorter phrases inside are tried. Time: words × the longest phrase.
 */
export function phrasesIn<T>(
  words: readonly Word[],
  table: PhraseTable<T>,
  choose: (entries: readonly T[], from: number, to: number) => readonly T[],
): readonly Phrase<T>[] {
  const texts = words.map(({ text }) => text)
  const found: Phrase<T>[] = []
  for (const match of table.match(texts)) {
    const queue = [{ from: match.start, to: match.end, entries: match.entries }]
    for (let hit = queue.pop(); hit !== undefined; hit = queue.pop()) {
      const entries = choose(hit.entries, hit.from, hit.to)
      if (entries.length > 0) found.push({ from: hit.from, to: hit.to, entries })
      else if (hit.to - hit.from > 1 && hit.to - hit.from <= longest) {
        const shorter = within(table, texts, hit.from, hit.to - 1)
        queue.push(...(shorter.length > 0 ? shorter : within(table, texts, hit.from + 1, hit.to)))
      }
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

function within<T>(table: PhraseTable<T>, texts: readonly string[], from: number, to: number): { from: number; to: number; entries: readonly T[] }[] {
  return table.match(texts.slice(from, to)).map(({ start, end, entries }) => ({ from: from + start, to: from + end, entries }))
}
