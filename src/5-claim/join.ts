import type { PartyMention } from '../model/index.ts'
import type { Event } from './event.ts'
import { ancestors, caseOf, childrenBy, headOf, tokenAt, type View } from './view.ts'

const JOINING = new Set(['obj', 'obl', 'nmod', 'acl', 'xcomp', 'compound', 'nsubj', 'advcl', 'iobj', 'amod'])
const CAUSES = /^(?:because of|because|despite|amid|after|over|following|since|due to)$/
/** *in defiance of a ban* */
const ASIDE = /^(?:defiance|breach|violation|spite|contravention|light|wake|face|view|response|protest|circumvention|disregard)$/
const RANK: Readonly<Record<string, number>> = { restriction: 5, interdiction: 4, contract: 3, transfer: 2, support: 1, use: 0 }

/** Predicates that hang on one another and tell of one movement become one event; the more specific kind names it. */
export function join(view: View, events: readonly Event[]): Event[] {
  const byToken = new Map(events.map((event) => [event.token, event]))
  const absorbed = new Set<number>()
  for (const inner of [...events].sort((a, b) => ancestors(view, b.token).length - ancestors(view, a.token).length)) {
    const current = byToken.get(inner.token) ?? inner
    const path = ancestors(view, inner.token)
    for (let step = 0; step < Math.min(3, path.length - 1); step++) {
      const at = path[step] ?? -1
      // *a deal scrapped because of fears of sanctions*: why it came is another thing.
      if (CAUSES.test(caseOf(view, at)) || (step > 0 && ASIDE.test(tokenAt(view, at).lemma))) break
      const relation = tokenAt(view, at).relation
      // *the systems that it ordered*: with a subject of its own it is a relative clause, whatever the parser calls it.
      const relative = relation === 'acl:relcl' || (relation === 'acl' && childrenBy(view, at, 'nsubj').length > 0)
      if ((relative && !(step === 0 && sameGoods(view, byToken, inner))) || !JOINING.has(relation.split(':')[0] ?? '')) break
      const above = path[step + 1] ?? -1
      const stopped = byToken.get(above) ? undefined : aboard(view, byToken, above, absorbed)
      const outer = byToken.get(above) ?? stopped
      if (!outer || outer.token === inner.token) continue
      if (!stopped && !mayJoin(view, outer, current, relation)) break
      byToken.set(outer.token, merge(outer, current))
      absorbed.add(inner.token)
      break
    }
  }
  return events.filter((event) => !absorbed.has(event.token)).map((event) => byToken.get(event.token) ?? event)
}

/** *a ship carrying rockets was forced to turn back*: the stop stands below the verb that has the ship for its subject. */
function aboard(view: View, byToken: ReadonlyMap<number, Event>, above: number, absorbed: ReadonlySet<number>): Event | undefined {
  if (above < 0) return undefined
  return childrenBy(view, above, 'xcomp', 'advcl')
    .map((child) => byToken.get(child))
    .find((event) => event !== undefined && event.cls.kind === 'interdiction' && !absorbed.has(event.token))
}

/** A relative clause on the goods of a transfer that says who arranged or sent them is the same transfer. */
function sameGoods(view: View, byToken: ReadonlyMap<number, Event>, inner: Event): boolean {
  const noun = tokenAt(view, inner.token).head
  return (
    inner.cls.kind === 'transfer' &&
    [...byToken.values()].some(
      (outer) =>
        outer !== inner &&
        outer.cls.kind === 'transfer' &&
        outer.goods.some((one) => headOf(view, one.weapon) === noun) &&
        (outer.supplier.length === 0 || inner.supplier.length === 0),
    )
  )
}

/** One movement, unless both name goods or parties that differ. */
function mayJoin(view: View, outer: Event, inner: Event, relation: string): boolean {
  if (outer.cls.id === 'hold' || inner.cls.id === 'hold') return false
  if (outer.cls.kind === 'use' || inner.cls.kind === 'use') return false
  const infinitive = childrenBy(view, inner.token, 'mark').some((mark) => tokenAt(view, mark).lemma === 'to')
  const onBoard = outer.cls.kind === 'interdiction' && tokenAt(view, inner.token).tag === 'VBG'
  if (relation === 'advcl' && outer.cls.kind !== 'restriction' && !onBoard && !(outer.cls.kind === 'contract' && infinitive)) return false
  if (onBoard && inner.cls.id === 'give') return true
  // *the cargo was seized*
  if (relation === 'nsubj:pass' && outer.cls.kind === 'interdiction' && inner.nominal && inner.cls.kind === 'transfer') return true
  if (relation.startsWith('nsubj') && !(inner.nominal && outer.cls.subject === 'carrier')) return false
  const differ = (a: readonly PartyMention[], b: readonly PartyMention[]): boolean =>
    a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => one.code === other.code))
  if (differ(outer.supplier, inner.supplier) && differ(outer.recipient, inner.recipient)) return false
  const gap = Math.abs(tokenAt(view, outer.token).start - tokenAt(view, inner.token).start)
  return gap < 220
}

function merge(outer: Event, inner: Event): Event {
  // Approval of support is support; approval of a sale is a contract.
  const allowed = outer.cls.id === 'approve' && inner.cls.kind === 'support'
  // *furnished it with drones under a $120 million contract*: the delivery is told, the contract only named.
  const under = caseOf(outer.view, inner.token) === 'under' || caseOf(outer.view, inner.token) === 'as part of'
  const kindFrom = under ? outer : allowed || (RANK[inner.cls.kind] ?? 0) > (RANK[outer.cls.kind] ?? 0) ? inner : outer
  const pick = <T>(a: readonly T[], b: readonly T[]): readonly T[] => (a.length > 0 ? a : b)
  const union = <T extends { readonly start: number }>(a: readonly T[], b: readonly T[]): T[] => [
    ...new Map([...a, ...b].map((one) => [one.start, one])).values(),
  ]
  const goods = [...new Map([...inner.goods, ...outer.goods].map((one) => [one.weapon.start, one])).values()].sort((a, b) => a.weapon.start - b.weapon.start)
  const specific = goods.filter((one) => one.weapon.category !== 'unspecified')
  // The roles of the giving or taking predicate are surer than those of the deal or licence around it.
  const surer = inner.cls.subject === 'agent' ? outer : outer.cls.subject === 'agent' || outer.cls.id === 'approve' ? inner : outer
  const other = surer === outer ? inner : outer
  // *barred the North from exporting arms*: a restriction's supplier is who may not supply, where the words name it.
  const barred = kindFrom.cls.kind === 'restriction' && inner.supplier.length > 0 && inner.cls.kind === 'transfer'
  return {
    ...outer,
    cls: kindFrom.cls,
    supplier: barred ? inner.supplier : pick(surer.supplier, other.supplier),
    recipient: barred ? inner.recipient : pick(surer.recipient, other.recipient),
    others: union(outer.others, inner.others),
    transit: union(outer.transit, inner.transit),
    carriers: union(outer.carriers, inner.carriers),
    standIns: goods.length > 0 ? [] : [...outer.standIns, ...inner.standIns],
    speakerIs: surer.speakerIs ?? other.speakerIs,
    goods:
      specific.length > 0 &&
      goods.length > specific.length &&
      specific.every((one) => one.weapon.start > (goods[0]?.weapon.start ?? 0)) &&
      inner.goods.length > 0 &&
      outer.goods.length > 0
        ? specific
        : goods,
    joined: [...outer.joined, inner.token, ...inner.joined],
  }
}
