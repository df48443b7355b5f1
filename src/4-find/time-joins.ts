import type { Exampled } from '../text/apply-rules.ts'
import { addDays } from './calendar.ts'
import type { Interval, Stretch } from './time-reading.ts'

/** What the words before a time, or between two, make of it. Examples are read in an article of 10 July 2024. */
interface TimeJoin extends Exampled<Interval> {
  /** Ends right before the first time. */
  readonly before: RegExp | null
  /** All that stands between two times; null for a join of one. */
  readonly between: RegExp | null
  readonly join: (first: Stretch, second: Stretch, published: string | null) => Interval | null
}

const closed = (first: Stretch, second: Stretch): Interval | null => (first.from <= second.to ? { from: first.from, to: second.to } : null)

/** The first that fits wins; joins of two times stand before joins of one. */
export const timeJoins: readonly TimeJoin[] = [
  {
    id: 'time/between',
    because: 'from the beginning of the first to the end of the second',
    before: /\bbetween\s+$/iu,
    between: /^\s+and\s+$/iu,
    join: closed,
    reads: [
      ['between 1 January and 31 March 2014', 'between 1 January and 31 March 2014', { from: '2014-01-01', to: '2014-03-31' }],
      ['arms supplied between 2007 and 2011', 'between 2007 and 2011', { from: '2007-01-01', to: '2011-12-31' }],
    ],
    skips: ['between 2011 and 2007', 'between 36 and 40 jets'],
  },
  {
    id: 'time/from-to',
    because: 'both ends are in',
    before: /\bfrom\s+$/iu,
    between: /^\s+(?:to|until|till|through|up\s+to)\s+$/iu,
    join: closed,
    reads: [
      ['from 2005 to 2007', 'from 2005 to 2007', { from: '2005-01-01', to: '2007-12-31' }],
      ['from November to March 2014', 'from November to March 2014', { from: '2013-11-01', to: '2014-03-31' }],
      ['from October 1984 until last month', 'from October 1984 until last month', { from: '1984-10-01', to: '2024-06-30' }],
    ],
    skips: ['from Sharjah in 2005 to Benghazi'],
  },
  {
    id: 'time/to',
    because: 'the same without “from”',
    before: null,
    between: /^(?:\s+(?:to|until|till|through)\s+|\s?[-–]\s?)$/iu,
    join: closed,
    reads: [
      ['exports in 2014 to 2018', '2014 to 2018', { from: '2014-01-01', to: '2018-12-31' }],
      ['May 2014-June 2015', 'May 2014-June 2015', { from: '2014-05-01', to: '2015-06-30' }],
    ],
    skips: ['2018 to 2014'],
  },
  {
    id: 'time/and',
    because: 'two units that follow each other make one stretch',
    before: null,
    between: /^\s+(?:and|or)\s+(?:in\s+)?$/iu,
    join: (first, second) => (first.grain === second.grain && first.grain !== 'stretch' && addDays(first.to, 1) === second.from ? closed(first, second) : null),
    reads: [
      ['In 2014 and 2015 it bought rifles', '2014 and 2015', { from: '2014-01-01', to: '2015-12-31' }],
      ['in May and June', 'May and June', { from: '2024-05-01', to: '2024-06-30' }],
    ],
    skips: ['in 2014 and 2018'],
  },
  {
    id: 'time/and-again',
    because: 'two days of one thing that came again are its first and its last',
    before: null,
    between: /^,?\s+and\s+(?:then\s+)?again\s+(?:in|on)\s+$/iu,
    join: closed,
    reads: [['on 30 May and again on 2 June', '30 May and again on 2 June', { from: '2024-05-30', to: '2024-06-02' }]],
    skips: ['on 30 May and on 2 June'],
  },
  {
    id: 'time/since',
    because: 'what holds since a day holds to the day of publication',
    before: /\b(?:ever\s+)?since\s+(?:\p{L}[\p{L}'’-]*\s+(?:\p{L}[\p{L}'’-]*\s+){0,5}(?:in|on)\s+|about\s+|around\s+)?$/iu,
    between: null,
    join: (first, _second, published) => (published === null || first.from <= published ? { from: first.from, to: published } : null),
    reads: [
      ['under an embargo since 2004', 'since 2004', { from: '2004-01-01', to: '2024-07-10' }],
      ['since the bombing began in March 2015', 'since the bombing began in March 2015', { from: '2015-03-01', to: '2024-07-10' }],
    ],
    skips: ['since it came, in 2004 and later'],
  },
  {
    id: 'time/until',
    because: 'open beginning',
    before: /\b(?:until|till|through|up\s+to)\s+$/iu,
    between: null,
    join: (first) => ({ from: null, to: first.to }),
    reads: [['allowed until 2026', 'until 2026', { from: null, to: '2026-12-31' }]],
    skips: ['in 2026'],
  },
  {
    id: 'time/by',
    because: 'at the latest on its last day',
    before: /\b(?:by|not?\s+later\s+than)\s+$/iu,
    between: null,
    join: (first) => ({ from: null, to: first.to }),
    reads: [
      ['to wind up by 2030', 'by 2030', { from: null, to: '2030-12-31' }],
      ['shipped by the end of June', 'by the end of June', { from: null, to: '2024-06-30' }],
      ['by the end of 2014', 'by the end of 2014', { from: null, to: '2014-12-31' }],
    ],
    skips: ['by sea in 2014'],
  },
  {
    id: 'time/before',
    because: 'ended the day before',
    before: /\b(?:before|prior\s+to)\s+$/iu,
    between: null,
    join: (first) => ({ from: null, to: addDays(first.from, -1) }),
    reads: [['built before 1991', 'before 1991', { from: null, to: '1990-12-31' }]],
    skips: ['before the year is out'],
  },
  {
    id: 'time/after',
    because: 'began the day after',
    before: /\bafter\s+$/iu,
    between: null,
    join: (first) => ({ from: addDays(first.to, 1), to: null }),
    reads: [['sold after March 2015', 'after March 2015', { from: '2015-04-01', to: null }]],
    skips: ['soon after it sank in 2015'],
  },
  {
    id: 'time/from',
    because: 'open end',
    before:
      /(?<!\b(?:up|down|rose|fell|grew|higher|lower|increase|rise|drop|decline|change|million|billion|percent|cent|stems?|dating)\s)\b(?:from|starting\s+in|beginning\s+in|as\s+of|as\s+from)\s+$/iu,
    between: null,
    join: (first) => ({ from: first.from, to: null }),
    reads: [['From August 2023 he sailed', 'From August 2023', { from: '2023-08-01', to: null }]],
    skips: ['from Riyadh in 2015', 'up from last year'],
  },
]
