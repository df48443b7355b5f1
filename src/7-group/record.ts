import type { Transfer } from '../model/index.ts'
import { shortId } from '../text/hash.ts'
import { type Cluster, isWide } from './cluster.ts'
import { compare, type Entry } from './entry.ts'
import { middleOf, yearOf } from './period.ts'

/** A transfer before it knows of others. */
export type Unlinked = Omit<Transfer, 'links'> & { readonly pair: string; readonly entries: readonly Entry[] }

/** The flow between two parties: one for each pair, for all time, so its id never changes. */
export function generalRecord(entries: readonly [Entry, ...Entry[]]): Unlinked {
  const [first] = entries
  const { pair } = first
  return {
    ...partiesOf(first),
    id: shortId('transfer', pair, 'general'),
    kind: 'general',
    category: 'unspecified',
    designation: null,
    mode: null,
    claims: claimsInOrder(entries),
    pair,
    entries,
  }
}

/**
 * The id tells pair, model in its coarsest form (or category and type) and the year the transfer begins, as its founders date it; later claims leave it as
 * it is. Said days outrank days of publication.
 */
export function specificRecord({ founder, founders, joined, weapon }: Cluster): Unlinked {
  const [coarsest] = founders.flatMap((each) => each.weapon?.designationKey ?? []).toSorted((a, b) => a.length - b.length || compare(a, b))
  const model = coarsest ?? `${weapon.category}/${weapon.type ?? ''}`
  const entries = [...founders, ...joined]
  return {
    ...partiesOf(founder),
    id: shortId('transfer', founder.pair, 'specific', model, bucketOf(founders)),
    kind: 'specific',
    category: weapon.category,
    designation: weapon.designation,
    type: weapon.type,
    mode: null,
    claims: claimsInOrder(entries),
    items: itemsOf(entries),
    pair: founder.pair,
    entries,
  }
}

/** Transfers that came to the same id are one. */
export function mergeEqual(records: readonly Unlinked[]): readonly Unlinked[] {
  return [...Map.groupBy(records, ({ id }) => id).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined || same.length === 1) return same
    const entries = same.flatMap((record) => record.entries)
    return { ...first, entries, claims: claimsInOrder(entries), items: itemsOf(entries) }
  })
}

function partiesOf({ supplier, recipient }: Entry): Pick<Transfer, 'supplier' | 'recipient'> {
  return { supplier: supplier === null ? [] : [supplier.ref], recipient: recipient === null ? [] : [recipient.ref] }
}

function bucketOf(founders: readonly Entry[]): string {
  const periods = founders.flatMap(({ period }) => period ?? [])
  const narrow = periods.filter((period) => !isWide(period))
  const [wide] = periods
  if (wide === undefined) return 'undated'
  if (narrow.length === 0) return `${yearOf(wide.from)}-${yearOf(wide.to)}`
  const known = narrow.filter((period) => period.known)
  return String(yearOf((known.length > 0 ? known : narrow).reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY)))
}

/** Each claim once, by the middle of the period it tells of, then the day of its document, its document, its place. */
function claimsInOrder(entries: readonly Entry[]): readonly string[] {
  const byClaim = new Map(entries.map((entry) => [entry.claim.id, entry]))
  return [...byClaim.values()]
    .toSorted(
      (a, b) =>
        ascending(middleOf(a.period), middleOf(b.period)) ||
        compare(a.published ?? '', b.published ?? '') ||
        compare(a.claim.document, b.claim.document) ||
        a.claim.evidence.start - b.claim.evidence.start ||
        compare(a.claim.id, b.claim.id),
    )
    .map(({ claim }) => claim.id)
}

/** Infinite for no date, so no subtraction. */
function ascending(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Only for claims of which some items belong to another transfer. */
function itemsOf(entries: readonly Entry[]): NonNullable<Transfer['items']> {
  const byClaim = Map.groupBy(entries, ({ claim }) => claim.id)
  return [...byClaim]
    .flatMap(([claim, same]) => {
      const items = [...new Set(same.flatMap(({ weapon }) => weapon?.items ?? []))].toSorted((a, b) => a - b)
      return items.length < (same[0]?.claim.items.length ?? 0) ? [{ claim, items }] : []
    })
    .toSorted((a, b) => compare(a.claim, b.claim))
}
