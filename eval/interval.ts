import { randomFrom } from '../tools/syntax/random.ts'
import { countOf, percentOf, type Unit } from './measured.ts'

const resamples = 1000

/** Where a figure would lie 95 times in 100 had other documents of the same kind been drawn: bootstrap over units, the same on every run. In per cent. */
export function interval(units: readonly Unit[], name: string): readonly [number, number] {
  const random = randomFrom(1)
  const draw = () => units[Math.floor(random() * units.length)]
  const figures = Array.from({ length: resamples }, () =>
    percentOf(
      countOf(
        units.flatMap(() => draw() ?? []),
        name,
      ),
    ),
  ).toSorted((a, b) => a - b)
  return [figures[Math.floor(0.025 * resamples)] ?? 0, figures[Math.ceil(0.975 * resamples) - 1] ?? 0]
}

/** By how many points a figure moves at most when one unit is left out. */
export function influence(units: readonly Unit[], name: string): number {
  const whole = percentOf(countOf(units, name))
  const moves = units.map((_, at) => Math.abs(percentOf(countOf(units.toSpliced(at, 1), name)) - whole))
  return Math.round(100 * Math.max(0, ...moves)) / 100
}
