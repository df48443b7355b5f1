import type { IntermediarySlot, ItemSlot, MoneyMention, PartyMention, PartySlot, ShareMention, TimeMention, WhenSlot } from '../model/index.ts'
import type { Event } from './event.ts'
import type { Goods } from './phrases.ts'
import { ancestors, headOf, tokenAt, type View } from './view.ts'

const wordsAt = (view: View, at: { readonly start: number; readonly end: number }): string => view.text.slice(at.start, at.end).replace(/\s+/g, ' ')

export function partySlot(view: View, mention: PartyMention): PartySlot {
  const at = { start: mention.start, end: mention.end }
  const basis = mention.antecedent ? ({ how: 'inferred', rule: mention.rule, from: [at, mention.antecedent] } as const) : ({ how: 'stated', at } as const)
  return { text: wordsAt(view, mention), name: mention.name, code: mention.code, basis }
}

export function itemSlot(view: View, { weapon, quantity }: Goods): ItemSlot {
  const counts = quantity !== null && quantity.hedge !== 'vague' && quantity.high > 0
  return {
    text: wordsAt(view, {
      start: counts && quantity.start < weapon.start && weapon.start - quantity.end < 40 ? quantity.start : weapon.start,
      end: weapon.end,
    }),
    category: weapon.category,
    designation: weapon.designation,
    quantity: counts ? quantity.high : null,
    basis: { how: 'stated', at: { start: weapon.start, end: weapon.end } },
    quantityBasis: counts ? { how: 'stated', at: { start: quantity.start, end: quantity.end } } : null,
  }
}

export function intermediariesOf(event: Event): IntermediarySlot[] {
  const { view } = event
  const transit = event.transit.map(
    (mention): IntermediarySlot => ({
      text: wordsAt(view, mention),
      role: 'transit',
      code: mention.code,
      basis: { how: 'stated', at: { start: mention.start, end: mention.end } },
    }),
  )
  const carriers = event.carriers.map(
    (mention): IntermediarySlot => ({
      text: wordsAt(view, mention),
      role: mention.role,
      code: null,
      basis: { how: 'stated', at: { start: mention.start, end: mention.end } },
    }),
  )
  return [...transit, ...carriers]
}

/** How near a mention hangs to an event in the tree; infinite where a word of speaking lies between. */
function distance(view: View, event: Event, mention: { readonly start: number; readonly end: number }, cue: number | null): number {
  const head = headOf(view, mention)
  if (head < 0) return Number.POSITIVE_INFINITY
  const up = ancestors(view, head)
  const own = ancestors(view, event.token)
  for (let steps = 0; steps < up.length; steps++) {
    const at = up[steps] ?? -1
    const meets = own.indexOf(at)
    // *in a report published on Tuesday*: the day of a publication.
    if (steps > 0 && meets !== 0 && /^(publish|release|issue|say|tell|report|announce|write)$/.test(tokenAt(view, at).lemma)) return Number.POSITIVE_INFINITY
    if (meets < 0 && !event.joined.includes(at)) continue
    if (cue !== null && at === cue && meets > 0) return Number.POSITIVE_INFINITY
    // What stands outside a relative clause dates or prices the outer verb: *the tanks that they gave were built in 1980*.
    if (own.slice(0, Math.max(0, meets)).some((step) => tokenAt(view, step).relation === 'acl:relcl')) return Number.POSITIVE_INFINITY
    return steps + Math.max(0, meets)
  }
  return Number.POSITIVE_INFINITY
}

function nearest<T extends { readonly start: number; readonly end: number }>(
  event: Event,
  mentions: readonly T[],
  cue: number | null,
  others: readonly Event[],
): T | null {
  let best: { mention: T; far: number } | null = null
  for (const mention of mentions) {
    const far = distance(event.view, event, mention, cue)
    if (!Number.isFinite(far)) continue
    if (others.some((other) => other !== event && distance(event.view, other, mention, null) < far)) continue
    if (!best || far < best.far) best = { mention, far }
  }
  return best?.mention ?? null
}

/** *a package for Ukraine valued at up to $300 million*, *$500 million in military aid*: what the words beside a sum price, wherever the tree hangs it. */
function isPriceOf(event: Event, sum: MoneyMention, others: readonly Event[]): boolean {
  const { view, token } = event
  const { start, end } = tokenAt(view, token)
  const between = others.some((other) => {
    const at = tokenAt(view, other.token).start
    return other !== event && at > Math.min(start, sum.start) && at < Math.max(start, sum.start)
  })
  if (between) return false
  if (sum.start > end) return PRICED.test(view.text.slice(end, sum.start))
  const behind = view.text.slice(sum.end, start)
  return event.nominal && behind.length < 60 && /^\s(?:in|of|worth of)\s[^,;:.]*$/.test(behind)
}

const PRICED =
  /\b(?:worth|valued at|at a cost of|with a value of|totall?ing)\s(?:(?:up|close|to|about|around|nearly|almost|some|over|an|estimated|more|than|approximately|roughly)\s){0,3}$/

/** The sum that belongs to this event rather than to another of the sentence. */
export function valueOf(event: Event, cue: number | null, others: readonly Event[]) {
  const sums = event.view.mentions.filter((mention): mention is MoneyMention => mention.kind === 'money')
  const money = nearest(event, sums, cue, others) ?? sums.find((sum) => isPriceOf(event, sum, others)) ?? null
  return money ? sumSlot(event.view, money) : null
}

export const sumSlot = (view: View, money: MoneyMention) => ({
  text: wordsAt(view, money),
  amount: money.high,
  currency: money.currency,
  basis: { how: 'stated', at: { start: money.start, end: money.end } } as const,
})

export function shareOf(event: Event, cue: number | null, others: readonly Event[]) {
  const share = nearest(
    event,
    event.view.mentions.filter((mention): mention is ShareMention => mention.kind === 'share'),
    cue,
    others,
  )
  return share
    ? { text: wordsAt(event.view, share), fraction: share.fraction, basis: { how: 'stated', at: { start: share.start, end: share.end } } as const }
    : null
}

/** When it happened or is to happen; the day of a statement is left aside. Open ends close on the day of publication. */
export function whenOf(event: Event, cue: number | null, others: readonly Event[], published: string | null): WhenSlot | null {
  const time = nearest(
    event,
    event.view.mentions.filter((mention): mention is TimeMention => mention.kind === 'time'),
    cue,
    others,
  )
  return time ? timeSlot(event.view, time, published) : null
}

/** The days of a time phrase; open ends close on the day of publication. Null where that gives no range. */
export function timeSlot(view: View, time: TimeMention, published: string | null): WhenSlot | null {
  const from = time.from ?? published
  const to = time.to ?? published
  if (!from || !to || from > to) return null
  return { text: wordsAt(view, time), from, to, basis: { how: 'stated', at: { start: time.start, end: time.end } } }
}
