import type { Span } from '../model/index.ts'
import { isSpaceAt } from '../text/space.ts'
import { isDotted, keepsDot } from './abbreviations.ts'

/**
 * Words and marks of one sentence, in order, as in English-EWT: clitics (`'s`, `n't`) and currency signs stand alone, abbreviations keep their dot.
 * Unlike EWT a hyphenated word is one token (`Yak-130`, `air-defence`), but not a count (`15-month`), a range (`2007-2011`)
 * or a word that begins with a party's name (`Russian-made`): `isParty` tells of a single word whether it names one.
 */
export function tokenize(text: string, sentence: Span, isParty: (word: string) => boolean = () => false): Span[] {
  const tokens: Span[] = []
  let at = sentence.start
  while (at < sentence.end) {
    if (isSpaceAt(text, at)) {
      at++
      continue
    }
    const plain = plainEnd(text, at, sentence.end)
    if (plain > at) {
      const cut = plain - at < 8 && /[tsmea]$/i.test(text[plain - 1] as string)
      if (cut) splitWord(text, { start: at, end: plain }, isParty, tokens)
      else tokens.push({ start: at, end: plain })
      at = plain
    } else if (isAlnum(text, at)) {
      const end = addressEnd(text, at, sentence.end) ?? wordEnd(text, at, sentence.end)
      splitWord(text, { start: at, end }, isParty, tokens)
      at = end
    } else {
      const end = markEnd(text, at, sentence.end)
      tokens.push({ start: at, end })
      at = end
    }
  }
  return tokens
}

