import type { AssessedTransfer, Assessment, Claim, DocumentClaims, Transfer } from '../model/index.ts'
import { type Bearing, bearingOf } from './bearing.ts'
import { fieldsOf, type Told } from './fields.ts'
import { gradeOf } from './grade.ts'
import { originsOf } from './origins.ts'
import { statusOf } from './status.ts'

/** What the evidence supports, transfer by transfer, and the origin of every claim by its id. */
export function assess(
  transfers: readonly Transfer[],
  documents: readonly DocumentClaims[],
): { transfers: readonly AssessedTransfer[]; origins: ReadonlyMap<string, string> } {
  const origins = originsOf(documents)
  const tellings = new Map(documents.flatMap((document) => document.claims.map((claim) => [claim.id, { claim, document }] as const)))
  const hasPublisher = ({ id }: Claim) => (tellings.get(id)?.document.publisher ?? null) !== null
  const assessed = transfers.map((transfer) => {
    const items = new Map(transfer.items?.map((each) => [each.claim, each.items]))
    const story = transfer.claims.flatMap((id): Told[] => {
      const telling = tellings.get(id)
      if (telling === undefined) return []
      const { claim, document } = telling
      const about = items.get(id)
      return [{ claim, items: about === undefined ? claim.items : claim.items.filter((_, at) => about.includes(at)), published: document.published }]
    })
    return { ...transfer, assessment: assessmentOf(transfer, story, { originOf: (id) => origins.get(id) ?? id, hasPublisher }) }
  })
  return { transfers: assessed, origins }
}

interface Context {
  readonly originOf: (claim: string) => string
  readonly hasPublisher: (claim: Claim) => boolean
}

function assessmentOf(transfer: Transfer, story: readonly Told[], { originOf, hasPublisher }: Context): Assessment {
  const claims = story.map(({ claim }) => claim)
  const bearing = (sought: Bearing) => claims.filter((claim) => bearingOf(claim) === sought)
  const originsBehind = (some: readonly Claim[]) => new Set(some.map(({ id }) => originOf(id))).size
  const origins = { supporting: originsBehind(bearing('supports')), contradicting: originsBehind(bearing('denies')) }
  const codes = new Set([...transfer.supplier, ...transfer.recipient].flatMap(({ code }) => code ?? []))
  return {
    status: statusOf(claims),
    fields: fieldsOf(transfer, story, originOf),
    story: claims.map(({ id, when, stance }) => ({ from: when?.from ?? null, to: when?.to ?? null, claim: id, stance })),
    counts: {
      total: claims.length,
      supporting: bearing('supports').length,
      denying: bearing('denies').length,
      declining: bearing('declines').length,
      opposing: bearing('opposes').length,
    },
    origins,
    grade: gradeOf({ story: claims, ...origins, isParty: (code) => code !== null && codes.has(code), hasPublisher }),
  }
}
