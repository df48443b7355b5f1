import type { Basis, Category, Claim, ClaimKind, DocumentClaims, IntermediaryRole, Stance, Status } from '../../src/model/index.ts'
import { shortId } from '../../src/text/hash.ts'

/** A claim in short: what a test wants to say; the rest is filled in. */
export interface Said {
  readonly at?: number
  readonly kind?: ClaimKind
  readonly stance?: Stance
  readonly status?: Status | null
  /** A name, `?` and a description for an unnamed source, or null for the reporter's own voice. */
  readonly by?: string | null
  readonly of?: string | null
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  readonly between?: readonly (readonly [text: string, role: IntermediaryRole, code: string | null])[]
  readonly items?: readonly (readonly [text: string, category: Category, designation?: string | null, quantity?: number | null])[]
  readonly value?: readonly [amount: number, currency: string]
  readonly share?: number
  readonly when?: readonly [from: string, to: string]
  readonly disputedBy?: readonly string[]
}

const stated: Basis = { how: 'stated', at: { start: 0, end: 1 } }

/** A claim of `document` as stage 5 would give it. */
function claimOf(document: string, said: Said): Claim {
  const { at = 0, kind = 'transfer', stance = 'asserts', status = null, by = null, of = null } = said
  const anonymous = by?.startsWith('?') ?? false
  const name = anonymous ? (by ?? '').slice(1) : by
  const party = (code: string) => ({ text: code, name: code, code: /^[A-Z-]+\*?$/.test(code) ? code : null, basis: stated })
  return {
    id: shortId(document, JSON.stringify(said)),
    document,
    kind,
    stance,
    status,
    source: name === null ? null : { text: name, name, affiliation: of, anonymous, basis: stated },
    supplier: (said.from ?? []).map(party),
    recipient: (said.to ?? []).map(party),
    intermediary: (said.between ?? []).map(([text, role, code]) => ({ text, role, code, basis: stated })),
    items: (said.items ?? []).map(([text, category, designation = null, quantity = null]) => ({
      text,
      category,
      designation,
      quantity,
      basis: stated,
      quantityBasis: quantity === null ? null : stated,
    })),
    value: said.value === undefined ? null : { text: `${said.value[0]} ${said.value[1]}`, amount: said.value[0], currency: said.value[1], basis: stated },
    share: said.share === undefined ? null : { text: `${said.share * 100}%`, fraction: said.share, basis: stated },
    when: said.when === undefined ? null : { text: said.when.join('/'), from: said.when[0], to: said.when[1], basis: stated },
    disputedBy: said.disputedBy ?? [],
    evidence: { start: at, end: at + 20 },
    rules: [],
  }
}

/** A document of such claims; those without a place stand one after the other. */
export function documentOf(document: string, published: string | null, publisher: string | null, said: readonly Said[]): DocumentClaims {
  const claims = said.map((each, index) => claimOf(document, { at: index * 100, ...each }))
  return { document, name: `${document}.txt`, publisher, published, claims }
}
