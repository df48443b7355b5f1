import { influence, interval } from './interval.ts'
import { type Measured, percentOf } from './measured.ts'

/** The least a figure may be, in per cent of F1, and by how much it may still fall below without meaning anything. */
export interface Floor {
  readonly floor: number
  readonly margin: number
  readonly because: string
}

export interface PinnedSet {
  readonly inputs: string
  readonly size: Readonly<Record<string, number>>
  readonly figures: Readonly<Record<string, Floor>>
}

export interface Lowering {
  readonly figure: string
  readonly from: number
  /** Null where the figure is no longer measured. */
  readonly to: number | null
  readonly because: string
}

/** What `eval/floors.json` holds. */
export interface Floors {
  readonly sets: Readonly<Record<string, PinnedSet>>
  readonly lowered: readonly Lowering[]
}

/** What may be lowered on purpose, as `SET/FIGURE`, and why. */
export interface Permission {
  readonly figures: readonly string[]
  readonly because: string
}

const largestMargin = 2
const fallsBelow = (value: number, { floor, margin }: Floor) => value < floor - margin

/** Every reason why what was measured does not pass; none when all is well. A set that was not measured is no concern. */
export function breaches(floors: Floors, measured: readonly Measured[]): readonly string[] {
  return measured.flatMap(({ set, inputs, headline, totals }) => {
    const pinned = floors.sets[set]
    if (pinned === undefined) return [`${set}: has no floors yet; pin it`]
    const changed = pinned.inputs === inputs ? [] : [`${set}: its documents or their gold changed; look at the figures, then pin it again`]
    const low = headline.flatMap((name) => {
      const [value, floor] = [percentOf(totals[name] ?? { right: 0, gold: 0, printed: 0 }), pinned.figures[name]]
      if (floor === undefined) return [`${set}/${name}: has no floor yet; pin it`]
      return fallsBelow(value, floor) ? [`${set}/${name}: ${value} is below its floor of ${floor.floor} by more than the margin of ${floor.margin}`] : []
    })
    const gone = Object.keys(pinned.figures).filter((name) => !headline.includes(name))
    return [...changed, ...low, ...gone.map((name) => `${set}/${name}: has a floor but is no longer measured`)]
  })
}

/** The floor that a figure has from now on. */
function floorFor({ units, totals }: Measured, name: string): Floor {
  const margin = Math.min(largestMargin, influence(units, name))
  const [low, high] = interval(units, name)
  const because =
    margin < largestMargin
      ? `one document left out moves it by up to ${margin}; 95 in 100 resamples give ${low} to ${high}`
      : `one document left out moves it by more than ${largestMargin}, which is as far as a margin goes; 95 in 100 resamples give ${low} to ${high}`
  return { floor: percentOf(totals[name] ?? { right: 0, gold: 0, printed: 0 }), margin, because }
}

/**
 * New floors: higher where the figure rose, kept where it fell within the margin. One that fell below it is refused unless permitted by
 * name; then the fall is kept on record. With any refusal nothing is to be written.
 */
export function pin(
  floors: Floors,
  measured: readonly Measured[],
  permission: Permission | null,
): { readonly floors: Floors; readonly refused: readonly string[] } {
  const refused: string[] = []
  const lowered: Lowering[] = []
  const may = (figure: string, from: number, to: number | null) => {
    if (permission?.figures.includes(figure) !== true) {
      refused.push(`${figure}: ${to === null ? 'is no longer measured' : `fell from ${from} to ${to}`}; --lower ${figure} --because "…" to allow it`)
      return
    }
    lowered.push({ figure, from, to, because: permission.because })
  }
  const sets = measured.map((one): readonly [string, PinnedSet] => {
    const old = floors.sets[one.set]?.figures ?? {}
    const figures = one.headline.map((name): readonly [string, Floor] => {
      const [next, before] = [floorFor(one, name), old[name]]
      if (before === undefined || next.floor > before.floor) return [name, next]
      const figure = `${one.set}/${name}`
      const wanted = permission?.figures.includes(figure) === true && next.floor < before.floor
      if (!wanted && !fallsBelow(next.floor, before)) return [name, before]
      may(figure, before.floor, next.floor)
      return [name, next]
    })
    for (const [name, { floor }] of Object.entries(old)) if (!one.headline.includes(name)) may(`${one.set}/${name}`, floor, null)
    return [one.set, { inputs: one.inputs, size: one.size, figures: Object.fromEntries(figures) }]
  })
  for (const figure of permission?.figures ?? [])
    if (!lowered.some((one) => one.figure === figure)) refused.push(`${figure}: is no figure that fell, so there is nothing to lower`)
  return { floors: { sets: { ...floors.sets, ...Object.fromEntries(sets) }, lowered: [...floors.lowered, ...lowered] }, refused }
}
