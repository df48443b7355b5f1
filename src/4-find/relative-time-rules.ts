import { addDays, addMonths, monthsOf, partsOf, weekOf, yearOf } from './calendar.ts'
import { NUMBER, readNumber } from './numerals.ts'
import { partOfYear } from './time-parts.ts'
import { around, day, month, moved, nearestWeekday, type Stretch, stretch, type Unit, unitOf, year } from './time-reading.ts'
import type { TimeRule } from './time-rules.ts'
import { WEEKDAY, weekdayNumber } from './time-words.ts'

const COUNT = String.raw`(?:${NUMBER}|an?|a\s+few|several|(?:a\s+)?couple\s+of|many|some)`
const UNIT = '(?:days?|weeks?|fortnights?|months?|years?|decades?)'
const unitHint = new RegExp(String.raw`\s${UNIT}\b`, 'iu')
const PART_OF_DAY = String.raw`(?:\s+(?:morning|afternoon|evening|night))?`

/** Dates that lean on the day of publication or on a date said before. Examples are read in an article of 10 July 2024, a Wednesday. */
export const relativeTimeRules: readonly TimeRule[] = [
  {
    id: 'time/day-name',
    because: 'yesterday, today and tomorrow count from the day of publication',
    pattern: new RegExp(
      String.raw`\b(?:(?:the\s+day\s+before\s+)?yesterday${PART_OF_DAY}|last\s+night|today|tonight|this\s+(?:morning|afternoon|evening)|tomorrow${PART_OF_DAY})(?![\p{L}-]|['’]s\s+(?:world|market))`,
      'giu',
    ),
    needs: [/day|night|tomorrow|this\s/iu],
    read: (m, { published }) => {
      if (published === null) return null
      const words = m[0].toLowerCase()
      const shift = /^the/.test(words) ? -2 : /^(?:yesterday|last)/.test(words) ? -1 : /^tomorrow/.test(words) ? 1 : 0
      return day(addDays(published, shift))
    },
    reads: [
      ['It was yesterday ordered back.', 'yesterday', { from: '2024-07-09', to: '2024-07-09' }],
      ['will be told this evening', 'this evening', { from: '2024-07-10', to: '2024-07-10' }],
    ],
    skips: ['USA Todays', 'the morning after'],
  },
  {
    id: 'time/weekday',
    because: 'reports mean the last such day, or the day itself; words that look ahead mean the next',
    pattern: new RegExp(
      String.raw`\b(?:(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]his\s+past|[Tt]his\s+coming)\s+)?(${WEEKDAY})(?!\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post)\b)(?:['’]s\b)?${PART_OF_DAY}(?:\s+(last|next|this)\s+week)?`,
      'gu',
    ),
    needs: [/day|DAY/u],
    read: (m, { published, future }) => {
      if (published === null) return null
      const number = weekdayNumber(m[1] ?? '')
      if (m[2]) return day(addDays(weekOf(published, m[2] === 'last' ? -1 : m[2] === 'next' ? 1 : 0).from, number))
      if (/^last/i.test(m[0])) return day(nearestWeekday(number, addDays(published, -1), false))
      if (/^(?:next|this\s+coming)/i.test(m[0])) return day(nearestWeekday(number, addDays(published, 1), true))
      return day(nearestWeekday(number, published, future))
    },
    reads: [
      ['He said on Friday that it had.', 'Friday', { from: '2024-07-05', to: '2024-07-05' }],
      ['on Wednesday it clinched an order', 'Wednesday', { from: '2024-07-10', to: '2024-07-10' }],
      ['It will vote on Friday.', 'Friday', { from: '2024-07-12', to: '2024-07-12' }],
      ['last Wednesday', 'last Wednesday', { from: '2024-07-03', to: '2024-07-03' }],
      ['next Tuesday', 'next Tuesday', { from: '2024-07-16', to: '2024-07-16' }],
    ],
    skips: ['the Sunday Times', 'Man Fridays'],
  },
  {
    id: 'time/part-of-unit',
    because: '“late last year” and “earlier this month” are parts of the unit',
    pattern:
      /\b(?:(early|earlier|late|later|mid|(?:the\s+)?(?:end|start|beginning|middle)\s+of|so\s+far)[-\s](?:in\s+)?(last|this|next|the)\s+(week|month|year)|(year['’]?s?)[-\s]end|before\s+the\s+year\s+is\s+out)\b/giu,
    read: (m, { published }) => (published === null ? null : partOfUnit(m, published)),
    reads: [
      ['due before the year is out', 'before the year is out', { from: '2024-07-10', to: '2024-12-31' }],
      ['late last year', 'late last year', { from: '2023-09-01', to: '2023-12-31' }],
      ['earlier this year', 'earlier this year', { from: '2024-01-01', to: '2024-07-10' }],
      ['later this month', 'later this month', { from: '2024-07-10', to: '2024-07-31' }],
    ],
    skips: ['the later years', 'so far this way'],
  },
  {
    id: 'time/this-unit',
    because: 'whole calendar weeks, months and years beside the one of publication',
    pattern: /\b(last|this|next)\s+(week|weekend|month|year|quarter|decade)(?:['’]s)?\b(?!-)/giu,
    read: (m, { published }) => (published === null ? null : unitBeside(published, unitStep(m[1] ?? ''), (m[2] ?? '').toLowerCase())),
    reads: [
      ['Last year it sold arms.', 'Last year', { from: '2023-01-01', to: '2023-12-31' }],
      ['had to leave last month', 'last month', { from: '2024-06-01', to: '2024-06-30' }],
      ['last week', 'last week', { from: '2024-07-01', to: '2024-07-07' }],
      ['next year', 'next year', { from: '2025-01-01', to: '2025-12-31' }],
    ],
    skips: ['the last year of the war was', 'the last week of May', 'last weekly'],
  },
  {
    id: 'time/weekend',
    because: 'the weekend alone is the last one begun',
    pattern: /(?<=\b(?:over|at|during)\s)the\s+weekend\b/giu,
    read: (_m, { published }) => {
      if (published === null) return null
      const saturday = nearestWeekday(5, published, false)
      return stretch(saturday, addDays(saturday, 1))
    },
    reads: [['said over the weekend', 'the weekend', { from: '2024-07-06', to: '2024-07-07' }]],
    skips: ['the weekend edition'],
  },
  {
    id: 'time/last-unit-of-something',
    because: '“the last week of the war” says nothing of ours',
    pattern: /\bthe\s+(?:last|next)\s+(?:week|month|year|decade)(?=\s+of\s)/giu,
    read: () => null,
    reads: [],
    skips: ['the last year of the war was'],
  },
  {
    id: 'time/unit-of-story',
    because: '“that year” and “the following month” count from the date said before',
    pattern: /\b(that|the\s+same|(?:the|a)\s+(?:previous|preceding|following|next))\s+(day|week|month|year)\b(?!\s+of\b)/giu,
    read: (m, { anchor }) => (anchor === null ? null : unitOfStory(anchor, m[1] ?? '', unitOf(m[2] ?? ''))),
    reads: [
      ['In June 2011 it signed. The following month it paid.', 'The following month', { from: '2011-07-01', to: '2011-07-31' }],
      ['It ordered 16 in 2016 and paid that year.', 'that year', { from: '2016-01-01', to: '2016-12-31' }],
    ],
    skips: ['the next year of it', 'that day'],
  },
  {
    id: 'time/recent',
    because: 'a run of days up to publication; recent weeks are six, recent months six, recent years five, recent days fourteen',
    pattern:
      /\b(?:(?:in|over|during|for|within|through)\s+)?(?:(?:the\s+)?(?:(?:most\s+)?recent|(?:past|last)\s+few|past)\s+(days|weeks|months|years|decades)|the\s+past\s+(day|week|month|year|decade)|these\s+past\s+(days|weeks|months|years))\b/giu,
    read: (m, { published }) => (published === null ? null : recent(m[1] ?? m[2] ?? m[3] ?? '', published)),
    reads: [
      ['In recent weeks it has stepped up supplies.', 'In recent weeks', { from: '2024-05-29', to: '2024-07-10' }],
      ['over the past year', 'over the past year', { from: '2023-07-10', to: '2024-07-10' }],
    ],
    skips: ['recent deliveries', 'weeks of fighting'],
  },
  {
    id: 'time/past-units',
    because: 'so many units up to publication, or from it',
    pattern: new RegExp(String.raw`\b(?:(?:in|over|during|for|within)\s+)?the\s+(past|last|next|coming)\s+(?:${NUMBER})\s+${UNIT}\b`, 'giu'),
    needs: [/\bthe\s+(?:past|last|next|coming)\s/iu, unitHint],
    read: (m, { published }) => {
      const parts = /(past|last|next|coming)\s+(\S.*?)\s+(\p{L}+)$/iu.exec(m[0])
      const count = readNumber(parts?.[2] ?? '')
      if (published === null || count === null || count > 999) return null
      const unit = unitOf(parts?.[3] ?? '')
      return /past|last/i.test(m[1] ?? '') ? stretch(moved(published, unit, -count), published) : stretch(published, moved(published, unit, count))
    },
    reads: [
      ['over the past three years', 'over the past three years', { from: '2021-07-10', to: '2024-07-10' }],
      ['in the next two weeks', 'in the next two weeks', { from: '2024-07-10', to: '2024-07-24' }],
    ],
    skips: ['the last two ships'],
  },
  {
    id: 'time/coming',
    because: 'what lies just ahead, as long as what is recent lies behind',
    pattern: /\b(?:(?:in|over|during|within|for)\s+)?(?:the\s+)?(?:coming|(?:next|coming)\s+few)\s+(days|weeks|months|years)\b/giu,
    read: (m, { published }) => {
      if (published === null) return null
      const back = recent(m[1] ?? '', published)
      return stretch(published, addDays(published, Math.round((Date.parse(published) - Date.parse(back.from)) / 86_400_000)))
    },
    reads: [['in the coming weeks', 'in the coming weeks', { from: '2024-07-10', to: '2024-08-21' }]],
    skips: ['the coming war'],
  },
  {
    id: 'time/ago',
    because: 'the whole day, week, month or year that lies so far back; to the day where “today” stands behind',
    pattern: new RegExp(
      String.raw`\b(?:(?:more\s+than|over|almost|nearly|about|some|just|only)\s+)?${COUNT}\s+${UNIT}\s+ago(?:\s+(today|yesterday))?\b`,
      'giu',
    ),
    needs: [/\sago\b/iu],
    read: (m, { published }) => {
      const { count, unit } = counted(m[0].replace(/\s+ago.*$/iu, ''))
      if (published === null || count === null) return null
      if (m[1]) return day(addDays(moved(published, unit, -count), /yesterday/i.test(m[1]) ? -1 : 0))
      return around(published, unit, -count)
    },
    reads: [
      ['Ten years ago it supplied all.', 'Ten years ago', { from: '2014-01-01', to: '2014-12-31' }],
      ['Forty years ago today a ship sank', 'Forty years ago today', { from: '1984-07-10', to: '1984-07-10' }],
      ['two months ago', 'two months ago', { from: '2024-05-01', to: '2024-05-31' }],
      ['over a month ago', 'over a month ago', { from: '2024-06-01', to: '2024-06-30' }],
    ],
    skips: ['long ago', 'many years ago'],
  },
  {
    id: 'time/offset',
    because: 'earlier and later count from the date said before, and only where there is one',
    pattern: new RegExp(
      String.raw`\b(?:(?:just|only|some|about)\s+)?${COUNT}\s+${UNIT}\s+(earlier|previously|later|afterwards?|(?:before|after)(?=\s*(?:[,.;:)]|$)))(?![\p{L}-]|\s+than\b)`,
      'giu',
    ),
    needs: [new RegExp(String.raw`${UNIT}\s+(?:earlier|previously|later|afterwards?|before|after)`, 'iu')],
    read: (m, { anchor }) => {
      const { count, unit } = counted(m[0].replace(/\s+\p{L}+$/u, ''))
      if (anchor === null || count === null) return null
      const back = /earlier|before|previously/i.test(m[1] ?? '')
      const from = anchor.grain === 'year' && unit !== 'year' ? null : anchor.from
      if (from === null) return null
      if (anchor.grain === 'day' || unit === 'year' || unit === 'decade' || unit === 'month') return around(from, unit, back ? -count : count)
      return null
    },
    reads: [
      ['On 14 July 2014 a plane left. Four days earlier the embargo came.', 'Four days earlier', { from: '2014-07-10', to: '2014-07-10' }],
      ['In October 2023 it handed over rounds found ten months earlier.', 'ten months earlier', { from: '2022-12-01', to: '2022-12-31' }],
    ],
    skips: ['Four days earlier the embargo came.', 'two years before the war'],
  },
  {
    id: 'time/first-months',
    because: 'the first so many months of a year',
    pattern: new RegExp(String.raw`\b(?:the\s+)?(first|last)\s+(${NUMBER})\s+(months|weeks|days)\s+of\s+(?:((?:19|20)\d\d)(?!\d)|(this|last)\s+year)`, 'giu'),
    needs: [/\s(?:months|weeks|days)\s+of\s/iu],
    read: (m, { published }) => {
      const count = readNumber(m[2] ?? '')
      const number = m[4] ? Number(m[4]) : published === null ? null : partsOf(published).year - (m[5]?.toLowerCase() === 'last' ? 1 : 0)
      if (count === null || number === null || count > 366) return null
      const { from, to } = yearOf(number)
      const unit = unitOf(m[3] ?? '')
      return m[1]?.toLowerCase() === 'last'
        ? stretch(addDays(moved(to, unit, -count), unit === 'month' ? 1 : 1), to)
        : stretch(from, addDays(moved(from, unit, count), -1))
    },
    reads: [['in the first eleven months of 2021', 'the first eleven months of 2021', { from: '2021-01-01', to: '2021-11-30' }]],
    skips: ['the first eleven tanks of 2021'],
  },
  {
    id: 'time/event',
    because: 'an article on the matter calls a well-known event by a common word; only after since, before, between and the like',
    pattern:
      /(?<=\b(?:since|before|after|between|until|from|following)\s)(?:the|its|(?:the\s+)?\p{Lu}\p{L}+(?:['’]s?)?)\s+(?:(?:full-scale|all-out|military|Russian|February)\s+){0,2}(?:invasion|coup|takeover|attacks?|war)(?:\s+of\s+\p{Lu}\p{L}+)?(?:\s+(?:began|started|broke\s+out))?(?![\p{L}-]|\s+(?:crimes?|effort|plan)\b)/gu,
    needs: [/invasion|coup|takeover|attack|war/u],
    read: (m, { events }) => day(events.find(({ called }) => new RegExp(String.raw`\b(?:${called})\b`, 'iu').test(m[0]))?.day ?? null),
    reads: [],
    skips: ['after the invasion', 'since the coup'],
  },
  {
    id: 'time/event-days',
    because: 'the first so many days of such an event, the first day counted',
    pattern: new RegExp(
      String.raw`\bthe\s+(invasion|war|coup)['’]s\s+first\s+(${NUMBER})\s+(days|weeks|months)\b|\bthe\s+first\s+(${NUMBER})\s+(days|weeks|months)\s+of\s+the\s+(invasion|war|coup)\b`,
      'giu',
    ),
    needs: [/\sfirst\s/iu, /\b(?:invasion|war|coup)/iu],
    read: (m, { events }) => {
      const count = readNumber(m[2] ?? m[4] ?? '')
      const start = events.find(({ called }) => new RegExp(String.raw`\b(?:${called})\b`, 'iu').test(m[1] ?? m[6] ?? ''))?.day
      return count === null || start === undefined || count > 999 ? null : stretch(start, addDays(moved(start, unitOf(m[3] ?? m[5] ?? ''), count), -1))
    },
    reads: [],
    skips: ['in the war’s first 120 days'],
  },
]

function unitStep(which: string): number {
  return { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0
}

function unitBeside(published: string, step: number, unit: string): Stretch | null {
  const { year: now, month: number } = partsOf(published)
  switch (unit) {
    case 'week': {
      const { from, to } = weekOf(published, step)
      return stretch(from, to)
    }
    case 'weekend': {
      const { to } = weekOf(published, step)
      return stretch(addDays(to, -1), to)
    }
    case 'month': {
      const there = partsOf(addMonths(`${published.slice(0, 8)}01`, step))
      return month(there.year, there.month)
    }
    case 'quarter': {
      const first = Math.floor((number - 1) / 3) * 3 + 1 + 3 * step
      const { from, to } = monthsOf(now, first, first + 2)
      return stretch(from, to)
    }
    case 'decade': {
      const first = Math.floor(now / 10) * 10 + 10 * step
      return stretch(`${first}-01-01`, `${first + 9}-12-31`)
    }
    default:
      return year(now + step)
  }
}

function partOfUnit(m: RegExpExecArray, published: string): Stretch | null {
  const { year: now } = partsOf(published)
  if (m[3] === undefined) return /out$/i.test(m[0]) ? stretch(published, `${now}-12-31`) : stretch(`${now}-12-01`, `${now}-12-31`)
  const unit = m[3].toLowerCase()
  const which = (m[2] ?? '').toLowerCase()
  const whole = unitBeside(published, which === 'the' ? 0 : unitStep(which), unit)
  if (whole === null) return null
  const part = (m[1] ?? '').toLowerCase()
  if (part === 'earlier' || part === 'so far') return which === 'this' && whole.from <= published ? stretch(whole.from, published) : whole
  if (part === 'later') return which === 'this' ? stretch(published, whole.to) : whole
  if (unit === 'year') return partOfYear(part, partsOf(whole.from).year)
  const middle = addDays(whole.from, Math.floor((Date.parse(whole.to) - Date.parse(whole.from)) / 172_800_000))
  if (/early|start|beginning/.test(part)) return stretch(whole.from, middle)
  if (/late|end/.test(part)) return stretch(middle, whole.to)
  return whole
}

function unitOfStory(anchor: Stretch, which: string, unit: Unit): Stretch | null {
  const step = /previous|preceding/i.test(which) ? -1 : /following|next/i.test(which) ? 1 : 0
  if (unit === 'day' && anchor.grain !== 'day') return null
  if (unit === 'week') {
    if (anchor.grain !== 'day') return null
    const { from, to } = weekOf(anchor.from, step)
    return stretch(from, to)
  }
  if (unit === 'month' && anchor.grain === 'year') return null
  return around(unit === 'month' ? `${anchor.from.slice(0, 8)}01` : anchor.from, unit, step)
}

function recent(word: string, published: string): Stretch {
  const unit = unitOf(word)
  if (!/s$/i.test(word)) return stretch(moved(published, unit, -1), published)
  const count = { day: 14, week: 6, fortnight: 3, month: 6, year: 5, decade: 3 }[unit]
  return stretch(moved(published, unit, -count), published)
}

/** `more than two months` → 2, month. Vague counts give null. */
function counted(words: string): { readonly count: number | null; readonly unit: Unit } {
  const parts = words.replace(/^(?:(?:more\s+than|over|almost|nearly|about|some|just|only)\s+)/iu, '').split(/\s+/)
  const unit = unitOf(parts.at(-1) ?? '')
  const number = parts.slice(0, -1).join(' ')
  const count = /^an?$/i.test(number) ? 1 : readNumber(number)
  return { count: count !== null && count > 999 ? null : count, unit }
}
