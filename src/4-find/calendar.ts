/** Arithmetic on ISO days (`2014-07-14`) in the proleptic Gregorian calendar, by value; no clock. */

const dayLength = 86_400_000

/** ISO day of year, month (1–12) and day; null where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Year, month (1–12) and day of an ISO day. */
export function partsOf(day: string): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayLength).toISOString().slice(0, 10)
}

/** Days from one to the other; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength)
}

/** The same date so many months on; the last day of the month where it has no such date. */
export function addMonths(day: string, count: number): string {
  const { year, month, date } = partsOf(day)
  const index = year * 12 + (month - 1) + count
  const y = Math.floor(index / 12)
  const m = (index % 12) + 1
  return dayOf(y, m, Math.min(date, daysIn(y, m))) ?? day
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

export interface Days {
  readonly from: string
  readonly to: string
}

/** First to last day of the months `first` to `last`, counted from January of `year` as 1; they may lie in other years. */
export function monthsOf(year: number, first: number, last: number = first): Days {
  const there = (number: number) => ({ y: year + Math.floor((number - 1) / 12), m: ((((number - 1) % 12) + 12) % 12) + 1 })
  const from = there(first)
  const to = there(last)
  return { from: dayOf(from.y, from.m, 1) ?? '', to: dayOf(to.y, to.m, daysIn(to.y, to.m)) ?? '' }
}

export function yearOf(year: number): Days {
  return monthsOf(year, 1, 12)
}

/** Monday to Sunday of the week that holds `day`, moved by so many weeks. */
export function weekOf(day: string, moved: number): Days {
  const monday = addDays(day, 7 * moved - weekdayOf(day))
  return { from: monday, to: addDays(monday, 6) }
}
