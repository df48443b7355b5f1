import type { Basis, PartyMention, PartySlot, ShareMention, TimeMention } from '../model/index.ts'
import type { Draft } from './draft.ts'
import { trim } from './evidence.ts'
import { partySlot } from './slots.ts'
import { sourceOf } from './speakers.ts'
import { according } from './speech.ts'
import type { Surroundings } from './surroundings.ts'
import type { View } from './view.ts'

/** What a share is a share of, read from at most 60 characters behind it. */
const OF_IMPORTS =
  /^\s+of\s+(?:(?:its|their|the|all|his|[\p{L}’'-]+[’']s?)\s+)?(?:[\p{L}-]+\s+){0,3}(?:imports?|weapons|arms|weaponry|purchases|supplies|arsenal|hardware|equipment|acquisitions|own)\b/u
const OF_EXPORTS = /^\s+of\s+(?:(?:the|all)\s+)?(?:(?:world|globe|world[’']s|global|international|total)\s+)?(?:[\p{L}-]+\s+){0,2}exports?\b/u
const FOR_SUPPLIER = /^\s+(?:for|to|by)\s+(?:the\s+)?$/

/** *had 82 per cent of its imports from …*, *39 per cent of the world's exports*, *and 11 per cent for France*: one claim for each share that no predicate took. */
export function sharesOf(view: View, drafts: readonly Draft[], around: Surroundings): Draft[] {
  const parties = view.mentions.filter((mention): mention is PartyMention => mention.kind === 'party' && mention.code !== null)
  const found: Draft[] = []
  let last: { readonly of: 'imports' | 'exports'; readonly recipient: PartyMention | null } | null = null
  for (const share of view.mentions.filter((mention): mention is ShareMention => mention.kind === 'share')) {
    if (
      drafts.some(
        (draft) => draft.view === view && draft.share?.basis.how === 'stated' && draft.share.basis.at.start === share.start && draft.supplier.length > 0,
      )
    )
      continue
    const behind = view.text.slice(share.end, Math.min(view.sentence.end, share.end + 60))
    const before = parties.filter((party) => party.end <= share.start && party.form === 'noun').at(-1) ?? null
    const after = parties.find((party) => party.start >= share.end)
    if (OF_EXPORTS.test(behind) && before) {
      last = { of: 'exports', recipient: null }
      found.push(draftOf(view, share, before, null, around))
    } else if (OF_IMPORTS.test(behind) && before) {
      const from = parties.find((party) => party.start >= share.end && /\bfrom\s+(?:the\s+)?$/.test(view.text.slice(share.end, party.start)))
      last = { of: 'imports', recipient: before }
      if (from) found.push(draftOf(view, share, from, before, around))
    } else if (last?.of === 'exports' && after && FOR_SUPPLIER.test(view.text.slice(share.end, after.start)))
      found.push(draftOf(view, share, after, null, around))
    else if (last?.of === 'imports' && after && FOR_SUPPLIER.test(view.text.slice(share.end, after.start)))
      found.push(draftOf(view, share, after, last.recipient, around))
  }
  return found
}

function draftOf(view: View, share: ShareMention, supplier: PartyMention, recipient: PartyMention | null, around: Surroundings): Draft {
  const time = view.mentions.find(
    (mention): mention is TimeMention =>
      mention.kind === 'time' && mention.from !== null && mention.to !== null && mention.from.slice(0, 4) !== mention.to.slice(0, 4),
  )
  const speaker = according(view)?.speakers[0]
  const slots = (party: PartyMention | null): PartySlot[] => (party ? [partySlot(view, party)] : [])
  const ends = [share, supplier, ...(recipient ? [recipient] : [])]
  const span = { start: Math.min(...ends.map((one) => one.start)), end: Math.max(...ends.map((one) => one.end)) }
  const at: Basis = { how: 'stated', at: { start: share.start, end: share.end } }
  return {
    view,
    token: view.tokens.findIndex((token) => token.end > share.start),
    kind: 'transfer',
    stance: 'asserts',
    status: 'delivered',
    source:
      speaker === undefined ? (around.voices.ofQuotation(share.start) ?? around.voices.ofBlock(view.sentence.block)) : sourceOf(view, speaker, around.memory),
    supplier: slots(supplier),
    recipient: slots(recipient),
    others: [],
    intermediary: [],
    items: [
      {
        text: view.text.slice(share.start, share.end),
        category: 'unspecified',
        designation: null,
        quantity: null,
        basis: { how: 'inferred', rule: 'item/share-of-arms', from: [{ start: share.start, end: share.end }] },
        quantityBasis: null,
      },
    ],
    value: null,
    share: { text: view.text.slice(share.start, share.end), fraction: share.fraction, basis: at },
    when:
      time?.from && time.to
        ? { text: view.text.slice(time.start, time.end), from: time.from, to: time.to, basis: { how: 'stated', at: { start: time.start, end: time.end } } }
        : null,
    disputedBy: [],
    evidence: trim(view.text, span),
    rules: ['event/share'],
    unknownSpeakerSide: null,
    standIn: null,
  }
}
