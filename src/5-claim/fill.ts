import type { ItemSlot, PartySlot, Span } from '../model/index.ts'
import type { Draft } from './draft.ts'

/**
 * Exporters of major arms, larger ones first: a rough order of the last decades from general knowledge, not taken from one table.
 * Used only to tell buyer from seller where the words name two states and no direction; the slot is then marked as inferred.
 */
const EXPORTERS = [
  'US',
  'RU',
  'FR',
  'DE',
  'CN',
  'GB',
  'IT',
  'IL',
  'ES',
  'KR',
  'NL',
  'SE',
  'UA',
  'CH',
  'TR',
  'ZA',
  'CA',
  'BY',
  'NO',
  'CZ',
  'PL',
  'BG',
  'RS',
  'BR',
  'AU',
  'AT',
  'BE',
  'FI',
  'IR',
  'KP',
  'RO',
  'SK',
  'HR',
  'PK',
  'SG',
  'IN',
  'AE',
  'DK',
  'JO',
]

/** How many claims before and after one are looked at. Keeps the time linear in the length of the article. */
const WINDOW = 60

const rank = (code: string | null): number => {
  const at = EXPORTERS.indexOf(code ?? '')
  return at < 0 ? EXPORTERS.length : at
}

/** Fills what a claim's own words leave open from the claims around it; every filled slot names its rule. Drafts come in text order. */
export function fill(drafts: readonly Draft[]): Draft[] {
  // Embargoes and use tell who may not and who fires, not who supplies whom.
  const usable = (draft: Draft): boolean => draft.kind !== 'restriction' && draft.kind !== 'use'
  const known: Draft[] = drafts.filter((draft) => usable(draft) && draft.supplier.length > 0 && draft.recipient.length > 0)
  const main = commonest(known)
  // Where half of the article's claims have one recipient, it is meant where none is named.
  const dominant = main && known.filter((draft) => shares(draft.recipient, main.recipient)).length * 2 >= known.length ? main : null
  const items: ItemSlot[] = []
  const done: Draft[] = []
  const recent: Draft[] = []
  let next = 0
  drafts.forEach((draft) => {
    if (draft.rules.includes('event/share')) {
      done.push(draft)
      return
    }
    orient(draft, recent, known.slice(next, next + WINDOW))
    const others = recent.slice().reverse()
    while ((known[next]?.evidence.start ?? Number.POSITIVE_INFINITY) <= draft.evidence.start) next++
    const late = known.slice(next, next + WINDOW)
    const near = [
      ...others.filter((other) => draft.evidence.start - other.evidence.start < 1500),
      ...late.filter((other) => other.evidence.start - draft.evidence.start < 600),
    ]
    const sameItem = draft.items.find((item) => item.designation !== null)?.designation
    if (
      draft.supplier.length === 0 &&
      draft.source?.affiliation &&
      ['denies', 'declines', 'pledges-halt', 'supports'].includes(draft.stance) &&
      draft.kind !== 'restriction' &&
      !draft.recipient.some((slot) => slot.code === draft.source?.affiliation)
    ) {
      const { source } = draft
      draft.supplier = [
        { text: source.text, name: source.name, code: source.affiliation, basis: { how: 'inferred', rule: 'infer/speaker-supplies', from: spansOf([source]) } },
      ]
      draft.rules.push('infer/speaker-supplies')
    }
    const { unknownSpeakerSide: side } = draft
    if (side && draft[side].length === 0) {
      // *We have sold nothing*: whoever took the same stance before, if anybody; never another party.
      const same = others.find((one) => one.stance === draft.stance && one.source?.affiliation)?.source
      if (same)
        draft[side] = [
          { text: same.text, name: same.name, code: same.affiliation, basis: { how: 'inferred', rule: 'infer/same-stance-before', from: spansOf([same]) } },
        ]
    }
    if (side !== null && draft[side].length === 0) {
      done.push(draft)
      return
    }
    if (draft.supplier.length === 0 && draft.recipient.length > 0) {
      const fits = (one: Draft): boolean => one.supplier.length > 0 && shares(one.recipient, draft.recipient)
      const other = pick(near, fits, sameItem) ?? pick([...others, ...late], fits, sameItem)
      // Within one article a model comes from one maker, whoever buys it.
      const sameModel =
        sameItem && !other
          ? [...others, ...late].find((one) => one.items.some((item) => item.designation !== null && family(item.designation) === family(sameItem)))
          : undefined
      const giver = other ?? sameModel
      if (giver && !shares(giver.supplier, draft.recipient)) take(draft, 'supplier', giver)
    } else if (draft.recipient.length === 0 && draft.supplier.length > 0) {
      const other =
        pick(near, (one) => one.recipient.length > 0 && shares(one.supplier, draft.supplier), sameItem) ??
        pick([...others, ...late], (one) => one.recipient.length > 0 && shares(one.supplier, draft.supplier), sameItem)
      const usual = draft.kind === 'restriction' ? pick(near, (one) => one.recipient.length > 0, sameItem) : dominant
      if (other && !shares(other.recipient, draft.supplier)) take(draft, 'recipient', other)
      else if (!other && usual && !shares(usual.recipient, draft.supplier)) take(draft, 'recipient', usual)
    } else if (draft.supplier.length === 0 && draft.recipient.length === 0) {
      const other = pick(near, (one) => one.supplier.length > 0 && one.recipient.length > 0, sameItem) ?? main
      if (other && other !== draft) {
        take(draft, 'supplier', other)
        take(draft, 'recipient', other)
      }
    }
    if (draft.items.length === 0 && draft.rules.includes('item/stands-for')) {
      const before = [...done]
        .reverse()
        .find((one) => one.items.some((item) => item.category !== 'unspecified') && draft.evidence.start - one.evidence.start < 2500)
      const stands = before?.items ?? items.slice(-1)
      const { standIn } = draft
      const which = standIn?.plural ? stands : stands.slice(0, 1)
      draft.items = which.map((item) => ({
        ...item,
        quantity: standIn?.quantity ?? null,
        quantityBasis: standIn?.basis ?? null,
        basis: { how: 'inferred', rule: 'item/stands-for', from: spansOf([item]) },
      }))
    }
    draft.items = draft.items.map((item) => designate(item, items, draft))
    items.push(...draft.items.filter((item) => item.basis.how === 'stated' && item.category !== 'unspecified'))
    done.push(draft)
    if (usable(draft)) recent.push(draft)
    if (recent.length > WINDOW) recent.shift()
  })
  return done
}

