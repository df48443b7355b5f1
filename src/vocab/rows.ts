/** One row of a table in `data/vocab`, checked. `cells` has the columns that only some tables have. */
export interface Row {
  readonly id: string
  readonly form: string
  readonly kind: string
  readonly from: string | null
  readonly until: string | null
  readonly cells: Readonly<Record<string, string>>
}

/** What a table may hold: its kinds and the columns beyond the eight that every table has. */
export interface TableShape {
  readonly kinds: readonly string[]
  readonly columns: readonly string[]
  /** Values that a column is limited to. */
  readonly values?: Readonly<Record<string, readonly string[]>>
}

const shared = ['id', 'form', 'lang', 'kind', 'from', 'until', 'source', 'note'] as const
const isoDay = /^\d{4}-\d{2}-\d{2}$/

/**
 * Rows of a table: tab-separated, first line the column names, lines that begin with `#` are comments.
 * Throws with file and line of every fault: unknown column, kind or value, empty source, text that is not NFC or has outer or double space,
 * impossible or reversed dates, the same id, form and dates twice.
 */
export function readRows(file: string, text: string, shape: TableShape): readonly Row[] {
  const faults: string[] = []
  const rows: Row[] = []
  const seen = new Map<string, number>()
  let columns: readonly string[] | null = null
  text.split('\n').forEach((line, at) => {
    if (line === '' || line.startsWith('#')) return
    const fault = (reason: string): void => void faults.push(`${file}:${at + 1}: ${reason}`)
    const cells = line.split('\t')
    if (columns === null) {
      columns = cells
      const wanted = [...shared, ...shape.columns]
      if (cells.join() !== wanted.join()) fault(`columns must be ${wanted.join(', ')}`)
      return
    }
    if (cells.length !== columns.length) return fault(`${cells.length} cells where ${columns.length} belong`)
    const [id = '', form = '', lang = '', kind = '', from = '', until = '', source = ''] = cells
    for (const reason of faultsOf(cells, { id, form, lang, kind, from, until, source }, shape)) fault(reason)
    const key = `${id}\t${form}\t${from}\t${until}`
    const earlier = seen.get(key)
    if (earlier !== undefined) fault(`same id, form and dates as line ${earlier}`)
    seen.set(key, at + 1)
    const more = Object.fromEntries(shape.columns.map((name, index) => [name, cells[shared.length + index] ?? '']))
    for (const [name, values] of Object.entries(shape.values ?? {})) {
      if (!values.includes(more[name] ?? '')) fault(`unknown ${name} ${JSON.stringify(more[name])}`)
    }
    rows.push({ id, form, kind, from: from || null, until: until || null, cells: more })
  })
  if (faults.length > 0) throw new Error(faults.slice(0, 20).join('\n'))
  return rows
}

function faultsOf(cells: readonly string[], row: Record<'id' | 'form' | 'lang' | 'kind' | 'from' | 'until' | 'source', string>, shape: TableShape): string[] {
  const faults: string[] = []
  if (row.id === '') faults.push('empty id')
  if (row.form === '') faults.push('empty form')
  if (row.lang === '') faults.push('empty lang')
  if (row.source === '') faults.push('empty source')
  if (!shape.kinds.includes(row.kind)) faults.push(`unknown kind ${JSON.stringify(row.kind)}`)
  if (cells.some((cell) => cell !== cell.trim() || cell.includes('  ') || cell !== cell.normalize('NFC'))) faults.push('text is not in NFC or has outer or double space')
  for (const day of [row.from, row.until]) if (day !== '' && !isDay(day)) faults.push(`no such day ${JSON.stringify(day)}`)
  if (row.from !== '' && row.until !== '' && row.until < row.from) faults.push('until is before from')
  return faults
}

function isDay(text: string): boolean {
  const time = isoDay.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
