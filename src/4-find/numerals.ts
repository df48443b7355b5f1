/** Number words and figures of English, as pieces of patterns and as values. Pieces are written for the flags `iu`. */

const units = 'one|two|three|four|five|six|seven|eight|nine'.split('|')
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split('|')
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|')

const small = new Map<string, number>([
  ...units.map((word, at): [string, number] => [word, at + 1]),
  ...teens.map((word, at): [string, number] => [word, at + 10]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
])

const scales = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
])

/** Scale words that may stand apart from their number. */
export const SCALE = String.raw`(?:hundred|thousand|million|billion|trillion|mln|bln|mn|bn|trn|tn|(?:lakh\s+|thousand\s+)?crores?|lakhs?)\b`
/** Scale letters that only count when they touch their number, as in `$5m`. */
export const SCALE_LETTER = String.raw`(?:mln|bln|mn|bn|trn|tn|m|b|k)(?![\p{L}\d])`

/** `36`, `4,000`, `1.1`, `1,00,000`: figures alone, not part of a longer run of figures. */
export const FIGURES = String.raw`(?<![\p{L}\d.,])(?:\d{1,3}(?:,\d{2,3}){1,5}(?:\.\d{1,3})?|\d{1,12}(?:\.\d{1,4})?)(?!\d|[.,]\d)`

const SMALL = String.raw`(?:(?:${tens.join('|')})(?:[-‑\s](?:${units.join('|')}))?|${teens.join('|')}|${units.join('|')})\b`
const BELOW_1000 = String.raw`(?:(?:a|${SMALL})\s+hundred\b(?:\s+(?:and\s+)?${SMALL})?|${SMALL})`
const BIG = String.raw`(?:thousand|million|billion|trillion|mln|bln|crore|lakh)\b`

/** `fourteen`, `twenty-three`, `a hundred and five thousand`, `two dozen`, `half a million`, `a million and a half`. */
export const NUMBER_WORDS = String.raw`(?<![\p{L}\d-])(?:half\s+a\s+(?:dozen|${BIG})\b|(?:a|one|two|three|four|five)\s+and\s+a\s+half\s+${BIG}|(?:a|${SMALL})\s+(?:dozen\b|(?:million|billion)\s+and\s+a\s+half\b)|a\s+${BIG}|${BELOW_1000}(?:[\s-]${BIG}(?:\s+(?:and\s+)?${BELOW_1000}(?:\s+thousand\b)?)?)?)`

/** Any number that counts things, with its scale word. */
export const NUMBER = String.raw`(?:${FIGURES}(?:[\s-]?${SCALE})?|${NUMBER_WORDS})`

/** Between the ends of a range; `and` only after `between`. */
export const TO = String.raw`(?:\s+(?:to|or)\s+|(?<=\bbetween\s[^.;]{1,60})\s+and\s+)`

const anyWord = [...units, ...teens, ...tens].join('|')
/** What every NUMBER begins with; what it ends with. Looser than NUMBER and much quicker to try. */
export const NUMBER_START = String.raw`(?:\d|(?:half|a|${anyWord})\b)`
export const NUMBER_END = String.raw`(?:\d|half|dozen|hundred|thousand|[mb]illion|trillion|mln|bln|mn|bn|trn|tn|crores?|lakhs?|${anyWord})`

/** What every range of numbers has: something that joins two of them. */
export const rangeHint = new RegExp(String.raw`(?:\s(?:to|or|and)\s+|[-–]\s?)${NUMBER_START}`, 'iu')

/** The value of words that match NUMBER, also with a scale letter (`5m`); null where they are no number. */
export function readNumber(words: string): number | null {
  const text = words.toLowerCase().replace(/(?<=\d),(?=\d)/g, '')
  const parts = text.replace(/(?<=\d)(?=[a-z])/g, ' ').split(/[\s\-‑]+/)
  if (parts[0] === 'half') return (scaleOf(parts.at(-1)) ?? Number.NaN) / 2 || null
  let total = 0
  let current = 0
  let last = 1
  let seen = false
  for (const part of parts) {
    if (part === '' || part === 'and') continue
    const scale = scaleOf(part)
    if (part === 'a') {
      if (!seen) current = 1
    } else if (part === 'half') {
      // `a million and a half` adds half of its scale; in `one and a half million` the scale is still to come.
      if (last > 1) total += last / 2
      else current += 0.5
    } else if (scale === 1e7) {
      total = (total + current || 1) * scale
      current = 0
    } else if (scale !== null && scale <= 100) {
      current = (current || 1) * scale
    } else if (scale !== null) {
      total += (current || 1) * scale
      current = 0
      last = scale
    } else {
      const value = small.get(part) ?? (/^\d{1,18}(?:\.\d{1,4})?$/.test(part) ? Number(part) : null)
      if (value === null) return null
      current += value
    }
    seen = true
  }
  const value = total + current
  return seen && value > 0 ? exact(value) : null
}

/** Takes the binary dust off a product such as 1.1 × 1,000,000. */
function exact(value: number): number {
  return Number(value.toPrecision(12))
}

function scaleOf(word: string | undefined): number | null {
  return word === undefined ? null : (scales.get(word) ?? scales.get(word.replace(/s$/, '')) ?? null)
}
