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

/** The register as comma-separated values, one column for every field. */
export function registerCsv(rows: readonly RegisterRow[]): string {
  const head = [
    ...[
      'id',
      'kind',
      'supplier',
      'supplier codes',
      'recipient',
      'recipient codes',
      'category',
      'designation',
      'description',
      fieldLabels.ordered,
      fieldLabels.orderYear,
    ],
    ...[fieldLabels.delivered, fieldLabels.deliveryYears, 'status', 'mode', 'value', 'currency', 'claims', 'supporting', 'denying', 'declining', 'opposing'],
    ...['origins supporting', 'origins contradicting', 'conflicts', 'source grade', 'information grade'],
  ]
  const cells = rows.map((row) => [
    ...[row.id, row.kind, names(row.supplier), codes(row.supplier), names(row.recipient), codes(row.recipient), row.category, row.designation, row.description],
    ...[row.ordered, row.orderYear, row.delivered, row.deliveryYears.join(' '), row.status, row.mode, row.value?.amount ?? null, row.value?.currency ?? null],
    ...[row.claims.total, row.claims.supporting, row.claims.denying, row.claims.declining, row.claims.opposing],
    ...[row.origins.supporting, row.origins.contradicting, row.conflicts.join(' '), row.grade.source, row.grade.information],
  ])
  return csv(head, cells)
}
