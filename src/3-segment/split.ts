import type { Span } from '../model/index.ts'
import { isSpaceAt } from '../text/space.ts'
import { alsoWords, beforeNumber, either, isDotted, leading, openers } from './abbreviations.ts'

/** Has the last word on whether a sentence that began at `start` ends at `end`, where white space begins; `rule`: whether the rules say so. Asked in order, not before list marks. */
export type Judge = (start: number, end: number, rule: boolean) => boolean

/**
 * Sentences of one block, in order; together they cover all of its text but white space.
 * A dateline (`WASHINGTON, Nov. 25 (Agency) --`) stays in the sentence that it opens.
 * Lines that begin with a list mark begin a sentence, and so does what stands behind a very long gap or a sentence of thousands of characters. Closing quotes and note marks stay with the stop before them.
 */
export function splitSentences(text: string, block: Span, judge: Judge = (_start, _end, rule) => rule): Span[] {
  const sentences: Span[] = []
  let start = skipSpace(text, block.start, block.end)
  const push = (end: number): void => {
    if (end > start) sentences.push({ start, end })
    start = skipSpace(text, end, block.end)
  }
  let stopped = -1
  for (let at = start; at < block.end; at++) {
    if (isAsciiAlnum(text.charCodeAt(at))) continue
    if (isSpaceAt(text, at)) {
      const tooFar = at - start > longestSentence || skipSpace(text, at, Math.min(block.end, at + longestGap)) === at + longestGap
      if (at > start && !isSpaceAt(text, at - 1) && (tooFar || breaksList(text, at, block.end) || judge(start, at, stopped === at))) push(at)
    } else if (stops.has(text[at] as string)) {
      const end = boundaryAfter(text, at, { start, end: block.end })
      if (end === null) continue
      if (end >= text.length || isSpaceAt(text, end)) stopped = end
      else {
        push(end)
        at = Math.max(at, start - 1)
      }
    }
  }
  let last = block.end
  while (last > start && isSpaceAt(text, last - 1)) last--
  push(last)
  return sentences
}

/** No words of one sentence stand so far apart, and none is so long (code units): what looks at a whole sentence time and again relies on it. */
const longestGap = 200
const longestSentence = 5000

const stops: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。'])
const closers: ReadonlySet<string> = new Set(['"', '”', "'", '’', ')', ']', '»'])
const speechVerb =
  /^(?:(?:Mr|Mrs|Ms|Dr|Gen|Col|Sen)\.? )?(?:\p{Lu}[\p{L}'’-]{0,30} ){1,4}(?:said|says|asked|asks|added|told|replied|wrote|wondered|demanded)\b/u

/** Where the sentence ends whose stop is at `at`, closing marks included; null where it goes on. */
function boundaryAfter(text: string, at: number, sentence: Span): number | null {
  if (stops.has(text[at + 1] ?? '')) return null
  let end = at + 1
  while (end < sentence.end && (closers.has(text[end] as string) || noteLength(text, end) > 0)) end += Math.max(1, noteLength(text, end))
  if (end >= sentence.end) return sentence.end
  const next = skipSpace(text, end, sentence.end)
  if (next >= sentence.end) return sentence.end
  if (next === end) return missingSpace(text, at, end) ? end : null
  const follows = text.slice(next, next + 80)
  if (/^\p{Ll}/u.test(follows) && !(end === at + 1 && wordBefore(text, at))) return null
  if (/^(?:--|[–—,;:)\]%])/.test(follows)) return null
  if (end > at + 1 && text[at] !== '.' && speechVerb.test(follows)) return null
  if (text[at] !== '.' || text[at - 1] === '.') return end
  if (end > at + 1 && text[end - 1] !== ')') return end
  return abbreviates(text, at, sentence, follows) ? null : end
}

/** True where the dot at `at` belongs to the word before it, and that word does not end the sentence. */
function abbreviates(text: string, at: number, sentence: Span, follows: string): boolean {
  let from = at
  while (from > sentence.start && at - from < 24 && /[\p{L}\p{M}\p{N}.-]/u.test(text[from - 1] as string)) from--
  const word = text.slice(from, at)
  if (from === sentence.start && /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$/.test(word)) return true
  const low = word.toLowerCase()
  const capital = /^\p{Lu}/u.test(word)
  if (alsoWords.has(low) && !capital) return false
  if (leading.has(low)) return true
  if (beforeNumber.has(low) && /^[\d(§]/.test(follows)) return true
  const nextWord = (/^[“"‘'(]*([\p{L}'’-]+)/u.exec(follows)?.[1] ?? '').toLowerCase()
  if (low === 'etc' || /^[ap]\.?m$/.test(low)) return /^(?:e[sd]t|gmt|bst|utc|local|p[sd]t|msk)\b/.test(nextWord)
  if (isDotted(word) || either.has(low) || /^(?:\p{L}{1,20}-)?\p{Lu}$/u.test(word)) return !openers.has(nextWord) || (nextWord === 'a' && /^A\./.test(follows))
  return false
}

/** True where the stop at `at` ends a plain lower-case word: then even a small letter may open the next sentence. */
function wordBefore(text: string, at: number): boolean {
  const word = /(?:^|[\s'’-])(\p{Ll}{4,20})$/u.exec(text.slice(Math.max(0, at - 22), at))?.[1]
  return word !== undefined && text[at] !== '…' && !leading.has(word) && !beforeNumber.has(word) && !either.has(word)
}

/** `sold.The`: a stop whose space was lost. `example.com` and `No.5` are none. */
function missingSpace(text: string, at: number, end: number): boolean {
  return (
    /\p{Ll}{2}/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[“"‘]?\p{Lu}(?:\p{Ll}|\s)/u.test(text.slice(end, end + 3)) &&
    !/^\S*(?:\.com|\.org|\.net)\b/.test(text.slice(end, end + 30))
  )
}

/** Length of a note mark such as `[12]` at `at`, or 0. */
function noteLength(text: string, at: number): number {
  return text[at] === '[' ? (/^\[\d{1,3}\]/.exec(text.slice(at, at + 5))?.[0].length ?? 0) : 0
}

/** True where the white space at `at` has a line break before a list mark. */
function breaksList(text: string, at: number, end: number): boolean {
  for (let next = at; next < end && isSpaceAt(text, next); next++) if (text[next] === '\n' && opensListItem(text, next, end)) return true
  return false
}

/** True where the line after the break at `at` begins with a list mark. Numbers need a line before them that has come to an end. */
function opensListItem(text: string, at: number, end: number): boolean {
  const line = text.slice(at + 1, Math.min(end, at + 40)).trimStart()
  if (/^[*•▪●◦·]\s*\S/.test(line)) return true
  if (!/^(?:[-–—]\s+\S|\(?\d{1,3}[.)]\s|\([a-z]{1,4}\)\s)/.test(line)) return false
  return /[.;:!?”"]$/.test(text.slice(Math.max(0, at - 40), at).trimEnd())
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpaceAt(text, at)) at++
  return at
}

function isAsciiAlnum(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
