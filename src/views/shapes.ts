import { z } from 'zod'
import {
  blockKinds,
  categories,
  claimKinds,
  fieldNames,
  intermediaryRoles,
  modes,
  partyKinds,
  stances,
  statuses,
  transferKinds,
  transferStatuses,
} from '../model/index.ts'

/** What commands print and the HTTP interface answers: each shape is defined here once, as check and as type. */

const span = z.object({ start: z.number().int(), end: z.number().int() })
const partyRef = z.object({ code: z.string().nullable(), name: z.string() })
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** One value of a claim with the words behind it: `at` in the article when stated, `rule` and `from` when inferred. */
export const slotShape = z.object({
  field: z.enum(['source', 'supplier', 'recipient', 'intermediary', 'item', 'quantity', 'value', 'share', 'when']),
  label: z.string(),
  text: z.string(),
  how: z.enum(['stated', 'inferred']),
  at: span.nullable(),
  rule: z.string().nullable(),
  from: z.array(span),
})

/** The claim a program prints; offsets of `evidence` count in the decoded source text. */
export const printedClaimShape = z.object({
  document: z.string(),
  kind: z.enum(claimKinds),
  stance: z.enum(stances),
  status: z.enum(statuses).nullable(),
  source: z.object({ text: z.string(), name: z.string(), affiliation: z.string().nullable(), anonymous: z.boolean() }).nullable(),
  supplier: z.array(z.object({ text: z.string(), name: z.string(), code: z.string().nullable() })),
  recipient: z.array(z.object({ text: z.string(), name: z.string(), code: z.string().nullable() })),
  intermediary: z.array(z.object({ text: z.string(), role: z.enum(intermediaryRoles), code: z.string().nullable() })),
  items: z.array(z.object({ text: z.string(), category: z.enum(categories), designation: z.string().nullable(), quantity: z.number().nullable() })),
  value: z.object({ text: z.string(), amount: z.number(), currency: z.string() }).nullable(),
  share: z.object({ text: z.string(), fraction: z.number() }).nullable(),
  when: z.object({ text: z.string(), from: day, to: day }).nullable(),
  disputedBy: z.array(z.string()),
  evidence: z.object({ start: z.number().int(), end: z.number().int(), quote: z.string() }),
})

/** A stored claim: the printed form, and where it stands in the ledger. `at` is its evidence in the article's text. */
export const claimShape = printedClaimShape.extend({
  id: z.string(),
  document: z.object({ id: z.string(), name: z.string(), title: z.string().nullable(), publisher: z.string().nullable(), published: day.nullable() }),
  at: span,
  /** The evidence as the article has it (the source may have markup in between). */
  words: z.string(),
  slots: z.array(slotShape),
  rules: z.array(z.string()),
  origin: z.string().nullable(),
  transfer: z.string().nullable(),
  /** All transfers it belongs to, `transfer` first. */
  transfers: z.array(z.string()),
})

export const registerRowShape = z.object({
  id: z.string(),
  kind: z.enum(transferKinds),
  supplier: z.array(partyRef),
  recipient: z.array(partyRef),
  category: z.enum(categories),
  designation: z.string().nullable(),
  description: z.string().nullable(),
  ordered: z.number().nullable(),
  orderYear: z.number().int().nullable(),
  delivered: z.number().nullable(),
  deliveryYears: z.array(z.number().int()),
  status: z.enum(transferStatuses),
  mode: z.enum(modes).nullable(),
  value: z.object({ amount: z.number(), currency: z.string() }).nullable(),
  claims: z.object({ total: z.number(), supporting: z.number(), denying: z.number(), declining: z.number(), opposing: z.number() }),
  origins: z.object({ supporting: z.number(), contradicting: z.number() }),
  conflicts: z.array(z.enum(fieldNames)),
  grade: z.object({ source: z.enum(['A', 'B', 'C', 'D', 'E', 'F']), information: z.number().int().min(1).max(6), because: z.array(z.string()) }),
  /** For each cell the ids of the claims behind it. */
  evidence: z.partialRecord(z.enum(fieldNames), z.array(z.string())),
  /** The cells whose value no claim states in words: it follows by a rule from what claims do state. */
  inferred: z.array(z.enum(fieldNames)),
})

export const fieldShape = z.object({
  name: z.enum(fieldNames),
  conflict: z.boolean(),
  values: z.array(
    z.object({
      value: z.union([z.string(), z.number()]),
      label: z.string(),
      claims: z.array(z.string()),
      against: z.array(z.string()),
      origins: z.number().int(),
      how: z.enum(['stated', 'inferred']),
    }),
  ),
})

/** A transfer is its row with its claims in full; the row's counts move to `counts`. */
export const transferShape = registerRowShape.omit({ claims: true }).extend({
  counts: registerRowShape.shape.claims,
  claims: z.array(claimShape),
  fields: z.array(fieldShape),
  story: z.array(z.object({ from: day.nullable(), to: day.nullable(), claim: z.string(), stance: z.enum(stances) })),
  links: z.array(z.object({ to: z.string(), because: z.string(), label: z.string() })),
})

export const documentShape = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  published: day.nullable(),
  language: z.string(),
  claims: z.number().int(),
})

/** A document as the reader shows it: the article's text with its blocks, what was removed, its claims in text order. */
export const articleShape = documentShape.omit({ claims: true }).extend({
  text: z.string(),
  blocks: z.array(z.object({ kind: z.enum(blockKinds), at: span })),
  removed: z.array(z.object({ text: z.string(), rule: z.string(), because: z.string() })),
  claims: z.array(claimShape),
})

export const searchHitShape = z.object({
  kind: z.enum(['document', 'claim']),
  document: z.object({ id: z.string(), name: z.string(), title: z.string().nullable(), published: day.nullable() }),
  claim: z.string().nullable(),
  /** Excerpt in three parts: only `hit` is to be marked. Plain text. */
  before: z.string(),
  hit: z.string(),
  after: z.string(),
})

export const summaryShape = z.object({
  documents: z.number().int(),
  claims: z.number().int(),
  transfers: z.number().int(),
  parties: z.number().int(),
})

export type Slot = z.infer<typeof slotShape>
export type PrintedClaim = z.infer<typeof printedClaimShape>
export type StoredClaim = z.infer<typeof claimShape>
export type RegisterRow = z.infer<typeof registerRowShape>
export type TransferPage = z.infer<typeof transferShape>
export type FieldShape = z.infer<typeof fieldShape>
export type DocumentRow = z.infer<typeof documentShape>
export type ArticlePage = z.infer<typeof articleShape>
export type SearchHit = z.infer<typeof searchHitShape>
export type Summary = z.infer<typeof summaryShape>

/** A party as lists show it: how many transfers have it as supplier and as recipient, and how many claims name it. */
export const partyShape = z.object({
  id: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  kind: z.enum(partyKinds),
  names: z.array(z.string()),
  supplies: z.number().int(),
  receives: z.number().int(),
  claims: z.number().int(),
})

/** A party with the transfers it has a part in, and the claims that it makes itself. */
export const partyPageShape = partyShape.extend({
  transfers: z.array(registerRowShape),
  says: z.array(claimShape),
})

export const errorShape = z.object({ error: z.object({ code: z.string(), reason: z.string() }) })

export type PartyRow = z.infer<typeof partyShape>
export type PartyPage = z.infer<typeof partyPageShape>
