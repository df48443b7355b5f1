import type { CarrierMention, PartyMention, QuantityMention, WeaponMention } from '../model/index.ts'
import { goodsListed } from './nearby.ts'
import { caseOf, childrenBy, childrenOf, conjuncts, headOf, tokenAt, type View } from './view.ts'

/** Links through which a phrase passes its meaning on: *dozens of tanks*, *arms including drones*, *the army, the SPLA*. */
const THROUGH = new Set(['of', 'including', 'such as', 'like', 'include'])

/** Mentions of parties that a noun phrase stands for: by name, by what it stands for, or by whose it is (*Russia's arms agency*). */
export function partiesOf(view: View, at: number, depth = 0): PartyMention[] {
  const direct = (view.over[at] ?? []).filter((mention): mention is PartyMention => mention.kind === 'party')
  const nouns = direct.filter((mention) => mention.form === 'noun')
  if (nouns.some((mention) => mention.code !== null)) return nouns
  if (depth > 2) return nouns
  const around: PartyMention[] = []
  for (const child of childrenOf(view, at)) {
    const relation = tokenAt(view, child).relation
    const base = relation.split(':')[0]
    const preposition = caseOf(view, child)
    if (relation === 'nmod:poss' && RELATIONAL.has(tokenAt(view, at).lemma)) continue
    const belongs =
      base === 'amod' ||
      base === 'compound' ||
      relation === 'nmod:poss' ||
      base === 'flat' ||
      base === 'appos' ||
      (base === 'nmod' && ['of', 'in', 'from', ''].includes(preposition))
    if (belongs) around.push(...conjuncts(view, child).flatMap((one) => partiesWithAdjectives(view, one, depth + 1)))
  }
  const known = around.filter((mention) => mention.code !== null)
  if (known.length > 0)
    return known
      .slice(0, 1)
      .concat(
        known.slice(1).filter((mention) => mention.form === 'noun' && mention.code !== known[0]?.code && Math.abs(mention.start - (known[0]?.end ?? 0)) < 8),
      )
  return nouns.length > 0 ? nouns : direct
}

/** *its former partner*, *their neighbours*: someone else than the owner. */
const RELATIONAL = new Set([
  'partner',
  'ally',
  'neighbour',
  'neighbor',
  'rival',
  'customer',
  'client',
  'patron',
  'supplier',
  'enemy',
  'foe',
  'opponent',
  'host',
  'counterpart',
  'friend',
  'backer',
  'sponsor',
  'buyer',
  'adversary',
])

function partiesWithAdjectives(view: View, at: number, depth: number): PartyMention[] {
  const adjectives = (view.over[at] ?? []).filter((mention): mention is PartyMention => mention.kind === 'party' && mention.form === 'adjective')
  return adjectives.length > 0 ? adjectives : partiesOf(view, at, depth)
}

/** A weapon with the number in front of it. */
export interface Goods {
  readonly weapon: WeaponMention
  readonly quantity: QuantityMention | null
}

/** Weapons that a phrase says move: its head, what is listed with it, what it consists of; nothing fitted, compared or attacked. */
export function goodsOf(view: View, at: number, asItem = false): Goods[] {
  const found: Goods[] = []
  const seen = new Set<number>()
  const open: { token: number; counted: QuantityMention | null }[] = [{ token: at, counted: null }]
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (seen.has(next.token)) continue
    seen.add(next.token)
    const weapons = (view.over[next.token] ?? []).filter((mention): mention is WeaponMention => mention.kind === 'weapon')
    const counted = quantityBefore(view, next.token) ?? next.counted
    let own: WeaponMention | null = null
    for (const weapon of weapons) {
      if (weapon.carrier && !asItem && quantityBefore(view, next.token) === null) continue
      own = weapon
      for (const listed of goodsListed(view, weapon)) found.push({ weapon: listed, quantity: quantityBefore(view, headOf(view, listed)) })
      found.push({ weapon, quantity: quantityBefore(view, headOf(view, weapon)) ?? (weapons.length === 1 ? counted : null) })
    }
    for (const child of childrenOf(view, next.token)) {
      const relation = tokenAt(view, child).relation
      const base = relation.split(':')[0] ?? ''
      const preposition = caseOf(view, child)
      const generic = own === null || own.category === 'unspecified'
      const passes =
        base === 'conj' ||
        base === 'appos' ||
        (base === 'nmod' && THROUGH.has(preposition) && generic && !MAKERS.test(tokenAt(view, next.token).lemma)) ||
        ((base === 'compound' || base === 'amod' || base === 'flat' || relation === 'nmod:desc') &&
          own === null &&
          !MAKERS.test(tokenAt(view, next.token).lemma)) ||
        (relation === 'obl' && THROUGH.has(preposition)) ||
        base === 'list'
      if (passes) open.push({ token: child, counted: base === 'nmod' && own === null ? counted : null })
    }
  }
  return withoutGeneral(view, dedupe(found))
}

