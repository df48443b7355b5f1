import type { PhraseTable, WeaponEntry } from '../model/index.ts'
import type { Word } from './words.ts'

/** A designation that no table has. `base`: the entry of the model it is a variant of, as `T-72` for `T-72B3`. */
export interface Designation {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly base: WeaponEntry | null
}

/** Letters, perhaps a hyphen, digits, and what follows: `MQ-9B`, `AH-4`, `GB50A`, `Su-57E`. */
const letterFirst = /^\p{Lu}\p{L}{0,4}[-‑]?\d{1,4}[\p{L}\d-]{0,6}$/u
/** As in Russian indexes: `2S19`, `9M133`. */
const digitFirst = /^\d{1,2}\p{Lu}{1,3}\d{1,4}\p{Lu}{0,2}\d?$/u
const serial = /^(?:\d{1,4}\p{Lu}{0,3}\d{0,2}|\p{Lu}{1,3}\d{1,4}\p{Lu}{0,2})$/u
const plural = /(?<=[\p{Lu}\d])['’]?s$/u
const head = /^(?:type|project|mk|mark|model)$/
const noDesignation = /^(?:G-?\d+|COVID-19|Covid-19|Q[1-4]|H[12]|FY-?\d+|\p{Lu}\d|M\d{1,2}|A\d{1,3}|9\/11|CO2|PM\d+|MH17|R2P|P5|I-?\d+)$/u

/** Designations among the words that are free: not part of a phrase that a table gave. */
export function designationsIn(words: readonly Word[], taken: ReadonlySet<number>, table: PhraseTable<WeaponEntry>): readonly Designation[] {
  const found: Designation[] = []
  for (let at = 0; at < words.length; ) {
    const start = at
    const token = words[at]?.token
    while (at < words.length && words[at]?.token === token) at += 1
    const text = words
      .slice(start, at)
      .map((word) => word.text)
      .join('')
      .replace(plural, '')
    if (text.length < 2 || text.length > 14 || hasAny(taken, start, at)) continue
    const before = words[start - 1]
    if (before !== undefined && head.test(before.low) && /^\p{Lu}/u.test(before.text) && serial.test(text) && !taken.has(start - 1)) {
      found.push({ from: start - 1, to: at, text: `${before.text} ${text}`, base: null })
    } else if (letterFirst.test(text) || digitFirst.test(text)) {
      const base = baseOf(text, table)
      if (base !== null || !noDesignation.test(text)) found.push({ from: start, to: at, text, base })
    }
  }
  return found
}

/** The longest known model that a designation begins with, at most six code units shorter. */
function baseOf(text: string, table: PhraseTable<WeaponEntry>): WeaponEntry | null {
  for (let end = text.length - 1; end >= Math.max(2, text.length - 6); end -= 1) {
    const stem = text.slice(0, end)
    if (!/\d$/.test(stem) && !/\d/.test(stem)) return null
    if (/\d$/.test(stem) && /\d/.test(text[end] ?? '')) continue
    const [match] = table.match([stem])
    const entry = match?.entries.find((one) => one.designation !== null && !one.ambiguous && /^\p{Lu}|^\d/u.test(one.spelled))
    if (entry !== undefined) return entry
  }
  return null
}

function hasAny(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (taken.has(at)) return true
  return false
}
