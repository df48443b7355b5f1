import { compare, type Entry, type Weapon } from './entry.ts'
import { daysBetween, type Period } from './period.ts'
import { limits } from './rules.ts'
import { coarserKeys, designationKey } from './weapon-type.ts'

/** A specific transfer in the making. `founders` made it what it is, and give its id; the others joined it. */
export interface Cluster {
  /** The first of `founders`: all have the same pair. */
  readonly founder: Entry
  readonly founders: readonly Entry[]
  readonly joined: Entry[]
  /** From the first day to the last of its founders; null where none has a date. */
  readonly period: Period | null
  /** From founders: the finest designation; of several categories and types the first in the order of the alphabet. */
  readonly weapon: Weapon
}

/** Clusters of entries that agree in pair and model, or in pair, category and type, and lie near each other in time. */
export function clustersOf(entries: readonly Entry[]): readonly Cluster[] {
  const byModel = Map.groupBy(entries.filter(isDesignated), ({ pair, weapon }) => `${pair}\u001f${weapon?.designationKey}`)
  const designated = refined([...byModel.values()].flatMap((same) => tieByFigures(byTime(same, limits.designated.days)).map(clusterOf)))
  const index = Map.groupBy(designated, (cluster) => kindKey(cluster.founder, cluster.weapon))
  const rest: Entry[] = []
  for (const entry of entries) {
    if (entry.weapon === null || entry.weapon.designationKey !== null) continue
    const fitting = (index.get(kindKey(entry, entry.weapon)) ?? []).filter((cluster) => isNear(cluster.period, entry.period, limits.undesignated.days))
    if (fitting.length === 1) fitting[0]?.joined.push(entry)
    else rest.push(entry)
  }
  const byKind = Map.groupBy(rest, (entry) => (entry.weapon === null ? '' : kindKey(entry, entry.weapon)))
  const undesignated = [...byKind.values()].flatMap((same) => byTime(same, limits.undesignated.days).map(clusterOf))
  return [...designated, ...undesignated]
}

/** What two undesignated weapons between the same parties must share. */
function kindKey({ pair }: Entry, { category, type }: Weapon): string {
  return `${pair}\u001f${category}\u001f${type ?? ''}`
}

export function isDesignated({ weapon }: Entry): boolean {
  return weapon !== null && weapon.designationKey !== null
}

/** Without a date on either side nothing speaks against. */
export function isNear(a: Period | null, b: Period | null, days: number): boolean {
  return a === null || b === null || daysBetween(a, b) <= days
}

/**
 * Cut where nothing happens for longer than `gap` days. Periods of years tie nothing together: they join the one run they touch.
 * Entries without any date join a single run. What is left makes runs of its own.
 */
function byTime(entries: readonly Entry[], gap: number): readonly (readonly Entry[])[] {
  const narrow = entries.filter((entry) => entry.period !== null && !isWide(entry.period)).toSorted(byPeriod)
  const runs: { readonly entries: Entry[]; from: number; to: number }[] = []
  for (const entry of narrow) {
    const { from, to } = entry.period ?? { from: 0, to: 0 }
    const run = runs.at(-1)
    if (run !== undefined && from - run.to <= gap) {
      run.entries.push(entry)
      run.to = Math.max(run.to, to)
    } else runs.push({ entries: [entry], from, to })
  }
  const bounds = runs.map(({ from, to }) => ({ from, to, known: true }))
  const own = new Map<string, Entry[]>()
  for (const entry of entries.filter((each) => each.period === null || isWide(each.period))) {
    const touched = bounds.flatMap((bound, at) => (isNear(bound, entry.period, 0) ? [at] : []))
    const key = `${entry.period?.from}\u001f${entry.period?.to}`
    const home = touched.length === 1 ? runs[touched[0] ?? -1]?.entries : own.get(key)
    if (home === undefined) own.set(key, [entry])
    else home.push(entry)
  }
  return [...runs.map((run) => run.entries), ...own.values()]
}

/** Runs of one model that name the same number of it, or the same price, are one deal told years apart. */
function tieByFigures(runs: readonly (readonly Entry[])[]): readonly (readonly Entry[])[] {
  const tied: { readonly entries: Entry[]; period: Period | null }[] = []
  const holder = new Map<string, number>()
  for (const run of runs) {
    const figures = new Set(run.flatMap(figuresOf))
    const period = spanOf(run)
    const earlier = [...figures].flatMap((figure) => holder.get(figure) ?? [])
    let at = earlier.find((each) => isNear(tied[each]?.period ?? null, period, limits.sameFigures.days)) ?? -1
    const home = tied[at]
    if (home === undefined) at = tied.push({ entries: [...run], period }) - 1
    else {
      home.entries.push(...run)
      home.period = spanOf(home.entries)
    }
    for (const figure of figures) holder.set(figure, at)
  }
  return tied.map(({ entries }) => entries)
}

