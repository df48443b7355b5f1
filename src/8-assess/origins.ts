import type { DocumentClaims } from '../model/index.ts'
import { shortId } from '../text/hash.ts'
import { bearingOf } from './bearing.ts'
import { speakersOf } from './speaker.ts'
import { copiesOf, type Wording } from './wording.ts'

/**
 * Origin of every claim by its id. Equal origins are one witness: one speaker, one paper's or agency's own voice, one unnamed source;
 * and whoever prints another's words takes over that one's origin. Order of input does not matter.
 */
export function originsOf(documents: readonly DocumentClaims[]): ReadonlyMap<string, string> {
  const published = [...documents].toSorted((a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.document, b.document))
  const speakers = new Map(published.flatMap((document) => [...speakersOf(document)]))
  const originals = copiesOf(published.flatMap(wordingsOf))
  return new Map([...speakers].map(([claim, speaker]) => [claim, shortId('origin', speakers.get(originals.get(claim) ?? claim) ?? speaker)]))
}

function wordingsOf({ claims, words, document }: DocumentClaims): readonly Wording[] {
  if (words === undefined) return []
  return [...claims]
    .toSorted((a, b) => a.evidence.start - b.evidence.start || compare(a.id, b.id))
    .flatMap((claim) => {
      const text = words.get(claim.id)
      return text === undefined ? [] : [{ claim: claim.id, document, camp: bearingOf(claim) === 'supports' ? 'supports' : 'other', words: text }]
    })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
