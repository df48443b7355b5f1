const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
const months = (year: number, first: number, last: number): readonly [string, string] => [utc(year, first, 1), utc(year, last + 1, 0)]

/** Monday of an ISO week: the fourth of January lies in week one. */
function monday(year: number, week: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4))
  return fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * 86_400_000
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
const seasons: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** First and last day of a TIMEX3 value; the day of a time of day. Null for what names no days: `PRESENT_REF`, `XXXX-QX`. */
export function daysOfTimex(value: string): readonly [string, string] | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(value)
  if (day) return [value.slice(0, 10), value.slice(0, 10)]
  const part = /^(\d{4})(?:-(?:(\d\d)|Q([1-4])|H([12])|(SP|SU|FA|WI)|W(\d\d)(-WE)?))?$/.exec(value)
  if (part) {
    const year = Number(part[1])
    if (part[2]) return months(year, Number(part[2]), Number(part[2]))
    if (part[3]) return months(year, 3 * Number(part[3]) - 2, 3 * Number(part[3]))
    if (part[4]) return months(year, 6 * Number(part[4]) - 5, 6 * Number(part[4]))
    if (part[5]) return months(year, seasons[part[5]] ?? 1, (seasons[part[5]] ?? 1) + 2)
    if (part[6]) {
      const start = monday(year, Number(part[6]))
      return [iso(start + (part[7] ? 5 : 0) * 86_400_000), iso(start + 6 * 86_400_000)]
    }
    return months(year, 1, 12)
  }
  if (/^\d{3}X?$/.test(value)) return [`${value.slice(0, 3)}0-01-01`, `${value.slice(0, 3)}9-12-31`]
  return /^\d\d(?:XX)?$/.test(value) ? [`${value.slice(0, 2)}00-01-01`, `${value.slice(0, 2)}99-12-31`] : null
}

const partOf = /^time\/part-of-(?:month|year|unit)$/

/**
 * The days of a phrase as TIMEX3 counts them: *early 1999* has the value 1999, with the part said elsewhere.
 * So the parts that rules read are widened to their month or year before they are compared.
 */
export function widened(rule: string, from: string, to: string, words: string): readonly [string, string] {
  if (!partOf.test(rule)) return [from, to]
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  if (/week/i.test(words)) {
    const weekday = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7
    const start = Date.parse(`${from}T00:00:00Z`) - weekday * 86_400_000
    return [iso(start), iso(start + 6 * 86_400_000)]
  }
  const whole = rule === 'time/part-of-year' || /year|out$/i.test(words) ? months(year, 1, 12) : months(year, month, month)
  return to <= whole[1] ? whole : [from, to]
}
