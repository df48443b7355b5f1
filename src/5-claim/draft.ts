import type { Basis, Claim, ClaimKind, IntermediarySlot, ItemSlot, PartySlot, Source, Span, Stance, Status } from '../model/index.ts'
import type { View } from './view.ts'

/** A claim in the making: context may still fill what its own words leave open. */
export interface Draft {
  readonly view: View
  /** Token of its predicate or cue. */
  readonly token: number
  kind: ClaimKind
  stance: Stance
  status: Status | null
  source: Source | null
  supplier: PartySlot[]
  recipient: PartySlot[]
  /** Parties to a deal whose sides the words leave open. */
  others: PartySlot[]
  intermediary: IntermediarySlot[]
  items: ItemSlot[]
  value: Claim['value']
  share: Claim['share']
  when: Claim['when']
  disputedBy: string[]
  evidence: Span
  rules: string[]
  /** The side that *we* fill where nothing says whose side the speaker is on: context must not guess another. */
  readonly unknownSpeakerSide: 'supplier' | 'recipient' | null
  /** What stands in the place of goods: *133 of those*, *them*. */
  readonly standIn: { readonly quantity: number | null; readonly basis: Basis | null; readonly plural: boolean } | null
}
