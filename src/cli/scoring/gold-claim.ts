/** A claim as an analyst wrote it. A list stands for values of which any is right, but in `supplier`, `recipient` and `items`, where all are. */
export interface GoldClaim {
  readonly kind: OneOf<string>
  readonly stance: OneOf<string>
  readonly status?: OneOf<string>
  /** Null, alone or in a list: the reporter's own voice. */
  readonly source?: OneOf<string | null>
  readonly supplier?: OneOf<string>
  readonly recipient?: OneOf<string>
  readonly items?: readonly GoldItem[]
  readonly value?: { readonly amount: OneOf<number>; readonly currency: string }
  readonly share?: number
  /** First and last ISO day. */
  readonly when?: readonly [string, string]
  /** An exact run of the text. */
  readonly evidence: string
  readonly optional?: boolean
}

export interface GoldItem {
  readonly category: OneOf<string>
  readonly designation?: OneOf<string> | null
  readonly quantity?: OneOf<number> | null
}

export type OneOf<T> = T | readonly T[]

export interface GoldDocument {
  readonly name: string
  readonly text: string
  readonly claims: readonly GoldClaim[]
}

function isList<T>(value: OneOf<T>): value is readonly T[] {
  return Array.isArray(value)
}

/** The values of a field that may hold one or several. */
export function several<T>(value: OneOf<T> | undefined): readonly T[] {
  if (value === undefined) return []
  return isList(value) ? value : [value]
}

/** What `NAME.gold.json` says, checked as far as scoring needs it. Throws with the reason. */
export function parseGold(json: string): { readonly document: string; readonly claims: readonly GoldClaim[] } {
  const parsed: unknown = JSON.parse(json)
  const document: unknown = parsed === null || typeof parsed !== 'object' ? undefined : Reflect.get(parsed, 'document')
  const claims: unknown = parsed === null || typeof parsed !== 'object' ? undefined : Reflect.get(parsed, 'claims')
  if (typeof document !== 'string' || !Array.isArray(claims)) throw new Error('"document" and "claims" are missing')
  claims.forEach((claim: unknown, at) => {
    for (const field of ['kind', 'stance', 'evidence'])
      if (claim === null || typeof claim !== 'object' || Reflect.get(claim, field) === undefined) throw new Error(`claim ${at + 1} has no "${field}"`)
  })
  // The fields that scoring cannot do without were just checked.
  return { document, claims: claims as GoldClaim[] }
}
