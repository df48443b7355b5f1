import { isPassive } from '../arguments.ts'
import { childrenBy, tokenAt, type View } from '../view.ts'
import { byLemma, type CueUse, type VerbFrame, verbFrames } from './cue.ts'
import { cueVerbs } from './cue-verbs.ts'
import { frames, type Place } from './frames.ts'
import { lightNoun } from './nominal.ts'
import { fromPassive } from './passive.ts'
import type { Quotes } from './quotes.ts'
import type { Reading } from './reading.ts'
import { spanOfRun } from './run.ts'
import { subjectOf } from './source.ts'
import { sourceSpan } from './source-span.ts'
import { chainHead, verbGroup } from './verb-group.ts'

const verbs = byLemma(cueVerbs)

/** What a verb attributes, by the first of its frames that finds content. */
export function fromVerb(view: View, quotes: Quotes, at: number): Reading | null {
  const token = tokenAt(view, at)
  const isModifier = /^(amod|compound)$/.test(token.relation) && !/^VB[DZP]$/.test(token.tag) && view.tokens[at - 1]?.pos !== 'AUX'
  if (token.pos !== 'VERB' || isModifier) return null
  const light = lightNoun(view, quotes, at)
  if (light !== null) return light
  const uses = (verbs.get(token.lemma) ?? []).flatMap((use) => {
    const last = isCharge(use) ? at : endOfParts(view, at, use.parts)
    return last === null ? [] : [{ use, last }]
  })
  if (uses.length === 0) return null
  const group = verbGroup(view, at)
  if (isPassive(view, at) || opensAsParticiple(view, at)) return fromPassive(view, quotes, at, { group, uses: uses.map(({ use }) => use) })
  const subject = subjectOf(view, chainHead(view, at))
  for (const frame of verbFrames)
    for (const { use, last } of uses) {
      if (!use.frames.includes(frame)) continue
      const place: Place = { view, quotes, at, group: { first: group.first, last: Math.max(group.last, last) }, parts: use.parts, subject }
      const reading = readFrame(frame, place, `verb/${use.id}/${frame}`)
      if (reading !== null) return reading
    }
  return null
}

function readFrame(frame: VerbFrame, place: Place, rule: string): Reading | null {
  const { view, group, subject } = place
  const found = frames[frame](place)
  const content = (found?.spans ?? []).filter((span) => span !== null)
  if (found === null || content.length === 0) return null
  const cue = { first: group.first, last: found.last ?? group.last }
  return { source: found.source ?? sourceSpan(view, subject, cue), cue: spanOfRun(view, cue), content, rule }
}

const isCharge = (use: CueUse<VerbFrame>): boolean => use.frames.includes('charge')

/** *Asked whether …, she*: a participle that opens a clause is passive. */
function opensAsParticiple(view: View, at: number): boolean {
  const { tag, relation } = tokenAt(view, at)
  return tag === 'VBN' && (relation === 'advcl' || at === 0) && childrenBy(view, at, 'nsubj', 'aux').length === 0
}

/** Index of the last of a cue's further words, where they stand right behind it but for an adverb; else null. */
function endOfParts(view: View, at: number, parts: readonly string[]): number | null {
  let last = at
  for (const part of parts) {
    let next = last + 1
    // *agreed to pay* is no *agreed to*.
    if (part === 'to' && view.tokens[next + 1]?.tag === 'VB') return null
    if (view.tokens[next]?.pos === 'ADV' && view.tokens[next]?.text.toLowerCase() !== part) next++
    if (view.tokens[next]?.text.toLowerCase() !== part) return null
    last = next
  }
  return last
}
