import type { CarrierMention, PartyMention, PredicateClass, QuantityMention } from '../model/index.ts'
import type { Goods } from './phrases.ts'
import type { View } from './view.ts'

/** A predicate of the table in a sentence, with what fills its roles. */
export interface Event {
  readonly view: View
  readonly token: number
  readonly cls: PredicateClass
  readonly nominal: boolean
  readonly supplier: readonly PartyMention[]
  readonly recipient: readonly PartyMention[]
  /** Parties whose role the words leave open: *a contract with Pakistan*, *India and France signed*. */
  readonly others: readonly PartyMention[]
  readonly transit: readonly PartyMention[]
  readonly carriers: readonly CarrierMention[]
  readonly goods: readonly Goods[]
  /** The role of *we*, *us*, *our*: the speaker's own side. */
  readonly speakerIs: 'supplier' | 'recipient' | null
  /** Phrases in the place of goods that only stand for them: *133 of those*, *them*, *the deal*. */
  readonly standIns: readonly StandIn[]
  /** Tokens of predicates that say the same and were joined: *received deliveries*, *a contract to supply*. */
  readonly joined: readonly number[]
}

export interface StandIn {
  readonly token: number
  readonly quantity: QuantityMention | null
}

/** Roles in the making: what fills them is pushed phrase by phrase. */
export interface Roles {
  supplier: PartyMention[]
  recipient: PartyMention[]
  others: PartyMention[]
  transit: PartyMention[]
  carriers: CarrierMention[]
  goods: Goods[]
  standIns: StandIn[]
  speakerIs: 'supplier' | 'recipient' | null
}
/** No role filled yet. */
export const emptyRoles = (): Roles => ({ supplier: [], recipient: [], others: [], transit: [], carriers: [], goods: [], standIns: [], speakerIs: null })
