import { dateIn } from './dates.ts'

/** What the decision looks at in one passage. Long passages are looked at from their two ends only. */
export interface Line {
  /** White space at the ends removed; at most `longest` characters. */
  readonly text: string
  readonly words: number
  /** Ends as a sentence does: not in three dots, nor without a mark. */
  readonly ends: boolean
  /** Begins with a bullet, an arrow or a rank (`1.`, `2  `). */
  readonly marked: boolean
  /** What separators (`|`, `•`, `>`, two spaces …) cut it into. */
  readonly segments: readonly string[]
  /** ISO day that it writes out. */
  readonly day: string | null
  readonly linked: number
}

const longest = 1200
const separators = /\s+[|•·›»>/→]\s+|\s{3,}| {2,}|\t+|\s[–—]\s(?=\S+$)/
const sentenceEnd = /[.!?…।。！？؟]["'”’»)\]]*$/
const cutOff = /(?:\.\.\.|…)$/
const marker = /^(?:[-*•·▪►▶→»›]+\s|\d{1,2}[.)]?\s{1,3}(?=\S))/

export function lineOf(text: string, linked = 0): Line {
  const whole = text.trim()
  const shown = whole.length > longest ? `${whole.slice(0, longest - 200)} ${whole.slice(-200)}` : whole
  const short = shown.length <= 300
  return {
    text: shown,
    words: countWords(shown),
    ends: sentenceEnd.test(shown.slice(-12)) && !cutOff.test(shown.slice(-4)),
    marked: startsWithMarker(shown),
    segments: short ? shown.split(separators).filter((part) => part !== '') : [shown],
    day: short ? (dateIn(shown)?.day ?? null) : null,
    linked,
  }
}

/** True for a line that a list item or a ranking would begin with. */
export function startsWithMarker(text: string): boolean {
  return marker.test(text.slice(0, 8))
}

/**
 * A paragraph that only an article has: some length, and a sentence's end. Teasers like to end in a question.
 * Scripts without spaces between words count by characters.
 */
export function isProse(line: Line): boolean {
  if (/[?!]$/.test(line.text) && (line.words < 20 || !/\p{Ll}[.!?]["”’]? \S/u.test(line.text.slice(0, -1)))) return false
  return line.ends && (line.words >= 12 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]{40}/u.test(line.text))
}

/** “Reuter”, “ENDS”, “(Reporting by …)”: how agencies close a story. */
export function isClosing(text: string): boolean {
  return (
    text.length <= 300 &&
    /^(?:[-–—#(\s]*(?:reuters?|ap|afp|upi|tass|xinhua|ends|end)[-–—#)\s.]*|\(?(?:additional )?(?:reporting|writing|editing) by .*)$/i.test(text)
  )
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu

/** Words begin with a letter or a digit. Counted unit by unit as long as the text is ASCII: every passage of every page comes here. */
function countWords(text: string): number {
  let words = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return text.match(word)?.length ?? 0
    const starts = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    if (starts && !inside) words++
    inside = starts || (inside && (code === 39 || (code >= 44 && code <= 46)))
  }
  return words
}