/** *the jets*, *a further 40 aircraft*: a bare type word takes up the model named for that category just before. */
function designate(item: ItemSlot, earlier: readonly ItemSlot[], draft: Draft): ItemSlot {
  if (item.designation !== null || item.basis.how !== 'stated' || item.category === 'unspecified' || item.category === 'parts') return item
  const before = draft.view.text.slice(Math.max(0, item.basis.at.start - 24), item.basis.at.start).toLowerCase()
  if (!/\b(the|those|these|its|their|further|another|more|additional|remaining|such)\s(?:[\w-]+\s){0,2}$/.test(before)) return item
  const last = earlier
    .slice(-WINDOW)
    .reverse()
    .find((one) => one.category === item.category)
  const known = last?.designation ? last : undefined
  return known
    ? { ...item, designation: known.designation, basis: { how: 'inferred', rule: 'item/model-named-before', from: [item.basis.at, ...spansOf([known])] } }
    : item
}

/** Two parties and no direction: as it was elsewhere in the article, else the larger exporter supplies. */
function orient(draft: Draft, done: readonly Draft[], known: readonly Draft[]): void {
  const open = draft.others.filter((slot) => slot.code !== null && ![...draft.supplier, ...draft.recipient].some((other) => other.code === slot.code))
  if (open.length === 0) return
  if (draft.supplier.length > 0 && draft.recipient.length === 0) draft.recipient = open.slice(0, 1)
  else if (draft.recipient.length > 0 && draft.supplier.length === 0) draft.supplier = open.slice(0, 1)
  else if (draft.supplier.length === 0) {
    const [first, second] = open
    if (!first) return
    const example = [...done, ...known].find((other) => shares(other.supplier, [first]) || shares(other.recipient, [first]))
    const supplies = example ? shares(example.supplier, [first]) : second ? rank(first.code) < rank(second.code) : rank(first.code) < 12
    const marked = (slot: PartySlot): PartySlot => ({
      ...slot,
      basis: { how: 'inferred', rule: example ? 'infer/direction-as-before' : 'infer/larger-exporter-supplies', from: spansOf([slot]) },
    })
    if (supplies) {
      draft.supplier = [marked(first)]
      if (second) draft.recipient = [marked(second)]
    } else {
      draft.recipient = [marked(first)]
      if (second) draft.supplier = [marked(second)]
    }
  }
}

/** *JF-17 Block II* and *JF-17*: the first word of a designation. */
const family = (designation: string): string => designation.toLowerCase().split(' ')[0] ?? ''

function take(draft: Draft, role: 'supplier' | 'recipient', from: Draft): void {
  const rule = `infer/context-${role}`
  draft[role] = from[role].map((slot) => ({ ...slot, basis: { how: 'inferred', rule, from: spansOf([slot]) } }))
  draft.rules.push(rule)
}

/** Organisations of states keep embargoes; they are no supplier or recipient that context could mean. */
const NO_TRADER = new Set(['UN', 'EU', 'NATO', 'AU', 'ARAB-LEAGUE', 'OSCE', 'West', 'Europe'])

function pick(near: readonly Draft[], wanted: (draft: Draft) => boolean, designation: string | null | undefined): Draft | null {
  const fits = (draft: Draft): boolean => wanted(draft) && ![...draft.supplier, ...draft.recipient].some((slot) => NO_TRADER.has(slot.code ?? ''))
  if (designation) {
    const same = near.find((one) => fits(one) && one.items.some((item) => item.designation === designation))
    if (same) return same
  }
  const stated = near.find((draft) => fits(draft) && [...draft.supplier, ...draft.recipient].every((slot) => slot.basis.how === 'stated'))
  return stated ?? near.find(fits) ?? null
}

function commonest(drafts: readonly Draft[]): Draft | null {
  const count = new Map<string, { draft: Draft; times: number }>()
  for (const draft of drafts) {
    const key = `${draft.supplier.map((slot) => slot.code).join('+')}>${draft.recipient.map((slot) => slot.code).join('+')}`
    const old = count.get(key)
    count.set(key, { draft: old?.draft ?? draft, times: (old?.times ?? 0) + 1 })
  }
  return [...count.values()].sort((a, b) => b.times - a.times || a.draft.evidence.start - b.draft.evidence.start)[0]?.draft ?? null
}

function shares(a: readonly PartySlot[], b: readonly PartySlot[]): boolean {
  return a.some((one) => one.code !== null && b.some((other) => other.code === one.code))
}

function spansOf(slots: readonly { readonly basis: PartySlot['basis'] }[]): Span[] {
  return slots.flatMap(({ basis }) => (basis.how === 'stated' ? [basis.at] : basis.from.slice(0, 1)))
}
