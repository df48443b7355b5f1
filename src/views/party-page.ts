import type { AssessedTransfer, Claim, ClaimRecord, Party } from '../model/index.ts'
import { storedClaim } from './printed-claim.ts'
import { registerRow } from './register-row.ts'
import type { PartyPage, PartyRow } from './shapes.ts'

interface Counted {
  readonly party: Party
  readonly supplies: number
  readonly receives: number
  readonly claims: number
}

export function partyRow({ party: { id, code, name, kind, names }, supplies, receives, claims }: Counted): PartyRow {
  return { id, code, name, kind, names: [...names], supplies, receives, claims }
}

interface Whole extends Counted {
  readonly transfers: readonly { readonly transfer: AssessedTransfer; readonly claims: readonly Claim[] }[]
  readonly says: readonly ClaimRecord[]
}

/** A party with its transfers and the claims that it makes itself. */
export function partyPage(record: Whole): PartyPage {
  return { ...partyRow(record), transfers: record.transfers.map(({ transfer, claims }) => registerRow(transfer, claims)), says: record.says.map(storedClaim) }
}
