import { isByline } from './lead.ts'
import { isProse, type Line, lineOf } from './line.ts'
import type { Passage } from './passage.ts'
import type { BoilerplateRule } from './rule.ts'
import { boilerplateRules } from './rules.ts'

/** What becomes of a passage: `removed` says by which rule, null keeps it. */
export interface Decision {
  readonly passage: Passage
  readonly line: Line
  readonly removed: { readonly rule: string; readonly because: string } | null
}

const wordsOfAnArticle = 25

/**
 * One decision for each passage, in order: what its markup says, what a rule says about its words, whether it stands in a
 * list that a rule's heading opened, in a framed box, or, without a sentence's end, behind the last paragraph.
 */
export function decide(passages: readonly Passage[]): Decision[] {
  const lines = passages.map((passage) => lineOf(passage.text, passage.linked))
  const fired = passages.map((passage, at) => passage.outside ?? ruleFor(lines[at] as Line))
  const removed: Decision['removed'][] = fired.map((rule) => rule && { rule: 'id' in rule ? rule.id : rule.rule, because: rule.because })
  const prose = lines.map((line, at) => removed[at] === null && isProse(line) && !line.marked)

  fired.forEach((rule, at) => {
    if (rule === null || !('reach' in rule)) return
    if (rule.reach === 'rest' && prose.slice(0, at).filter(Boolean).length >= 2) {
      for (let next = at + 1; next < passages.length; next++) removed[next] ??= { rule: rule.id, because: rule.because }
    } else if (rule.reach !== 'passage') {
      for (const next of listUnder(at)) removed[next] ??= { rule: rule.id, because: `${rule.because}: it stands in that list` }
    } else if (rule.id === 'boilerplate/advert-label') {
      for (let next = at + 1; passages[next]?.group === passages[at]?.group && !prose[next]; next++) removed[next] ??= { rule: rule.id, because: rule.because }
    }
  })
  framedBoxes(passages, lines).forEach((at) => {
    removed[at] ??= { rule: 'boilerplate/framed-box', because: 'a few words between two ruled lines are a box of their own' }
  })
  behindTheEnd().forEach((at) => {
    removed[at] ??= { rule: 'boilerplate/behind-the-end', because: 'no sentence, and no paragraph follows it' }
  })
  return passages.map((passage, at) => ({ passage, line: lines[at] as Line, removed: removed[at] ?? null }))

  /** The passages under a heading up to the next paragraph; a heading that stands alone before that paragraph is the paragraph's. */
  function listUnder(heading: number): number[] {
    let end = heading + 1
    while (end < passages.length && !prose[end]) end++
    const last = end - 1
    const alone = passages[last]?.group !== passages[last - 1]?.group && passages[last]?.from !== passages[heading]?.from
    const itsOwn = end < passages.length && last > heading + 1 && alone && !lines[last]?.marked && !lines[last]?.ends
    return Array.from({ length: Math.max(0, (itsOwn ? last : end) - heading - 1) }, (_, at) => heading + 1 + at)
  }

  function behindTheEnd(): number[] {
    const last = prose.lastIndexOf(true)
    const found: number[] = []
    if (last < 0) return found
    let listed = false
    for (let at = last + 1; at < passages.length; at++) {
      if (removed[at] !== null) continue
      const line = lines[at] as Line
      const before = lines[at - 1]
      // “It includes:” and its items, rows of a table, a closing credit.
      listed = (listed || (before !== undefined && /:$/.test(before.text) && removed[at - 1] === null)) && (line.marked || line.words <= 25)
      const row = line.segments.length >= 3 && /\d/.test(line.text)
      if (!(line.ends && line.words >= 3) && !listed && !row && !isByline(line) && !isClosing(line)) found.push(at)
    }
    return found
  }
}

function ruleFor(line: Line): BoilerplateRule | null {
  if (line.words > 80 || isByline(line)) return null
  return boilerplateRules.find((rule) => rule.when(line)) ?? null
}

/** “Reuter”, “ENDS”, “(Reporting by …)”: how agencies close a story. */
function isClosing({ text, words }: Line): boolean {
  return (
    words <= 40 &&
    /^(?:[-–—#(\s]*(?:reuters?|ap|afp|upi|tass|xinhua|ends|end)[-–—#)\s.]*|\(?(?:additional )?(?:reporting|writing|editing|compiled) by .*)$/i.test(text)
  )
}

function framedBoxes(passages: readonly Passage[], lines: readonly Line[]): number[] {
  const rulers = lines.flatMap((line, at) => (/^[-=_*~]{8,}$/.test(line.text) ? [at] : []))
  return rulers.flatMap((from, at) => {
    const to = rulers[at + 1]
    if (to === undefined || to - from > 4) return []
    const inside = passages.slice(from + 1, to).map((_, offset) => from + 1 + offset)
    return inside.reduce((sum, index) => sum + (lines[index]?.words ?? 0), 0) <= wordsOfAnArticle * 2 ? inside : []
  })
}
