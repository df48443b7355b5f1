import { Link } from '@tanstack/react-router'
import { createColumnHelper } from '@tanstack/react-table'
import { categoryLabels, moneyLabel } from '../../../src/views/labels.ts'
import type { RegisterRow } from '../../../src/views/shapes.ts'
import { count, partyNames, what, years } from '../format.ts'
import { informationGrades, sourceGrades } from '../labels.ts'
import type { Columns, gridFeatures } from '../parts/grid-features.ts'
import { ArrowRight } from '../parts/icons.tsx'
import { Cell } from './cell.tsx'
import { Tally } from './tally.tsx'

const helper = createColumnHelper<typeof gridFeatures, RegisterRow>()
const last = { sortUndefined: 'last' } as const
const number = { ...last, sortFn: 'basic' } as const

/** The register's columns, in SIPRI's order, with what SIPRI leaves out at the end. */
export const registerColumns: Columns<RegisterRow> = helper.columns([
  helper.accessor((row) => partyNames(row.supplier), {
    id: 'supplier',
    header: 'Supplier',
    sortFn: 'text',
    cell: ({ row, getValue }) => <Cell row={row.original} name="supplier" text={getValue()} known={row.original.supplier.length > 0} />,
  }),
  helper.accessor((row) => partyNames(row.recipient), {
    id: 'recipient',
    header: 'Recipient',
    sortFn: 'text',
    cell: ({ row, getValue }) => <Cell row={row.original} name="recipient" text={getValue()} known={row.original.recipient.length > 0} />,
  }),
  helper.accessor((row) => row.ordered ?? undefined, {
    id: 'ordered',
    header: 'Ordered',
    ...number,
    cell: ({ row, getValue }) => <Cell row={row.original} name="ordered" text={countOf(getValue())} />,
  }),
  helper.accessor((row) => row.designation ?? undefined, {
    id: 'designation',
    header: 'Designation',
    ...last,
    sortFn: 'alphanumeric',
    cell: ({ row, getValue }) => <Cell row={row.original} name="designation" text={getValue() ?? null} />,
  }),
  helper.accessor((row) => row.description ?? categoryLabels[row.category], {
    id: 'category',
    header: 'Description',
    sortFn: 'text',
    cell: ({ row: { original } }) => (
      <Cell
        row={original}
        name="category"
        text={original.description ?? categoryLabels[original.category]}
        under={below(original)}
        known={original.description !== null || original.category !== 'unspecified'}
      />
    ),
  }),
  helper.accessor((row) => row.orderYear ?? undefined, {
    id: 'orderYear',
    header: 'Order',
    ...number,
    cell: ({ row, getValue }) => <Cell row={row.original} name="orderYear" text={getValue()?.toString() ?? null} />,
  }),
  helper.accessor((row) => (row.deliveryYears.length > 0 ? Math.min(...row.deliveryYears) : undefined), {
    id: 'deliveryYears',
    header: 'Deliveries',
    ...number,
    cell: ({ row }) => <Cell row={row.original} name="deliveryYears" text={years(row.original.deliveryYears) || null} />,
  }),
  helper.accessor((row) => row.delivered ?? undefined, {
    id: 'delivered',
    header: 'Delivered',
    ...number,
    cell: ({ row, getValue }) => <Cell row={row.original} name="delivered" text={countOf(getValue())} />,
  }),
  helper.accessor('status', {
    header: 'Status',
    sortFn: 'text',
    cell: ({ row, getValue }) => <Cell row={row.original} name="status" text={getValue()} status known={getValue() !== 'unknown'} />,
  }),
  helper.accessor((row) => row.value?.amount, {
    id: 'value',
    header: 'Value',
    ...number,
    cell: ({ row }) => <Cell row={row.original} name="value" text={row.original.value && moneyLabel(row.original.value.amount, row.original.value.currency)} />,
  }),
  helper.accessor((row) => row.claims.total, { id: 'claims', header: 'Claims', ...number, cell: ({ row }) => <Tally row={row.original} /> }),
  helper.accessor((row) => `${row.grade.source}${row.grade.information}`, {
    id: 'grade',
    header: 'Grade',
    sortFn: 'text',
    cell: ({ row: { original }, getValue }) => (
      <Cell row={original} name="grade" text={getValue()} title={`${sourceGrades[original.grade.source]}; ${informationGrades[original.grade.information]}`} />
    ),
  }),
  helper.display({
    id: 'open',
    header: 'Transfer',
    cell: ({ row: { original } }) => (
      <Link
        to="/transfers/$id"
        params={{ id: original.id }}
        className="open"
        tabIndex={-1}
        aria-label={`Transfer: ${what(original, categoryLabels[original.category])}, ${partyNames(original.supplier)} to ${partyNames(original.recipient)}`}
      >
        <ArrowRight />
      </Link>
    ),
  }),
]) as Columns<RegisterRow>

const countOf = (value: number | undefined): string | null => (value === undefined ? null : count(value))

function below(row: RegisterRow): string {
  return [
    row.description && row.category !== 'unspecified' && row.description !== categoryLabels[row.category] ? categoryLabels[row.category] : '',
    row.kind === 'general' ? 'in general' : '',
    row.mode ?? '',
  ]
    .filter(Boolean)
    .join(' · ')
}
