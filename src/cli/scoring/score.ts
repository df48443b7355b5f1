import type { PrintedClaim } from '../../views/shapes.ts'
import { type Count, compareFields, type ScoredField, sameSource, scoredFields, wholeAgrees } from './compare.ts'
import { type GoldClaim, type GoldDocument, several } from './gold-claim.ts'

export interface Measure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** A claim of the analyst and the printed one that stands for it. */
export interface ClaimPair {
  readonly gold: GoldClaim
  readonly printed: PrintedClaim
}

export interface DocumentScore {
  readonly name: string
  readonly gold: number
  readonly printed: number
  readonly paired: number
  readonly whole: number
  readonly pairs: readonly ClaimPair[]
  readonly missed: readonly GoldClaim[]
  readonly invented: readonly PrintedClaim[]
}

export interface Score {
  readonly documents: number
  readonly goldClaims: number
  readonly printedClaims: number
  readonly claims: Measure
  readonly slots: Measure
  readonly whole: number
  /** Printed claims whose quote is not what the text says at their offsets. */
  readonly badQuotes: number
  /** By `ScoredField`. */
  readonly fields: Readonly<Record<string, Measure & Count>>
  readonly kinds: Readonly<Record<string, Measure & Count>>
  readonly stances: Readonly<Record<string, Measure & Count>>
  readonly rows: readonly DocumentScore[]
}

const longestEvidence = 600
const leastShared = 0.3
const stanceGroup = (stance: string) => (stance === 'asserts' || stance === 'alleges' ? 'affirms' : stance)

interface Pair {
  readonly printed: number
  readonly gold: number
  readonly optional: boolean
  readonly right: number
  readonly shared: number
}

/** Counts added up. */
export const sum = (counts: readonly Count[]): Count =>
  counts.reduce((total, one) => ({ right: total.right + one.right, gold: total.gold + one.gold, printed: total.printed + one.printed }), {
    right: 0,
    gold: 0,
    printed: 0,
  })

/** Every pair whose evidence overlaps enough and whose kind and stance group agree, the best first. Optional gold claims come last. */
function pairsOf(document: GoldDocument, printed: readonly PrintedClaim[]): readonly Pair[] {
  const pairs = printed.flatMap((claim, at) =>
    document.claims.flatMap((gold, place): Pair[] => {
      const start = document.text.indexOf(gold.evidence)
      const end = start + gold.evidence.length
      const length = claim.evidence.end - claim.evidence.start
      const shared = Math.min(claim.evidence.end, end) - Math.max(claim.evidence.start, start)
      const overlaps = length <= longestEvidence && shared >= leastShared * Math.min(length, gold.evidence.length)
      const agrees = several(gold.kind).includes(claim.kind) && several(gold.stance).some((stance) => stanceGroup(stance) === stanceGroup(claim.stance))
      if (!overlaps || !agrees) return []
      const { right } = sum(Object.values(compareFields(claim, gold)))
      return [{ printed: at, gold: place, optional: gold.optional === true, right, shared }]
    }),
  )
  return pairs.toSorted((a, b) => Number(a.optional) - Number(b.optional) || b.right - a.right || b.shared - a.shared)
}

