import type { Claim, DocumentClaims } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { bearingOf } from './bearing.ts'

/** News agencies whose credit makes a paper's story the agency's. */
const wires: readonly (readonly [id: string, credit: RegExp])[] = [
  ['reuters', /\breuters\b/i],
  ['ap', /\bassociated press\b|\bAP\b/],
  ['afp', /\bagence france-presse\b|\bAFP\b/],
  ['pa', /\bpress association\b|\bPA\b/],
  ['dpa', /\bdpa\b|\bDPA\b/],
  ['upi', /\bUPI\b/],
  ['tass', /\b(?:itar-)?tass\b/i],
  ['interfax', /\binterfax\b/i],
  ['ria', /\bria novosti\b/i],
  ['xinhua', /\bxinhua\b/i],
  ['efe', /\bEFE\b/],
  ['ansa', /\bANSA\b/],
  ['kyodo', /\bkyodo\b/i],
  ['anadolu', /\banadolu\b/i],
]

/** Words that tell nothing about who an unnamed source is. */
const generic = new Set(
  'a an the some several other others two three many few one of unnamed anonymous senior source sources official officials diplomat diplomats person people those who said'.split(
    ' ',
  ),
)

/**
 * Who stands behind each claim of a document, by claim id, as a key: claims with equal keys are one witness.
 * A named speaker is one witness wherever quoted. The reporter's own voice is the paper's, or the agency's that it credits. An
 * unnamed source is one for each description within a document (or within an agency's reports). *The source*, *officials* and the
 * like mean the described source before them, or else the one after. Claims that support look only at others that support: a
 * denial changes no witness.
 */
export function speakersOf(document: DocumentClaims): ReadonlyMap<string, string> {
  const outlet = outletOf(document)
  const camps = Map.groupBy([...document.claims].toSorted(byPlace), (claim) => bearingOf(claim) === 'supports')
  return new Map([...camps.values()].flatMap((claims) => speakersOfCamp(claims, outlet, document.document)))
}

function speakersOfCamp(claims: readonly Claim[], outlet: string, document: string): readonly (readonly [string, string])[] {
  const names = [...new Set(claims.flatMap(({ source }) => (source === null || source.anonymous ? [] : fold(source.name))))]
  const described = claims.filter(({ source }) => source?.anonymous === true && descriptionOf(source.name) !== '')
  const scope = outlet.startsWith('wire:') ? outlet : `document:${document}`
  let at = 0
  return claims.map((claim) => {
    const { source } = claim
    while (at < described.length && (described[at]?.evidence.start ?? 0) <= claim.evidence.start) at += 1
    if (source === null) return [claim.id, outlet] as const
    if (!source.anonymous) return [claim.id, `speaker:${fullName(fold(source.name), names)}`] as const
    const meant = descriptionOf(source.name) || descriptionOf((described[at - 1] ?? described[at])?.source?.name ?? '')
    return [claim.id, `unnamed:${scope}:${meant}`] as const
  })
}

function outletOf({ publisher, document }: DocumentClaims): string {
  if (publisher === null || publisher.trim() === '') return `document:${document}`
  const wire = wires.find(([, credit]) => credit.test(publisher))
  return wire === undefined ? `outlet:${fold(publisher).trim()}` : `wire:${wire[0]}`
}

/** *Clinton* is *Hillary Clinton* where her document has just one longer name that ends so. */
function fullName(name: string, names: readonly string[]): string {
  if (name.includes(' ')) return name
  const longer = names.filter((other) => other.endsWith(` ${name}`))
  return longer.length === 1 ? (longer[0] ?? name) : name
}

/** The telling words of a description, sorted; empty for *sources* and the like. */
function descriptionOf(name: string): string {
  const words = fold(name.slice(0, 300)).split(/[^\p{L}\p{N}]+/u)
  const telling = words.some((word) => word !== '' && !generic.has(word))
  return telling ? [...new Set(words.filter((word) => word !== '' && !articles.has(word)))].toSorted().join(' ') : ''
}

const articles = new Set(['a', 'an', 'the', 'some', 'one'])

function byPlace(a: Claim, b: Claim): number {
  return a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1)
}