/**
 * What names a model coarsely joins the one transfer that names it more finely, near in time, unless their numbers differ: *F-16*
 * joins *F-16 Block 70*. Where two finer ones would do it stays alone.
 */
function refined(clusters: readonly Cluster[]): readonly Cluster[] {
  const byModel = Map.groupBy(clusters, ({ founder, weapon }) => `${founder.pair}\u001f${weapon.designationKey}`)
  const finer = new Map<Cluster, Cluster[]>()
  for (const fine of clusters) {
    const coarse = coarserKeys(fine.weapon.designation ?? '').flatMap((key) => byModel.get(`${fine.founder.pair}\u001f${key}`) ?? [])
    const fitting = coarse.filter((each) => isNear(each.period, fine.period, limits.designated.days) && mayAgree(each, fine))
    for (const each of fitting) finer.set(each, [...(finer.get(each) ?? []), fine])
  }
  const only = (cluster: Cluster): Cluster | undefined => (finer.get(cluster)?.length === 1 ? finer.get(cluster)?.[0] : undefined)
  const finest = (cluster: Cluster): Cluster => {
    const next = only(cluster)
    return next === undefined ? cluster : finest(next)
  }
  return [...Map.groupBy(clusters, finest).values()].map((same) => (same.length === 1 ? same : [clusterOf(same.flatMap(({ founders }) => founders))])).flat()
}

function mayAgree(a: Cluster, b: Cluster): boolean {
  const mine = new Set(a.founders.flatMap(quantitiesOf))
  const theirs = new Set(b.founders.flatMap(quantitiesOf))
  return mine.size === 0 || theirs.size === 0 || [...mine].some((quantity) => theirs.has(quantity))
}

function figuresOf(entry: Entry): readonly string[] {
  const { value } = entry.claim
  return [...quantitiesOf(entry).map((quantity) => `x${quantity}`), ...(value === null ? [] : [`${value.amount} ${value.currency}`])]
}

/** One of a thing is too common to tell anything. */
function quantitiesOf({ claim, weapon }: Entry): readonly number[] {
  return (weapon?.items ?? []).flatMap((at) => claim.items[at]?.quantity ?? []).filter((quantity) => quantity > 1)
}

function clusterOf(founders: readonly Entry[]): Cluster {
  const weapons = founders.flatMap(({ weapon }) => weapon ?? [])
  const [founder] = founders
  const [first] = weapons
  if (founder === undefined || first === undefined) throw new Error('a cluster without a weapon')
  const [finest = null] = weapons.flatMap(({ designation }) => designation ?? []).toSorted((a, b) => b.length - a.length || compare(a, b))
  return {
    founder,
    founders,
    joined: [],
    period: spanOf(founders),
    weapon: {
      ...first,
      category: least(weapons.map(({ category }) => category)) ?? first.category,
      designation: finest,
      designationKey: finest === null ? null : designationKey(finest),
      type: least(weapons.flatMap(({ type }) => type ?? [])) ?? null,
    },
  }
}

function least<T extends string>(values: readonly T[]): T | undefined {
  return values.toSorted(compare)[0]
}

/** From the first day to the last; periods of years count only where there is nothing else. */
function spanOf(entries: readonly Entry[]): Period | null {
  const all = entries.flatMap(({ period }) => period ?? [])
  const narrow = all.filter((period) => !isWide(period))
  return (narrow.length > 0 ? narrow : all).reduce<Period | null>(
    (span, { from, to, known }) =>
      span === null ? { from, to, known } : { from: Math.min(span.from, from), to: Math.max(span.to, to), known: span.known || known },
    null,
  )
}

export function isWide(period: Period | null): boolean {
  return period !== null && period.to - period.from > limits.wide.days
}

function byPeriod(a: Entry, b: Entry): number {
  return (a.period?.from ?? 0) - (b.period?.from ?? 0) || (a.period?.to ?? 0) - (b.period?.to ?? 0) || compare(a.claim.id, b.claim.id)
}
