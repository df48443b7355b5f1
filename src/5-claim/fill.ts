import type { ItemSlot } from '../model/index.ts'
import { type Context, donorOf, shares, spansOf, take } from './context.ts'
import type { Draft } from './draft.ts'
import { designate, itemsBefore, standFor } from './fill-items.ts'
import { orient } from './orient.ts'
import type { Theme } from './theme.ts'

/** How many claims before and after one are looked at. Keeps the time linear in the length of the article. */
const WINDOW = 60

const HALF_PAGE = 8
const NEXT_TO = 1
/** Sentences from a list's line up to what says whose it is. */
const LIST_REACH = 4
/** Sentences up to what a bare stance is on. */
const TOLD_REACH = 2
const OUTNAMED = 2.5

const SPEAKER_SUPPLIES = new Set(['denies', 'declines', 'pledges-halt', 'supports'])

/** Fills what a claim's own words leave open from the claims around it; every filled slot names its rule. Drafts come in text order. */
export function fill(drafts: readonly Draft[], theme: Theme): Draft[] {
  // Embargoes and use tell who may not and who fires, not who supplies whom.
  const usable = (draft: Draft): boolean => draft.kind !== 'restriction' && draft.kind !== 'use'
  const known = drafts.filter((draft) => usable(draft) && (draft.supplier.length > 0 || draft.recipient.length > 0))
  const items: ItemSlot[] = []
  const done: Draft[] = []
  const recent: Draft[] = []
  let next = 0
  for (const draft of drafts) {
    done.push(draft)
    if (draft.rules.includes('event/share')) continue
    while ((known[next]?.evidence.start ?? Number.POSITIVE_INFINITY) <= draft.evidence.start) next++
    const late = known.slice(next, next + WINDOW)
    orient(draft, recent, late)
    speakerSide(draft, recent)
    if (draft.unknownSpeakerSide === null || draft[draft.unknownSpeakerSide].length > 0) {
      const context = { around: [...recent, ...late], named: theme.named }
      if (draft.kind === 'restriction') restricted(draft, done, context)
      else sides(draft, context, theme)
      fromTheme(draft, theme)
      if (draft.items.length === 0 && draft.rules.includes('item/stands-for')) draft.items = standFor(draft, done, items)
      draft.items = itemsBefore(draft, done) ?? draft.items
      draft.items = draft.items.map((item) => designate(item, items, draft))
      items.push(...draft.items.filter((item) => item.basis.how === 'stated' && item.category !== 'unspecified'))
    }
    if (usable(draft)) recent.push(draft)
    if (recent.length > WINDOW) recent.shift()
  }
  return done
}

/** *Moscow denied it*: who denies, refuses to comment or promises is taken for the supplier where nobody else is named. */
function speakerSide(draft: Draft, recent: readonly Draft[]): void {
  const { source } = draft
  const buys = draft.rules.includes('event/order') || draft.rules.includes('event/get')
  if (
    buys &&
    draft.recipient.length === 0 &&
    source?.affiliation &&
    draft.stance === 'denies' &&
    !draft.supplier.some(({ code }) => code === source.affiliation)
  ) {
    // *Not a bullet has been bought, the minister said*: who denies buying is the buyer.
    draft.recipient = [
      { text: source.text, name: source.name, code: source.affiliation, basis: { how: 'inferred', rule: 'infer/speaker-buys', from: spansOf([source]) } },
    ]
    draft.rules.push('infer/speaker-buys')
  }
  if (
    draft.supplier.length === 0 &&
    source?.affiliation &&
    SPEAKER_SUPPLIES.has(draft.stance) &&
    draft.kind !== 'restriction' &&
    !buys &&
    !draft.recipient.some((slot) => slot.code === source.affiliation)
  ) {
    draft.supplier = [
      { text: source.text, name: source.name, code: source.affiliation, basis: { how: 'inferred', rule: 'infer/speaker-supplies', from: spansOf([source]) } },
    ]
    draft.rules.push('infer/speaker-supplies')
  }
  const { unknownSpeakerSide: side } = draft
  if (side === null || draft[side].length > 0) return
  // *We have sold nothing*: whoever took the same stance before, if anybody; never another party.
  const same = recent.findLast((one) => one.stance === draft.stance && one.source?.affiliation)?.source
  if (same)
    draft[side] = [
      { text: same.text, name: same.name, code: same.affiliation, basis: { how: 'inferred', rule: 'infer/same-stance-before', from: spansOf([same]) } },
    ]
}

