import type { Assessment } from './assessment.ts'
import type { Category } from './mention.ts'

/** A party as a register shows it. */
export interface PartyRef {
  readonly code: string | null
  readonly name: string
}

export const modes = ['new', 'second-hand', 'returned after repair', 'licence production', 'aid'] as const
export type Mode = (typeof modes)[number]

/** `general` is a flow (*supplies arms to*); specific transfers between the same parties link to it. */
export const transferKinds = ['general', 'specific'] as const
export type TransferKind = (typeof transferKinds)[number]

/** Claims about the same movement or deal. */
export interface Transfer {
  /** Hash of what makes it this transfer: parties, kind and designation or category, period; not of its claims. */
  readonly id: string
  readonly kind: TransferKind
  readonly supplier: readonly PartyRef[]
  readonly recipient: readonly PartyRef[]
  readonly category: Category
  readonly designation: string | null
  /** Class of weapon inside its category, where words or designation tell it: `helicopter`, `uav`, `tank`. */
  readonly type?: string | null
  readonly mode: Mode | null
  /** Ids of its claims, sorted by the day they tell of, then document, then place. */
  readonly claims: readonly string[]
  /** Which items of a claim this transfer is about (indexes in `Claim.items`), for claims that name several. A claim not listed: all. */
  readonly items?: readonly { readonly claim: string; readonly items: readonly number[] }[]
  /** Ids of related transfers, with the reason: the general flow, the same deal. */
  readonly links: readonly { readonly to: string; readonly because: string }[]
}

export interface AssessedTransfer extends Transfer {
  readonly assessment: Assessment
}
