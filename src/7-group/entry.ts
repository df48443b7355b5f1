import type { Category, Claim, DocumentClaims, PartySlot } from '../model/index.ts'
import type { ResolvedParty } from './party-lookup.ts'
import { type Period, periodOf } from './period.ts'
import { isCore, isSpecific, routes } from './rules.ts'
import { designationKey, typeOf } from './weapon-type.ts'

/** What a claim says about one weapon between one supplier and one recipient: the unit that is grouped. */
export interface Entry {
  readonly claim: Claim
  readonly published: string | null
  /** Null where the claim names none. */
  readonly supplier: ResolvedParty | null
  readonly recipient: ResolvedParty | null
  /** Supplier and recipient as one key; claims that name neither party stay inside their document. */
  readonly pair: string
  /** Null for the flow as such. */
  readonly weapon: Weapon | null
  readonly period: Period | null
  readonly core: boolean
}

export interface Weapon {
  readonly category: Category
  readonly designation: string | null
  /** The designation in the form in which it is compared. */
  readonly designationKey: string | null
  readonly type: string | null
  /** Indexes in `Claim.items`. */
  readonly items: readonly number[]
}

/** Every supplier with every recipient, every weapon of the claim: one entry each. */
export function entriesOf({ claims, published }: DocumentClaims, resolve: (slot: PartySlot) => ResolvedParty): readonly Entry[] {
  return claims.flatMap((claim) => {
    const route = routes.find((rule) => rule.holds(claim))?.route ?? 'general'
    const weapons = route === 'general' ? [null] : weaponsOf(claim)
    const shared = { claim, published, period: periodOf(claim, published), core: isCore(claim) }
    return resolvedOnce(claim.supplier, resolve).flatMap((supplier) =>
      resolvedOnce(claim.recipient, resolve).flatMap((recipient) => {
        const pair = pairKey(supplier, recipient, claim.document)
        return weapons.map((weapon) => ({ ...shared, supplier, recipient, pair, weapon }))
      }),
    )
  })
}

function pairKey(supplier: ResolvedParty | null, recipient: ResolvedParty | null, document: string): string {
  if (supplier === null && recipient === null) return `?\u001f?\u001f${document}`
  return `${supplier?.id ?? '?'}\u001f${recipient?.id ?? '?'}`
}

/** Two names of one party in one claim are one party; no name is one unknown party. */
function resolvedOnce(slots: readonly PartySlot[], resolve: (slot: PartySlot) => ResolvedParty): readonly (ResolvedParty | null)[] {
  if (slots.length === 0) return [null]
  return [...new Map(slots.map(resolve).map((party) => [party.id, party])).values()]
}

/** Items of one model, or of one category and type, are one weapon. *Weapons* beside a named weapon adds none. */
function weaponsOf(claim: Claim): readonly Weapon[] {
  const weapons = new Map<string, Weapon>()
  const named = claim.items.some(isSpecific)
  claim.items.forEach((item, at) => {
    if (named && !isSpecific(item)) return
    const designated = item.designation === null ? '' : designationKey(item.designation)
    const type = typeOf(item)
    const key = designated === '' ? `${item.category}\u001f${type ?? ''}` : designated
    const before = weapons.get(key)
    const base = { category: item.category, designation: designated === '' ? null : item.designation, designationKey: designated || null, type }
    weapons.set(key, { ...base, ...before, items: [...(before?.items ?? []), at] })
  })
  return weapons.size > 0 ? [...weapons.values()] : [{ category: 'unspecified', designation: null, designationKey: null, type: null, items: [] }]
}

/** One order for all stages of grouping, whatever order the claims came in. */
export function byDocument(a: Entry, b: Entry): number {
  return compare(a.claim.document, b.claim.document) || a.claim.evidence.start - b.claim.evidence.start || compare(a.claim.id, b.claim.id)
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
