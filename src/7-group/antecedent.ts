import { fold } from '../text/fold.ts'
import { byDocument, type Entry } from './entry.ts'

/**
 * *The aircraft were sent by another line* speaks of the aircraft named before: a definite item without model or type takes
 * those of the nearest earlier entry of its document with the same parties and category, and its period where it has none.
 * Only claims that form transfers are looked back to. Sorted by document.
 */
export function lookBack(entries: readonly Entry[]): readonly Entry[] {
  const last = new Map<string, Entry>()
  return [...entries].toSorted(byDocument).map((entry) => {
    const { weapon, claim } = entry
    if (weapon === null) return entry
    const key = `${claim.document}\u001f${entry.pair}\u001f${weapon.category}`
    const before = last.get(key)
    const bare = weapon.designationKey === null && weapon.type === null
    if (!bare && entry.core) last.set(key, entry)
    if (!bare || before === undefined || before.weapon === null || before.claim.id === claim.id || !isDefinite(entry)) return entry
    const { designation, designationKey, type } = before.weapon
    const period = entry.period?.known === true || before.period === null ? entry.period : before.period
    return { ...entry, period, weapon: { ...weapon, designation, designationKey, type } }
  })
}

function isDefinite({ claim, weapon }: Entry): boolean {
  return (weapon?.items ?? []).every((at) => {
    const item = claim.items[at]
    return item?.basis.how === 'inferred' || /^(?:the|these|those|this|that|they|them|it|its|their)\b/.test(fold((item?.text ?? '').slice(0, 40)))
  })
}
