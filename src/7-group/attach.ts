import { type Cluster, isNear } from './cluster.ts'
import type { Entry } from './entry.ts'
import { limits } from './rules.ts'

/** Clusters by what a later entry may know of them. Every list is short: its clusters lie apart in time. */
export interface ClusterIndex {
  readonly find: (key: string) => readonly Cluster[]
}

/** Index of clusters under their pair, each of their parties and each of their documents, with model, type, category or nothing. */
export function indexOf(clusters: readonly Cluster[]): ClusterIndex {
  const byKey = new Map<string, Set<Cluster>>()
  for (const cluster of clusters) {
    for (const entry of [...cluster.founders, ...cluster.joined]) {
      const places = [entry.pair, ...sidesOf(entry)]
      for (const place of places) {
        for (const weapon of [...weaponKeys(cluster.weapon), '']) {
          for (const key of [`${place}\u001e${weapon}`, `${place}\u001e${weapon}\u001e${entry.claim.document}`]) {
            byKey.set(key, (byKey.get(key) ?? new Set()).add(cluster))
          }
        }
      }
    }
  }
  return { find: (key) => [...(byKey.get(key) ?? [])] }
}

/** An entry that lacks a party joins the one transfer of its own document that moves the same weapon from or to the other party. */
export function joinHalfKnown(entries: readonly Entry[], index: ClusterIndex): readonly Entry[] {
  return entries.filter((entry) => {
    const found = withinDocument(entry, index)
    if (found.length !== 1) return true
    found[0]?.joined.push(entry)
    return false
  })
}

/**
 * Denials, refusals, demands, pledges, proposals and bans follow every transfer of the weapon they name, between their parties and
 * near in time: who denies the wider (*no aircraft*) denies the narrower (*helicopters*). Use follows a transfer only where it
 * can be just one. Gives what followed nothing.
 */
export function joinFollowers(entries: readonly Entry[], index: ClusterIndex): readonly Entry[] {
  return entries.filter((entry) => {
    const found = entry.claim.kind === 'use' ? usedFrom(entry, index) : followed(entry, index)
    for (const cluster of found) cluster.joined.push(entry)
    return found.length === 0
  })
}

/** A denial of all supplies between two parties stands against each transfer told of in its document or its season. */
export function joinDenials(entries: readonly Entry[], index: ClusterIndex): void {
  for (const entry of entries) {
    const { claim, pair, period } = entry
    if (claim.stance !== 'denies' || claim.kind === 'restriction' || claim.kind === 'use') continue
    const told = new Set(index.find(`${pair}\u001e\u001e${claim.document}`))
    for (const cluster of index.find(`${pair}\u001e`)) {
      const inSeason = period !== null && cluster.period !== null && isNear(cluster.period, period, limits.denial.days)
      if (inSeason || told.has(cluster)) cluster.joined.push(entry)
    }
  }
}

function followed(entry: Entry, index: ClusterIndex): readonly Cluster[] {
  const found = index.find(`${entry.pair}\u001e${weaponKey(entry)}`).filter((cluster) => near(entry, cluster))
  return found.length > 0 || (entry.supplier !== null && entry.recipient !== null) ? found : withinDocument(entry, index)
}

function usedFrom(entry: Entry, index: ClusterIndex): readonly Cluster[] {
  const bare = entry.weapon?.designationKey === null && entry.weapon.type === null
  const place = entry.supplier === null ? `to ${entry.recipient?.id}` : entry.pair
  const found = bare ? [] : index.find(`${place}\u001e${weaponKey(entry)}`).filter((cluster) => near(entry, cluster))
  return found.length === 1 ? found : []
}

function withinDocument(entry: Entry, index: ClusterIndex): readonly Cluster[] {
  return sidesOf(entry)
    .flatMap((side) => index.find(`${side}\u001e${weaponKey(entry)}\u001e${entry.claim.document}`))
    .filter((cluster) => near(entry, cluster))
}

function near({ period, weapon }: Entry, cluster: Cluster): boolean {
  return isNear(cluster.period, period, weapon?.designationKey === null ? limits.undesignated.days : limits.designated.days)
}

function sidesOf({ supplier, recipient }: Entry): readonly string[] {
  return [...(supplier === null ? [] : [`from ${supplier.id}`]), ...(recipient === null ? [] : [`to ${recipient.id}`])]
}

function weaponKey({ weapon }: Entry): string {
  return (weapon === null ? [] : weaponKeys(weapon))[0] ?? ''
}

/** From the narrowest to the widest: model, type, category. */
function weaponKeys({ designationKey, category, type }: Cluster['weapon']): readonly string[] {
  const model = designationKey === null ? [] : [`model ${designationKey}`]
  return [...model, ...(type === null ? [] : [`type ${category} ${type}`]), `category ${category}`]
}
