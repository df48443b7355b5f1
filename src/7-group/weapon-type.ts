import type { Category, ItemSlot } from '../model/index.ts'
import { fold } from '../text/fold.ts'

interface TypeRow {
  readonly category: Category
  readonly type: string
  /** Folded words, singular; the plural in -s is understood. */
  readonly words: readonly string[]
  /** How designations of this type begin: letters before the first digit. Soviet, Russian and US series name one type each. */
  readonly series?: readonly string[]
}

/**
 * Types that do not mix inside a category: a report of helicopters is none of trainers.
 * Earlier rows win: in *helicopter gunship carrier* the helicopter, in *transport helicopter* too.
 */
const types: readonly TypeRow[] = [
  {
    category: 'aircraft',
    type: 'uav',
    words: ['uav', 'drone', 'unmanned', 'quadcopter', 'ucav'],
    series: ['mq', 'rq', 'wing loong', 'bayraktar tb', 'shahed'],
  },
  { category: 'aircraft', type: 'helicopter', words: ['helicopter', 'gunship', 'chopper', 'rotorcraft'], series: ['mi', 'ka', 'ah', 'uh', 'oh', 'sh'] },
  { category: 'aircraft', type: 'trainer', words: ['trainer'], series: ['yak', 'l', 'pc'] },
  { category: 'aircraft', type: 'fighter', words: ['fighter', 'warplane', 'interceptor'], series: ['f', 'mig', 'su', 'jf', 'j'] },
  { category: 'aircraft', type: 'bomber', words: ['bomber'], series: ['tu', 'b'] },
  { category: 'aircraft', type: 'transport', words: ['transport', 'airlifter', 'tanker', 'cargo'], series: ['c', 'kc', 'an', 'il'] },
  { category: 'armoured-vehicle', type: 'tank', words: ['tank'], series: ['t', 'leopard'] },
  { category: 'armoured-vehicle', type: 'carrier', words: ['carrier', 'apc', 'ifv', 'fighting'], series: ['bmp', 'btr'] },
  { category: 'artillery', type: 'mortar', words: ['mortar'] },
  { category: 'artillery', type: 'rocket launcher', words: ['rocket', 'mlrs'], series: ['bm'] },
  { category: 'artillery', type: 'howitzer', words: ['howitzer', 'gun', 'cannon'] },
  { category: 'missile', type: 'bomb', words: ['bomb'] },
  { category: 'missile', type: 'torpedo', words: ['torpedo', 'torpedoe'] },
  { category: 'missile', type: 'anti-ship', words: ['anti-ship', 'antiship'] },
  { category: 'missile', type: 'anti-tank', words: ['anti-tank', 'antitank', 'atgm'] },
  { category: 'missile', type: 'surface-to-air', words: ['anti-aircraft', 'antiaircraft', 'surface-to-air', 'air-defence', 'air-defense', 'sam'] },
  { category: 'missile', type: 'ballistic', words: ['ballistic'] },
  { category: 'missile', type: 'cruise', words: ['cruise'] },
  { category: 'air-defence', type: 'portable', words: ['manpad', 'manpads', 'shoulder-fired', 'shoulder-launched', 'man-portable'] },
  { category: 'ship', type: 'submarine', words: ['submarine'] },
  { category: 'ship', type: 'frigate', words: ['frigate'] },
  { category: 'ship', type: 'corvette', words: ['corvette'] },
  { category: 'ship', type: 'destroyer', words: ['destroyer'] },
  { category: 'ship', type: 'patrol vessel', words: ['patrol'] },
  { category: 'ship', type: 'landing ship', words: ['landing', 'amphibious', 'helicopter'] },
  { category: 'small-arms', type: 'rifle', words: ['rifle', 'kalashnikov'] },
  { category: 'small-arms', type: 'machine gun', words: ['machine'] },
  { category: 'small-arms', type: 'pistol', words: ['pistol', 'handgun'] },
]

/** Type of weapon, by the series its designation belongs to or else by the item's words. Null where neither tells. */
export function typeOf({ category, text, designation }: ItemSlot): string | null {
  const words = fold(text.slice(0, 400))
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]))
  const said = new Set(words.flatMap((word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word])))
  const rows = types.filter((row) => row.category === category)
  const series = designation === null ? null : seriesOf(designation)
  const bySeries = rows.find((row) => series !== null && row.series?.includes(series))
  return (bySeries ?? rows.find((row) => row.words.some((word) => said.has(word))))?.type ?? null
}

/** How designations are compared: *Mi-25*, *Mi 25* and *MI25* are one. */
export function designationKey(designation: string): string {
  return fold(designation).replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Keys of the coarser designations that a designation refines: *Leopard 2A6* refines *Leopard 2*, *F-16 Block 70* refines *F-16*.
 * A cut lies between words, or between a number and letters behind it, never inside a number.
 */
export function coarserKeys(designation: string): readonly string[] {
  const folded = fold(designation.slice(0, 60))
  const cuts = folded
    .split('')
    .flatMap((mark, at) => (at > 0 && (/[^\p{L}\p{N}]/u.test(mark) || (/\p{L}/u.test(mark) && /\p{N}/u.test(folded[at - 1] ?? ''))) ? [at] : []))
  const whole = designationKey(designation)
  return [...new Set(cuts.map((at) => designationKey(folded.slice(0, at))))].filter((key) => key.length >= 2 && key !== whole)
}

/** The letters before the first digit: `mi` of *Mi-25*, `bayraktar tb` of *Bayraktar TB2*. */
function seriesOf(designation: string): string {
  const folded = fold(designation)
  const digit = folded.search(/\p{N}/u)
  return (digit < 0 ? folded : folded.slice(0, digit)).replace(/[-\s]+$/u, '')
}
