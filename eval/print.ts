import { several } from '../src/cli/scoring/gold-claim.ts'
import { plain } from '../src/views/table.ts'
import type { ClaimsMeasured } from './claims.ts'
import { interval } from './interval.ts'
import { figureOf, type Measured } from './measured.ts'
import type { EvalSet } from './sets.ts'

const longestLine = 200

export function hasReadings(measured: Measured): measured is ClaimsMeasured {
  return 'readings' in measured
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(5)

function line(measured: Measured, name: string): string {
  const { precision, recall, f1, right, gold, printed } = figureOf(measured, name)
  const share = measured.shares?.includes(name) === true
  const figures = share ? `${' '.repeat(33)}${percent(f1)}` : `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`
  const counts = share ? `of ${gold}` : `(${right} right, ${printed} printed, ${gold} gold)`
  const range = measured.headline.includes(name)
    ? `  95%: ${interval(measured.units, name)
        .map((end) => end.toFixed(1))
        .join('–')}`
    : ''
  return `  ${name.padEnd(26)} ${figures}  ${counts}${range}\n`
}

/** Every figure of a set, the pinned ones first and with the interval that other documents of the kind would give. */
export function printSet({ name, what, heldOut }: EvalSet, measured: Measured): string {
  const size = Object.entries(measured.size).map(([unit, count]) => `${count} ${unit}`)
  const groups = ['field', 'kind', 'stance']
  const rest = Object.keys(measured.totals)
    .filter((figure) => !measured.headline.includes(figure))
    .toSorted((a, b) => groups.indexOf(a.split(' ')[0] ?? '') - groups.indexOf(b.split(' ')[0] ?? ''))
  const shown = heldOut ? rest.filter((figure) => figure.startsWith('field ')) : rest
  return `\n${name}: ${what} (${size.join(', ')})\n${[...measured.headline, ...shown].map((figure) => line(measured, figure)).join('')}`
}

/** By how many points our own test part lies below our own development part; empty where one of them was not measured. */
export function printGap(measured: readonly Measured[]): string {
  const [dev, heldOut] = ['own-dev', 'own-heldout'].map((name) => measured.find(({ set }) => set === name))
  if (dev === undefined || heldOut === undefined) return ''
  const gaps = dev.headline.map((name) => `${name} ${(100 * (figureOf(heldOut, name).f1 - figureOf(dev, name).f1)).toFixed(1)}`)
  return `\nour own test part against our own development part, in points: ${gaps.join(', ')}\n`
}

/** What is missed and invented, one line each. */
export function printMisses(measured: Measured): string {
  const claims = hasReadings(measured)
    ? measured.readings.flatMap(({ row }) => [
        ...row.missed.map(({ kind, stance, evidence }) => `${row.name}: missed ${several(kind)[0]}/${several(stance)[0]}: ${evidence}`),
        ...row.invented.map(({ kind, stance, evidence }) => `${row.name}: invented ${kind}/${stance}: ${evidence.quote}`),
      ])
    : []
  const spans = (measured.misses ?? []).map(({ what, words, note, context }) => `${what}: ${words}${note === '' ? '' : ` (${note})`} in ${context}`)
  return [...claims, ...spans].map((one) => `  ${plain(one).slice(0, longestLine)}\n`).join('')
}