/** One to one: for every gold claim its printed one, and the printed claims that are neither right nor wrong. */
function pairUp(
  document: GoldDocument,
  printed: readonly PrintedClaim[],
): { readonly taken: ReadonlyMap<number, number>; readonly leftOut: ReadonlySet<number> } {
  const pairs = pairsOf(document, printed)
  const taken = new Map<number, number>()
  const used = new Set<number>()
  const leftOut = new Set<number>()
  for (const pair of pairs) {
    if (taken.has(pair.gold) || used.has(pair.printed)) continue
    taken.set(pair.gold, pair.printed)
    used.add(pair.printed)
    if (pair.optional) leftOut.add(pair.printed)
  }
  for (const pair of pairs) {
    const [claim, gold] = [printed[pair.printed], document.claims[pair.gold]]
    if (used.has(pair.printed) || claim === undefined || gold === undefined) continue
    if (several(gold.source).length > 1 && sameSource(claim, gold)) leftOut.add(pair.printed)
  }
  return { taken, leftOut }
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** Precision, recall and F1 of counts; zero where there is nothing to divide by. */
export function measure({ right, printed, gold }: Count): Measure {
  const [precision, recall] = [ratio(right, printed), ratio(right, gold)]
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

const nothing: Count = { right: 0, gold: 0, printed: 0 }

/** The counts of each name added up, and measured. Names keep the order in which they first came. */
function measured(counts: readonly (readonly [string, Count])[]): Readonly<Record<string, Measure & Count>> {
  const byName = [...Map.groupBy(counts, ([name]) => name)]
  return Object.fromEntries(
    byName.map(([name, some]) => {
      const { right, gold, printed } = sum(some.map(([, one]) => one))
      const { precision, recall, f1 } = measure({ right, gold, printed })
      return [name, { precision, recall, f1, right, gold, printed }]
    }),
  )
}

interface Tally {
  readonly row: DocumentScore
  readonly fields: readonly (readonly [ScoredField, Count])[]
  readonly kinds: readonly (readonly [string, Count])[]
  readonly stances: readonly (readonly [string, Count])[]
}

/** One document: which claims pair up, and what their fields share. A pair counts under the analyst's first kind and stance. */
function scoreDocument(document: GoldDocument, printed: readonly PrintedClaim[]): Tally {
  const { taken, leftOut } = pairUp(document, printed)
  const fields: (readonly [ScoredField, Count])[] = []
  const kinds: (readonly [string, Count])[] = []
  const stances: (readonly [string, Count])[] = []
  const note = (kind: string, stance: string, count: Partial<Count>, compared: Readonly<Record<ScoredField, Count>>) => {
    kinds.push([kind, { ...nothing, ...count }])
    stances.push([stance, { ...nothing, ...count }])
    for (const field of scoredFields) fields.push([field, compared[field]])
  }
  const missed: GoldClaim[] = []
  const pairs: ClaimPair[] = []
  let [wanted, whole] = [0, 0]
  document.claims.forEach((gold, at) => {
    if (gold.optional === true) return
    wanted += 1
    const claim = printed[taken.get(at) ?? -1] ?? null
    note(
      several(gold.kind)[0] ?? '',
      several(gold.stance)[0] ?? '',
      claim === null ? { gold: 1 } : { right: 1, gold: 1, printed: 1 },
      compareFields(claim, gold),
    )
    if (claim === null) missed.push(gold)
    else {
      pairs.push({ gold, printed: claim })
      if (wholeAgrees(claim, gold)) whole += 1
    }
  })
  const used = new Set(taken.values())
  const invented = printed.filter((_, at) => !used.has(at) && !leftOut.has(at))
  for (const claim of invented) note(claim.kind, claim.stance, { printed: 1 }, compareFields(claim, null))
  return {
    row: { name: document.name, gold: wanted, printed: pairs.length + invented.length, paired: pairs.length, whole, pairs, missed, invented },
    fields,
    kinds,
    stances,
  }
}

/** Compares printed claims with gold claims, document by document. Claims of documents without gold are no concern of it. */
export function score(documents: readonly GoldDocument[], printed: readonly PrintedClaim[]): Score {
  const byDocument = Map.groupBy(printed, ({ document }) => document)
  const tallies = documents.map((document) => scoreDocument(document, byDocument.get(document.name) ?? []))
  const rows = tallies.map(({ row }) => row)
  const total = (pick: (row: DocumentScore) => number) => rows.reduce((all, row) => all + pick(row), 0)
  const claims = { right: total((row) => row.paired), gold: total((row) => row.gold), printed: total((row) => row.printed) }
  const fields = tallies.flatMap((tally) => tally.fields)
  const bad = documents.flatMap(({ name, text }) =>
    (byDocument.get(name) ?? []).filter(({ evidence: { start, end, quote } }) => quote === '' || text.slice(start, end) !== quote),
  )
  return {
    documents: documents.length,
    goldClaims: claims.gold,
    printedClaims: claims.printed,
    claims: measure(claims),
    slots: measure(sum(fields.map(([, count]) => count))),
    whole: ratio(
      total((row) => row.whole),
      claims.gold,
    ),
    badQuotes: bad.length,
    fields: measured([...scoredFields.map((field) => [field, nothing] as const), ...fields]),
    kinds: measured(tallies.flatMap((tally) => tally.kinds)),
    stances: measured(tallies.flatMap((tally) => tally.stances)),
    rows,
  }
}
