import type { Span } from './span.ts'

export const categories = [
  'aircraft',
  'air-defence',
  'armoured-vehicle',
  'artillery',
  'engine',
  'missile',
  'naval',
  'satellite',
  'sensor',
  'ship',
  'small-arms',
  'ammunition',
  'electronic-warfare',
  'parts',
  'non-lethal',
  'chemical',
  'other',
  'unspecified',
] as const
/** SIPRI's categories of weapon, and what SIPRI leaves out. */
export type Category = (typeof categories)[number]

export const partyKinds = ['state', 'group', 'organisation', 'company', 'person', 'bloc'] as const
export type PartyKind = (typeof partyKinds)[number]

interface MentionBase extends Span {
  readonly id: string
  /** The rule or vocabulary row that found it. */
  readonly rule: string
  /** For pronouns and definite descriptions: the earlier words that they stand for. */
  readonly antecedent?: Span
}

/**
 * Names a state (by name, demonym, capital, seat of government, leader), a group, an organisation, a company or a person.
 * `code`: ISO 3166-1 alpha-2; with `*` for an armed group of that country; `UN`, `EU` …; a bloc's word; null when unknown.
 */
export interface PartyMention extends MentionBase {
  readonly kind: 'party'
  readonly party: PartyKind
  readonly name: string
  readonly code: string | null
  /** `adjective` (*Russian*, *British*) names the party only together with its noun. */
  readonly form: 'noun' | 'adjective'
}

/** A weapon or military good. `designation` is the normalised model, null for a type word. */
export interface WeaponMention extends MentionBase {
  readonly kind: 'weapon'
  readonly category: Category
  readonly designation: string | null
  /** True for aircraft and vehicles that usually carry goods: they are an item only where something says so. */
  readonly carrier: boolean
}

/** A count of things. `low` = `high` for an exact count. The span has the number and its hedges, not the thing counted. */
export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity'
  readonly low: number
  readonly high: number
  /** `exact`, `about`, `at-least`, `at-most`, `range`; `vague` (*dozens*) has no number that may be used. */
  readonly hedge: 'exact' | 'about' | 'at-least' | 'at-most' | 'range' | 'vague'
}

/** Whole units of an ISO 4217 currency. */
export interface MoneyMention extends MentionBase {
  readonly kind: 'money'
  readonly low: number
  readonly high: number
  readonly currency: string
}

/** A fraction between 0 and 1. */
export interface ShareMention extends MentionBase {
  readonly kind: 'share'
  readonly fraction: number
}

/** ISO days, both in. `from` is null for an open beginning (*by June*), `to` for an open end (*since May*). */
export interface TimeMention extends MentionBase {
  readonly kind: 'time'
  readonly from: string | null
  readonly to: string | null
}

/** What carries goods: a ship, an aircraft, a shipping line, an insurer, a proxy. */
export interface CarrierMention extends MentionBase {
  readonly kind: 'carrier'
  readonly name: string
  readonly role: IntermediaryRole
}

export const intermediaryRoles = ['transit', 'broker', 'proxy', 'carrier', 'insurer', 'producer', 'financier'] as const
export type IntermediaryRole = (typeof intermediaryRoles)[number]

/** A run of text that names or describes something. Mentions of one kind do not overlap. Spans are of the article's text. */
export type Mention = PartyMention | WeaponMention | QuantityMention | MoneyMention | ShareMention | TimeMention | CarrierMention
