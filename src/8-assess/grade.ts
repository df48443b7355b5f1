import type { Claim, Grade } from '../model/index.ts'
import { bearingOf } from './bearing.ts'

/** What grading looks at: the claims of one transfer, and how many independent witnesses stand on either side. */
export interface Evidence {
  readonly story: readonly Claim[]
  readonly supporting: number
  readonly contradicting: number
  readonly isParty: (affiliation: string | null) => boolean
  readonly hasPublisher: (claim: Claim) => boolean
}

interface SourceRule {
  readonly grade: Grade['source']
  readonly because: string
  readonly holds: (claim: Claim, evidence: Evidence) => boolean
}

/**
 * Grade of the best supporting source: first rule that one of the claims fulfils. A and E are for people to give: they speak of a
 * source's record, of which a ledger of claims knows nothing yet. F is *cannot be judged*, not the middle.
 */
const sourceRules: readonly SourceRule[] = [
  { grade: 'B', because: 'a party to the transfer says so itself', holds: ({ source }, { isParty }) => named(source) && isParty(source?.affiliation ?? null) },
  { grade: 'C', because: 'a named speaker asserts it and can be asked', holds: ({ source, stance }) => named(source) && stance === 'asserts' },
  { grade: 'C', because: 'a named publisher asserts it in its own voice', holds: (claim, { hasPublisher }) => claim.source === null && hasPublisher(claim) },
  { grade: 'D', because: 'nobody but an accuser can be asked', holds: ({ source }) => named(source) },
  { grade: 'D', because: 'the source is unnamed and a named publisher passes it on', holds: (claim, { hasPublisher }) => hasPublisher(claim) },
  { grade: 'F', because: 'nobody stands for it by name, so the source cannot be judged', holds: () => true },
]

interface Weight {
  readonly id: string
  readonly add: number
  readonly because: string
  readonly holds: (evidence: Evidence) => boolean
}

/** Weights of the information grade. Chosen by reason, not yet calibrated. */
const weights: readonly Weight[] = [
  { id: 'one-origin', add: 1, because: 'one independent origin reports it', holds: ({ supporting }) => supporting >= 1 },
  { id: 'second-origin', add: 1, because: 'a second independent origin seldom shares an error', holds: ({ supporting }) => supporting >= 2 },
  { id: 'third-origin', add: 1, because: 'three independent origins or more report it', holds: ({ supporting }) => supporting >= 3 },
  { id: 'admitted', add: 1, because: 'a party admits it, which it has little reason to invent', holds: isAdmitted },
  {
    id: 'only-accusations',
    add: -1,
    because: 'all who report it do so as an accusation',
    holds: (e) => supportersOf(e).every(({ stance }) => stance === 'alleges'),
  },
  { id: 'only-unnamed', add: -1, because: 'all who report it are unnamed', holds: (e) => supportersOf(e).every(({ source }) => source?.anonymous === true) },
  {
    id: 'disputed',
    add: -1,
    because: 'the wording of every report is disputed',
    holds: (e) => supportersOf(e).every(({ disputedBy }) => disputedBy.length > 0),
  },
  { id: 'denied', add: -1, because: 'someone denies it; a denial counts even from an interested party', holds: ({ contradicting }) => contradicting >= 1 },
]

/** Lowest sum for each information grade, best first. Below stands 4, *doubtful*. */
const thresholds: readonly (readonly [sum: number, grade: Grade['information']])[] = [
  [4, 1],
  [2, 2],
  [1, 3],
]

/**
 * Grade of the source (A–F) and of the information (1–6), each with its reasons. Where nothing supports the transfer, or no more than
 * one weak report that nobody answered, the information cannot be judged: 6, which is not the middle. It is 5, *improbable*, only
 * where more independent origins deny it than report it.
 */
export function gradeOf(evidence: Evidence): Grade {
  const supporters = supportersOf(evidence)
  if (supporters.length === 0) return { source: 'F', information: 6, because: ['F, 6: no claim supports it, so nothing can be judged'] }
  const source = sourceRules.find(({ holds }) => supporters.some((claim) => holds(claim, evidence)))
  const held = weights.filter(({ holds }) => holds(evidence))
  const sum = held.reduce((total, { add }) => total + add, 0)
  const [information, verdict] = informationOf(sum, evidence)
  const reasons = held.map(({ add, because }) => `${add > 0 ? '+' : '−'}${Math.abs(add)}: ${because}`)
  return { source: source?.grade ?? 'F', information, because: [`${source?.grade ?? 'F'}: ${source?.because ?? ''}`, ...reasons, `${information}: ${verdict}`] }
}

function informationOf(sum: number, { supporting, contradicting }: Evidence): readonly [Grade['information'], string] {
  if (contradicting > supporting) return [5, 'more independent origins deny it than report it']
  if (sum <= 0 && contradicting === 0) return [6, 'one weak report, neither borne out nor denied, cannot be judged']
  return [thresholds.find(([least]) => sum >= least)?.[1] ?? 4, `sum ${sum}`]
}

function supportersOf({ story }: Evidence): readonly Claim[] {
  return story.filter((claim) => bearingOf(claim) === 'supports')
}

function isAdmitted(evidence: Evidence): boolean {
  return supportersOf(evidence).some(({ source }) => named(source) && evidence.isParty(source?.affiliation ?? null))
}

function named(source: Claim['source']): boolean {
  return source !== null && !source.anonymous
}
