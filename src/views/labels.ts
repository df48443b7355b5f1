import type { Category, ClaimKind, FieldName, FieldValue, IntermediaryRole, Mode, Stance, Status, TransferStatus } from '../model/index.ts'
import type { Slot } from './shapes.ts'

/** The words for the closed lists of the model: the same on the command line, in the HTTP interface and on the page. */

export const kindLabels: Readonly<Record<ClaimKind, string>> = {
  transfer: 'transfer',
  contract: 'contract',
  support: 'support',
  interdiction: 'interdiction',
  restriction: 'restriction',
  use: 'use',
}

export const stanceLabels: Readonly<Record<Stance, string>> = {
  asserts: 'asserts',
  alleges: 'alleges',
  denies: 'denies',
  declines: 'declines to comment',
  opposes: 'wants it stopped',
  supports: 'wants it to happen',
  'pledges-halt': 'promises to stop',
}

export const statusLabels: Readonly<Record<Status, string>> = {
  delivered: 'delivered',
  ongoing: 'under way',
  planned: 'planned',
  halted: 'halted',
}

export const transferStatusLabels: Readonly<Record<TransferStatus, string>> = {
  ordered: 'ordered',
  planned: 'planned',
  'under way': 'under way',
  delivered: 'delivered',
  halted: 'halted',
  refused: 'refused',
  proposed: 'proposed',
  'alleged only': 'alleged only',
  unknown: 'unknown',
}

export const categoryLabels: Readonly<Record<Category, string>> = {
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
  'non-lethal': 'non-lethal goods',
  chemical: 'chemical agents',
  other: 'other goods',
  unspecified: 'arms, not specified',
}

/** Types of weapon inside their categories; one that is not listed takes an -s. */
const typeLabels: Readonly<Record<string, string>> = {
  uav: 'UAVs',
  transport: 'transport aircraft',
  carrier: 'armoured carriers',
  'anti-ship': 'anti-ship missiles',
  'anti-tank': 'anti-tank missiles',
  'surface-to-air': 'surface-to-air missiles',
  ballistic: 'ballistic missiles',
  cruise: 'cruise missiles',
  portable: 'portable air defence',
}

/** A type of weapon as a person reads it, in the plural like categories: `helicopters`, `anti-ship missiles`. */
export function typeLabel(type: string): string {
  return typeLabels[type] ?? `${type}s`
}

export const modeLabels: Readonly<Record<Mode, string>> = {
  new: 'new',
  'second-hand': 'second-hand',
  'returned after repair': 'returned after repair',
  'licence production': 'licence production',
  aid: 'aid',
}

export const fieldLabels: Readonly<Record<FieldName, string>> = {
  supplier: 'supplier',
  recipient: 'recipient',
  category: 'category',
  designation: 'designation',
  ordered: 'number ordered',
  delivered: 'number delivered',
  orderYear: 'year of order',
  deliveryYears: 'years of delivery',
  value: 'value',
  share: 'share',
  status: 'status',
}

export const slotLabels: Readonly<Record<Slot['field'], string>> = {
  source: 'who says so',
  supplier: 'supplier',
  recipient: 'recipient',
  intermediary: 'in between',
  item: 'item',
  quantity: 'number',
  value: 'value',
  share: 'share',
  when: 'when',
}

export const roleLabels: Readonly<Record<IntermediaryRole, string>> = {
  transit: 'transit',
  broker: 'broker',
  proxy: 'proxy',
  carrier: 'carrier',
  insurer: 'insurer',
  producer: 'producer',
  financier: 'financier',
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
]
const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' }

/** Money as a person reads it: `$550m`, `€7.87bn`, `RUB 300,000`. */
export function moneyLabel(amount: number, currency: string): string {
  const [size, letter] = scales.find(([least]) => Math.abs(amount) >= least) ?? [1, '']
  const number = (amount / size).toLocaleString('en-US', { maximumFractionDigits: 2 })
  return `${signs[currency] ?? `${currency} `}${number}${letter}`
}

/** A number of things as a person reads it: `5,000`. */
export function countLabel(count: number): string {
  return count.toLocaleString('en-US')
}

/** Money as fields keep it, `550000000 USD`; null where it is something else. */
export function moneyOf(value: FieldValue['value']): { readonly amount: number; readonly currency: string } | null {
  const [, amount, currency] = /^(\d+(?:\.\d+)?(?:e\+?\d+)?) ([A-Z]{3})$/.exec(String(value)) ?? []
  return amount === undefined || currency === undefined ? null : { amount: Number(amount), currency }
}

/** A field's value as every view shows it, however the documents word it: `€220m`, `78%`, `5,000`, `air defence`. */
export function fieldValueLabel(name: FieldName, { value, label }: Pick<FieldValue, 'value' | 'label'>): string {
  const money = name === 'value' ? moneyOf(value) : null
  if (money !== null) return moneyLabel(money.amount, money.currency)
  if (name === 'category' && Object.hasOwn(categoryLabels, value)) return categoryLabels[value as Category]
  if (typeof value !== 'number') return label
  if (name === 'share') return shareLabel(value)
  return name === 'ordered' || name === 'delivered' ? countLabel(value) : label
}

/** A fraction as a person reads it: `78%`. */
export function shareLabel(fraction: number): string {
  return `${(fraction * 100).toLocaleString('en-US', { maximumFractionDigits: 2 })}%`
}

/** A range of days as a person reads it: a year, a month, a day, or both ends. */
export function whenLabel(from: string, to: string): string {
  if (from === to) return from
  const year = from.slice(0, 4)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  const month = from.slice(0, 7)
  const lastDay = new Date(Date.UTC(Number(year), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10)
  if (from === `${month}-01` && to === lastDay) return month
  return `${from} – ${to}`
}
