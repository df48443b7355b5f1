import { noReadings, type Readings } from './readings.ts'

/** What the tagger and the parser see of one sentence's words: hashes of forms, affixes and shapes, one per word. */
export interface WordFeatures {
  readonly length: number
  /** Form with its case, digits made equal. */
  readonly form: Int32Array
  readonly lower: Int32Array
  readonly shape: Int32Array
  /** Hashes of the last one to five letters, five per word. */
  readonly suffix: Int32Array
  /** Hashes of the first one to three letters, three per word. */
  readonly prefix: Int32Array
  /** What a dictionary knows of each form. */
  readonly readings: Int32Array
}

/** Mixes a value into a hash; 32 bits, the same on every machine. */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51)
  k = (k << 15) | (k >>> 17)
  const h = hash ^ Math.imul(k, 0x1b873593)
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
}

/** Hash of a feature by its template's number and one value: as `three` with zeros, but quicker. */
export function one(template: number, a: number): number {
  return mixZero(mixZero(mix(template, a)))
}

/** Hash of a feature by its template's number and two values: as `three` with a zero, but quicker. */
export function two(template: number, a: number, b: number): number {
  return mixZero(mix(mix(template, a), b))
}

/** Hash of a feature by its template's number and three values. */
export function three(template: number, a: number, b: number, c: number): number {
  return mix(mix(mix(template, a), b), c)
}

/** As `mix` with 0. */
function mixZero(hash: number): number {
  return (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
}

/** Hash of `text` from `from` to `to`, as 32 bits. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Features of one word lie together: form, lower, shape, readings, then suffixes and prefixes. */
const perWord = 12
const mostRemembered = 1 << 14
/** Unit: UTF-16 code units. A longer part of a text would keep the whole of it in memory. */
const longestRemembered = 12

/** What was found of words before, so that a word is looked at once: most of a text is a few thousand words. */
interface Remembered {
  readonly places: Map<string, number>
  readonly values: Int32Array
}

const rememberedBy = new WeakMap<Readings, Remembered>()

function rememberedOf(readings: Readings): Remembered {
  const known = rememberedBy.get(readings) ?? { places: new Map<string, number>(), values: new Int32Array((mostRemembered + 1) * perWord) }
  rememberedBy.set(readings, known)
  return known
}

/**
 * Words to features. In a sentence written in capitals only (or with three words in four so), case says nothing:
 * its words are read in lower case, under a shape of their own.
 */
export function wordFeatures(words: readonly string[], readings: Readings = noReadings): WordFeatures {
  const length = words.length
  const features = {
    length,
    form: new Int32Array(length),
    lower: new Int32Array(length),
    shape: new Int32Array(length),
    suffix: new Int32Array(length * 5),
    prefix: new Int32Array(length * 3),
    readings: new Int32Array(length),
  }
  const capitals = isAllCapitals(words)
  const { places, values } = rememberedOf(readings)
  for (let index = 0; index < length; index++) {
    const word = words[index] as string
    const remembers = !capitals && word.length <= longestRemembered
    let from = remembers ? places.get(word) : undefined
    if (from === undefined) {
      if (places.size === mostRemembered) places.clear()
      // The place behind the last one is taken by words that are not remembered.
      from = (remembers ? places.size : mostRemembered) * perWord
      describe(word, capitals, readings, values.subarray(from, from + perWord))
      if (remembers) places.set(word, from)
    }
    features.form[index] = values[from] as number
    features.lower[index] = values[from + 1] as number
    features.shape[index] = values[from + 2] as number
    features.readings[index] = values[from + 3] as number
    for (let n = 0; n < 5; n++) features.suffix[index * 5 + n] = values[from + 4 + n] as number
    for (let n = 0; n < 3; n++) features.prefix[index * 3 + n] = values[from + 9 + n] as number
  }
  return features
}

function describe(word: string, capitals: boolean, readings: Readings, into: Int32Array): void {
  const plain = normalise(word)
  const lower = plain.toLowerCase()
  into[0] = hashText(capitals ? lower : plain)
  into[1] = hashText(lower)
  into[2] = hashText(capitals ? `^${shapeOf(lower)}` : shapeOf(word))
  into[3] = readings(lower)
  for (let n = 1; n <= 5; n++) into[3 + n] = mix(n, hashText(lower, Math.max(0, lower.length - n)))
  for (let n = 1; n <= 3; n++) into[8 + n] = mix(n + 8, hashText(lower, 0, Math.min(lower.length, n)))
}

function isAllCapitals(words: readonly string[]): boolean {
  let capital = 0
  let other = 0
  for (const word of words) {
    if (word.length < 2) continue
    // Most words end in a small letter.
    const last = word.charCodeAt(word.length - 1)
    if (last >= 97 && last <= 122) other++
    else if (!/\p{L}/u.test(word)) continue
    else if (/\p{Ll}/u.test(word)) other++
    else capital++
  }
  return capital >= 3 && capital >= 3 * other
}

/** Curly marks made straight, every digit a 0; long words cut. */
function normalise(word: string): string {
  const short = word.length > 40 ? word.slice(0, 40) : word
  return /^[A-Za-z]*$/.test(short) ? short : short.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑]/g, '-').replace(/\d/g, '0')
}

/** `Xx`, `XX`, `x-x`, `X-d`: kinds of character, runs made one (two for more than one). */
function shapeOf(word: string): string {
  let shape = ''
  let last = ''
  let run = 0
  for (const char of word.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\d/.test(char) ? 'd' : char
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 2) shape += kind
  }
  return shape
}
