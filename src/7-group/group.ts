import { type Claim, type DocumentClaims, type Judgement, judgementsInForce, type Party, type Transfer } from '../model/index.ts'
import { lookBack } from './antecedent.ts'
import { indexOf, joinDenials, joinFollowers, joinHalfKnown } from './attach.ts'
import { clustersOf } from './cluster.ts'
import { compare, type Entry, entriesOf } from './entry.ts'
import { withLinks } from './links.ts'
import { partyLookup } from './party-lookup.ts'
import { generalRecord, mergeEqual, specificRecord } from './record.ts'

/**
 * Claims about the same movement or deal, together. Order of input does not matter. A claim with several parties or weapons belongs to
 * several transfers. Claims that a person judged wrong belong to none, unless someone judged them right.
 */
export function group(documents: readonly DocumentClaims[], parties: readonly Party[], judgements: readonly Judgement[]): readonly Transfer[] {
  const resolve = partyLookup(parties)
  const kept = withoutWrong(documents, judgements)
  const entries = lookBack(kept.flatMap((document) => entriesOf(document, resolve)))
  const specific = entries.filter(({ weapon }) => weapon !== null)
  const core = specific.filter((entry) => entry.core)

  const known = clustersOf(core.filter(hasBothParties))
  const halfKnown = joinHalfKnown(
    core.filter((entry) => !hasBothParties(entry)),
    indexOf(known),
  )
  const clusters = [...known, ...clustersOf(halfKnown)]
  const index = indexOf(clusters)
  const alone = joinFollowers(
    specific.filter((entry) => !entry.core),
    index,
  )
  const general = [...entries.filter(({ weapon }) => weapon === null), ...alone.filter(isUse)]
  joinDenials(general, index)
  const proposed = clustersOf(alone.filter((entry) => !isUse(entry)))

  const flows = [...Map.groupBy(general, ({ pair }) => pair).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : generalRecord([first, ...rest]),
  )
  const records = mergeEqual([...flows, ...[...clusters, ...proposed].map(specificRecord)])
  return [...withLinks(records)].toSorted((a, b) => compare(a.id, b.id))
}

function isUse({ claim }: Entry): boolean {
  return claim.kind === 'use'
}

function hasBothParties({ supplier, recipient }: Entry): boolean {
  return supplier !== null && recipient !== null
}

function withoutWrong(documents: readonly DocumentClaims[], judgements: readonly Judgement[]): readonly DocumentClaims[] {
  const judged = (verdict: Judgement['verdict']) => new Set(judgementsInForce(judgements).flatMap((each) => (each.verdict === verdict ? each.about : [])))
  const wrong = judged('wrong')
  const right = judged('right')
  const stands = ({ id }: Claim) => !wrong.has(id) || right.has(id)
  return documents.map((document) => ({ ...document, claims: document.claims.filter(stands) }))
}
