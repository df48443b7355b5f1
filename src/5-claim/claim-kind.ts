import type { Event } from './event.ts'
import type { StanceReading } from './stance.ts'
import { childrenBy, tokenAt, type View } from './view.ts'

export const OFFICIAL_STOP = new Set([
  'suspend',
  'freeze',
  'halt',
  'stop',
  'withhold',
  'block',
  'refuse',
  'ban',
  'bar',
  'prohibit',
  'forbid',
  'turn',
  'put',
  'revoke',
  'clamp',
  'veto',
  'postpone',
  'pause',
  'embargo',
  'deny',
  'suspension',
  'freeze',
  'refusal',
  'prohibition',
  'moratorium',
  'veto',
])
const AGREES = new Set(['agree', 'undertake', 'contract', 'sign', 'agreement', 'contract', 'undertaking', 'deal'])
const BUYS = new Set(['get', 'take', 'acquire', 'receive', 'procure', 'field', 'induct'])
const DECIDES = new Set(['decide', 'decision', 'plan', 'want', 'intend', 'hope', 'agree', 'seek', 'negotiate', 'bid'])

/** *agreed to sell*, *its decision to take 218 tanks*, *offered 50 of them*, *the sale of 150 jets for $5.8 billion*: a deal, not yet a movement. */
export function isAgreed(event: Event, reading: StanceReading): boolean {
  const { view, token } = event
  const { lemma, head, relation } = tokenAt(view, token)
  if (lemma === 'offer' || lemma === 'propose') return event.goods.length > 0
  if (event.nominal) {
    if (lemma !== 'sale') return false
    const counted = event.goods.some(({ quantity }) => quantity !== null && quantity.hedge !== 'vague')
    return counted || (tokenAt(view, token).tag === 'NN' && (reading.stance === 'opposes' || reading.stance === 'supports'))
  }
  const governor =
    head >= 0 && (/^(xcomp|acl|ccomp)$/.test(relation) || (relation === 'advcl' && tokenAt(view, token).tag === 'VB')) ? tokenAt(view, head).lemma : ''
  return AGREES.has(governor) || (BUYS.has(lemma) && DECIDES.has(governor))
}

export function mayNot(view: View, event: Event): boolean {
  const helper = childrenBy(view, event.token, 'aux').some((child) => /^(may|must|shall)$/.test(tokenAt(view, child).lemma))
  const above = tokenAt(view, event.token).head
  return helper || tokenAt(view, event.token).lemma === 'let' || (above >= 0 && /^(let|allow|permit)$/.test(tokenAt(view, above).lemma))
}
