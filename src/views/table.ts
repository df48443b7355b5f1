export interface Column<T> {
  readonly head: string
  readonly cell: (row: T) => string
  /** Numbers stand to the right. */
  readonly right?: boolean
  /** Widest the column may be; longer cells are cut with an ellipsis. */
  readonly most?: number
}

/** One line of plain text: control characters (also those that steer terminals) and line breaks become spaces. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1)).trimEnd()}…`
}

const gap = '  '

/** Rows as aligned columns for a terminal. The last column is cut to `width` where one is given; empty columns are left out. */
export function table<T>(columns: readonly Column<T>[], rows: readonly T[], width: number | null = null): string {
  const all = columns.map((column) => ({ column, cells: rows.map((row) => cut(plain(column.cell(row)), column.most ?? Number.POSITIVE_INFINITY)) }))
  const used = all.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const widths = used.map(({ column, cells }) => cells.reduce((most, cell) => Math.max(most, cell.length), column.head.length))
  const line = (texts: readonly string[]) => {
    const whole = texts
      .map((text, at) => (used[at]?.column.right ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)))
      .join(gap)
      .trimEnd()
    return `${width === null ? whole : cut(whole, width)}\n`
  }
  if (rows.length === 0 || used.length === 0) return ''
  const head = line(used.map(({ column }) => column.head))
  const rule = line(widths.map((wide) => '─'.repeat(wide)))
  return head + rule + rows.map((_, at) => line(used.map(({ cells }) => cells[at] ?? ''))).join('')
}
