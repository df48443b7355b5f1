import { isClosing, startsWithMarker } from './line.ts'
import type { Passage } from './passage.ts'

interface SourceLine {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly text: string
}

const widest = 120
const narrowest = 40

/**
 * Plain text to passages: one for each line, and one for each paragraph where lines were broken to a width.
 * The text of a passage is exactly the source's, line breaks in it too.
 */
export function textPassages(source: string): Passage[] {
  const groups = groupsOf(source)
  const wrapped = isHardWrapped(groups)
  return groups.flatMap((lines, group) => {
    const paragraphs = wrapped ? joined(lines) : runOn(lines)
    return paragraphs.map(({ start, end }): Passage => {
      const text = source.slice(start, end)
      const pieces = [{ article: 0, source: start, length: text.length }]
      return { text, pieces, from: { start, end }, role: 'text', group, linked: 0, outside: null }
    })
  })
}

/** Lines without their outer white space, in runs between empty lines. */
function groupsOf(source: string): SourceLine[][] {
  const groups: SourceLine[][] = []
  let open: SourceLine[] = []
  for (let at = 0; at <= source.length; ) {
    const next = source.indexOf('\n', at)
    const stop = next < 0 ? source.length : next
    const raw = source.slice(at, stop)
    const text = raw.trim()
    if (text === '') {
      if (open.length > 0) groups.push(open)
      open = []
    } else {
      const indent = raw.length - raw.trimStart().length
      open.push({ start: at + indent, end: at + indent + text.length, indent, text })
    }
    at = stop + 1
  }
  if (open.length > 0) groups.push(open)
  return groups
}

/** Lines break where the next word would not have fitted, in most of the places where a line follows a line. */
function isHardWrapped(groups: readonly (readonly SourceLine[])[]): boolean {
  const pairs = groups.flatMap((lines) => lines.slice(1).map((next, at) => ({ line: lines[at] as SourceLine, next })))
  const inner = pairs.filter(({ line, next }) => next.indent <= line.indent + 1)
  if (inner.length === 0) return false
  // Of a few lines only the words can tell.
  if (inner.length < 3 && !inner.every(({ next }) => /^\p{Ll}/u.test(next.text))) return false
  const widths = inner.map(({ line }) => line.indent + line.text.length).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0
  if (width < narrowest || width > widest) return false
  const long = groups.flat().filter(({ text }) => text.length > widest).length
  if (long * 4 > inner.length) return false
  const full = inner.filter(({ line, next }) => line.indent + line.text.length + 1 + firstWord(next.text) > width - 8)
  return full.length >= inner.length * 0.6
}

function firstWord(text: string): number {
  const space = text.slice(0, 60).search(/\s/)
  return space < 0 ? Math.min(text.length, 60) : space
}

/** Where no width shows, only the words join lines: a long line without a stop goes on in one that begins in lower case. */
function runOn(lines: readonly SourceLine[]): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const last = paragraphs.at(-1)
    if (last && before && before.text.length >= narrowest && before.text.length <= widest && !/[.!?:;”"’)\]]$/.test(before.text) && /^\p{Ll}/u.test(line.text))
      last.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  })
  return paragraphs
}

/** A deeper indent, a list marker or a line of its own kind begins a paragraph. */
function joined(lines: readonly SourceLine[]): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = []
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity)
  lines.forEach((line) => {
    const last = paragraphs.at(-1)
    if (last && line.indent <= margin + 1 && !startsWithMarker(line.text) && !isClosing(line.text)) last.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  })
  return paragraphs
}
