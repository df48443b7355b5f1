import type { Category, ClaimKind, FieldName, Stance, Status } from '../../src/model/index.ts'
import type { Slot } from '../../src/views/shapes.ts'

/** Words for people. One table for each closed list of the model. */

export const stanceLabels: Record<Stance, string> = {
  asserts: 'says it is so',
  alleges: 'alleges',
  denies: 'denies',
  declines: 'declines to say',
  opposes: 'wants it stopped',
  supports: 'wants it to happen',
  'pledges-halt': 'pledges to stop',
}

export const kindLabels: Record<ClaimKind, string> = {
  transfer: 'transfer',
  contract: 'contract',
  support: 'support',
  interdiction: 'interdiction',
  restriction: 'restriction',
  use: 'use',
}

export const claimStatusLabels: Record<Status, string> = { delivered: 'delivered', ongoing: 'ongoing', planned: 'planned', halted: 'halted' }

export const fieldLabels: Record<FieldName, string> = {
  supplier: 'Supplier',
  recipient: 'Recipient',
  category: 'Category',
  designation: 'Designation',
  ordered: 'Ordered',
  delivered: 'Delivered',
  orderYear: 'Year of order',
  deliveryYears: 'Years of delivery',
  value: 'Value',
  share: 'Share',
  status: 'Status',
}

export const slotLabels: Record<Slot['field'], string> = {
  source: 'Source',
  supplier: 'Supplier',
  recipient: 'Recipient',
  intermediary: 'Between',
  item: 'Item',
  quantity: 'Quantity',
  value: 'Value',
  share: 'Share',
  when: 'When',
}

export const categoryLabels: Record<Category, string> = {
  aircraft: 'aircraft',
  'air-defence': 'air defence',
  'armoured-vehicle': 'armoured vehicles',
  artillery: 'artillery',
  engine: 'engines',
  missile: 'missiles',
  naval: 'naval weapons',
  satellite: 'satellites',
  sensor: 'sensors',
  ship: 'ships',
  'small-arms': 'small arms',
  ammunition: 'ammunition',
  'electronic-warfare': 'electronic warfare',
  parts: 'parts',
  'non-lethal': 'non-lethal',
  chemical: 'chemical',
  other: 'other',
  unspecified: 'arms, unspecified',
}

export const sourceGrades: Record<string, string> = {
  A: 'completely reliable source',
  B: 'usually reliable source',
  C: 'fairly reliable source',
  D: 'source not usually reliable',
  E: 'unreliable source',
  F: 'reliability of the source cannot be judged',
}

export const informationGrades: Record<number, string> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}
