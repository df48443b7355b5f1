import { type AssessedTransfer, type Claim, type Field, type FieldName, type FieldValue, fieldNames } from '../model/index.ts'
import { describe } from './description.ts'
import { moneyOf, typeLabel } from './labels.ts'
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

/** The ids of the claims behind each cell. */
function evidenceOf(fields: readonly Field[]): RegisterRow['evidence'] {
  const filled = fields.filter(({ values }) => values.length > 0)
  return Object.fromEntries(filled.map(({ name, values }) => [name, [...new Set(values.flatMap(({ claims }) => claims))]]))
}

/** The cells that a row fills with values of which none is stated. A cell of one value shows its field's leading value, the others all they have. */
function inferredOf(row: Omit<RegisterRow, 'inferred'>, fields: readonly Field[]): RegisterRow['inferred'] {
  const shown = (name: FieldName): string | number | readonly unknown[] | null => {
    if (name === 'share') return null
    if (name === 'value') return row.value?.amount ?? null
    return name === 'category' && row.category === 'unspecified' ? null : name === 'status' && row.status === 'unknown' ? null : row[name]
  }
  return fieldNames.filter((name) => {
    const cell = shown(name)
    if (cell === null || (Array.isArray(cell) && cell.length === 0)) return false
    const field = fields.find((one) => one.name === name)
    const values = field?.values ?? []
    const same = Array.isArray(cell) ? values : values.filter(({ value }) => value === cell)
    const behind = same.length > 0 ? same : [leading(field)]
    return behind.every((value) => value?.how !== 'stated')
  })
}

/** A transfer as one row. `claims` are the transfer's own; a cell whose field is in conflict shows the value with most origins and is named in `conflicts`. */
export function registerRow(transfer: AssessedTransfer, claims: readonly Claim[]): RegisterRow {
  const { assessment } = transfer
  const field = (name: FieldName) => assessment.fields.find((one) => one.name === name)
  const years = (field('deliveryYears')?.values ?? []).map(yearOf).filter((year) => year !== null)
  const row = {
    id: transfer.id,
    kind: transfer.kind,
    supplier: transfer.supplier.map(({ code, name }) => ({ code, name })),
    recipient: transfer.recipient.map(({ code, name }) => ({ code, name })),
    category: transfer.category,
    designation: transfer.designation,
    description: transfer.type ? typeLabel(transfer.type) : describe(transfer, claims),
    ordered: numberOf(leading(field('ordered'))),
    orderYear: yearOf(leading(field('orderYear'))),
    delivered: numberOf(leading(field('delivered'))),
    deliveryYears: [...new Set(years)].toSorted((a, b) => a - b),
    status: assessment.status,
    mode: transfer.mode,
    value: moneyOf(leading(field('value'))?.value ?? ''),
    claims: { ...assessment.counts },
    origins: { ...assessment.origins },
    conflicts: assessment.fields.filter(({ conflict }) => conflict).map(({ name }) => name),
    grade: { source: assessment.grade.source, information: assessment.grade.information, because: [...assessment.grade.because] },
    evidence: evidenceOf(assessment.fields),
  }
  return { ...row, inferred: inferredOf(row, assessment.fields) }
}
