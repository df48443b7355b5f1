import { isByline } from './lead.ts'
import { isClosing, isProse, type Line, lineOf } from './line.ts'
import type { Passage } from './passage.ts'
import type { BoilerplateRule } from './rule.ts'
import { boilerplateRules } from './rules.ts'

/** What becomes of a passage: `removed` says by which rule, null keeps it. */
export interface Decision {
  readonly passage: Passage
  readonly line: Line
  readonly removed: Removed | null
}

interface Removed {
  readonly rule: string
  readonly because: string
}

const wordsInABox = 50
const mostInATeaser = 45

/**
 * One decision for each passage, in order: what its markup says, what a rule says about its words, whether it stands in a
 * list that a rule's heading opened, in a framed box, or, without a sentence's end, behind the last paragraph.
 */
export function decide(passages: readonly Passage[]): Decision[] {
  const lines = passages.map((passage) => lineOf(passage.text, passage.linked))
  const fired = lines.map((line, at) => (passages[at]?.outside ? null : ruleFor(line)))
  const removed = passages.map((passage, at): Removed | null => passage.outside ?? reasonOf(fired[at] ?? null))
  const prose = lines.map((line, at) => removed[at] === null && isProse(line))

  for (const { from, to, rule } of zonesOf(passages, lines, fired, prose))
    for (let at = from; at < to; at++) removed[at] ??= { rule: rule.id, because: `${rule.because}, and this stands under it` }
  for (const at of framedBoxes(lines)) removed[at] ??= { rule: 'boilerplate/framed-box', because: 'a few words between two ruled lines are a box of their own' }
  for (const at of behindTheEnd(lines, removed, prose.lastIndexOf(true)))
    removed[at] ??= { rule: 'boilerplate/behind-the-end', because: 'no sentence, and no paragraph follows it' }
  return passages.map((passage, at) => ({ passage, line: lines[at] as Line, removed: removed[at] ?? null }))
}

interface Zone {
  readonly from: number
  readonly to: number
  readonly rule: BoilerplateRule
}

/** What stands under the headings that were removed. Zones do not overlap: the next heading ends one. */
function zonesOf(passages: readonly Passage[], lines: readonly Line[], fired: readonly (BoilerplateRule | null)[], prose: readonly boolean[]): Zone[] {
  const zones: Zone[] = []
  let paragraphs = 0
  for (let at = 0; at < passages.length; at++) {
    if (prose[at]) paragraphs++
    const rule = fired[at] ?? null
    if (rule === null || rule.reach === 'passage') continue
    if (rule.reach === 'rest') {
      // Above the story it is a button that leads to the comments.
      if (paragraphs < 2) continue
      zones.push({ from: at + 1, to: passages.length, rule })
      break
    }
    let to = at + 1
    const inGroup = (next: number) => rule.reach !== 'group' || passages[next]?.group === passages[at]?.group
    while (to < passages.length && !prose[to] && !isSentence(to) && !isOpening(to) && inGroup(to)) to++
    if (rule.reach === 'list' && to < passages.length && !isOpening(to) && isItsHeading(to - 1, at)) to--
    zones.push({ from: at + 1, to, rule })
    at = to - 1
  }
  return zones

  function isOpening(at: number): boolean {
    const rule = fired[at] ?? null
    return rule !== null && rule.reach !== 'passage'
  }

  /** Teasers have no full stop. */
  function isSentence(at: number): boolean {
    const line = lines[at] as Line
    return fired[at] === null && line.ends && line.words >= 4 && !line.marked && /[.。]["'”’)]*$/.test(line.text)
  }

  /** A line that stands alone above the paragraph which ends a list is the paragraph's heading. */
  function isItsHeading(last: number, heading: number): boolean {
    const line = lines[last] as Line
    return last > heading + 1 && passages[last]?.group !== passages[last - 1]?.group && fired[last] === null && !line.marked && !line.ends
  }
}

/** What no sentence ends, behind the last paragraph; but not the items under “It includes:”, rows of a table, closing credits. */
function behindTheEnd(lines: readonly Line[], removed: readonly (Removed | null)[], last: number): number[] {
  if (last < 0) return []
  const found: number[] = []
  let listed = false
  for (let at = last + 1; at < lines.length; at++) {
    if (removed[at]) continue
    const line = lines[at] as Line
    const introduced = removed[at - 1] === null && /:$/.test(lines[at - 1]?.text ?? '')
    listed = (listed || introduced) && (line.marked || line.words <= 25)
    const opensList = /:$/.test(line.text) && line.words >= 3 && at + 1 < lines.length && removed[at + 1] === null
    const isRow = line.segments.length >= 3 && /\d/.test(line.text)
    if (line.words <= mostInATeaser && !(line.ends && line.words >= 2) && !listed && !opensList && !isRow && !isByline(line) && !isClosing(line.text))
      found.push(at)
  }
  return found
}

function reasonOf(rule: BoilerplateRule | null): Removed | null {
  return rule && { rule: rule.id, because: rule.because }
}

function ruleFor(line: Line): BoilerplateRule | null {
  if (line.words > 80 || isByline(line)) return null
  return boilerplateRules.find((rule) => rule.when(line)) ?? null
}

function framedBoxes(lines: readonly Line[]): number[] {
  const rulers = lines.flatMap((line, at) => (/^[-=_*~]{8,}$/.test(line.text) ? [at] : []))
  return rulers.flatMap((from, at) => {
    const to = rulers[at + 1]
    if (to === undefined || to - from > 4) return []
    const inside = Array.from({ length: to - from - 1 }, (_, offset) => from + 1 + offset)
    return inside.reduce((sum, index) => sum + (lines[index]?.words ?? 0), 0) <= wordsInABox ? inside : []
  })
}
