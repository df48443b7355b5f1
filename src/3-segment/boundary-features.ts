import type { Span } from '../model/index.ts'
import { hashText, one, three, two, type WordFeatures, wordFeatures } from './features.ts'

/** Most features that one gap can have; the length of the array to pass to `boundaryFeatures`. */
export const boundaryFeatureLimit = 64

/** The runs of a block between its blanks, and what tells whether a sentence ends after one: hashes and counts, one per run. */
export interface Runs {
  readonly spans: readonly Span[]
  /** Of the runs without the marks around them. */
  readonly words: WordFeatures
  readonly opening: Int32Array
  readonly closing: Int32Array
  /** Brackets opened and not closed, and double quotes, from the block's start up to the run's end. */
  readonly brackets: Int32Array
  readonly quotes: Int32Array
  /** How much of the block opens with a capital, in fifths; whether any run of it ends in a stop. */
  readonly capitals: number
  readonly stops: number
}

export function runsOf(text: string, block: Span): Runs {
  const spans: Span[] = []
  for (const match of text.slice(block.start, block.end).matchAll(/\S+/g))
    spans.push({ start: block.start + match.index, end: block.start + match.index + match[0].length })
  const opening = new Int32Array(spans.length)
  const closing = new Int32Array(spans.length)
  const brackets = new Int32Array(spans.length)
  const quotes = new Int32Array(spans.length)
  let depth = 0
  let marks = 0
  let capitals = 0
  let stops = 0
  const cores = spans.map(({ start, end }, index) => {
    const before = isPlain(text.charCodeAt(start)) ? '' : (/^[^\p{L}\p{N}]+/u.exec(text.slice(start, Math.min(end, start + 4)))?.[0] ?? '')
    const after = isPlain(text.charCodeAt(end - 1)) ? '' : (/[^\p{L}\p{N}]+$/u.exec(text.slice(Math.max(start, end - 4), end))?.[0] ?? '')
    opening[index] = before === '' ? noMarks : hashText(straight(before))
    closing[index] = after === '' ? noMarks : hashText(straight(after))
    if (/[.!?]/.test(after)) stops = 1
    for (const mark of before === '' && after === '' ? '' : straight(before + after)) {
      if ('(['.includes(mark)) depth++
      else if (')]'.includes(mark)) depth = Math.max(0, depth - 1)
      else if (mark === '"') marks++
    }
    brackets[index] = depth
    quotes[index] = marks
    const core =
      before.length + after.length >= end - start
        ? text.slice(start, Math.min(end, start + 8))
        : text.slice(start + before.length, Math.min(end - after.length, start + 40))
    if (isCapital(core)) capitals++
    return core
  })
  return { spans, words: wordFeatures(cores), opening, closing, brackets, quotes, capitals: Math.ceil((5 * capitals) / Math.max(1, spans.length)), stops }
}

const noMarks = hashText('')

/** Letters a to z and digits. */
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

/** Curly quotes made straight, as the treebank mostly has them. */
const straight = (marks: string): string =>
  marks
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')

/** Lengths told apart up to a limit: 1, 2, 3, then by doubling. */
const sizeOf = (count: number): number => (count < 4 ? count : 2 + Math.min(6, Math.floor(Math.log2(count))))

/** The white space after run `at` in a sentence that began with run `first`; `rule` is 1 where the rules end it there, else 0. */
export interface Gap {
  readonly at: number
  readonly first: number
  readonly rule: number
}

/** Writes the hashed features of a gap into `into`; returns how many. */
export function boundaryFeatures(runs: Runs, { at, first, rule }: Gap, into: Int32Array): number {
  const { lower, shape, suffix, length } = runs.words
  const { opening, closing } = runs
  const look = (values: Int32Array, index: number): number => (index < first ? 1 : index >= length ? 2 : (values[index] as number))
  const next = at + 1
  const word = lower[at] as number
  const nextWord = look(lower, next)
  const close = closing[at] as number
  const nextShape = look(shape, next)
  const nextOpen = look(opening, next)
  const size = sizeOf(next - first)
  const left = sizeOf(length - next)
  const depth = (runs.brackets[at] as number) > (first > 0 ? (runs.brackets[first - 1] as number) : 0) ? 1 : 0
  const odd = ((runs.quotes[at] as number) - (first > 0 ? (runs.quotes[first - 1] as number) : 0)) & 1
  const opens = lower[first] as number
  let count = 0
  into[count++] = one(1, rule)
  into[count++] = two(2, rule, close)
  into[count++] = three(3, rule, close, nextShape)
  into[count++] = three(4, rule, close, nextWord)
  into[count++] = three(5, rule, close, nextOpen)
  into[count++] = three(6, rule, word, close)
  into[count++] = two(7, rule, word)
  into[count++] = two(8, rule, nextWord)
  into[count++] = two(9, rule, nextShape)
  into[count++] = two(10, word, nextWord)
  into[count++] = two(11, shape[at] as number, nextShape)
  into[count++] = three(12, shape[at] as number, close, nextShape)
  into[count++] = two(13, nextShape, look(shape, at + 2))
  into[count++] = three(14, close, nextShape, look(shape, at + 2))
  into[count++] = two(15, look(lower, at - 1), word)
  into[count++] = two(16, nextWord, look(lower, at + 2))
  into[count++] = three(17, rule, nextWord, look(shape, at + 2))
  into[count++] = two(18, look(closing, next), nextShape)
  into[count++] = three(19, rule, look(closing, next), nextWord)
  into[count++] = two(20, look(closing, at + 2), look(shape, at + 2))
  into[count++] = three(21, rule, size, close)
  into[count++] = three(22, rule, size, nextShape)
  into[count++] = three(23, rule, size, left)
  into[count++] = two(24, size, opens)
  into[count++] = three(25, size, look(shape, first), nextShape)
  into[count++] = three(26, rule, runs.capitals, nextShape)
  into[count++] = three(27, rule, runs.stops, nextShape)
  into[count++] = three(28, runs.stops, close, size)
  into[count++] = three(29, rule, depth, close)
  into[count++] = three(30, rule, odd, close)
  into[count++] = three(31, odd, close, nextOpen)
  into[count++] = three(32, rule, suffix[at * 5 + 2] as number, nextShape)
  into[count++] = two(33, rule, next < length ? (suffix[next * 5 + 2] as number) : 2)
  into[count++] = three(34, look(shape, at - 1), shape[at] as number, nextShape)
  into[count++] = three(35, shape[at] as number, close, nextWord)
  into[count++] = three(36, word, close, nextShape)
  into[count++] = three(37, look(closing, at - 1), close, nextShape)
  into[count++] = two(38, look(closing, first), nextShape)
  into[count++] = three(39, rule, runs.capitals, close)
  into[count++] = two(40, word, nextShape)
  into[count++] = two(41, shape[at] as number, nextWord)
  return count
}
