import type { PartyMention, PartySlot } from '../model/index.ts'
import type { Draft } from './draft.ts'
import { isExporter, mayTrade } from './traders.ts'
import type { View } from './view.ts'

/** Between whom an article's arms move where a claim's own words and its neighbours leave a side open; either may stay unknown. */
export interface Theme {
  readonly supplier: PartySlot | null
  readonly recipient: PartySlot | null
  /** Each party's part of all mentions of parties beside arms. */
  readonly named: ReadonlyMap<string, number>
}

const FEWEST = 2

/**
 * The party that the article's claims most often have on each side; a side that none states goes to the party most often named beside arms.
 * Where no claim states a side, of the two parties most often named the larger exporter supplies.
 */
export function themeOf(views: readonly View[], drafts: readonly Draft[]): Theme {
  const named = new Map<string, { readonly mention: PartyMention; times: number }>()
  for (const view of views) {
    if (!view.mentions.some((mention) => mention.kind === 'weapon')) continue
    for (const mention of view.mentions) {
      if (mention.kind !== 'party' || mention.code === null || mention.antecedent || !mayTrade(mention.code, 'recipient')) continue
      const known = named.get(mention.code)
      if (known) known.times++
      else named.set(mention.code, { mention, times: 1 })
    }
  }
  const all = [...named.values()].reduce((sum, { times }) => sum + times, 0)
  // In a digest of many stories no party is what the whole is about.
  const ranked = [...named.entries()].filter(([, { times }]) => times >= FEWEST && times * 6 >= all).toSorted(([, a], [, b]) => b.times - a.times)
  const parts = new Map([...named].map(([code, { times }]) => [code, times / Math.max(1, all)]))
  const supplier = mostStated(drafts, 'supplier')
  const recipient = mostStated(drafts, 'recipient', supplier)
  const other = (code: string | null, side: 'supplier' | 'recipient'): string | null => ranked.find(([one]) => one !== code && mayTrade(one, side))?.[0] ?? null
  const slot = (code: string | null): PartySlot | null => {
    const mention = code === null ? undefined : named.get(code)?.mention
    if (!mention) return null
    const view = views.find((one) => one.mentions.includes(mention))
    const text = view ? view.text.slice(mention.start, mention.end) : mention.name
    return { text, name: mention.name, code, basis: { how: 'inferred', rule: 'infer/article-parties', from: [{ start: mention.start, end: mention.end }] } }
  }
  if (supplier !== null || recipient !== null)
    return { supplier: slot(supplier ?? other(recipient, 'supplier')), recipient: slot(recipient ?? other(supplier, 'recipient')), named: parts }
  const [first, second] = [ranked[0]?.[0] ?? null, ranked[1]?.[0] ?? null]
  if (first === null || second === null) return { supplier: null, recipient: null, named: parts }
  return isExporter(first, second)
    ? { supplier: slot(first), recipient: slot(second), named: parts }
    : { supplier: slot(second), recipient: slot(first), named: parts }
}

function mostStated(drafts: readonly Draft[], side: 'supplier' | 'recipient', not: string | null = null): string | null {
  const times = new Map<string, number>()
  for (const draft of drafts) {
    if (draft.kind === 'restriction' || draft.kind === 'use') continue
    for (const { code, basis } of draft[side]) {
      if (code !== null && code !== not && basis.how === 'stated' && mayTrade(code, side)) times.set(code, (times.get(code) ?? 0) + 1)
    }
  }
  const all = [...times.values()].reduce((sum, one) => sum + one, 0)
  const [first] = [...times].toSorted(([, a], [, b]) => b - a)
  return first !== undefined && first[1] >= FEWEST && first[1] * 3 >= all ? first[0] : null
}