function sides(draft: Draft, context: Context, theme: Theme): void {
  const before = toldBefore(draft, context)
  if (before) {
    take(draft, 'supplier', before)
    take(draft, 'recipient', before)
    return
  }
  for (const side of draft.supplier.length > 0 ? (['recipient'] as const) : (['supplier', 'recipient'] as const)) {
    if (draft[side].length > 0 || (side === 'supplier' && draft.kind === 'use')) continue
    const above = fromAbove(draft, side, context)
    if (above) {
      take(draft, side, above)
      continue
    }
    const donor = donorOf(draft, side, context)
    if (donor && !isOutnamed(draft, side, donor, theme)) take(draft, side, donor)
  }
}

/** *He backed the sale*: without parties and goods of its own a stance is on what was told right before. */
function toldBefore(draft: Draft, context: Context): Draft | null {
  if (draft.supplier.length > 0 || draft.recipient.length > 0 || draft.kind === 'use' || draft.kind === 'support') return null
  if (draft.items.some(({ basis }) => basis.how === 'stated')) return null
  const last = context.around.findLast((one) => one.evidence.start < draft.evidence.start && one.supplier.length > 0 && one.recipient.length > 0)
  return last && draft.view.index - last.view.index <= TOLD_REACH ? last : null
}

/** What a list's line leaves open, its head says or the line before. */
function fromAbove(draft: Draft, side: 'supplier' | 'recipient', context: Context): Draft | null {
  if (!draft.rules.includes('event/listed')) return null
  const other = side === 'supplier' ? 'recipient' : 'supplier'
  return (
    context.around.findLast(
      (one) =>
        one.evidence.start < draft.evidence.start &&
        draft.view.index - one.view.index <= LIST_REACH &&
        one[side].length > 0 &&
        (draft[other].length === 0 || one[other].length === 0 || shares(one[other], draft[other])),
    ) ?? null
  )
}

/** A party that the article names far more often than the donor's is meant, unless the donor stands right beside. */
function isOutnamed(draft: Draft, side: 'supplier' | 'recipient', donor: Draft, theme: Theme): boolean {
  const main = theme[side]
  const other = side === 'supplier' ? draft.recipient : draft.supplier
  if (!main || other.some(({ code }) => code === main.code) || Math.abs(donor.view.index - draft.view.index) <= NEXT_TO) return false
  const part = (code: string | null): number => theme.named.get(code ?? '') ?? 0
  return donor[side].every(({ code }) => part(code) * OUTNAMED <= part(main.code))
}

/** An embargo's imposer is one that was named for an embargo before, never a trader; its target is whom the arms go to. */
function restricted(draft: Draft, done: readonly Draft[], context: Context): void {
  if (draft.recipient.length === 0) {
    // Whoever imposes it trades with nobody: the target is whom arms go to, or who was its target before.
    const before = done.slice(-WINDOW, -1).findLast((one) => one.kind === 'restriction' && one.recipient.length > 0)
    const donor = before && draft.view.index - before.view.index < HALF_PAGE ? before : donorOf({ ...draft, supplier: [] }, 'recipient', context)
    if (donor && !shares(donor.recipient, draft.supplier)) take(draft, 'recipient', donor)
  }
  if (draft.supplier.length > 0) return
  const donor = done
    .slice(-WINDOW, -1)
    .findLast((one) => one.kind === 'restriction' && one.supplier.length > 0 && (draft.recipient.length === 0 || shares(one.recipient, draft.recipient)))
  if (donor) take(draft, 'supplier', donor)
}

/** What nothing nearer filled: the parties that the article is about. */
function fromTheme(draft: Draft, theme: Theme): void {
  if (draft.kind === 'use' || draft.kind === 'restriction' || draft.rules.includes('event/hold')) return
  for (const side of ['supplier', 'recipient'] as const) {
    const main = theme[side]
    const other = side === 'supplier' ? draft.recipient : draft.supplier
    if (draft[side].length > 0 || !main || other.some(({ code }) => code === main.code)) continue
    draft[side] = [main]
    draft.rules.push('infer/article-parties')
  }
}
