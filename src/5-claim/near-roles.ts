import type { PartyMention, PredicateClass, WeaponMention } from '../model/index.ts'
import type { Roles } from './event.ts'
import { goodsBehind, goodsListed, partiesListed } from './nearby.ts'
import { quantityBefore } from './phrases.ts'
import { TAUGHT } from './roles.ts'
import { headOf, relationOf, tokenAt, type View } from './view.ts'

/** *sold Zimbabwe 2,000 rifles*: a party between the verb and its goods receives them, however the tree has it. */
export function partyRightBehind(view: View, at: number): PartyMention | null {
  const from = tokenAt(view, at).end
  return (
    view.mentions.find(
      (mention): mention is PartyMention =>
        mention.kind === 'party' &&
        mention.form === 'noun' &&
        mention.code !== null &&
        mention.rule !== 'refer/pronoun' &&
        mention.start > from &&
        /^\s(?:the )?$/.test(view.text.slice(from, mention.start)),
    ) ?? null
  )
}

/**
 * Phrases that follow a predicate within its clause, wherever the tree hangs them: attachment of prepositions is what parsers get wrong most.
 * Only roles that are still open are filled, and only up to the next verb.
 */
export function fromNearby(view: View, at: number, cls: PredicateClass, roles: Roles): void {
  if (cls.kind === 'use') return
  for (let next = at + 1; next < view.tokens.length; next++) {
    const token = tokenAt(view, next)
    if (token.pos === 'VERB' && token.tag !== 'VBN' && relationOf(view, next) !== 'amod') break
    if (token.pos === 'AUX' && next > at + 1) break
    if (/^[;:–—]$/.test(token.text) || token.text === '--' || (token.tag === 'WDT' && token.text.toLowerCase() !== 'that')) break
    const party = (view.over[next] ?? []).find(
      (mention): mention is PartyMention => mention.kind === 'party' && mention.start === token.start && mention.code !== null,
    )
    if (!party) continue
    // *for Dutch patrol boats*: the adjective belongs to the goods.
    if (party.form === 'adjective' && (view.over[next + 1] ?? []).some((mention) => mention.kind === 'weapon')) continue
    const link = prepositionBefore(view, next)
    if (!link || used(roles, party)) continue
    if (link === 'to' && cls.kind === 'interdiction' && /^back$/i.test(view.tokens[next - 2]?.text ?? '')) roles.supplier.push(party)
    else if (link === 'to' || ((link === 'for' || link === 'into') && (cls.subject !== 'recipient' || cls.object === 'recipient'))) {
      if (roles.recipient.length === 0) roles.recipient.push(party)
    } else if (link === 'on' && cls.kind === 'restriction' && roles.recipient.length === 0) roles.recipient.push(party)
    // *begin training on German soil*: where crews are taught is who teaches them.
    else if (cls.kind === 'support' && /^(in|at|on)$/.test(link) && TAUGHT.has(tokenAt(view, at).lemma) && roles.supplier.length === 0)
      roles.supplier.push(party)
    else if (link === 'from' && roles.supplier.length === 0 && cls.id !== 'deal') roles.supplier.push(party)
    else if ((link === 'with' || link === 'between') && cls.id === 'deal') roles.others.push(party)
    else if (link === 'by' && cls.subject === 'supplier' && roles.supplier.length === 0) roles.supplier.push(party)
    else if (link === 'by' && cls.subject === 'recipient' && roles.recipient.length === 0) roles.recipient.push(party)
  }
}

/** *sixty (60) AIM-9X missiles*: a number in the place of goods counts the goods right behind it. */
export function countedGoods(view: View, roles: Roles): void {
  for (const { quantity } of roles.standIns) {
    if (!quantity) continue
    const weapon = view.mentions.find(
      (mention): mention is WeaponMention => mention.kind === 'weapon' && mention.start >= quantity.end && mention.start - quantity.end < 40,
    )
    if (!weapon || !/^[\s)]*(?:(?:of|the|its|new|used|more|[a-z]+-[a-z]+)\s)*$/.test(view.text.slice(quantity.end, weapon.start))) continue
    for (const one of [weapon, ...goodsListed(view, weapon)])
      roles.goods.push({ weapon: one, quantity: one === weapon ? quantity : quantityBefore(view, headOf(view, one)) })
  }
  if (roles.goods.length > 0) roles.standIns.length = 0
}

/** Goods right behind the predicate, with the list they open. */
export function goodsNearby(view: View, at: number, roles: Roles): void {
  const weapon = goodsBehind(view, at)
  if (!weapon) return
  for (const one of [weapon, ...goodsListed(view, weapon)]) roles.goods.push({ weapon: one, quantity: quantityBefore(view, headOf(view, one)) })
}

/** *one large delivery …: 1,200 missiles, 10,000 rifles*: a counted list behind a colon says what moved. */
export function goodsBehindColon(view: View, at: number, roles: Roles): void {
  const colon = view.tokens.findIndex((token, index) => index > at && token.text === ':')
  const start = view.tokens[colon]?.end
  if (colon < 0 || start === undefined) return
  const first = view.mentions.find((mention): mention is WeaponMention => mention.kind === 'weapon' && mention.start > start && mention.start - start < 40)
  if (!first) return
  for (const weapon of [first, ...goodsListed(view, first)]) roles.goods.push({ weapon, quantity: quantityBefore(view, headOf(view, weapon)) })
}

/** Parties listed with one that has a role share it: *from Iran as well as Russia*. */
export function widen(view: View, roles: Roles): void {
  for (const role of ['supplier', 'recipient', 'transit'] as const) {
    // A copy of the list as it stands: what is listed with it is pushed to it.
    for (const party of roles[role].slice()) {
      for (const listed of partiesListed(view, party)) if (!used(roles, listed)) roles[role].push(listed)
    }
  }
}

/** The preposition in front of a noun phrase, reading back over its modifiers. */
function prepositionBefore(view: View, at: number): string | null {
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    const token = tokenAt(view, back)
    if (token.pos === 'ADP' || token.tag === 'TO' || token.tag === 'IN') {
      // *to a company in the Emirates*, *for units of the government*: the outer preposition counts.
      const outer =
        /^(in|of|at)$/.test(token.lemma) &&
        back > 1 &&
        /^(NOUN|PROPN)$/.test(tokenAt(view, back - 1).pos) &&
        !tokenAt(view, back - 1).relation.startsWith('nsubj')
          ? prepositionBefore(view, back - 1)
          : null
      return outer && /^(to|for|from)$/.test(outer) ? outer : token.lemma
    }
    if (!/^(DET|ADJ|PROPN|NOUN|PART)$/.test(token.pos)) return null
  }
  return null
}

function used(roles: Roles, party: PartyMention): boolean {
  return [...roles.supplier, ...roles.recipient, ...roles.transit, ...roles.others].some(
    (one) => one.start === party.start || (one.code === party.code && one.antecedent === undefined),
  )
}
