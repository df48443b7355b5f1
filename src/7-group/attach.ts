import { type Cluster, isDesignated, isNear } from './cluster.ts'
import type { Entry } from './entry.ts'
import { limits } from './rules.ts'
import { coarserKeys } from './weapon-type.ts'

/** Clusters by what a later entry may know of them. */
export interface ClusterIndex {
  readonly byPair: ReadonlyMap<string, readonly Cluster[]>
  /** Under pair and weapon: few, for they lie apart in time. */
  readonly byPairAndWeapon: ReadonlyMap<string, readonly Cluster[]>
  readonly byRecipientAndWeapon: ReadonlyMap<string, readonly Cluster[]>
  readonly byDocument: ReadonlyMap<string, readonly Cluster[]>
}

/** Clusters are listed under every width of their weapon: model, type, category. */
export function indexOf(clusters: readonly Cluster[]): ClusterIndex {
  const byPair = new Map<string, Cluster[]>()
  const byPairAndWeapon = new Map<string, Cluster[]>()
  const byRecipientAndWeapon = new Map<string, Cluster[]>()
  const byDocument = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    const { pair, recipient } = cluster.founder
    add(byPair, pair, cluster)
    for (const weapon of weaponKeys(cluster.weapon)) {
      add(byPairAndWeapon, `${pair}\u001e${weapon}`, cluster)
      add(byRecipientAndWeapon, `${recipient?.id}\u001e${weapon}`, cluster)
    }
    const documents = new Set([...cluster.founders, ...cluster.joined].map(({ claim }) => claim.document))
    for (const document of documents) add(byDocument, document, cluster)
  }
  return { byPair, byPairAndWeapon, byRecipientAndWeapon, byDocument }
}

function add(index: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [cluster])
  else list.push(cluster)
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
    const told = new Set(index.byDocument.get(claim.document))
    for (const cluster of index.byPair.get(pair) ?? []) {
      const inSeason = period !== null && cluster.period !== null && isNear(cluster.period, period, limits.denial.days)
      if (inSeason || told.has(cluster)) cluster.joined.push(entry)
    }
  }
}

function followed(entry: Entry, index: ClusterIndex): readonly Cluster[] {
  const found = (index.byPairAndWeapon.get(`${entry.pair}\u001e${weaponKey(entry)}`) ?? []).filter((cluster) => near(entry, cluster))
  const exact = found.filter(({ weapon }) => weapon.designationKey === entry.weapon?.designationKey)
  if (exact.length > 0 && isDesignated(entry)) return exact
  return found.length > 0 || (entry.supplier !== null && entry.recipient !== null) ? found : withinDocument(entry, index)
}

function usedFrom(entry: Entry, index: ClusterIndex): readonly Cluster[] {
  const { supplier, recipient, pair, weapon } = entry
  if (weapon?.designationKey === null && weapon.type === null) return []
  const places = supplier === null ? index.byRecipientAndWeapon : index.byPairAndWeapon
  const found = places.get(`${supplier === null ? recipient?.id : pair}\u001e${weaponKey(entry)}`) ?? []
  const fitting = found.filter((cluster) => near(entry, cluster))
  return fitting.length === 1 ? fitting : []
}

/** Transfers told of in the entry's document that move its weapon from or to the party it knows. */
function withinDocument(entry: Entry, index: ClusterIndex): readonly Cluster[] {
  const key = weaponKey(entry)
  const { supplier, recipient } = entry
  if (supplier === null && recipient === null) return []
  return (index.byDocument.get(entry.claim.document) ?? []).filter((cluster) => {
    const { founder } = cluster
    const fits = (supplier === null || supplier.id === founder.supplier?.id) && (recipient === null || recipient.id === founder.recipient?.id)
    return fits && weaponKeys(cluster.weapon).includes(key) && near(entry, cluster)
  })
}

function near({ period, weapon }: Entry, cluster: Cluster): boolean {
  return isNear(cluster.period, period, weapon?.designationKey === null ? limits.undesignated.days : limits.designated.days)
}

function weaponKey({ weapon }: Entry): string {
  return (weapon === null ? [] : weaponKeys(weapon))[0] ?? ''
}

/** From the narrowest to the widest: model, coarser names of it, type, category. */
function weaponKeys({ designation, designationKey, category, type }: Cluster['weapon']): readonly string[] {
  const model = designation === null ? [] : [`model ${designationKey}`, ...coarserKeys(designation).map((key) => `model ${key}`)]
  return [...model, ...(type === null ? [] : [`type ${category} ${type}`]), `category ${category}`]
}
