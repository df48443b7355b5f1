import type { WeaponMention } from '../model/index.ts'
import type { Word } from './words.ts'

/** Makers whose name stands for the letters of their designations. */
const letters: Readonly<Record<string, string>> = {
  sukhoi: 'su',
  mikoyan: 'mig',
  antonov: 'an',
  ilyushin: 'il',
  tupolev: 'tu',
  kamov: 'ka',
  yakovlev: 'yak',
  kalashnikov: 'ak',
}
const noName = /^(?:type|project|mark|model|class|super|black|advanced|light|new|block|the)$/

/**
 * Names cut short: *the Yaks* after *Yak-130*, *the Leopards* after *Leopard 2A4*. Only where the article has one designation that begins so;
 * `antecedent` is where it stands. A mention with a maker's name and no designation (*Sukhois*) is not touched.
 */
export function shortenedNames(lines: readonly (readonly Word[])[], mentions: readonly WeaponMention[]): WeaponMention[] {
  const heads = new Map<string, WeaponMention | null>()
  const covered = new Set<number>()
  for (const mention of mentions) {
    covered.add(mention.start)
    for (let at = mention.start; at < mention.end; at += 1) covered.add(at)
    const head = /^\p{L}{3,}(?=[-\s])|^\p{L}{2}(?=-)/u.exec(mention.designation ?? '')?.[0].toLowerCase()
    if (head === undefined || noName.test(head)) continue
    const known = heads.get(head)
    if (known === undefined) heads.set(head, mention)
    else if (known !== null && known.designation !== mention.designation) heads.set(head, null)
  }
  if (heads.size === 0) return []
  return lines.flatMap((words) =>
    words.flatMap(({ text, low, start, end }): WeaponMention[] => {
      if (covered.has(start) || !/^\p{Lu}\p{L}{2,}$/u.test(text)) return []
      const singular = low.endsWith('s') ? low.slice(0, -1) : low
      const head = letters[singular] ?? singular
      const meant = (head.length > 2 || letters[singular] !== undefined ? heads.get(head) : null) ?? heads.get(low) ?? null
      if (meant === null || end <= meant.start) return []
      const { category, designation, carrier } = meant
      return [{ id: `weapon:${start}-${end}`, kind: 'weapon', start, end, rule: 'weapon/shortened-name', category, designation, carrier, antecedent: { start: meant.start, end: meant.end } }]
    }),
  )
}
