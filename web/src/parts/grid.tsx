import { useTable } from '@tanstack/react-table'
import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { one, useParamsOfPage } from '../search-params.ts'
import { useArrowKeys } from './arrow-keys.ts'
import { type Columns, gridFeatures } from './grid-features.ts'
import { GridRow } from './grid-row.tsx'
import { SortSign } from './icons.tsx'

/** Rows drawn at first, and added each time the end comes near. */
const first = 40
const step = 100

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
  const [shown, show] = useState(first)
  const by = one(params, 'sort')
  const desc = one(params, 'dir') === 'desc'
  const sorting = useMemo(() => {
    const exists = columns.some((column) => ('accessorKey' in column ? column.accessorKey : column.id) === by)
    return exists ? [{ id: by, desc }] : sortedBy ? [sortedBy] : []
  }, [by, desc, columns, sortedBy])
  const arrows = useArrowKeys()
  const table = useTable({
    features: gridFeatures,
    columns,
    data: rows,
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
      <table className={columns.length > 6 ? 'grid many' : 'grid'} role="grid" aria-rowcount={sorted.length + 1} {...arrows}>
        <caption className="unseen">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row">
              {group.headers.map(({ id, column }) => {
                const direction = column.getIsSorted()
                return (
                  <th
                    key={id}
                    role="columnheader"
                    scope="col"
                    data-col={column.id}
                    aria-sort={direction ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}
                  >
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
            <GridRow key={row.id} row={row as never} at={at} open={row.id === open} />
          ))}
        </tbody>
      </table>
      {sorted.length > shown && (
        <More label={`Show ${Math.min(step, sorted.length - shown)} more of ${sorted.length}`} more={() => startTransition(() => show(shown + step))} />
      )}
    </>
  )
}

/** Asks for more rows when it comes near the window, or is pressed. */
function More({ label, more }: { label: string; more: () => void }) {
  const ref = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), { rootMargin: '900px' })
    if (ref.current) watch.observe(ref.current)
    return () => watch.disconnect()
  }, [more])
  return (
    <p className="more" ref={ref}>
      <button type="button" className="button" onClick={more}>
        {label}
      </button>
    </p>
  )
}
