import type { Category, WeaponEntry } from '../model/index.ts'
import type { Word } from './words.ts'

/** A weapon at words `from` to `to` (out), before weak ones are decided. */
export interface WeaponFind {
  readonly from: number
  readonly to: number
  readonly category: Category
  readonly designation: string | null
  readonly carrier: boolean
  /** An ordinary word or name too: needs company. */
  readonly weak: boolean
  readonly rule: string
  /** All entries of the words, where they name more than one weapon. */
  readonly entries: readonly WeaponEntry[]
  /** It has taken in what it is made for, and nothing after that changes it. */
  readonly closed?: true
}

/** Nouns that end a weapon's name without telling what it is. */
const filler =
  /^(?:systems?|batter(?:y|ies)|launchers?|units?|platforms?|variants?|equipment|gear|hardware|weapons?|weaponry|arms|family|series|complex(?:es)?|class|models?|versions?|types?|armaments?|capabilit(?:y|ies)|assets?|technology|kits?|projectiles?)$/
const plainNoun = /^(?:weapons?|weaponry|arms|equipment|gear|hardware|armaments?|systems?)$/
/** These are other things than what they are made for. */
const ownThing: ReadonlySet<Category> = new Set(['parts', 'engine', 'ammunition', 'sensor', 'electronic-warfare', 'non-lethal', 'satellite'])
const madeFor: ReadonlySet<Category> = new Set([
  'parts',
  'engine',
  'ammunition',
  'missile',
  'sensor',
  'electronic-warfare',
  'naval',
  'air-defence',
  'unspecified',
])
const made: ReadonlySet<Category> = new Set([
  'aircraft',
  'armoured-vehicle',
  'ship',
  'artillery',
  'air-defence',
  'small-arms',
  'missile',
  'unspecified',
  'naval',
])

/**
 * Neighbours made one: *Yak-130 jets*, *AGM-84L-1 Harpoon Block II missiles*, *tank engines*, *spare parts for helicopters*.
 * The last noun gives the category unless a designation knows better. Finds are in text order and do not overlap; so is the result.
 */
export function joinCompounds(words: readonly Word[], finds: readonly WeaponFind[]): readonly WeaponFind[] {
  const joined: WeaponFind[] = []
  for (const next of finds) {
    const last = joined.at(-1)
    const gap = last === undefined ? null : words.slice(last.to, next.from).map(({ low }) => low)
    if (last !== undefined && gap !== null && (gap.length === 0 || (gap.length === 1 && gap[0] === '-')))
      joined[joined.length - 1] = last.closed ? { ...last, to: next.to } : withTail(words, together(words, last, next))
    else if (last !== undefined && gap !== null && isFor(gap, last, next))
      joined[joined.length - 1] = { ...last, to: withTail(words, next).to, weak: last.weak && next.weak, closed: true }
    else joined.push(withTail(words, next))
  }
  return joined
}

function together(words: readonly Word[], first: WeaponFind, second: WeaponFind): WeaponFind {
  const span = { from: first.from, to: second.to, weak: first.weak && second.weak, entries: [] }
  const chosen = first.entries.find(({ category }) => category === second.category) ?? null
  const known = chosen === null ? first : { ...first, category: chosen.category, designation: chosen.designation, carrier: chosen.carrier, rule: chosen.id }
  if (second.designation !== null) {
    const numbered = known.designation !== null && /\d/.test(known.designation)
    const named = numbered ? { ...second, designation: known.designation, rule: known.rule } : second
    const sameKind = second.entries.find(({ category }) => category === known.category)
    return sameKind !== undefined && !numbered
      ? { ...span, category: sameKind.category, designation: sameKind.designation, carrier: sameKind.carrier, rule: sameKind.id }
      : { ...named, ...span, category: numbered ? known.category : second.category }
  }
  const tail = words[second.to - 1]?.low ?? ''
  if (known.designation !== null) {
    if (known.category === 'unspecified') return { ...known, ...span, category: second.category, rule: 'weapon/model-before-type' }
    // *Puma M26 vehicles* are what the Puma is.
    if (known.category === 'armoured-vehicle' && /^(?:vehicles?|trucks?)$/.test(tail)) return { ...known, ...span, weak: false }
    if (second.category === known.category || second.category === 'unspecified' || (filler.test(tail) && !ownThing.has(second.category)))
      return { ...known, ...span }
    if (/^(?:rockets?|missiles?|interceptors?|bombs?|torpedo(?:es)?)$/.test(tail)) return { ...second, ...span, designation: known.designation, carrier: false }
    if (ownThing.has(second.category)) return { ...second, ...span, rule: 'weapon/compound' }
    return { ...known, ...span }
  }
  if (second.category === 'unspecified' || plainNoun.test(tail)) return { ...first, ...span, rule: 'weapon/compound' }
  return { ...second, ...span, rule: 'weapon/compound' }
}

/** Filler nouns and a version after it belong to it: *S-300 launchers*, *JF-17 Block III*. */
function withTail(words: readonly Word[], find: WeaponFind): WeaponFind {
  let { to, designation } = find
  const version = find.designation === null ? null : versionAt(words, to)
  if (version !== null) {
    if (designation !== null && !designation.includes('Block')) designation = `${designation} ${version.text}`
    to = version.to
  }
  for (let steps = 0; steps < 3; steps += 1) {
    const at = words[to]?.text === '-' ? to + 1 : to
    if (!filler.test(words[at]?.low ?? '') || words[at]?.pos === 'VERB' || (at > to && words[at]?.low !== 'class')) break
    to = at + 1
  }
  return to === find.to ? find : { ...find, to, designation }
}

function versionAt(words: readonly Word[], at: number): { readonly to: number; readonly text: string } | null {
  const [first, second] = [words[at], words[at + 1]]
  if (first?.text !== 'Block' || second === undefined || !/^(?:\d{1,3}[A-Z]?\+?|[IVX]{1,4}[A-Z]?)$/.test(second.text)) {
    const dashed = words[at + 2]
    if (first?.text !== 'Block' || second?.text !== '-' || dashed === undefined || !/^(?:\d{1,3}|[IVX]{1,4})$/.test(dashed.text)) return null
    return { to: at + 3, text: `Block ${dashed.text}` }
  }
  return { to: at + 2, text: `Block ${second.text}` }
}

function isFor(gap: readonly string[], last: WeaponFind, next: WeaponFind): boolean {
  if (gap.length > 4 || !made.has(next.category) || last.category === next.category) return false
  const [link, ...rest] = gap
  if (link === 'for') {
    if (!madeFor.has(last.category) || last.designation !== null) return false
  } else if (link !== 'of' || !/^(?:parts|engine|ammunition)$/.test(last.category)) return false
  return rest.every((word) =>
    /^(?:the|its|their|his|these|those|this|that|a|an|existing|old|new|various|other|military|\p{L}+n|\p{L}+ese|\p{L}+sh|us|heavy|our|attack|soviet|-|era|made|\p{L}+i)$/u.test(
      word,
    ),
  )
}
