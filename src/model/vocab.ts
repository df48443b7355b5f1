import type { ClaimKind, Status } from './claim.ts'
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

/** What the words of one class of predicates say: `data/vocab/predicate-classes.tsv`. */
export interface PredicateClass {
  readonly id: string
  readonly kind: ClaimKind
  /** The role of the active subject. */
  readonly subject: 'supplier' | 'recipient' | 'carrier' | 'agent'
  /** The role of a party that is the object: *arm the rebels*, *sold Syria …*. Goods are told apart by what they are. */
  readonly object: 'supplier' | 'recipient' | 'none'
  /** Status in the past tense or of a finished act. */
  readonly done: Status | null
  /** `strong`: about goods changing hands whatever stands around it; `weak`: only with a weapon or an arms word among its words. */
  readonly strength: 'strong' | 'weak'
}

/** What may stand above a predicate and change what is said of it. */
export const operatorIds = [
  'halt',
  'demand',
  'support',
  'oppose',
  'pledge',
  'deny',
  'decline',
  'accuse',
  'allege',
  'plan',
  'go-on',
  'fail',
  'speech',
  'confirm',
] as const
export type OperatorId = (typeof operatorIds)[number]

/** A meaning of a word, and the words that must stand with it: `over` for *hand over*. Empty for none. */
export interface Worded<T> {
  readonly means: T
  readonly particle: string
}

/** By lemma; meanings that need more words first. */
export type WordTable<T> = ReadonlyMap<string, readonly Worded<T>[]>

/** Verbs and nouns that tell of arms, and the words that change what is said of them. */
export interface Predicates {
  readonly verbs: WordTable<PredicateClass>
  readonly nouns: WordTable<PredicateClass>
  /** Lemmas of many meanings: they tell of a transfer only where a party is named in a role. */
  readonly vague: ReadonlySet<string>
  /** Those that tell of a transfer only where the other side is named. */
  readonly twoSided: ReadonlySet<string>
  readonly operators: WordTable<OperatorId>
  readonly operatorNouns: WordTable<OperatorId>
}

/** Every word list a stage may need, loaded and checked. */
export interface Vocab {
  readonly parties: PhraseTable<PartyEntry>
  readonly weapons: PhraseTable<WeaponEntry>
  readonly carriers: PhraseTable<CarrierEntry>
  readonly predicates: Predicates
  /** Display name of a code: `RU` → Russia. */
  readonly nameOf: (code: string) => string
  /** Learnt weights by model name (`data/models/<name>/`), as bytes. */
  readonly models: ReadonlyMap<string, Uint8Array>
  /** Outlets by folded name or host: what they are and who controls them. */
  readonly outlets: ReadonlyMap<string, { readonly name: string; readonly kind: string; readonly country: string | null }>
}
