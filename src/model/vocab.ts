import type { Category, IntermediaryRole, PartyKind } from './mention.ts'

/** A form that names a party. Dates bound when the row is true (`null`: unbounded); ISO days. */
export interface PartyEntry {
  readonly id: string
  readonly name: string
  readonly code: string | null
  readonly party: PartyKind
  readonly form: 'noun' | 'adjective'
  /** How the words stand for the party: `name`, `demonym`, `capital`, `seat`, `leader`, `office`, `forces`, `group`, `company`, `bloc`. */
  readonly how: string
  readonly from: string | null
  readonly until: string | null
  /** The form as the table writes it: its capitals matter where `Turkey` and `turkey` differ. */
  readonly spelled: string
}

/** A form that names a weapon or military good. */
export interface WeaponEntry {
  readonly id: string
  readonly category: Category
  readonly designation: string | null
  readonly carrier: boolean
  /** An ordinary word or name too (`Hunter`): read only where its neighbours say so. */
  readonly ambiguous: boolean
  /** The form as the table writes it. */
  readonly spelled: string
}

/** A form that names what stands between supplier and recipient. */
export interface CarrierEntry {
  readonly id: string
  readonly role: IntermediaryRole
}

/** One match of a phrase table: tokens `start` to `end` (out) have these entries. */
export interface PhraseMatch<T> {
  readonly start: number
  readonly end: number
  readonly entries: readonly T[]
}

/** Longest match first, left to right, not overlapping. Words are compared after `text/fold.ts`. */
export interface PhraseTable<T> {
  match(words: readonly string[]): readonly PhraseMatch<T>[]
}

/** Every word list a stage may need, loaded and checked. */
export interface Vocab {
  readonly parties: PhraseTable<PartyEntry>
  readonly weapons: PhraseTable<WeaponEntry>
  readonly carriers: PhraseTable<CarrierEntry>
  /** Display name of a code: `RU` → Russia. */
  readonly nameOf: (code: string) => string
  /** Learnt weights by model name (`data/models/<name>/`), as bytes. */
  readonly models: ReadonlyMap<string, Uint8Array>
  /** Outlets by folded name or host: what they are and who controls them. */
  readonly outlets: ReadonlyMap<string, { readonly name: string; readonly kind: string; readonly country: string | null }>
}
