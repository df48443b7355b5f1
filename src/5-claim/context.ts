import type { PartySlot, Span } from '../model/index.ts'
import type { Draft } from './draft.ts'
import { mayTrade } from './traders.ts'

export type Side = 'supplier' | 'recipient'

/** What a claim may take from the claims around it. */
export interface Context {
  /** Claims before and after with both sides known, text order. */
  readonly around: readonly Draft[]
  /** Each party's part of all mentions of parties in the article. */
  readonly named: ReadonlyMap<string, number>
}

const STATED = 1
const FILLED = 0.25
/** Sentences after which a claim counts half. */
const HALF_WAY = 4
const SAME_MODEL = 3

/**
 * The claim whose party fills an open side: every claim around that fits votes for its own, nearer ones and stated ones more,
 * one on the same model most, and parties that the article names often more than those named in passing.
 */
export function donorOf(draft: Draft, side: Side, context: Context): Draft | null {
  const other: Side = side === 'supplier' ? 'recipient' : 'supplier'
  const model = draft.items.find((item) => item.designation !== null)?.designation ?? null
  const votes = new Map<string, { weight: number; donor: Draft; far: number }>()
  for (const one of context.around) {
    if (one === draft || one[side].length === 0) continue
    if (one[side].some(({ code }) => code === null || !mayTrade(code, side)) || shares(one[side], draft[other])) continue
    const sameModel = model !== null && one.items.some((item) => item.designation !== null && family(item.designation) === family(model))
    const sameOther = draft[other].length > 0 && shares(one[other], draft[other])
    if (draft[other].length > 0 && !sameOther && !(sameModel && side === 'supplier')) continue
    const far = Math.abs(one.view.index - draft.view.index)
    const sure = one[side].every(({ basis }) => basis.how === 'stated') ? STATED : FILLED
    const near = 1 / (1 + (far / HALF_WAY) ** 2) + 0.15
    const often = 0.4 + one[side].reduce((sum, { code }) => sum + (context.named.get(code ?? '') ?? 0), 0) / one[side].length
    const weight = sure * near * often * (sameModel ? SAME_MODEL : 1)
    const key = one[side]
      .map(({ code }) => code ?? '')
      .toSorted((a, b) => (a < b ? -1 : 1))
      .join('+')
    const known = votes.get(key)
    if (!known) votes.set(key, { weight, donor: one, far })
    else {
      known.weight += weight
      if (far < known.far) Object.assign(known, { donor: one, far })
    }
  }
  return [...votes.values()].toSorted((a, b) => b.weight - a.weight || a.far - b.far)[0]?.donor ?? null
}

/** Fills one side from a donor; the slot names the rule and the donor's words. */
export function take(draft: Draft, side: Side, from: Draft): void {
  const rule = `infer/context-${side}`
  draft[side] = from[side].map((slot) => ({ ...slot, basis: { how: 'inferred', rule, from: spansOf([slot]) } }))
  draft.rules.push(rule)
}

/** *JF-17 Block II* and *JF-17*: the first word of a designation. */
const family = (designation: string): string => designation.toLowerCase().split(' ')[0] ?? ''

export function shares(a: readonly PartySlot[], b: readonly PartySlot[]): boolean {
  return a.some((one) => one.code !== null && b.some((other) => other.code === one.code))
}

export function spansOf(slots: readonly { readonly basis: PartySlot['basis'] }[]): Span[] {
  return slots.flatMap(({ basis }) => (basis.how === 'stated' ? [basis.at] : basis.from.slice(0, 1)))
}
