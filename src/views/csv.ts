/**
 * A cell of RFC 4180. A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a return) gets a leading apostrophe,
 * which spreadsheets show as the plain text; numbers are left alone.
 */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows with a head as comma-separated values: lines end with CR LF, UTF-8 without byte order mark. */
export function csv(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
