const months = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

interface DatePattern {
  readonly pattern: RegExp
  /** Which capture groups hold year, month and day. */
  readonly order: readonly ['year' | 'month' | 'day', 'year' | 'month' | 'day', 'year' | 'month' | 'day']
}

const patterns: readonly DatePattern[] = [
  { pattern: /\b((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/, order: ['year', 'month', 'day'] },
  { pattern: /\b((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})\b/, order: ['year', 'month', 'day'] },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(${months})\\b\\.?,?[\\s-]+((?:19|20)\\d\\d)\\b`, 'i'),
    order: ['day', 'month', 'year'],
  },
  { pattern: new RegExp(`\\b(${months})\\b\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b`, 'i'), order: ['month', 'day', 'year'] },
  { pattern: /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/, order: ['day', 'month', 'year'] },
]

export interface FoundDate {
  readonly day: string
  readonly start: number
  readonly end: number
}

/**
 * The first day that a line writes out with its year, as ISO. `14/09/2009` is day first, unless only month first is possible.
 * A dateline without a year (*WASHINGTON, Nov. 25*) needs the year from elsewhere and gives nothing here.
 */
export function dateIn(text: string): FoundDate | null {
  if (!/(?:19|20)\d\d/.test(text)) return null
  const found = patterns
    .map(({ pattern, order }) => ({ match: pattern.exec(text), order }))
    .flatMap(({ match, order }) => {
      if (!match) return []
      const part = (name: 'year' | 'month' | 'day') => match[order.indexOf(name) + 1] ?? ''
      const day = isoDay(part('year'), part('month'), part('day'))
      return day ? [{ day, start: match.index, end: match.index + match[0].length }] : []
    })
  return found.sort((a, b) => a.start - b.start)[0] ?? null
}

/** The day of an ISO instant or of any date that `dateIn` reads; null when there is none. */
export function isoDayOf(value: string): string | null {
  return dateIn(value.slice(0, 200))?.day ?? null
}

function isoDay(year: string, monthText: string, dayText: string): string | null {
  let month = monthNumber(monthText)
  let day = Number(dayText)
  if (month > 12 && day <= 12) [month, day] = [day, month]
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}

function monthNumber(text: string): number {
  const at = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(text.slice(0, 3).toLowerCase())
  return at < 0 ? Number(text) : at + 1
}
