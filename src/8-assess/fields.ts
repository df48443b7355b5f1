import type { Basis, Claim, Field, FieldName, FieldValue, ItemSlot, PartyRef, PartySlot, Transfer } from '../model/index.ts'
import { lettersAndDigits } from '../text/letters-and-digits.ts'
import { bearingOf } from './bearing.ts'
import { contradict, type Telling } from './conflict.ts'
import { stepOf } from './status.ts'

/** A claim of a transfer with those of its items that the transfer is about. */
export interface Told {
  readonly claim: Claim
  readonly items: readonly ItemSlot[]
  readonly published: string | null
}

interface Value {
  readonly value: string | number
  readonly label: string
  readonly how: FieldValue['how']
}

interface FieldRule {
  readonly name: FieldName
  readonly read: (told: Told, transfer: Transfer) => readonly Value[]
  /** When two values cannot both be right. `always`: whenever they differ; `same-time`: when they tell of the same days. */
  readonly exclusive: 'always' | 'same-time' | 'never'
  /** Part by which two numbers may differ and still agree. */
  readonly tolerance?: number
  /** Values with equal keys are one value, shown in the transfer's own spelling or else in the most usual one. */
  readonly key?: (value: string | number) => string
  /** A denial of the whole stands against every value, not only against the value it names. */
  readonly denied?: 'whole'
}

/** What each cell of the register is read from. A new field is a row here and a name in the model. */
const rules: readonly FieldRule[] = [
  { name: 'supplier', read: ({ claim }, { supplier }) => partyOf(claim.supplier, supplier), exclusive: 'never', denied: 'whole' },
  { name: 'recipient', read: ({ claim }, { recipient }) => partyOf(claim.recipient, recipient), exclusive: 'never', denied: 'whole' },
  { name: 'category', read: ({ items }) => items.map(({ category, basis }) => plain(category, basis)), exclusive: 'always' },
  {
    name: 'designation',
    read: ({ items }) => items.flatMap(({ designation, basis }) => (designation === null ? [] : plain(designation, basis))),
    exclusive: 'never',
    key: (value) => lettersAndDigits(String(value)),
  },
  { name: 'ordered', read: (told) => (isOrder(told.claim) ? quantitiesOf(told) : []), exclusive: 'always' },
  { name: 'delivered', read: (told) => (isDelivery(told.claim) ? quantitiesOf(told) : []), exclusive: 'same-time' },
  { name: 'orderYear', read: orderYear, exclusive: 'always' },
  { name: 'deliveryYears', read: deliveryYears, exclusive: 'never' },
  { name: 'value', read: valueOf, exclusive: 'same-time', tolerance: 0.05 },
  { name: 'share', read: shareOf, exclusive: 'same-time', tolerance: 0.02 },
  { name: 'status', read: ({ claim }) => statusValue(claim), exclusive: 'never', denied: 'whole' },
]

/**
 * The values claimed for every field that has any, best supported first. Values come from claims that support the transfer; where
 * none does (a proposal), from those that name it; a value that only denials name has no claim for it. A status is in conflict when someone denies the transfer.
 */
export function fieldsOf(transfer: Transfer, story: readonly Told[], originOf: (claim: string) => string): readonly Field[] {
  const supporting = story.filter(({ claim }) => bearingOf(claim) === 'supports')
  const denying = story.filter(({ claim }) => bearingOf(claim) === 'denies')
  const telling = supporting.length > 0 ? supporting : story.filter((told) => !denying.includes(told))
  return rules.flatMap((rule) => {
    const tellings = (telling.length > 0 ? telling : denying).flatMap((told) => rule.read(told, transfer).map((value) => ({ told, ...value })))
    if (tellings.length === 0) return []
    const keyOf = rule.key ?? ((value: string | number) => value)
    const denials = denying.flatMap((told) => rule.read(told, transfer).map(({ value }) => ({ key: keyOf(value), claim: told.claim.id })))
    const values = [...Map.groupBy(tellings, ({ value }) => keyOf(value))].map(([key, same]): FieldValue => {
      const { value, label } = spellingOf(same, transfer)
      const claims = telling.length > 0 ? [...new Set(same.map(({ told }) => told.claim.id))] : []
      const against = rule.denied === 'whole' ? denying.map(({ claim }) => claim.id) : denials.filter((each) => each.key === key).map(({ claim }) => claim)
      const how = same.some((each) => each.how === 'stated') ? 'stated' : 'inferred'
      return { value, label, claims, against: [...new Set(against)], origins: new Set(claims.map(originOf)).size, how }
    })
    const denied = rule.name === 'status' && supporting.length > 0 && denying.length > 0
    return [{ name: rule.name, values: values.toSorted(bySupport), conflict: denied || excludes(rule, tellings, transfer) }]
  })
}

