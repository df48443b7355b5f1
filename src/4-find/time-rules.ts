import type { Rule } from '../text/apply-rules.ts'
import { dayOf, partsOf } from './calendar.ts'
import { readNumber } from './numerals.ts'
import { datedDay, monthOfYear, namedMonth, partialYear, partOfMonth, partOfYear, relativeSeason, season, wholeDay } from './time-parts.ts'
import { dateWithoutYear, day, type Interval, month, monthWithoutYear, type Stretch, stretch, type TimeContext, year } from './time-reading.ts'
import { DAY_NUMBER, dayNumberOf, FULL_MONTH, MONTH, monthOf, ORDINAL, ORDINAL_WORD, PLAIN_MONTH, WEEKDAY, YEAR } from './time-words.ts'

/** Examples are read in an article of 10 July 2024, a Wednesday. */
export type TimeRule = Rule<Stretch, TimeContext, Interval>

const DAY = String.raw`(?:(?:the\s+)?(?:${DAY_NUMBER}${ORDINAL}?|${ORDINAL_WORD}))`
const WEEKDAY_BEFORE = String.raw`(?:(?<weekday>${WEEKDAY}),?\s+)?`
const DAY_PART = String.raw`(?:${DAY_NUMBER}(?:${ORDINAL})?)`
const PART = String.raw`(?:(?:(?:the\s+)?(?:very\s+)?(?:early|late|middle|beginning|start|end)\s+(?:of\s+|in\s+)?|mid[-‑\s]))`
/** `spoken`: the last two figures; never cut short. */
const SPOKEN_YEAR = String.raw`[Nn]ineteen[-\s](?<spoken>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine)\b|(?![-\s](?:one|two|three|four|five|six|seven|eight|nine)\b)))`
const monthHint = new RegExp(MONTH, 'u')
const yearHint = /(?:19|20)\d\d/u
/** Words after which four figures are a year and *May* is a month; to be met by what follows, so the costly look behind comes last. */
const AFTER_IN = (what: string): string =>
  String.raw`(?<=\b(?:[Ii]n|IN|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|[Dd]uring|[Tt]hroughout|[Ff]rom|[Oo]f|[Bb]etween|[Aa]round|[Aa]bout|[Bb]ack\s+in|[Tt]o|[Tt]hrough|[Aa]s\s+of|[Cc]irca|[Ii]nto|[Ff]or|[Ff]iscal|both|and|or)\s${what})`

