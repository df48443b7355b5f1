/** The first or the last day of a year, month or day: `2012` is 2012-01-01 to 2012-12-31. Null where it is none of them. */
export function dayOf(text: string, end: 'first' | 'last'): string | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text.trim())
  if (parts === null) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? (end === 'first' ? 1 : 12)), parts[3] === undefined ? null : Number(parts[3])]
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > lastOfMonth))) return null
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${parts[1]}-${pad(month)}-${pad(day ?? (end === 'first' ? 1 : lastOfMonth))}`
}
