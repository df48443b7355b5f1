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
  /** Ids that rows may have, where the program must know them. */
  readonly ids?: readonly string[]
  /** Values that a column is limited to. */
  readonly values?: Readonly<Record<string, readonly string[]>>
}

const shared = ['id', 'form', 'lang', 'kind', 'from', 'until', 'source', 'note'] as const
/** Outer space of a cell, double space, carriage return. */
const untidy = /^ | $|\t | \t| {2}|[\r\u00a0]/
/** Where none of these stands in a table, no line needs to be looked at. */
const untidyParts = ['\n ', ' \n', '\t ', ' \t', '  ', '\r', '\u00a0']
const isoDay = /^\d{4}-\d{2}-\d{2}$/

/**
 * Rows of a table: tab-separated, first line the column names, lines that begin with `#` are comments.
 * Throws with file and line of every fault: unknown column, id, kind or value, empty source, text that is not NFC or has outer or double space,
 * impossible or reversed dates, the same id, form and dates twice.
 */
export function readRows(file: string, text: string, shape: TableShape): readonly Row[] {
  const faults: string[] = []
  const rows: Row[] = []
  const seen = new Map<string, number>()
  const tidy = !untidyParts.some((part) => text.includes(part)) && !text.startsWith(' ') && !text.endsWith(' ') && text === text.normalize('NFC')
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
    const { 0: id = '', 1: form = '', 2: lang = '', 3: kind = '', 4: from = '', 5: until = '', 6: source = '' } = cells
    if (!tidy && (untidy.test(line) || line !== line.normalize('NFC'))) fault('text is not in NFC or has outer or double space')
    if (id === '' || form === '' || lang === '' || source === '') fault('empty id, form, lang or source')
    if (!shape.kinds.includes(kind)) fault(`unknown kind ${JSON.stringify(kind)}`)
    if (shape.ids?.includes(id) === false) fault(`unknown id ${JSON.stringify(id)}`)
    if (from !== '' || until !== '') {
      for (const day of [from, until]) if (day !== '' && !isDay(day)) fault(`no such day ${JSON.stringify(day)}`)
      if (from !== '' && until !== '' && until < from) fault('until is before from')
    }
    const named = line.slice(0, id.length + 1 + form.length)
    const key = from === '' && until === '' ? named : `${named}\t${from}\t${until}`
    const earlier = seen.get(key)
    if (earlier !== undefined) fault(`same id, form and dates as line ${earlier}`)
    seen.set(key, at + 1)
    const more: Record<string, string> = {}
    for (let index = 0; index < shape.columns.length; index += 1) {
      const name = shape.columns[index] ?? ''
      const value = cells[shared.length + index] ?? ''
      more[name] = value
      if (shape.values?.[name]?.includes(value) === false) fault(`unknown ${name} ${JSON.stringify(value)}`)
    }
    rows.push({ id, form, kind, from: from || null, until: until || null, cells: more })
  })
  if (faults.length > 0) throw new Error(faults.slice(0, 20).join('\n'))
  return rows
}

function isDay(text: string): boolean {
  const time = isoDay.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
