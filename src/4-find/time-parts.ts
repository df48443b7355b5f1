import { dayOf, monthsOf, partsOf } from './calendar.ts'
import { dateWithoutYear, day, month, type Stretch, stretch, type TimeContext } from './time-reading.ts'
import { dayNumberOf, monthOf, weekdayNumber } from './time-words.ts'

/** A whole date in words, its pieces in named groups. */
export function wholeDay(m: RegExpExecArray): Stretch | null {
  const { date, month: name, year } = m.groups ?? {}
  return day(dayOf(Number(year), monthOf(name ?? ''), dayNumberOf((date ?? '').replace(/^the\s+/, ''))))
}

/** A date with “last year” or “this year” behind it, or with nothing. */
export function datedDay(m: RegExpExecArray, context: TimeContext): Stretch | null {
  const { weekday, date: words, month: name } = m.groups ?? {}
  const date = dayNumberOf((words ?? '').replace(/^the\s+/, ''))
  const number = monthOf(name ?? '')
  const said = /(this|last)\s+year$/.exec(m[0])
  if (said === null) return dateWithoutYear(number, date, context, weekday ? weekdayNumber(weekday) : null)
  return context.published === null ? null : day(dayOf(partsOf(context.published).year - (said[1] === 'last' ? 1 : 0), number, date))
}

export function partOfMonth(words: string, whole: Stretch): Stretch {
  const { year: y, month: m } = partsOf(whole.from)
  if (/early|beginning|start/.test(words)) return stretch(whole.from, dayOf(y, m, 10) ?? whole.to)
  if (/mid/.test(words)) return stretch(dayOf(y, m, 10) ?? whole.from, dayOf(y, m, 20) ?? whole.to)
  return stretch(dayOf(y, m, 21) ?? whole.from, whole.to)
}

export function partOfYear(words: string, number: number): Stretch {
  if (/early/i.test(words)) return stretch(`${number}-01-01`, `${number}-04-30`)
  if (/beginning|start/i.test(words)) return stretch(`${number}-01-01`, `${number}-01-31`)
  if (/mid/i.test(words)) return stretch(`${number}-05-15`, `${number}-08-15`)
  if (/end/i.test(words)) return stretch(`${number}-12-01`, `${number}-12-31`)
  return stretch(`${number}-09-01`, `${number}-12-31`)
}

export function namedMonth(which: string, number: number, context: TimeContext): Stretch | null {
  const { published, anchor } = context
  if (/following|the\s+next|previous/i.test(which)) {
    if (anchor === null) return null
    const { year: y, month: m } = partsOf(anchor.to)
    if (/previous/i.test(which)) return month(number < partsOf(anchor.from).month ? y : y - 1, number)
    return month(anchor.grain === 'year' || number <= m ? y + 1 : y, number)
  }
  if (published === null) return null
  const { year: now, month: nowMonth } = partsOf(published)
  // The month before this one is “last month”, so “last June” in July is the year before.
  if (/last/i.test(which)) return month(number < nowMonth - 1 ? now : now - 1, number)
  if (/next/i.test(which)) return month(number > nowMonth ? now : now + 1, number)
  return month(now, number)
}

export function monthOfYear(number: number, which: string, { published, anchor }: TimeContext): Stretch | null {
  if (/^th(?:at|e)/.test(which)) {
    return anchor === null ? null : month(partsOf(anchor.from).year + (/following/.test(which) ? 1 : /previous/.test(which) ? -1 : 0), number)
  }
  if (published === null) return null
  return month(partsOf(published).year + (which === 'last' ? -1 : which === 'next' ? 1 : 0), number)
}

const seasonMonths = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 } as const

export function season(name: string, number: number): Stretch {
  const first = seasonMonths[name.toLowerCase() as keyof typeof seasonMonths]
  const { from, to } = monthsOf(number, first, first + 2)
  return stretch(from, to)
}

export function relativeSeason(which: string, name: string, { published }: TimeContext): Stretch | null {
  if (published === null) return null
  const now = partsOf(published).year
  const candidates = [now - 2, now - 1, now, now + 1].map((number) => season(name, number))
  if (/this/i.test(which)) return season(name, /winter/i.test(name) && partsOf(published).month < 6 ? now - 1 : now)
  if (/next/i.test(which)) return candidates.find(({ from }) => from > published) ?? null
  return candidates.filter(({ to }) => to < published).at(-1) ?? null
}

/** A quarter or half; the year it belongs to stands before (*the 1988*, *last year's*), behind or nowhere. */
export function partialYear(m: RegExpExecArray, { published, future }: TimeContext): Stretch | null {
  const [, before = '', ordinal = '', part, numbered, yearBehind, relative] = m
  const size = part === 'half' ? 6 : 3
  const place = numbered ? Number(numbered) : { first: 1, second: 2, third: 3, fourth: 4, last: 12 / size, final: 12 / size }[ordinal.toLowerCase()]
  if (place === undefined || place * size > 12) return null
  const of = (number: number): Stretch => {
    const { from, to } = monthsOf(number, (place - 1) * size + 1, place * size)
    return stretch(from, to)
  }
  const said = yearBehind ?? /^\d{4}/.exec(before)?.[0]
  if (said) return of(Number(said))
  if (published === null) return null
  const now = partsOf(published).year
  const beside = (relative ?? before).toLowerCase()
  if (beside !== '') return of(now + (/^(?:last|year)/.test(beside) ? -1 : beside.startsWith('next') ? 1 : 0))
  if (part === 'half') return null
  const here = of(now)
  return here.from <= published || future ? here : of(now - 1)
}