/** Of several spellings of one value the one that the transfer has, else the most frequent, of equals the first in the order of the alphabet. */
function spellingOf(same: readonly Value[], { designation }: Transfer): Pick<Value, 'value' | 'label'> {
  const spellings = [...Map.groupBy(same, ({ value }) => value)].toSorted(
    ([a, many], [b, more]) => Number(b === designation) - Number(a === designation) || more.length - many.length || inOrder(a, b),
  )
  const [value, tellings] = spellings[0] ?? ['', []]
  return { value, label: tellings[0]?.label ?? String(value) }
}

function excludes({ exclusive, tolerance = 0 }: FieldRule, values: readonly (Value & { readonly told: Told })[], { kind }: Transfer): boolean {
  if (exclusive === 'never') return false
  const tellings = values.flatMap(({ told: { claim }, value }): Telling[] => {
    const about = exclusive === 'same-time' ? claim.kind : ''
    if (exclusive === 'always' || (claim.when === null && kind === 'specific')) return [{ claim: claim.id, value, about, from: '', to: '9999' }]
    return claim.when === null ? [] : [{ claim: claim.id, value, about, from: claim.when.from, to: claim.when.to }]
  })
  return contradict(tellings, tolerance)
}

function partyOf(slots: readonly PartySlot[], refs: readonly PartyRef[]): readonly Value[] {
  return refs.flatMap(({ code, name }) => {
    const slot = slots.find((each) => each.code === code && (code !== null || each.name === name)) ?? slots[0]
    return slot === undefined ? [] : [{ value: code ?? name, label: name, how: slot.basis.how }]
  })
}

function plain(value: string | number, basis: Basis, label = String(value)): Value {
  return { value, label, how: basis.how }
}

function quantitiesOf({ items }: Told): readonly Value[] {
  return items.flatMap(({ quantity, quantityBasis, basis }) => (quantity === null ? [] : plain(quantity, quantityBasis ?? basis)))
}

/** The number meant: in a deal, a plan, or a delivery of which nobody says that it arrived. */
function isOrder({ kind, status }: Claim): boolean {
  return kind === 'contract' || ((kind === 'transfer' || kind === 'support') && status !== 'delivered')
}

function isDelivery({ kind, status }: Claim): boolean {
  return (kind === 'transfer' || kind === 'support') && status === 'delivered'
}

/** A contract's period is the order's only where it lies before the day of publication: a later one is the delivery's, a cancelled deal's the end's. */
function orderYear({ claim: { kind, status, when }, published }: Told): readonly Value[] {
  if (kind !== 'contract' || status === 'halted' || when === null || (published !== null && when.from > published)) return []
  const year = when.from.slice(0, 4)
  return year === when.to.slice(0, 4) ? [plain(Number(year), when.basis)] : []
}

/** Years of a stated period of at most five; a longer one is no delivery date. */
function deliveryYears({ claim: { kind, status, when } }: Told): readonly Value[] {
  if (kind !== 'transfer' || when === null || (status !== 'delivered' && status !== 'ongoing')) return []
  const [first, last] = [Number(when.from.slice(0, 4)), Number(when.to.slice(0, 4))]
  if (!(last - first >= 0 && last - first < 5)) return []
  return Array.from({ length: last - first + 1 }, (_, at) => plain(first + at, when.basis))
}

function valueOf({ claim: { kind, value } }: Told): readonly Value[] {
  if (value === null || kind === 'restriction' || kind === 'use') return []
  return [plain(`${value.amount} ${value.currency}`, value.basis, value.text)]
}

function shareOf({ claim: { share } }: Told): readonly Value[] {
  return share === null ? [] : [plain(share.fraction, share.basis, share.text)]
}

function statusValue(claim: Claim): readonly Value[] {
  const step = stepOf(claim)
  return step === null ? [] : [{ value: step, label: step, how: claim.status === null ? 'inferred' : 'stated' }]
}

function bySupport(a: FieldValue, b: FieldValue): number {
  return b.origins - a.origins || b.claims.length - a.claims.length || inOrder(a.value, b.value)
}

function inOrder(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1
}
