import type { Sentence, Span } from '../model/index.ts'

/** A token, or a part of one: `Russian-made` is two words, so that names inside compounds are found. */
export interface Word extends Span {
  readonly text: string
  /** Folded to lower case; for comparing with short lists. */
  readonly low: string
  /** Index in `Sentence.tokens`. */
  readonly token: number
  readonly pos: string
  readonly tag: string
}

const parts = /[^-‐‑–/]+|[-‐‑–/]+/g

/** Words of a sentence in order. Tokens are cut at hyphens and slashes; the marks between are words too. */
export function wordsOf(sentence: Sentence): readonly Word[] {
  const words: Word[] = []
  sentence.tokens.forEach((token, at) => {
    const add = (text: string, start: number): void =>
      void words.push({ text, low: text.toLowerCase().replace('’', "'"), start, end: start + text.length, token: at, pos: token.pos, tag: token.tag })
    if (!/[-‐‑–/]/.test(token.text) || token.text.length < 3) add(token.text, token.start)
    else for (const part of token.text.matchAll(parts)) add(part[0], token.start + part.index)
  })
  return words
}

const letters = /\p{L}/gu
const capitals = /\p{Lu}/gu

/** True for a sentence in capitals, where they tell nothing. */
export function isShouting(words: readonly Word[]): boolean {
  let all = 0
  let upper = 0
  let wordy = 0
  for (const { text } of words) {
    const here = lettersIn(text)
    if (here > 1) wordy += 1
    all += here
    upper += capitalsIn(text)
  }
  return wordy >= 3 && upper / all > 0.9
}

/** How many letters a word has; most have those from a to z only, which are quick to count. */
function lettersIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 128) return text.match(letters)?.length ?? 0
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) count++
  }
  return count
}

function capitalsIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 128) return text.match(capitals)?.length ?? 0
    if (code >= 65 && code <= 90) count++
  }
  return count
}

/** True for a headline that Gives Every Long Word a Capital. */
export function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4}/u.test(text))
  return long.length >= 3 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length / long.length > 0.8
}

/**
 * True where the capitals of the text allow the form as the table spells it: `US` is never `us`, `Turkey` never `turkey`;
 * a lower-case form takes any. Names of four or more capitals may be written small (`Nato`).
 */
export function caseFits(spelled: string, text: string, shouting: boolean): boolean {
  if (shouting) return !/^(?:US|IT|CAR)$/.test(spelled)
  const form = spelled.split(/[-\s/]+/)
  const seen = text.split(/[-‐‑–\s/]+/)
  if (form.length !== seen.length) return !isCapital(form[0] ?? '') || isCapital(seen[0] ?? '')
  return form.every((word, at) => wordFits(word, seen[at] ?? ''))
}

function wordFits(form: string, seen: string): boolean {
  if (!isCapital(form)) return true
  const inForm = lettersIn(form)
  const upperInForm = capitalsIn(form)
  if (inForm < 2 || upperInForm < inForm || inForm >= 4) return isCapital(seen)
  return !/\p{Ll}{2}|\p{Ll}$/u.test(seen.replace(/(?<=[\p{Lu}\p{N}])['’]?s$/u, ''))
}

function isCapital(word: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(word)
}