/** *sold its tank factory*: what only has to do with arms is none. */
const MAKERS =
  /^(?:factory|plant|shipyard|yard|maker|manufacturer|producer|firm|company|subsidiary|business|division|stake|holding|industry|crew|commander|museum|range|school|base)$/

/** *Arms, including T-72 tanks*: the general word goes when a listing behind it says what the arms are. */
function withoutGeneral(view: View, goods: readonly Goods[]): Goods[] {
  return goods.filter(({ weapon }) => {
    const next = goods.find((other) => other.weapon.start > weapon.start && other.weapon.category !== 'unspecified')
    if (weapon.category !== 'unspecified' || !next || next.weapon.start - weapon.end > 60) return true
    return !/\b(?:including|such as|among them|chiefly|mainly|namely)\b|:/.test(view.text.slice(weapon.end, next.weapon.start))
  })
}

function dedupe(goods: readonly Goods[]): Goods[] {
  return [...new Map(goods.map((one) => [`${one.weapon.start}-${one.weapon.end}`, one])).values()]
}

/** The number that counts a noun: `nummod`, or a quantity that ends just before the noun's phrase does. */
export function quantityBefore(view: View, at: number): QuantityMention | null {
  const counted = countBefore(view, at)
  // *three of the five systems*: the first number is how many moved.
  const outer = counted
    ? view.mentions.find(
        (mention): mention is QuantityMention =>
          mention.kind === 'quantity' &&
          mention.end < counted.start &&
          /^ of (?:the|its|their|those|these) $/.test(view.text.slice(mention.end, counted.start)),
      )
    : undefined
  return outer ?? counted
}

function countBefore(view: View, at: number): QuantityMention | null {
  if (at < 0) return null
  for (const child of childrenBy(view, at, 'nummod', 'amod', 'det', 'advmod', 'compound')) {
    const found = (view.over[child] ?? []).find((mention): mention is QuantityMention => mention.kind === 'quantity')
    if (found) return found
  }
  const weapon = (view.over[at] ?? []).find((mention) => mention.kind === 'weapon')
  const start = weapon?.start ?? tokenAt(view, at).start
  // "24 new Su-30MK2 fighters", "14 of the older A4s": up to four words lie between.
  let best: QuantityMention | null = null
  for (const mention of view.mentions) {
    if (mention.kind !== 'quantity' || mention.end > start) continue
    const between = view.text.slice(mention.end, start)
    if (
      between.length < 40 &&
      /^[\s-]*(?:(?:of|the|its|their|these|those|more|new|old|older|used|second-hand|brand-new|further|additional|so-called|surplus|modern|such|heavy|light|anti-tank|combat|armed|military|unmanned|[a-z]+-[a-z]+|[A-Z][a-z]+(?:an|ish|ese|ian|i|ch)?)[\s-]*){0,3}$/.test(
        between,
      )
    )
      best = mention
  }
  return best
}

/** The carriers, insurers and go-betweens in a phrase: its head or what it is named as. */
export function carriersOf(view: View, at: number): CarrierMention[] {
  const own = (view.over[at] ?? []).filter((mention): mention is CarrierMention => mention.kind === 'carrier')
  if (own.length > 0) return own
  return childrenBy(view, at, 'appos', 'nmod', 'conj', 'compound')
    .flatMap((child) => (['of', ''].includes(caseOf(view, child)) ? (view.over[child] ?? []) : []))
    .filter((mention): mention is CarrierMention => mention.kind === 'carrier')
}
