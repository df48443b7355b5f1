import type { Rule } from '../text/apply-rules.ts'
import { currencySigns, currencyWords } from './currencies.ts'
import { BARE, hedgesBefore, readHedges } from './hedges.ts'
import { FIGURES, NUMBER, NUMBER_END, rangeHint, readNumber, SCALE, SCALE_LETTER, TO } from './numerals.ts'

export interface Money {
  readonly low: number
  readonly high: number
  readonly currency: string
}

const SIGN = String.raw`(?<![\p{L}\d$])(?:${currencySigns.map((row) => row.form).join('|')})`
/** Figures behind a sign, with their scale. The guard of FIGURES against a letter before it is the sign's own. */
const SIGNED = String.raw`${SIGN}\s?(?:\d{1,3}(?:,\d{2,3}){1,5}(?:\.\d{1,3})?|\d{1,12}(?:\.\d{1,4})?)(?!\d|,\d)(?:[\s-]?${SCALE}|${SCALE_LETTER}|(?![\p{L}\d]))`
const WORD = String.raw`(?:${currencyWords
  .filter((row) => row.scaled === undefined)
  .map((row) => row.form)
  .join('|')})(?![\p{L}\d])`
const SCALED_WORD = String.raw`(?<=(?:million|billion|trillion|thousand|mln|bln|mn|bn|hundred)[\s-])(?:${currencyWords
  .filter((row) => row.scaled)
  .map((row) => row.form)
  .join('|')})(?![\p{L}\d])`
const NAMED = String.raw`${NUMBER}(?:\s?(?:mn|bn|m))?[\s-](?:of\s+)?(?:${WORD}|${SCALED_WORD})`

const digit = /\d/u
const signHint = new RegExp(`${SIGN}\\s?\\d`, 'iu')
/** Between two sums with a sign: a joint, at most the letters of a sign, then no letter. */
const signRangeHint = /(?:\s(?:to|or|and)\s+|[-–]\s?)[\p{L}.]{0,6}\s?[^\s\p{L}]/iu
const namedHint = new RegExp(String.raw`${NUMBER_END}(?:\s?(?:mn|bn|m))?[\s-](?:of\s+)?(?:${WORD}|${SCALED_WORD})`, 'iu')

/** Sums of money, ranges first. */
export const moneyRules: readonly Rule<Money>[] = [
  {
    id: 'money/range',
    because: 'two sums with one currency are the ends of one estimate; a scale said once holds for both',
    pattern: new RegExp(
      String.raw`(?:between\s+)?(?:${SIGNED})(?:${TO}|\s?[-–]\s?)(?:${SIGNED}|${FIGURES}(?:[\s-]?${SCALE}|${SCALE_LETTER})(?!\s+(?:of\s+)?\p{L}*s\b))`,
      'giu',
    ),
    needs: [digit, signRangeHint, signHint],
    read: (match) => readRange(match[0]),
    reads: [
      ['He put it at between $10 million and $30 million.', 'between $10 million and $30 million', { low: 10e6, high: 30e6, currency: 'USD' }],
      ['a price of $10m to $30m apiece', '$10m to $30m', { low: 10e6, high: 30e6, currency: 'USD' }],
      ['a deal of €2-3 billion', '€2-3 billion', { low: 2e9, high: 3e9, currency: 'EUR' }],
      ['It costs $500,000 to $1 million.', '$500,000 to $1 million', { low: 500e3, high: 1e6, currency: 'USD' }],
    ],
    skips: ['for $3m and $5m', '$10 million and 30 tanks', '$5 million of fuel'],
  },
  {
    id: 'money/named-range',
    because: 'the same where the currency is a word at the end',
    pattern: new RegExp(String.raw`(?:between\s+)?${NUMBER}(?:${TO}|\s?[-–]\s?)${NAMED}`, 'giu'),
    needs: [rangeHint, namedHint],
    read: (match) => readRange(match[0]),
    reads: [
      ['between 10 and 30 million dollars', 'between 10 and 30 million dollars', { low: 10e6, high: 30e6, currency: 'USD' }],
      ['worth 2 to 3 billion euros', '2 to 3 billion euros', { low: 2e9, high: 3e9, currency: 'EUR' }],
    ],
    skips: ['36 jets and 3 billion euros'],
  },
  {
    id: 'money/sign',
    because: 'a currency sign or code before figures',
    pattern: new RegExp(String.raw`${BARE}${SIGNED}`, 'giu'),
    before: hedgesBefore,
    needs: [digit, signHint],
    read: (match) => readSum(match[0]),
    reads: [
      ['It holds a $550m contract.', '$550m', { low: 550e6, high: 550e6, currency: 'USD' }],
      ['US CLEARS $23B PACKAGE', '$23B', { low: 23e9, high: 23e9, currency: 'USD' }],
      ['sold almost $1 billion of weapons', 'almost $1 billion', { low: 1e9, high: 1e9, currency: 'USD' }],
      ['to lend $2.2 bln for tanks', '$2.2 bln', { low: 2.2e9, high: 2.2e9, currency: 'USD' }],
      ['licences worth £4.7bn', '£4.7bn', { low: 4.7e9, high: 4.7e9, currency: 'GBP' }],
      ['a Rs 63,000-crore pact', 'Rs 63,000-crore', { low: 630e9, high: 630e9, currency: 'INR' }],
      ['Rs 1.5 lakh crore', 'Rs 1.5 lakh crore', { low: 1.5e12, high: 1.5e12, currency: 'INR' }],
      ['to a broker for €110,000', '€110,000', { low: 110_000, high: 110_000, currency: 'EUR' }],
      ['It paid A$1.3 billion.', 'A$1.3 billion', { low: 1.3e9, high: 1.3e9, currency: 'AUD' }],
      ['a DM 500 million order', 'DM 500 million', { low: 500e6, high: 500e6, currency: 'DEM' }],
      ['a $500 B-52 model', '$500', { low: 500, high: 500, currency: 'USD' }],
      ['an order of PLN 12 billion', 'PLN 12 billion', { low: 12e9, high: 12e9, currency: 'PLN' }],
    ],
    skips: ['36 cars', 'the doors 500 of them', 'Block 70'],
  },
  {
    id: 'money/named',
    because: 'a number before the name of a currency; words that mean other things too need million or billion before them',
    pattern: new RegExp(String.raw`${BARE}${NAMED}`, 'giu'),
    before: hedgesBefore,
    needs: [namedHint],
    read: (match) => readSum(match[0]),
    reads: [
      ['at least a billion dollars’ worth', 'at least a billion dollars', { low: 1e9, high: 1e9, currency: 'USD' }],
      ['half a billion dollars', 'half a billion dollars', { low: 500e6, high: 500e6, currency: 'USD' }],
      ['949.7 million euros go back', '949.7 million euros', { low: 949.7e6, high: 949.7e6, currency: 'EUR' }],
      ['bought for 1.38 trillion won', '1.38 trillion won', { low: 1.38e12, high: 1.38e12, currency: 'KRW' }],
      ['1,400 million rials', '1,400 million rials', { low: 1.4e9, high: 1.4e9, currency: 'IRR' }],
      ['a loan of 1.2 billion dlrs', '1.2 billion dlrs', { low: 1.2e9, high: 1.2e9, currency: 'USD' }],
      ['a 15-million-dollar order', '15-million-dollar', { low: 15e6, high: 15e6, currency: 'USD' }],
      ['for 500,000 dollars', '500,000 dollars', { low: 500e3, high: 500e3, currency: 'USD' }],
      ['two billion Swiss francs', 'two billion Swiss francs', { low: 2e9, high: 2e9, currency: 'CHF' }],
      ['an order for 300 million marks', '300 million marks', { low: 300e6, high: 300e6, currency: 'DEM' }],
    ],
    skips: ['the 36 won praise', '500 pounds of explosives', 'dozens of dollars', '20 marks on the hull'],
  },
]

