import { type ColumnDef, createSortedRowModel, rowSortingFeature, sortFn_alphanumeric, sortFn_basic, sortFn_text, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { one, useParamsOfPage } from '../search-params.ts'
import { useArrowKeys } from './arrow-keys.ts'
import { SortSign } from './icons.tsx'

export const gridFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, text: sortFn_text, basic: sortFn_basic },
})

export type Columns<Row extends object> = ReadonlyArray<ColumnDef<typeof gridFeatures, Row>>

const step = 200

interface GridProps<Row extends { id: string }> {
  readonly caption: string
  readonly columns: Columns<Row>
  readonly rows: readonly Row[]
  /** Column and direction where the address names none. */
  readonly sortedBy?: { id: string; desc: boolean }
  readonly open?: string | undefined
}

/** A table that sorts by any column (kept in the address) and is walked with the arrow keys. */
export function Grid<Row extends { id: string }>({ caption, columns, rows, sortedBy, open }: GridProps<Row>) {
  const [params, change] = useParamsOfPage()
  const [shown, show] = useState(step)
  const by = one(params, 'sort')
  const sorting = useMemo(() => (by ? [{ id: by, desc: one(params, 'dir') === 'desc' }] : sortedBy ? [sortedBy] : []), [by, params, sortedBy])
  const arrows = useArrowKeys()
  const table = useTable({
    features: gridFeatures,
    columns: columns as ColumnDef<typeof gridFeatures, Row>[],
    data: rows as Row[],
    getRowId: (row) => row.id,
    state: { sorting },
    enableMultiSort: false,
    sortDescFirst: false,
    enableSortingRemoval: false,
    onSortingChange: (next) => {
      const [first] = typeof next === 'function' ? next(sorting) : next
      change({ sort: first?.id, dir: first?.desc ? 'desc' : undefined })
    },
  })
  const sorted = table.getRowModel().rows
  return (
    <>
      <table className="grid" role="grid" aria-rowcount={sorted.length + 1} {...arrows}>
        <caption className="unseen">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row">
              {group.headers.map(({ id, column }) => {
                const direction = column.getIsSorted()
                return (
                  <th key={id} role="columnheader" scope="col" data-col={column.id} aria-sort={direction ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}>
                    {column.getCanSort() ? (
                      <button type="button" onClick={() => column.toggleSorting()}>
                        {column.columnDef.header as string}
                        <SortSign direction={direction} />
                      </button>
                    ) : (
                      <span className="unseen">{column.columnDef.header as string}</span>
                    )}
                  </th>
                )
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((row, at) => (
            <tr key={row.id} role="row" aria-rowindex={at + 2} data-open={row.id === open || undefined}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id} role="gridcell" data-col={cell.column.id} data-label={cell.column.columnDef.header as string}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown && (
        <p className="more">
          <button type="button" className="button" onClick={() => show(shown + step)}>
            Show {Math.min(step, sorted.length - shown)} more of {sorted.length}
          </button>
        </p>
      )}
    </>
  )
}
