/** Names of months, days and numbers in dates, as pieces of patterns (flag `u`, no flag `i`: *may* and *march* are verbs). */

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** With the capital that English gives them, or all in capitals. */
function cased(words: readonly string[]): string {
  return words.flatMap((word) => [(word[0] ?? '').toUpperCase() + word.slice(1), word.toUpperCase()]).join('|')
}

const shortMonths = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC'

/** Any month, also shortened: only beside a day or a year. */
export const MONTH = String.raw`(?:(?:${cased(months)})\b|(?:${shortMonths})\b\.?)`
/** Months whose names are nothing else. */
export const PLAIN_MONTH = String.raw`(?:${cased(months.filter((word) => word !== 'may' && word !== 'march'))})\b`
/** Any month in full, for places where only a month can stand. */
export const FULL_MONTH = String.raw`(?:${cased(months)})\b`
export const WEEKDAY = String.raw`(?:${cased(weekdays)})\b`
/** 1900–2099, not a part of a longer number or of a name. */
export const YEAR = String.raw`(?<![\p{L}\d.,/$-])(?:19|20)\d\d(?![\d/]|,\d|\.\d|-\p{L}|\p{L})`
export const DAY_NUMBER = String.raw`(?:3[01]|[12]\d|0?[1-9])(?!\d|[:.,]\d)`
export const ORDINAL = String.raw`(?:(?:th|st|nd|rd)\b)`

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .concat([
      'twenty-first',
      'twenty-second',
      'twenty-third',
      'twenty-fourth',
      'twenty-fifth',
      'twenty-sixth',
      'twenty-seventh',
      'twenty-eighth',
      'twenty-ninth',
      'thirtieth',
      'thirty-first',
    ])

export const ORDINAL_WORD = String.raw`(?:${[...ordinals].reverse().join('|')})\b`

/** 1–12, from a whole or shortened name; 0 for no month. */
export function monthOf(word: string): number {
  const short = word.toLowerCase().slice(0, 3)
  return months.findIndex((name) => name.startsWith(short)) + 1
}

/** 0 for Monday. */
export function weekdayNumber(word: string): number {
  return weekdays.indexOf(word.toLowerCase())
}

/** `23`, `23rd`, `thirtieth` as a number; 0 for none. */
export function dayNumberOf(word: string): number {
  return Number.parseInt(word, 10) || ordinals.indexOf(word.toLowerCase()) + 1
}
