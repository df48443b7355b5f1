import type { Status } from '../model/index.ts'
import { isPassive } from './arguments.ts'
import type { Event } from './event.ts'
import type { StanceReading } from './stance.ts'
import { ancestors, childrenBy, relationOf, tokenAt } from './view.ts'

const ANNOUNCES = new Set(['announce', 'unveil', 'authorize', 'authorise', 'approve', 'pledge', 'promise', 'commit', 'prepare', 'propose', 'plan'])

export function statusOf(event: Event, reading: StanceReading, kind: string, stance: string): Status | null {
  const { view } = event
  if (stance === 'denies' || stance === 'declines' || stance === 'pledges-halt') return null
  if (stance === 'opposes') return kind === 'contract' ? 'planned' : 'ongoing'
  if (kind === 'interdiction' || reading.halted) return 'halted'
  if (kind === 'restriction') return 'ongoing'
  if (reading.planned || stance === 'supports' || /^(due|expect|await|wait|pledge|promise)$/.test(tokenAt(view, event.token).lemma)) return 'planned'
  if (kind === 'contract' && /^(fulfil|fulfill|honour|honor|implement)$/.test(tokenAt(view, event.token).lemma)) return 'ongoing'
  // What was bought has changed hands; what was ordered has not yet.
  if (kind === 'contract' && /^(buy|purchase)$/.test(tokenAt(view, event.token).lemma) && /^VB[DN]$/.test(tokenAt(view, event.token).tag) && !reading.planned)
    return 'delivered'
  if (kind === 'contract') return event.cls.kind === 'contract' ? event.cls.done : 'planned'
  const verb = event.nominal ? ancestors(view, event.token).find((at) => tokenAt(view, at).pos === 'VERB') : event.token
  if (reading.goingOn) return 'ongoing'
  if (verb === undefined) return event.nominal && /^(?:announced|unveiled)$/.test(governorText(event)) ? 'planned' : 'ongoing'
  const token = tokenAt(view, verb)
  // *are to be delivered*
  if (isPassive(view, verb) && childrenBy(view, verb, 'mark').some((mark) => tokenAt(view, mark).lemma === 'to')) return 'planned'
  // *announced a package of aid*
  if ((event.nominal || event.joined.length > 0) && ANNOUNCES.has(token.lemma)) return 'planned'
  const helpers = childrenBy(view, verb, 'aux').map((child) => tokenAt(view, child).lemma)
  if (token.tag === 'VBG') return event.nominal || helpers.includes('be') || relationOf(view, verb) === 'acl' ? 'ongoing' : 'delivered'
  if (token.tag === 'VBZ' || token.tag === 'VBP') return 'ongoing'
  if (token.tag === 'VB' && !helpers.includes('do')) return 'planned'
  return event.nominal ? 'delivered' : event.cls.done
}

/** The word above a noun: *a package was announced*, where the tagger sees an adjective. */
const governorText = ({ view, token }: Event): string => {
  const { head } = tokenAt(view, token)
  return head < 0 ? '' : tokenAt(view, head).text.toLowerCase()
}
