import type { PartyKind } from './mention.ts'

/** A state, armed group, organisation, company or person, once resolved. */
export interface Party {
  /** The code, or `name:` and the folded name where there is none. */
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly kind: PartyKind
  /** Every name it was observed under, sorted. */
  readonly names: readonly string[]
  /** Ids that judgements joined into this one, its own included, sorted. Absent where nothing was joined. */
  readonly members?: readonly string[]
}
