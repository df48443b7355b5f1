import { compare, type Entry, type Weapon } from './entry.ts'
import { daysBetween, type Period } from './period.ts'
import { limits } from './rules.ts'

/** A specific transfer in the making. `founders` made it what it is, and give its id; the others joined it. */
export interface Cluster {
  readonly founders: readonly Entry[]
  readonly joined: Entry[]
  /** From the first day to the last of its founders; null where none has a date. */
  readonly period: Period | null
  /** From founders: the first category, designation and type in the order of the alphabet. */
  readonly weapon: Weapon
}

/** Clusters of entries that agree in pair and model, or in pair, category and type, and lie near each other in time. */
export function clustersOf(entries: readonly Entry[]): readonly Cluster[] {
  const byModel = Map.groupBy(
    entries.filter(({ weapon }) => weapon?.designationKey != null),
    ({ pair, weapon }) => `${pair}\u001f${weapon?.designationKey}`,
  )
  const designated = [...byModel.values()].flatMap((same) => tieByFigures(byTime(same, limits.designated.days)).map(clusterOf))
  const index = Map.groupBy(designated, (cluster) => kindKey(cluster.founders[0] as Entry, cluster.weapon))
  const rest: Entry[] = []
  for (const entry of entries) {
    if (entry.weapon === null || entry.weapon.designationKey !== null) continue
    const fitting = (index.get(kindKey(entry, entry.weapon)) ?? []).filter((cluster) => isNear(cluster.period, entry.period, limits.undesignated.days))
    if (fitting.length === 1) fitting[0]?.joined.push(entry)
    else rest.push(entry)
  }
  const byKind = Map.groupBy(rest, (entry) => kindKey(entry, entry.weapon as Weapon))
  const undesignated = [...byKind.values()].flatMap((same) => byTime(same, limits.undesignated.days).map(clusterOf))
  return [...designated, ...undesignated]
}

/** What two undesignated weapons between the same parties must share. */
export function kindKey({ pair }: Entry, { category, type }: Weapon): string {
  return `${pair}\u001f${category}\u001f${type ?? ''}`
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
  const narrow = entries.filter((entry) => entry.period !== null && !isWide(entry.period)).sort(byPeriod)
  const runs: { readonly entries: Entry[]; from: number; to: number }[] = []
  for (const entry of narrow) {
    const { from, to } = entry.period as Period
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

function figuresOf({ claim, weapon }: Entry): readonly string[] {
  const quantities = (weapon?.items ?? []).flatMap((at) => claim.items[at]?.quantity ?? []).filter((quantity) => quantity > 1)
  const value = claim.value === null ? [] : [`${claim.value.amount} ${claim.value.currency}`]
  return [...quantities.map((quantity) => `x${quantity}`), ...value]
}

function clusterOf(founders: readonly Entry[]): Cluster {
  const weapons = founders.flatMap(({ weapon }) => weapon ?? [])
  const [first] = weapons
  if (first === undefined) throw new Error('a cluster without a weapon')
  const least = <T extends string>(values: readonly T[]): T | undefined => [...values].sort(compare)[0]
  return {
    founders,
    joined: [],
    period: spanOf(founders),
    weapon: {
      ...first,
      category: least(weapons.map(({ category }) => category)) ?? first.category,
      designation: least(weapons.flatMap(({ designation }) => designation ?? [])) ?? null,
      type: least(weapons.flatMap(({ type }) => type ?? [])) ?? null,
    },
  }
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
