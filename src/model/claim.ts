import type { Basis } from './known.ts'
import type { Category, IntermediaryRole } from './mention.ts'
import type { Span } from './span.ts'

export const claimKinds = ['transfer', 'contract', 'support', 'interdiction', 'restriction', 'use'] as const
export type ClaimKind = (typeof claimKinds)[number]

export const stances = ['asserts', 'alleges', 'denies', 'declines', 'opposes', 'supports', 'pledges-halt'] as const
export type Stance = (typeof stances)[number]

export const statuses = ['delivered', 'ongoing', 'planned', 'halted'] as const
/** Of the proposition, as the source presents it. */
export type Status = (typeof statuses)[number]

/** Who takes the stance. The reporter's own voice is `null` in `Claim.source`. */
export interface Source {
  readonly text: string
  readonly name: string
  /** Code of the party the speaker belongs to, where said. */
  readonly affiliation: string | null
  /** Nobody is named: *a security source*, *officials said*. */
  readonly anonymous: boolean
  readonly basis: Basis
}

export interface PartySlot {
  readonly text: string
  readonly name: string
  readonly code: string | null
  readonly basis: Basis
}

export interface IntermediarySlot {
  readonly text: string
  readonly role: IntermediaryRole
  readonly code: string | null
  readonly basis: Basis
}

export interface ItemSlot {
  readonly text: string
  readonly category: Category
  readonly designation: string | null
  /** Counts weapons, not containers, tonnes or flights. */
  readonly quantity: number | null
  readonly basis: Basis
  readonly quantityBasis: Basis | null
}

export interface ValueSlot {
  readonly text: string
  /** Whole units of `currency` (ISO 4217). */
  readonly amount: number
  readonly currency: string
  readonly basis: Basis
}

export interface ShareSlot {
  readonly text: string
  readonly fraction: number
  readonly basis: Basis
}

/** When the thing happened or is to happen; never when it was said. ISO days, both in. */
export interface WhenSlot {
  readonly text: string
  readonly from: string
  readonly to: string
  readonly basis: Basis
}

/** One source taking one stance on one proposition about a transfer. Spans are of the article's text. */
export interface Claim {
  /** Hash of document, evidence span, kind, stance and speaker. */
  readonly id: string
  /** SHA-256 of the document. */
  readonly document: string
  readonly kind: ClaimKind
  readonly stance: Stance
  readonly status: Status | null
  readonly source: Source | null
  readonly supplier: readonly PartySlot[]
  readonly recipient: readonly PartySlot[]
  readonly intermediary: readonly IntermediarySlot[]
  readonly items: readonly ItemSlot[]
  readonly value: ValueSlot | null
  readonly share: ShareSlot | null
  readonly when: WhenSlot | null
  /** Names of those who dispute that the stance was taken in these words. */
  readonly disputedBy: readonly string[]
  readonly evidence: Span
  /** What fired, in order. */
  readonly rules: readonly string[]
}
