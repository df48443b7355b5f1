import type { AssessedTransfer, Claim, Field, FieldName, FieldValue } from '../model/index.ts'
import { describe } from './description.ts'
import type { RegisterRow } from './shapes.ts'

const statedFirst = ({ how }: FieldValue) => (how === 'stated' ? 1 : 0)
const ahead = (a: FieldValue, b: FieldValue) => (a.origins - b.origins || a.claims.length - b.claims.length || statedFirst(a) - statedFirst(b)) > 0

/** The value with most origins; of equals the one with more claims, then the stated one, then the earlier one. */
function leading(field: Field | undefined): FieldValue | null {
  return (field?.values ?? []).reduce<FieldValue | null>((best, value) => (best === null || ahead(value, best) ? value : best), null)
}

const numberOf = (value: FieldValue | null) => {
  const number = value === null ? Number.NaN : Number(value.value)
  return Number.isFinite(number) ? number : null
}
const yearOf = (value: FieldValue | null) => {
  const year = numberOf(value)
  return year !== null && Number.isInteger(year) ? year : null
}

/** Money of a field value: `550000000 USD` in either order, or a bare amount whose currency a claim behind it gives. */
function moneyOf(value: FieldValue | null, claims: readonly Claim[]): RegisterRow['value'] {
  if (value === null) return null
  const text = String(value.value)
  const currency = /[A-Z]{3}/.exec(text)?.[0] ?? claims.find(({ id, value: money }) => money !== null && value.claims.includes(id))?.value?.currency
  const amount = Number(/\d+(?:\.\d+)?(?:e\+?\d+)?/.exec(text)?.[0])
  return currency !== undefined && Number.isFinite(amount) ? { amount, currency } : null
}

/** The ids of the claims behind each cell. */
function evidenceOf(fields: readonly Field[]): RegisterRow['evidence'] {
  const filled = fields.filter(({ values }) => values.length > 0)
  return Object.fromEntries(filled.map(({ name, values }) => [name, [...new Set(values.flatMap(({ claims }) => claims))]]))
}

/** A transfer as one row. `claims` are the transfer's own; a cell whose field is in conflict shows the value with most origins and is named in `conflicts`. */
export function registerRow(transfer: AssessedTransfer, claims: readonly Claim[]): RegisterRow {
  const { assessment } = transfer
  const field = (name: FieldName) => assessment.fields.find((one) => one.name === name)
  const years = (field('deliveryYears')?.values ?? []).map(yearOf).filter((year) => year !== null)
  return {
    id: transfer.id,
    kind: transfer.kind,
    supplier: transfer.supplier.map(({ code, name }) => ({ code, name })),
    recipient: transfer.recipient.map(({ code, name }) => ({ code, name })),
    category: transfer.category,
    designation: transfer.designation,
    description: describe(transfer, claims),
    ordered: numberOf(leading(field('ordered'))),
    orderYear: yearOf(leading(field('orderYear'))),
    delivered: numberOf(leading(field('delivered'))),
    deliveryYears: [...new Set(years)].toSorted((a, b) => a - b),
    status: assessment.status,
    mode: transfer.mode,
    value: moneyOf(leading(field('value')), claims),
    claims: { ...assessment.counts },
    origins: { ...assessment.origins },
    conflicts: assessment.fields.filter(({ conflict }) => conflict).map(({ name }) => name),
    grade: { source: assessment.grade.source, information: assessment.grade.information, because: [...assessment.grade.because] },
    evidence: evidenceOf(assessment.fields),
  }
}
