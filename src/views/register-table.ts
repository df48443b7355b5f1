import { csv } from './csv.ts'
import { categoryLabels, fieldLabels, moneyLabel, transferStatusLabels } from './labels.ts'
import type { RegisterRow } from './shapes.ts'
import type { Column } from './table.ts'

const names = (parties: RegisterRow['supplier']) => parties.map(({ name }) => name).join(', ')
const codes = (parties: RegisterRow['supplier']) => parties.map(({ code, name }) => code ?? name).join(' ')
const number = (value: number | null) => (value === null ? '' : String(value))

/** The register in a terminal. A `*` stands behind a cell where sources conflict. */
export const registerColumns: readonly Column<RegisterRow>[] = [
  { head: 'id', cell: ({ id }) => id.slice(0, 8) },
  { head: 'supplier', cell: ({ supplier, conflicts }) => marked(names(supplier), conflicts.includes('supplier')), most: 20 },
  { head: 'recipient', cell: ({ recipient, conflicts }) => marked(names(recipient), conflicts.includes('recipient')), most: 20 },
  { head: 'ordered', cell: ({ ordered, conflicts }) => marked(number(ordered), conflicts.includes('ordered')), right: true },
  {
    head: 'what',
    cell: ({ designation, category, conflicts }) => marked(designation ?? categoryLabels[category], conflicts.includes('designation')),
    most: 24,
  },
  { head: 'description', cell: ({ description }) => description ?? '', most: 24 },
  { head: 'order', cell: ({ orderYear, conflicts }) => marked(number(orderYear), conflicts.includes('orderYear')) },
  { head: 'deliveries', cell: ({ deliveryYears }) => deliveryYears.join(' '), most: 20 },
  { head: 'delivered', cell: ({ delivered, conflicts }) => marked(number(delivered), conflicts.includes('delivered')), right: true },
  {
    head: 'value',
    cell: ({ value, conflicts }) => marked(value === null ? '' : moneyLabel(value.amount, value.currency), conflicts.includes('value')),
    right: true,
  },
  { head: 'status', cell: ({ status, conflicts }) => marked(transferStatusLabels[status], conflicts.includes('status')) },
  { head: 'claims', cell: ({ claims }) => String(claims.total), right: true },
  { head: 'origins', cell: ({ origins }) => `${origins.supporting}${origins.contradicting > 0 ? ` / ${origins.contradicting}` : ''}`, right: true },
  { head: 'grade', cell: ({ grade }) => `${grade.source}${grade.information}` },
]

function marked(text: string, conflict: boolean): string {
  return conflict ? `${text}*` : text
}

/** The columns of the register as comma-separated values, in order. */
const csvColumns: readonly (readonly [head: string, cell: (row: RegisterRow) => string | number | null])[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['supplier', ({ supplier }) => names(supplier)],
  ['supplier codes', ({ supplier }) => codes(supplier)],
  ['recipient', ({ recipient }) => names(recipient)],
  ['recipient codes', ({ recipient }) => codes(recipient)],
  ['category', ({ category }) => category],
  ['designation', ({ designation }) => designation],
  ['description', ({ description }) => description],
  [fieldLabels.ordered, ({ ordered }) => ordered],
  [fieldLabels.orderYear, ({ orderYear }) => orderYear],
  [fieldLabels.delivered, ({ delivered }) => delivered],
  [fieldLabels.deliveryYears, ({ deliveryYears }) => deliveryYears.join(' ')],
  ['status', ({ status }) => status],
  ['mode', ({ mode }) => mode],
  ['value', ({ value }) => value?.amount ?? null],
  ['currency', ({ value }) => value?.currency ?? null],
  ['claims', ({ claims }) => claims.total],
  ['supporting', ({ claims }) => claims.supporting],
  ['denying', ({ claims }) => claims.denying],
  ['declining', ({ claims }) => claims.declining],
  ['opposing', ({ claims }) => claims.opposing],
  ['origins supporting', ({ origins }) => origins.supporting],
  ['origins contradicting', ({ origins }) => origins.contradicting],
  ['conflicts', ({ conflicts }) => conflicts.join(' ')],
  ['inferred', ({ inferred }) => inferred.join(' ')],
  ['source grade', ({ grade }) => grade.source],
  ['information grade', ({ grade }) => grade.information],
]

/** The register as comma-separated values, one column for every field. */
export function registerCsv(rows: readonly RegisterRow[]): string {
  const heads = csvColumns.map(([head]) => head)
  return csv(
    heads,
    rows.map((row) => csvColumns.map(([, cell]) => cell(row))),
  )
}
