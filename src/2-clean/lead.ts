import type { BlockKind } from '../model/index.ts'
import { isClosing, isProse, type Line } from './line.ts'

const byAuthor = /^(?:[Bb]y|BY|[Ww]ritten by|[Pp]osted by|[Ww]ords by|[Rr]eported by|[Ff]rom)\s+\p{Lu}/u
const role = /\b(?:correspondent|reporter|staff writer|editor|bureau|special to|columnist|contributor|agencies|news ?desk)\b/i
const stamped = /^(?:published|posted|updated|last (?:updated|modified)|created|first published|broadcast|date)\b/i
const startsWithDay = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2} \p{L}{3,9} \d{4}\b/iu
const note = /^(?:eds?|note to editors?|editors|embargo(?:ed)?|original|distr|attention)\b[.:]?/i
const slug = /^[A-Z]{2,}-[A-Z-]{2,}\b/
const place = "[\\p{Lu}][\\p{Lu}.'’ -]{2,30}"
const dateline = new RegExp(`^${place}(?:[/,] ?${place}){0,3}(?:,? [A-Z][a-z]{2,8}\\.? \\d{1,2})?(?: \\([^()]{2,40}\\))?$`, 'u')

/** A line above the story that says who wrote it, where and when: kept, but nothing is claimed in it. */
export function isByline(line: Line): boolean {
  const { text, words, day, ends } = line
  if (words > 22 || text.length > 200) return false
  if (/^(?:[Bb]y|BY)\s+\p{Lu}/u.test(text) && !ends) return true
  if (stamped.test(text) && words <= 14 && (day !== null || /\d{1,2}:\d\d/.test(text))) return true
  // A date and little else besides names, times and separators.
  return (
    day !== null && words <= 20 && !/[.!?]["”’)]*$/.test(text) && (words <= 10 || line.segments.length >= 2 || byAuthor.test(text) || startsWithDay.test(text))
  )
}

/** *ANKARA / WASHINGTON*, *PARIS, May 3 (AFP)*: a place and at most a day, in capitals. */
export function isDateline({ text, words }: Line): boolean {
  return words <= 8 && /[/,(]/.test(text) && dateline.test(text)
}

/**
 * The kinds of the lines that are kept. Before the first paragraph of prose stands at most one headline: the one that reads
 * most like it, a line of some words that is neither byline nor label. After it, a short line without an end is a heading.
 */
export function kindsOf(lines: readonly Line[], headingMarkup: readonly boolean[], title: string | null): BlockKind[] {
  const first = lines.findIndex((line) => isProse(line))
  const lead = first < 0 ? 0 : first
  const headline = headlineIn(lines.slice(0, lead), title)
  return lines.map((line, at): BlockKind => {
    if (at === headline) return 'headline'
    if (isByline(line) || isClosing(line.text) || (isDateline(line) && at < lead)) return 'byline'
    if (at < lead && at > headline && headline >= 0 && !line.ends && line.words <= 12 && (role.test(line.text) || nextToByline(at))) return 'byline'
    if (headingMarkup[at]) return 'heading'
    return isHeading(line, at < lead) ? 'heading' : 'paragraph'
  })

  function nextToByline(at: number): boolean {
    const [before, after] = [lines[at - 1], lines[at + 1]]
    const here = lines[at] as Line
    return (
      here.words <= 8 &&
      /^\p{Lu}/u.test(here.text) &&
      ((after !== undefined && isByline(after) && at + 1 < lead) ||
        (before !== undefined && isByline(before) && /^(?:by\s|\p{Lu}\S+ \p{Lu}\S+$)/u.test(here.text)))
    )
  }
}

function isHeading(line: Line, inLead: boolean): boolean {
  if (/^[–—]\s/.test(line.text) || (line.marked && !/^-\s\p{Lu}/u.test(line.text) && !/^\d/.test(line.text))) return false
  return !line.ends && line.words <= (inLead ? 25 : 14) && !/[:;,]$/.test(line.text)
}

function headlineIn(lead: readonly Line[], title: string | null): number {
  const wanted = title === null ? '' : letters(title)
  const same = wanted === '' ? -1 : lead.findIndex((line) => letters(line.text) === wanted)
  if (same >= 0) return same
  let best = -1
  let most = 2.5
  lead.forEach((line, at) => {
    const score = headlineScore(line, lead[at + 1], at)
    if (score > most) {
      best = at
      most = score
    }
  })
  return best
}

/** Some words, mixed case, followed by a byline: the more of it, the more a headline. The first line is often the paper's name. */
function headlineScore(line: Line, next: Line | undefined, at: number): number {
  const { text, words } = line
  if (words < 2 || words > 32 || isByline(line) || isDateline(line) || line.marked || /[:,;]$/.test(text) || note.test(text) || slug.test(text)) return 0
  const inCapitals = text === text.toUpperCase()
  const everyWordCapital = text.split(/\s+/).every((word) => /^[\p{Lu}\d&]/u.test(word) || word.length <= 3)
  return (
    Math.min(words, 9) +
    (inCapitals ? 0 : 1) +
    (next && isByline(next) ? 2 : 0) -
    (/[.]$/.test(text) ? 3 : 0) -
    (/\p{Ll}{2}[.!?] \p{Lu}/u.test(text) ? 4 : 0) -
    (/^\p{Ll}/u.test(text) ? 6 : 0) -
    (role.test(text) ? 5 : 0) -
    (at === 0 && words <= 5 && everyWordCapital && next && !isByline(next) ? 3 : 0) -
    at * 0.2
  )
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
