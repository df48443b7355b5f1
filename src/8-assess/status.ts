import type { Claim, TransferStatus } from '../model/index.ts'
import { bearingOf } from './bearing.ts'

/**
 * How far a transfer has come, by what one claim says alone. Null where the claim dates no step: a denial, a wish, a use.
 * A deal concluded is an order, whatever the claim's status; only *halted* and *ongoing* go further.
 */
export function stepOf(claim: Claim): TransferStatus | null {
  const { kind, status } = claim
  if (kind === 'restriction') return claim.stance === 'asserts' || claim.stance === 'alleges' ? 'refused' : null
  if (bearingOf(claim) !== 'supports' || kind === 'use') return null
  if (kind === 'interdiction' || status === 'halted') return 'halted'
  if (status === 'ongoing') return 'under way'
  if (kind === 'contract') return 'ordered'
  return status
}

/**
 * Where a transfer stands, from its claims in the order of its story: the last step counts. But an order or a plan recalled later
 * undoes no step already taken, unless it has a date of its own (it is then a new one after a halt). Accusations alone leave it
 * *alleged only*; wishes and demands alone, or with nothing but the news that the attempt failed, leave it *proposed*; a cancelled deal was
 * more than that.
 */
export function statusOf(story: readonly Claim[]): TransferStatus {
  const supporting = story.filter((claim) => bearingOf(claim) === 'supports')
  const last = story.reduce<TransferStatus | null>((status, claim) => next(status, stepOf(claim), claim.when !== null), null)
  const argued = story.some(({ stance, status }) => stance === 'supports' || (stance === 'opposes' && status !== 'ongoing'))
  if (argued && supporting.every((claim) => claim.kind !== 'contract' && claim.kind !== 'interdiction' && stepOf(claim) === 'halted')) return 'proposed'
  if (supporting.length > 0 && supporting.every(({ stance }) => stance === 'alleges')) return 'alleged only'
  return last ?? 'unknown'
}

function next(status: TransferStatus | null, step: TransferStatus | null, dated: boolean): TransferStatus | null {
  if (step === null) return status
  if (status === null) return step
  if (step === 'planned') return dated && status === 'halted' ? step : status
  if (step === 'ordered') return status === 'planned' || (dated && status === 'halted') ? step : status
  if (step === 'refused') return status === 'planned' ? step : status === 'delivered' ? status : 'halted'
  return step
}
