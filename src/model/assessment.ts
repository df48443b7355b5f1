import type { Stance } from './claim.ts'

export const transferStatuses = ['ordered', 'planned', 'under way', 'delivered', 'halted', 'refused', 'proposed', 'alleged only', 'unknown'] as const
export type TransferStatus = (typeof transferStatuses)[number]

export const fieldNames = [
  'supplier',
  'recipient',
  'category',
  'designation',
  'ordered',
  'delivered',
  'orderYear',
  'deliveryYears',
  'value',
  'share',
  'status',
] as const
export type FieldName = (typeof fieldNames)[number]

/** One value of one field, with the claims behind it. Claims that deny it stand in `against`. */
export interface FieldValue {
  readonly value: string | number
  /** How a person reads it: `$550m`, `36`. */
  readonly label: string
  readonly claims: readonly string[]
  readonly against: readonly string[]
  /** Number of independent origins behind `claims`. */
  readonly origins: number
  /** `inferred` when no claim states it in words. */
  readonly how: 'stated' | 'inferred'
}

export interface Field {
  readonly name: FieldName
  readonly values: readonly FieldValue[]
  /** True where claims give values that cannot all be right. */
  readonly conflict: boolean
}

export interface StoryStep {
  /** ISO days of the event; null where no claim dates it. */
  readonly from: string | null
  readonly to: string | null
  readonly claim: string
  readonly stance: Stance
}

/** Source A–F and information 1–6 (Admiralty code), each with reasons; never one number. Null: not known. */
export interface Grade {
  readonly source: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  readonly information: 1 | 2 | 3 | 4 | 5 | 6
  readonly because: readonly string[]
}

/** What the evidence supports, field by field, with reasons. */
export interface Assessment {
  readonly status: TransferStatus
  readonly fields: readonly Field[]
  readonly story: readonly StoryStep[]
  readonly counts: { readonly total: number; readonly supporting: number; readonly denying: number; readonly declining: number; readonly opposing: number }
  readonly origins: { readonly supporting: number; readonly contradicting: number }
  readonly grade: Grade
}
