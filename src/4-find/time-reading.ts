import { addDays, addMonths, dayOf, daysBetween, monthsOf, partsOf, weekdayOf, yearOf } from './calendar.ts'
import type { DatedEvent } from './dated-events.ts'

/** ISO days, both in; null for an open side. */
export interface Interval {
  readonly from: string | null
  readonly to: string | null
}

/** Closed days with the unit the words speak in. `stretch` is any run of days that no unit names. */
export interface Stretch {
  readonly from: string
  readonly to: string
  readonly grain: 'day' | 'month' | 'year' | 'stretch'
}

/** What the reading of a phrase may depend on besides its words. */
export interface TimeContext {
  /** Day of publication; null where it is not known. */
  readonly published: string | null
  /** The last date before these words, for *four days earlier* and *the following April*. */
  readonly anchor: Stretch | null
  /** A date with its year in this sentence or the one before, in the same paragraph: dates after it may leave the year out. */
  readonly near: Stretch | null
  /** The date right after, where it says its year for both: *from January to June 2014*. */
  readonly lent: Stretch | null
  /** The words before speak of what is to come. */
  readonly future: boolean
  /** The words around tell of what is past, and no deadline stands right before. */
  readonly past: boolean
  /** Events that an article of this content and day may call *the invasion*, *the coup*. */
  readonly events: readonly DatedEvent[]
}

export function day(at: string | null): Stretch | null {
  return at === null ? null : { from: at, to: at, grain: 'day' }
}

export function month(year: number, number: number): Stretch {
  return { ...monthsOf(year, number), grain: 'month' }
}

export function year(number: number): Stretch {
  return { ...yearOf(number), grain: 'year' }
}

export function stretch(from: string, to: string): Stretch {
  return { from, to, grain: 'stretch' }
}

/**
 * A date without its year: the year its weekday asks for, or the year said nearby; else the last one not after
 * publication, or the next where the words look ahead or tell of nothing past and the next is much nearer.
 */
export function dateWithoutYear(monthNumber: number, date: number, context: TimeContext, weekday: number | null): Stretch | null {
  const { published, near, lent, future, past } = context
  if (lent !== null && weekday === null) return day(dayOf(lentYear(monthNumber, lent), monthNumber, date))
  const said = near && dayOf(partsOf(near.from).year, monthNumber, date)
  if (said && weekday === null && (published === null || future || said <= published)) return day(said)
  if (published === null) return null
  const { year: now } = partsOf(published)
  const days = [now - 4, now - 3, now - 2, now - 1, now, now + 1, now + 2, now + 3, now + 4].flatMap((number) => dayOf(number, monthNumber, date) ?? [])
  const fitting = days.filter((at) => weekday !== null && weekdayOf(at) === weekday && Math.abs(daysBetween(at, published)) < 500)
  if (fitting.length > 0) return day(fitting.reduce((best, at) => (Math.abs(daysBetween(at, published)) < Math.abs(daysBetween(best, published)) ? at : best)))
  const last = days.findLast((at) => at <= published)
  const next = days.find((at) => at >= published)
  if (last === undefined || next === undefined) return day(last ?? next ?? null)
  return day(future || (!past && daysBetween(last, published) > 240) ? next : last)
}

/** A month without its year, by the same reasoning; the month of publication counts as not after it. */
export function monthWithoutYear(number: number, { published, lent, future, past }: TimeContext): Stretch | null {
  if (lent !== null) return month(lentYear(number, lent), number)
  if (published === null) return null
  const { year: now, month: nowMonth } = partsOf(published)
  if (future) return month(number >= nowMonth ? now : now + 1, number)
  const wait = (number - nowMonth + 12) % 12
  if (!past && wait >= 1 && wait <= 3) return month(number > nowMonth ? now : now + 1, number)
  return month(number <= nowMonth ? now : now - 1, number)
}

/** *November to March 2014* begins in 2013. */
function lentYear(monthNumber: number, lent: Stretch): number {
  const { year: said, month: last } = partsOf(lent.from)
  return monthNumber > last && lent.grain !== 'year' ? said - 1 : said
}

/** The last such weekday up to a day (that day itself counts), or the next one. */
export function nearestWeekday(number: number, at: string, ahead: boolean): string {
  const back = (weekdayOf(at) - number + 7) % 7
  return ahead ? addDays(at, (7 - back) % 7) : addDays(at, -back)
}

const unitWords = ['day', 'week', 'fortnight', 'month', 'year', 'decade'] as const
export type Unit = (typeof unitWords)[number]

/** `weeks` → `week`. */
export function unitOf(word: string): Unit {
  return unitWords.find((unit) => word.toLowerCase().startsWith(unit)) ?? 'day'
}

/** A day moved by so many units. */
export function moved(at: string, unit: Unit, count: number): string {
  switch (unit) {
    case 'day':
      return addDays(at, Math.round(count))
    case 'week':
      return addDays(at, Math.round(7 * count))
    case 'fortnight':
      return addDays(at, Math.round(14 * count))
    case 'month':
      return addMonths(at, Math.round(count))
    case 'year':
      return addMonths(at, Math.round(12 * count))
    case 'decade':
      return addMonths(at, Math.round(120 * count))
    default:
      return unit satisfies never
  }
}

/** What *ten months ago* points to: the whole day, week, month or year that lies so far off. */
export function around(at: string, unit: Unit, count: number): Stretch {
  const there = moved(at, unit, count)
  switch (unit) {
    case 'day':
      return { from: there, to: there, grain: 'day' }
    case 'week':
    case 'fortnight':
      return stretch(addDays(there, -3), addDays(there, 3))
    case 'month':
      return month(partsOf(there).year, partsOf(there).month)
    case 'year':
      return year(partsOf(there).year)
    case 'decade':
      return year(partsOf(there).year)
    default:
      return unit satisfies never
  }
}
