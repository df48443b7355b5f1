import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Vocab } from '../src/model/index.ts'
import { measureAttribution } from './attribution.ts'
import { measureClaims } from './claims.ts'
import type { Measured } from './measured.ts'
import { measureRe3d } from './re3d.ts'
import { measureSyntax } from './syntax.ts'
import { measureTimebank } from './timebank.ts'

export interface EvalSet {
  readonly name: string
  readonly what: string
  readonly place: string
  /** Comes with the project: it may not go missing once it has floors. */
  readonly own?: true
  /** Nobody reads its texts: only totals and figures by field are printed. */
  readonly heldOut?: true
  readonly measure: (set: string, place: string, vocab: Vocab) => Promise<Measured>
}

const root = join(import.meta.dirname, '..')
const shared = (path: string) => join(root, '..', 'shared', path)

/** All that is measured, one row each. A further corpus is one more row. */
export const sets: readonly EvalSet[] = [
  { name: 'seeds', what: 'claims on three newspaper pages', place: shared('gold/seeds'), measure: measureClaims },
  { name: 'dev', what: 'claims on development documents', place: shared('gold/dev'), measure: measureClaims },
  { name: 'own-dev', what: 'claims on our own development part', place: join(root, 'eval/dev'), own: true, measure: measureClaims },
  { name: 'own-heldout', what: 'claims on our own test part', place: join(root, 'eval/heldout'), own: true, heldOut: true, measure: measureClaims },
  { name: 'syntax', what: 'tags and trees on UD English-EWT dev', place: shared('corpora/ud-ewt/dev.conllu'), measure: measureSyntax },
  { name: 'timebank', what: 'dates on TimeBank', place: shared('corpora/timebank'), measure: measureTimebank },
  { name: 're3d', what: 'parties, weapons and amounts on re3d', place: shared('corpora/re3d'), measure: measureRe3d },
  { name: 'attribution', what: 'sources, cues and contents on PolNeAR dev', place: shared('corpora/polnear/dev'), measure: measureAttribution },
]

export function isHeldOut(name: string): boolean {
  return sets.some((set) => set.name === name && set.heldOut === true)
}

/** The set at a place, or any other folder with gold claims as a set of its own. */
export function folderSet(place: string): EvalSet {
  return sets.find((set) => resolve(set.place) === resolve(place)) ?? { name: basename(place), what: `claims in ${place}`, place, measure: measureClaims }
}

/** Whether a set is on this machine. */
export function isThere({ place }: EvalSet): boolean {
  return existsSync(place)
}