/** End of a word of the letters a to z with a blank, a comma or the end behind it: nothing joins it to what follows. Else `at`. */
function plainEnd(text: string, at: number, end: number): number {
  let last = at
  while (last < end && isLetter(text.charCodeAt(last))) last++
  const behind = text[last]
  return last === end || behind === ' ' || behind === ',' ? last : at
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

const alnum = /[\p{L}\p{M}\p{N}]/u
const hyphens: ReadonlySet<string> = new Set(['-', '‐', '‑'])
const made =
  /^(?:made|built|backed|led|owned|flagged|registered|based|operated|supplied|controlled|born|trained|funded|speaking|run|held|armed|designed|produced|manufactured|sponsored|allied|bound|linked|occupied|drafted|brokered|financed)$/

const fileEnding = /^\.(?:docx?|xlsx?|pptx?|pdf|txt|html?|jpe?g|png|gif|zip)(?![\p{L}\p{N}])/iu

function isAlnum(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  const point = text.codePointAt(at)
  return point !== undefined && alnum.test(String.fromCodePoint(point))
}

/** End of a web or mail address that begins at `at`; null for none. */
function addressEnd(text: string, at: number, end: number): number | null {
  const head = text.slice(at, Math.min(end, at + 64))
  if (!/^(?:https?:\/\/|www\.|[A-Za-z0-9_.+-]{1,60}@[A-Za-z0-9])/.test(head)) return null
  let last = at
  while (last < end && !/[\s<>"”“)\]]/.test(text[last] as string)) last++
  while (last > at && /[.,;:!?'’]/.test(text[last - 1] as string)) last--
  return last
}

/** End of the word at `at`: letters and digits, and what joins them inside a word. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    if (isAlnum(text, at)) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1
    else if (at + 1 < end && isAlnum(text, at + 1) && joins(text, from, at, end)) at++
    else break
  }
  if (text[at] === '.' && at < end) {
    const word = text.slice(Math.max(from, at - 24), at)
    if (keepsDot(word) || (/^\p{Lu}$/u.test(word) && at + 1 < end)) return at + 1
  }
  if (text[at] === '$' && at - from <= 3 && /^\p{Lu}+$/u.test(text.slice(from, at)) && at < end) return at + 1
  return at
}

function joins(text: string, from: number, at: number, end: number): boolean {
  const char = text[at] as string
  const before = text[at - 1] as string
  const after = text[at + 1] as string
  const digits = /\d/.test(before) && /\d/.test(after)
  if (hyphens.has(char)) return true
  if (char === "'" || char === '’') return /\p{L}/u.test(after)
  if (char === '.') return digits || isDotted(text.slice(from, Math.min(end, at + 2))) || /\p{L}/u.test(before) || fileEnding.test(text.slice(at, at + 6))
  if (char === ',') return digits && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
  if (char === ':') return digits
  if (char === '–') return /\d/.test(after) && /^\p{Lu}\p{L}{0,3}$/u.test(text.slice(from, at))
  if (char === '/') return digits || (at - from <= 2 && /^\p{Lu}+$/u.test(text.slice(from, at)) && /^\p{Lu}{1,4}[-‑]?\d/u.test(text.slice(at + 1, at + 8)))
  if (char === '&') return /\p{Lu}/u.test(before) && /\p{Lu}/u.test(after)
  return char === '_'
}

/** One word to its tokens: clitics off its end, counts and parties off its hyphens. */
function splitWord(text: string, at: Span, isParty: (word: string) => boolean, into: Span[]): void {
  const word = text.slice(at.start, at.end)
  const cut = cliticAt(word) || bareItIs(text, at)
  if (cut > 0) {
    splitWord(text, { start: at.start, end: at.start + cut }, isParty, into)
    into.push({ start: at.start + cut, end: at.end })
    return
  }
  const hyphen = splitHyphen(word, isParty)
  if (hyphen > 0) {
    into.push({ start: at.start, end: at.start + hyphen }, { start: at.start + hyphen, end: at.start + hyphen + 1 })
    splitWord(text, { start: at.start + hyphen + 1, end: at.end }, isParty, into)
    return
  }
  into.push(at)
}

/** Clitics whose apostrophe was left out: `dont`, `thats`. */
const bareClitic =
  /^(?:(?:do|does|did|wo|ca|ai|is|are|was|were|has|have|had|could|would|should)(?=nt$)|(?:that|what|there|here|where)(?=s$)|i(?=m$)|(?:i|you|they)(?=ve$)|(?:you|they)(?=re$))/i
const decade = /^\d{1,3}0['’]s$/

/** Offset of the clitic at the end of `word`, or 0. */
function cliticAt(word: string): number {
  if (/^cannot$/i.test(word)) return 3
  if (/^(?:gonna|wanna|gotta|outta)$/i.test(word)) return 3
  if (/^alot$/i.test(word)) return 1
  if (word.length < 8 && word !== 'IM' && word !== 'Ive') {
    const bare = bareClitic.exec(word)
    if (bare) return bare[0].length
    if (decade.test(word)) return 0
  }
  const tail = /(?:n['’]t|['’](?:s|m|d|re|ve|ll))$/i.exec(word.slice(-4))
  return tail ? word.length - tail[0].length : 0
}

/** As `cliticAt` for `its` before words that no possessive has behind it: `its a`, `its not`. */
function bareItIs(text: string, { start, end }: Span): number {
  return end - start === 3 &&
    /^its\s+(?:an?|the|not|been|because|so|too|just|my|your|his|her|our|their|where|why|how|what)\s/i.test(text.slice(start, end + 12))
    ? 2
    : 0
}

/** Offset of a hyphen at which `word` falls apart, or 0. */
function splitHyphen(word: string, isParty: (word: string) => boolean): number {
  const at = word.search(/[-‐‑]/)
  if (at < 1) return 0
  const first = word.slice(0, at)
  const rest = word.slice(at + 1)
  if (/^\d[\d,.]*$/.test(first)) return /^\p{L}{2,}(?:-\p{L}+)*$/u.test(rest) || /^\d[\d,.]*$/.test(rest) ? at : 0
  if (/\d/.test(rest) || !/^\p{Lu}/u.test(first)) return 0
  if (made.test(rest.toLowerCase())) return at
  return rest.length > 1 && isParty(first) && !isParty(word) ? at : 0
}

const emoticon = /^(?:[:;=]['’]?-?[()DPp|/\\]+|\^_+\^)(?!\S)/

/** End of the mark at `at`: an apostrophe with what hangs on it, a typewriter's double quote, an emoticon, or a run of one character or of stops. */
function markEnd(text: string, at: number, end: number): number {
  const char = text[at] as string
  if (text.startsWith("''", at) && text[at + 2] !== "'") return Math.min(at + 2, end)
  if (text.startsWith('``', at)) return Math.min(at + 2, end)
  if (char === "'" || char === '’') {
    const clitic = /^['’](?:s|m|d|re|ve|ll|em|\d0s)(?![\p{L}\p{N}])/iu.exec(text.slice(at, Math.min(end, at + 6)))
    return clitic ? at + clitic[0].length : text[at + 1] === char && at + 1 < end ? at + 2 : at + 1
  }
  let last = at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1)
  const face = at === 0 || isSpaceAt(text, at - 1) ? emoticon.exec(text.slice(at, Math.min(end, at + 5))) : null
  if (face) return at + face[0].length
  if ('.!?'.includes(char)) while (last < end && '.!?'.includes(text[last] as string)) last++
  else if ('-–—*_=~#+<>`$'.includes(char)) while (last < end && text[last] === char) last++
  return Math.min(last, end)
}