const signs = currencySigns.map((row) => ({ code: row.code, pattern: new RegExp(String.raw`(?:^|(?<![\p{L}\d$]))(?:${row.form})(?=\s?\d)`, 'iu') }))
const words = currencyWords.map((row) => ({ code: row.code, pattern: new RegExp(String.raw`[\s-](?:of\s+)?(?:${row.form})$`, 'iu') }))

function readSum(text: string): Money | null {
  const { rest } = readHedges(text)
  const sum = sumOf(rest)
  return sum && { low: sum.amount, high: sum.amount, currency: sum.currency }
}

function sumOf(text: string): { readonly amount: number; readonly currency: string } | null {
  const row = signs.find(({ pattern }) => text.search(pattern) === 0) ?? words.find(({ pattern }) => pattern.test(text))
  if (row === undefined) return null
  const amount = readNumber(text.replace(row.pattern, ' ').trim())
  return amount === null ? null : { amount, currency: row.code }
}

function readRange(text: string): Money | null {
  const ends = /^(?:between\s+(?=\S))?(.+?)(?:(?<=\S)\s+(?:and|to|or)\s+(?=\S)|\s?[-–]\s?(?=[^\p{L}]))(.+)$/iu.exec(text)
  const [left, right] = [ends?.[1]?.trim(), ends?.[2]?.trim()]
  if (left === undefined || right === undefined) return null
  const first = sumOf(left)
  const second = sumOf(right)
  const currency = second?.currency ?? first?.currency
  if (currency === undefined) return null
  const low = first?.amount ?? readNumber(left)
  const high = second?.amount ?? readNumber(right)
  if (low === null || high === null) return null
  const scale = /(?:\p{L}|crore)/iu.test(left.replace(/^[^\d]*/u, '')) ? 1 : (scaleSaid(right) ?? 1)
  const scaled = low * scale <= high ? low * scale : low
  return scaled <= high ? { low: scaled, high, currency } : null
}

/** The factor of the scale word behind a number, as in `30 million dollars`. */
function scaleSaid(text: string): number | null {
  const match = new RegExp(String.raw`\d[\s-]?(${SCALE}|${SCALE_LETTER})`, 'iu').exec(text)
  return match?.[1] === undefined ? null : readNumber(`1 ${match[1]}`)
}
