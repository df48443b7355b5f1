import type { Article, Quotation, Sentence, Span } from '../model/index.ts'
import { firstIndex } from '../text/sorted.ts'

/**
 * Runs between quotation marks, in text order; single quotes inside double ones are runs of their own.
 * A double quotation left open goes on in the next paragraph where that begins with an opening mark or has a closing one too many;
 * otherwise it ends with its block. Single quotes must close in their block: what does not is an apostrophe.
 */
export function findQuotations(article: Article, sentences: readonly Sentence[]): Quotation[] {
  const runs = [...doubleRuns(article), ...singleRuns(article)].sort((a, b) => a.start - b.start || b.end - a.end)
  return runs.map((at) => ({ at, speech: isSpeech(article.text, at, sentences) }))
}

function doubleRuns({ text, blocks }: Article): Span[] {
  const runs: Span[] = []
  let open: number | null = null
  blocks.forEach((block, index) => {
    const marks = doubleMarks(text, block.at)
    const first = marks[0]
    if (open !== null && !(first !== undefined && block.kind !== 'headline' && (first.opens ? first.at === block.at.start : true))) {
      runs.push({ start: open, end: blocks[index - 1]?.at.end ?? block.at.start })
      open = null
    }
    for (const mark of marks) {
      if (open === null) {
        if (mark.opens || mark.straight) open = mark.at
      } else if (!mark.opens || (mark.straight && mark.at !== block.at.start)) {
        runs.push({ start: open, end: mark.at + mark.width })
        open = null
      } else if (mark.at !== block.at.start) {
        runs.push({ start: open, end: mark.at })
        open = mark.at
      }
    }
  })
  const last = blocks.at(-1)
  if (open !== null && last !== undefined) runs.push({ start: open, end: last.at.end })
  return runs.filter((run) => run.end - run.start > 2)
}

interface Mark {
  readonly at: number
  readonly width: number
  readonly opens: boolean
  readonly straight: boolean
}

/**
 * Double marks of a block, those of typewriters (`''`) among them. A straight mark opens after white space or a bracket and before a word.
 * Inches (`12"`) are none.
 */
function doubleMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = []
  let straight = 0
  for (let at = block.start; at < block.end; at++) {
    const char = text[at]
    if (isTypedDouble(text, at)) {
      const before = at > block.start ? (text[at - 1] as string) : ' '
      marks.push({ at, width: 2, opens: opensAfter.test(before) && /[^\s']/.test(text.slice(at + 2, at + 4)), straight: true })
      straight++
      at++
      continue
    }
    if (char === '“' || char === '„' || char === '«') marks.push({ at, width: 1, opens: true, straight: false })
    else if (char === '”' || char === '»') marks.push({ at, width: 1, opens: false, straight: false })
    else if (char === '"') {
      const before = at > block.start ? (text[at - 1] as string) : ' '
      const after = at + 1 < block.end ? (text[at + 1] as string) : ' '
      if (/\d/.test(before) && !/[.,\s]/.test(before) && straight % 2 === 0) continue
      straight++
      marks.push({ at, width: 1, opens: opensAfter.test(before) && /\S/.test(after), straight: true })
    }
  }
  return marks
}

const opensAfter = /[\s([{—–\-'‘]/

/** `''` or two backticks. Of three apostrophes the first two open, the last two close. */
function isTypedDouble(text: string, at: number): boolean {
  if (text[at] === '`') return text[at + 1] === '`'
  return text[at] === "'" && text[at + 1] === "'" && !(text[at + 2] === "'" && at > 0 && !opensAfter.test(text[at - 1] as string))
}

const elided = /^['’](?:s|m|d|re|ve|ll|em|til|tis|twas|cause|n|\d0s)(?![\p{L}\p{N}])/iu

function singleRuns({ text, blocks }: Article): Span[] {
  const runs: Span[] = []
  for (const block of blocks) {
    const closes = singleClosers(text, block.at)
    let from = block.at.start
    for (let at = block.at.start; at < block.at.end; at++) {
      if (at < from || !opensSingle(text, at, block.at)) continue
      const end = closerAfter(text, at, closes, block.at.end)
      if (end === null) continue
      runs.push({ start: at, end: end + 1 })
      from = end + 1
    }
  }
  return runs
}

function opensSingle(text: string, at: number, block: Span): boolean {
  const char = text[at]
  if (char !== '‘' && char !== "'") return false
  const before = at > block.start ? (text[at - 1] as string) : ' '
  if (!/[\s([{—–“"-]/.test(before) || !/[\p{L}\p{N}“"[(.…$£€]/u.test(text[at + 1] ?? '')) return false
  return !elided.test(text.slice(at, at + 7).replace('‘', '’'))
}

/** Places where a single quote may close: after a word or mark, not before a letter. */
function singleClosers(text: string, block: Span): number[] {
  const places: number[] = []
  for (let at = block.start + 1; at < block.end; at++) {
    const char = text[at]
    if (isTypedDouble(text, at)) {
      at++
      continue
    }
    if ((char === '’' || char === "'") && /\S/.test(text[at - 1] as string) && !/[\p{L}\p{N}]/u.test(at + 1 < block.end ? (text[at + 1] as string) : ' '))
      places.push(at)
  }
  return places
}

/** The closer of the quote opened at `open`: the first that is no plural's apostrophe, else the first of all; none beyond a next opener. */
function closerAfter(text: string, open: number, closes: readonly number[], blockEnd: number): number | null {
  let doubtful: number | null = null
  for (let index = firstIndex(closes, (at) => at >= open + 2); index < closes.length; index++) {
    const at = closes[index] as number
    if (at - open > 4000) break
    if (doubtful !== null && /(?:^|\s)[‘']\p{L}/u.test(text.slice(doubtful + 1, Math.min(at, doubtful + 400)))) break
    const plural = /[sS]/.test(text[at - 1] as string) && /^\s+\p{Ll}/u.test(text.slice(at + 1, Math.min(blockEnd, at + 4)))
    if (!plural) return at
    doubtful ??= at
  }
  return doubtful
}

const speechWords =
  /\b(?:said|says?|saying|told|tells?|added|adds|asked|asks|replied|answered|wrote|writes|stated|responded|declared|insisted|warned|announced|explained|tweeted)\b/i

/** Scare quotes have no finite verb and are short, unless a verb of saying stands beside a run with its own stop or comma. */
function isSpeech(text: string, at: Span, sentences: readonly Sentence[]): boolean {
  const inside = text.slice(at.start + 1, at.end - 1).replace(/^['`]|'$/g, '')
  const words = inside.slice(0, 400).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (words >= 8) return true
  if (isTitle(inside)) return false
  const closed = /[.,!?…—-]\s*$/.test(inside)
  if (closed && (speechWords.test(text.slice(at.end, at.end + 60)) || speechWords.test(text.slice(Math.max(0, at.start - 30), at.start)))) return true
  return words >= 3 && hasFiniteVerb(at, sentences)
}

/** `Ten Jets That Nearly Were`: capitals on all long words, and no stop. */
function isTitle(inside: string): boolean {
  const long = inside.match(/[\p{L}'’]{4,}/gu) ?? []
  return long.length >= 2 && /\p{Ll}/u.test(inside) && /[^.,!?…]$/.test(inside) && long.every((word) => /^\p{Lu}/u.test(word))
}

function hasFiniteVerb(at: Span, sentences: readonly Sentence[]): boolean {
  for (let index = firstIndex(sentences, ({ end }) => end > at.start); index < sentences.length && (sentences[index] as Sentence).start < at.end; index++)
    for (const token of (sentences[index] as Sentence).tokens)
      if (token.start >= at.start && token.end <= at.end && ['VBD', 'VBZ', 'VBP', 'MD'].includes(token.tag)) return true
  return false
}