/** Dates that name their day, month or year. */
export const timeRules: readonly TimeRule[] = [
  {
    id: 'time/iso-day',
    because: 'the international form',
    pattern: /(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/gu,
    needs: [yearHint],
    read: (m) => day(dayOf(Number(m[1]), Number(m[2]), Number(m[3]))),
    reads: [['dated 2014-07-14 in Juba', '2014-07-14', { from: '2014-07-14', to: '2014-07-14' }]],
    skips: ['2014-17-44', 'a 2014-15 plan'],
  },
  {
    id: 'time/figures-day',
    because: 'points put the day first; strokes do so outside America, so they are read only where just one order is possible',
    pattern: /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-]|\.\d)/gu,
    needs: [yearHint],
    read: (m) => {
      const [first, second, number] = [Number(m[1]), Number(m[3]), Number(m[4])]
      if (m[2] === '.' || first > 12 || first === second) return day(dayOf(number, second, first))
      return second > 12 ? day(dayOf(number, first, second)) : null
    },
    reads: [
      ['ANKARA 27.01.2024', '27.01.2024', { from: '2024-01-27', to: '2024-01-27' }],
      ['13:20 14/09/2009', '14/09/2009', { from: '2009-09-14', to: '2009-09-14' }],
    ],
    skips: ['on 3/4/2009', 'version 1.2.2009.1', '31.02.2014'],
  },
  {
    id: 'time/day-month-year',
    because: 'day before month, as outside America',
    pattern: new RegExp(
      String.raw`${WEEKDAY_BEFORE}(?<![\d.,$£€-])(?<date>${DAY}),?\s+(?:of\s+|day\s+of\s+)?(?<month>${MONTH}),?\s+(?<year>(?:19|20)\d\d)(?!\d)`,
      'gu',
    ),
    needs: [monthHint, yearHint],
    read: wholeDay,
    reads: [
      ['On 14 July 2014 it left.', '14 July 2014', { from: '2014-07-14', to: '2014-07-14' }],
      ['on the 3rd of May, 2011', 'the 3rd of May, 2011', { from: '2011-05-03', to: '2011-05-03' }],
    ],
    skips: ['31 June 2014', '14 jets'],
  },
  {
    id: 'time/month-day-year',
    because: 'month before day, as in America',
    pattern: new RegExp(String.raw`\b${WEEKDAY_BEFORE}(?<month>${MONTH})\s+(?<date>${DAY_PART}),?\s+(?<year>(?:19|20)\d\d)(?!\d)`, 'gu'),
    needs: [monthHint, yearHint],
    read: wholeDay,
    reads: [['the night of Jan. 11, 2024, off Somalia', 'Jan. 11, 2024', { from: '2024-01-11', to: '2024-01-11' }]],
    skips: ['Feb. 30, 2024'],
  },
  {
    id: 'time/days',
    because: 'several days of one month',
    pattern: new RegExp(
      String.raw`(?:\b(?:from|between)\s+)?(?<![\d.,$£€-])(${DAY_NUMBER})(?:${ORDINAL})?(?:\s?[-–]\s?|\s+(?:to|and|until)\s+)(${DAY_NUMBER})(?:${ORDINAL})?\s+(?:of\s+)?(${MONTH})(?:,?\s+((?:19|20)\d\d)(?!\d))?|\b(${MONTH})\s+(${DAY_NUMBER})(?:\s?[-–]\s?|\s+(?:to|and)\s+)(${DAY_NUMBER})(?!\s*\p{L})(?:,?\s+((?:19|20)\d\d)(?!\d))?`,
      'gu',
    ),
    needs: [monthHint],
    read: (m, context) => {
      const number = monthOf(m[3] ?? m[5] ?? '')
      const said = m[4] ?? m[8]
      const [first, last] = [dayNumberOf(m[1] ?? m[6] ?? ''), dayNumberOf(m[2] ?? m[7] ?? '')]
      const to = said ? day(dayOf(Number(said), number, last)) : dateWithoutYear(number, last, context, null)
      const from = to && dayOf(partsOf(to.from).year, number, first)
      return from && to && from <= to.to ? stretch(from, to.to) : null
    },
    reads: [
      ['on 3-5 May 2014', '3-5 May 2014', { from: '2014-05-03', to: '2014-05-05' }],
      ['between 3 and 5 May', 'between 3 and 5 May', { from: '2024-05-03', to: '2024-05-05' }],
      ['on May 3-5, 2014', 'May 3-5, 2014', { from: '2014-05-03', to: '2014-05-05' }],
    ],
    skips: ['5 to 3 May', '3 to 5 tanks'],
  },
  {
    id: 'time/day-month',
    because: 'without a year it is the one said nearby, else the last such day before publication',
    pattern: new RegExp(String.raw`${WEEKDAY_BEFORE}(?<![\d.,$£€-])(?<date>${DAY}),?\s+(?:of\s+)?(?<month>${MONTH})(?:\s+(?:this|last)\s+year)?`, 'gu'),
    needs: [monthHint],
    read: datedDay,
    reads: [
      ['It was signed on 25 September.', '25 September', { from: '2023-09-25', to: '2023-09-25' }],
      ['on the thirtieth of December', 'the thirtieth of December', { from: '2023-12-30', to: '2023-12-30' }],
      ['It will sail on 25 September.', '25 September', { from: '2024-09-25', to: '2024-09-25' }],
      ['the talks of Saturday, 8 April', 'Saturday, 8 April', { from: '2023-04-08', to: '2023-04-08' }],
      ['It is payable on 15 September.', '15 September', { from: '2024-09-15', to: '2024-09-15' }],
      ['On 14 July 2014 it left and on 16 July came back.', '16 July', { from: '2014-07-16', to: '2014-07-16' }],
    ],
    skips: ['36 may be sent', '40 March past'],
  },
  {
    id: 'time/month-day',
    because: 'the American order of the same',
    pattern: new RegExp(String.raw`\b${WEEKDAY_BEFORE}(?<month>${MONTH})\s+(?<date>${DAY_PART})(?:\s+(?:this|last)\s+year)?(?!\s*(?:-|–)\s*\d|\p{L})`, 'gu'),
    needs: [monthHint],
    read: datedDay,
    reads: [['On Oct. 5 a plane was shot down', 'Oct. 5', { from: '2023-10-05', to: '2023-10-05' }]],
    skips: ['in May 40 tanks', 'they may 5 times'],
  },
  {
    id: 'time/nth',
    because: 'an ordinal alone, after “on”, is a day of the month of publication or of the one before',
    pattern: new RegExp(
      String.raw`\bthe(?<=\b(?:[Oo]n|[Uu]ntil|[Ss]ince|[Bb]y)\sthe)\s+(${DAY_NUMBER}${ORDINAL})(?!\s+(?:of\b|\p{L}))|\bthe(?<=\b[Oo]n\sthe)\s+(${DAY_NUMBER}${ORDINAL})(?=\s+(?:and|by|at|with|that|it|he|they|a|the|in)\b)`,
      'gu',
    ),
    read: (m, { published }) => {
      if (published === null) return null
      const { year: now, month: number } = partsOf(published)
      const date = dayNumberOf(m[1] ?? m[2] ?? '')
      const same = dayOf(now, number, date)
      return day(same !== null && same <= published ? same : number === 1 ? dayOf(now - 1, 12, date) : dayOf(now, number - 1, date))
    },
    reads: [['It was settled on the 3rd: the ships go.', 'the 3rd', { from: '2024-07-03', to: '2024-07-03' }]],
    skips: ['on the 3rd floor', 'the 23rd brigade'],
  },
  {
    id: 'time/month-year',
    because: 'a month with its year',
    pattern: new RegExp(String.raw`\b(${MONTH}),?\s+(?:of\s+)?((?:19|20)\d\d)(?!\d|-\d)`, 'gu'),
    needs: [monthHint, yearHint],
    read: (m) => month(Number(m[2]), monthOf(m[1] ?? '')),
    reads: [
      ['In June 2011 France undertook it.', 'June 2011', { from: '2011-06-01', to: '2011-06-30' }],
      ['in Feb. 2012', 'Feb. 2012', { from: '2012-02-01', to: '2012-02-29' }],
    ],
    skips: ['may 2014 be better', 'Marvin 2014'],
  },
  {
    id: 'time/part-of-month',
    because: 'early, mid and late are thirds of a month; the end of it is its last day where something is due by then',
    pattern: new RegExp(String.raw`(?<![\p{L}-])(${PART})(${FULL_MONTH})(?:,?\s+((?:19|20)\d\d)(?!\d))?`, 'gu'),
    needs: [monthHint],
    read: (m, context) => {
      const number = monthOf(m[2] ?? '')
      const whole = m[3] ? month(Number(m[3]), number) : monthWithoutYear(number, context)
      return whole && partOfMonth(m[1] ?? '', whole)
    },
    reads: [
      ['in mid-June 2014', 'mid-June 2014', { from: '2014-06-10', to: '2014-06-20' }],
      ['in early March', 'early March', { from: '2024-03-01', to: '2024-03-10' }],
      ['at the end of May', 'the end of May', { from: '2024-05-21', to: '2024-05-31' }],
    ],
    skips: ['early maybe', 'the late march'],
  },
  {
    id: 'time/month-of-that-year',
    because: '“last October” is the one before this one; “October last year” says its year otherwise',
    pattern: new RegExp(
      String.raw`\b(?:([Ll]ast|[Tt]his(?:\s+past)?|[Nn]ext|[Tt]he\s+(?:following|next|previous))\s+(${FULL_MONTH})|(${FULL_MONTH})(?:\s+of)?\s+(last|this|next|that|the\s+same|the\s+following|the\s+previous)\s+year)`,
      'gu',
    ),
    needs: [monthHint],
    read: (m, context) => (m[2] ? namedMonth(m[1] ?? '', monthOf(m[2]), context) : monthOfYear(monthOf(m[3] ?? ''), m[4] ?? '', context)),
    reads: [
      ['last October', 'last October', { from: '2023-10-01', to: '2023-10-31' }],
      ['last July', 'last July', { from: '2023-07-01', to: '2023-07-31' }],
      ['in May last year', 'May last year', { from: '2023-05-01', to: '2023-05-31' }],
      ['It stopped in 2006; in January of that year it wavered.', 'January of that year', { from: '2006-01-01', to: '2006-01-31' }],
      ['In October 2011 it began. The following April it ended.', 'The following April', { from: '2012-04-01', to: '2012-04-30' }],
    ],
    skips: ['last may be best'],
  },
  {
    id: 'time/month',
    because: 'a month alone is the last one not after publication; “May” and “March” need a word before them',
    pattern: new RegExp(
      String.raw`(?<![-\p{L}])(?:${PLAIN_MONTH}|(?:May|March|MAY|MARCH)\b${AFTER_IN('(?:May|March|MAY|MARCH)')})(?!\s+(?:\d|\p{Lu}\p{Ll}+\s+(?:said|told)))(?!-)`,
      'gu',
    ),
    needs: [monthHint],
    read: (m, context) => monthWithoutYear(monthOf(m[0]), context),
    reads: [
      ['inked in February', 'February', { from: '2024-02-01', to: '2024-02-29' }],
      ['told lawmakers in November', 'November', { from: '2023-11-01', to: '2023-11-30' }],
      ['delivered in May', 'May', { from: '2024-05-01', to: '2024-05-31' }],
      ['It will come in November.', 'November', { from: '2024-11-01', to: '2024-11-30' }],
    ],
    skips: ['it may come', 'May we ask', 'March on'],
  },
  {
    id: 'time/part-of-year',
    because: 'early: January to April; mid: the three months around 30 June; late: September to December; the end: December',
    pattern: new RegExp(String.raw`(?<![\p{L}-])(${PART})(?:19|20)\d\d(?![\d/]|,\d|\.\d|-\p{L}|\p{L})`, 'gu'),
    needs: [yearHint],
    read: (m) => partOfYear(m[1] ?? '', Number(m[0].slice(-4))),
    reads: [
      ['in mid-2014', 'mid-2014', { from: '2014-05-15', to: '2014-08-15' }],
      ['in late 2011', 'late 2011', { from: '2011-09-01', to: '2011-12-31' }],
      ['early in 2016', 'early in 2016', { from: '2016-01-01', to: '2016-04-30' }],
      ['at the end of 2014', 'the end of 2014', { from: '2014-12-01', to: '2014-12-31' }],
    ],
    skips: ['early 3016', 'late in the day'],
  },
  {
    id: 'time/season',
    because: 'seasons of the northern half of the earth; a winter begins in the December of its year',
    pattern: new RegExp(
      String.raw`\b(?:(?:[Tt]he\s+)?([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s+(?:of\s+)?(${YEAR})|([Ll]ast|[Tt]his|[Nn]ext)\s+(spring|summer|autumn|fall|winter))\b`,
      'gu',
    ),
    needs: [/[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter/u],
    read: (m, context) => (m[2] ? season(m[1] ?? '', Number(m[2])) : relativeSeason(m[3] ?? '', m[4] ?? '', context)),
    reads: [
      ['in the spring of 2021', 'the spring of 2021', { from: '2021-03-01', to: '2021-05-31' }],
      ['in winter 2014', 'winter 2014', { from: '2014-12-01', to: '2015-02-28' }],
      ['last autumn', 'last autumn', { from: '2023-09-01', to: '2023-11-30' }],
    ],
    skips: ['the fall of the town', 'spring 40 men'],
  },
  {
    id: 'time/quarter-or-half',
    because: 'quarters and halves are of the year said, else of the year of publication or the last one',
    pattern: new RegExp(
      String.raw`\b(?:[Tt]he\s+)?(?:(?<before>(?:19|20)\d\d|(?:[Ll]ast|[Tt]his|[Nn]ext)\s+year['’]s|year[-‑](?:ago|earlier))\s+)?(?:([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal)[\s-](quarter|half)\b|Q([1-4]))(?:\s+(?:of\s+|in\s+)?(?:((?:19|20)\d\d)(?!\d)|(this|last|next|the)\s+year))?`,
      'gu',
    ),
    needs: [/quarter|half|Q[1-4]/u],
    read: partialYear,
    reads: [
      ['in the second half of 2019', 'the second half of 2019', { from: '2019-07-01', to: '2019-12-31' }],
      ['in the 1988 second quarter', 'the 1988 second quarter', { from: '1988-04-01', to: '1988-06-30' }],
      ['in next year’s first quarter', 'next year’s first quarter', { from: '2025-01-01', to: '2025-03-31' }],
      ['the year-earlier third quarter', 'the year-earlier third quarter', { from: '2023-07-01', to: '2023-09-30' }],
      ['on course for the first quarter', 'the first quarter', { from: '2024-01-01', to: '2024-03-31' }],
      ['in the third quarter of last year', 'the third quarter of last year', { from: '2023-07-01', to: '2023-09-30' }],
    ],
    skips: ['a quarter of its arms', 'half of the fleet'],
  },
  {
    id: 'time/decade',
    because: 'ten years by the name of their first',
    pattern: /\b(?:[Tt]he\s+)?(?:(early|mid|late)[-\s])?(?:the\s+)?(19|20)(\d0)['’]?s\b/gu,
    needs: [yearHint],
    read: (m) => {
      const first = Number(`${m[2]}${m[3]}`)
      if (m[1] === 'early') return stretch(`${first}-01-01`, `${first + 3}-12-31`)
      if (m[1] === 'mid') return stretch(`${first + 4}-01-01`, `${first + 6}-12-31`)
      if (m[1] === 'late') return stretch(`${first + 7}-01-01`, `${first + 9}-12-31`)
      return stretch(`${first}-01-01`, `${first + 9}-12-31`)
    },
    reads: [['in the late 1980s', 'the late 1980s', { from: '1987-01-01', to: '1989-12-31' }]],
    skips: ['the 1985s', '80s'],
  },
  {
    id: 'time/year-span',
    because: 'two years joined by a stroke',
    pattern: new RegExp(String.raw`(?<![\p{L}\d.,/-])((?:19|20)\d\d)[-–‑/]((?:19|20)\d\d|\d\d)(?![\d\p{L}-])`, 'gu'),
    needs: [yearHint],
    read: (m) => {
      const first = Number(m[1])
      const last = m[2]?.length === 2 ? Math.floor(first / 100) * 100 + Number(m[2]) : Number(m[2])
      return last > first && last - first < 60 ? stretch(`${first}-01-01`, `${last}-12-31`) : null
    },
    reads: [
      ['exports in 2017-21', '2017-21', { from: '2017-01-01', to: '2021-12-31' }],
      ['(2007–2011)', '2007–2011', { from: '2007-01-01', to: '2011-12-31' }],
    ],
    skips: ['a Yak-2014-15', '2014-07'],
  },
  {
    id: 'time/spoken-year',
    because: 'broadcasts spell years out',
    pattern: new RegExp(
      String.raw`\b(?:(?<month>${FULL_MONTH}),?\s+)?(?:${SPOKEN_YEAR}|(?<=\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Yy]ear)\s)[Tt]wo\s+thousand(?:\s+and\s+(?<more>\p{L}+))?)\b(?!\s+(?:and|hundred)\b)`,
      'gu',
    ),
    needs: [/nineteen|thousand/iu],
    read: (m) => {
      const { month: name, spoken, more } = m.groups ?? {}
      const number = spoken ? 1900 + (readNumber(spoken) ?? 0) : 2000 + ((more ? readNumber(more) : 0) ?? Number.NaN)
      if (Number.isNaN(number)) return null
      return name ? month(number, monthOf(name)) : year(number)
    },
    reads: [
      ['some protection in nineteen seventy-nine', 'nineteen seventy-nine', { from: '1979-01-01', to: '1979-12-31' }],
      ['In nineteen ninety-one Charles came', 'nineteen ninety-one', { from: '1991-01-01', to: '1991-12-31' }],
      ['It began in January nineteen ninety-seven', 'January nineteen ninety-seven', { from: '1997-01-01', to: '1997-01-31' }],
    ],
    skips: ['nineteen tanks', 'in two thousand and one hundred cases'],
  },
  {
    id: 'time/year',
    because: 'four figures are a year only where the words around say so',
    pattern: new RegExp(
      String.raw`${YEAR}(?:${AFTER_IN('\\d{4}')}|(?<=\b(?:19|20)\d\d(?:,\s|,?\s(?:and|or|to)\s)\d{4}))(?!\s+(?:rifles|tanks|missiles|guns|men|troops|rounds|shells|soldiers|people|tonnes|tons|km)\b)|${YEAR}(?<=(?:\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]hat|[Tt]his)|['’]s)\s\d{4})(?=\s+\p{Ll})|${YEAR}(?=\s+(?:deal|contract|agreement|accord|pact|treaty|convention|resolution|embargo|ban|order|sale|purchase|delivery|war|invasion|coup|election|campaign|budget|report|ruling|decision|law|attack|raid|crisis|conflict)\b)`,
      'gu',
    ),
    needs: [yearHint],
    read: (m) => year(Number(m[0])),
    reads: [
      ['in 1979 it ordered', '1979', { from: '1979-01-01', to: '1979-12-31' }],
      ['A 2016 deal brought jets', '2016', { from: '2016-01-01', to: '2016-12-31' }],
      ['Throughout 2020 planes came', '2020', { from: '2020-01-01', to: '2020-12-31' }],
    ],
    skips: ['resolution 1970', '2000 rifles', 'of 2000 rifles', 'the Block 2010'],
  },
]
