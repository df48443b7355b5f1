import { FlexRender, type Row as TableRow } from '@tanstack/react-table'
import { memo } from 'react'
import type { gridFeatures } from './grid-features.ts'

interface GridRowProps {
  readonly row: TableRow<typeof gridFeatures, { id: string }>
  /** Place in the table as sorted, from 0. */
  readonly at: number
  readonly open: boolean
}

/** One row; drawn again only when its record, its place or its mark changes. */
export const GridRow = memo(
  function GridRow({ row, at, open }: GridRowProps) {
    return (
      <tr role="row" aria-rowindex={at + 2} data-open={open || undefined}>
        {row.getAllCells().map((cell) => (
          <td key={cell.id} role="gridcell" data-col={cell.column.id} data-label={cell.column.columnDef.header as string}>
            <FlexRender cell={cell} />
          </td>
        ))}
      </tr>
    )
  },
  (before, after) => before.row.original === after.row.original && before.at === after.at && before.open === after.open,
)
