import type { Stance } from '../model/index.ts'
import { isNegated, operatorsAt } from './operators.ts'
import { childrenBy, tokenAt, type View } from './view.ts'

/**
 * Verbs whose words right behind them say which stance is taken on what was said before. The first row that fits counts.
 * `behind` is matched against the words that follow the verb, in lower case, blanks between them.
 */
interface Cue {
  readonly stance: Stance
  readonly verbs: RegExp
  readonly negated: boolean
  readonly behind: RegExp
  readonly reads: readonly string[]
  readonly skips: readonly string[]
}

const TALKING = 'comment|discuss|say|elaborate|confirm|disclose|give|provide|answer|respond|speculate|reveal|talk|specify|name|identify|speak|be drawn|go into'
const FALSE =
  'lie|lies|fable|fables|nonsense|fabrication|fabrications|rumours?|rumors?|baseless|groundless|unfounded|false|falsehoods?|untrue|fiction|slander|absurd|ridiculous|rubbish|propaganda|foundation|invention|inventions|fantasy|preposterous|disinformation|fake'
const HALTED =
  'stopped|halted|ended|frozen|cancelled|canceled|scrapped|blocked|suspended|dropped|shelved|torn up|called off|abandoned|withdrawn|revoked|delayed|reversed|reconsidered'

export const stanceCues: readonly Cue[] = [
  {
    stance: 'declines',
    verbs: /^(?:decline|refuse)$/,
    negated: false,
    behind: new RegExp(`^to (?:${TALKING})\\b`),
    reads: ['The ministry refused to discuss the shipment.', 'The company declined to give numbers.'],
    skips: ['The captain refused to unload the cargo.', 'The bank declined to finance the deal.'],
  },
  {
    stance: 'declines',
    verbs: /^decline$/,
    negated: false,
    behind: /^(?:comment|[.,;]|$)/,
    reads: ['Asked about the sale, the company declined.'],
    skips: ['Sales declined by half.'],
  },
  {
    stance: 'declines',
    verbs: /^(?:comment|discuss|disclose|reveal|identify|specify|elaborate|confirm|speak|talk|name|respond)$/,
    negated: true,
    behind: /^/,
    reads: ['The company does not comment on talks.', 'The ministry would not disclose the price.', 'The yard will not speak of numbers.'],
    skips: ['The ministry confirmed the order.'],
  },
  {
    stance: 'declines',
    verbs: /^say$/,
    negated: true,
    behind: /^(?:how|whether|when|who|what|where|which|if|more|anything|from)\b/,
    reads: ['Officials would not say how many tanks had been sent.'],
    skips: ['Officials did not say that tanks had been sent.'],
  },
  {
    stance: 'declines',
    verbs: /^draw$/,
    negated: true,
    behind: /^(?:on\b|about\b|further|[.,;]|$)/,
    reads: ['The spokesman would not be drawn on the aircraft.'],
    skips: ['The tanks were not drawn from army stocks.'],
  },
  {
    stance: 'declines',
    verbs: /^(?:have|offer|make|give|provide|put|name|quote)$/,
    negated: true,
    behind: /^no (?:further |immediate )?(?:comment|details?|numbers|figures|answer|reply|price|date|value)\b/,
    reads: ['The army had no comment.', 'Whitehall would put no price on the package.'],
    skips: ['The army had no tanks.'],
  },
  {
    stance: 'denies',
    verbs: /^(?:know|have|find|see)$/,
    negated: true,
    behind: /^(?:nothing (?:of|about)|no (?:knowledge|idea|record|information|part|evidence|proof)|not)\b/,
    reads: ['The minister knew nothing of the shipment.', 'The firm had no knowledge of the deal.'],
    skips: ['The firm had no tanks left.'],
  },
  {
    stance: 'denies',
    verbs: /^(?:describe|dismiss|call|brand|label|reject|denounce|deride|regard|term)$/,
    negated: false,
    behind: new RegExp(`^(?:\\S+ ){0,8}?(?:${FALSE})\\b`),
    reads: ['The ministry described the report as a fable.', 'Reports of a sale were dismissed by the ministry as without foundation.'],
    skips: ['The ministry called the deal a success.'],
  },
  {
    stance: 'opposes',
    verbs: /^(?:describe|call|brand|label|denounce|regard|see|term)$/,
    negated: false,
    behind:
      /^(?:\S+ ){0,8}?(?:grave concern|(?:a |an )?(?:\S+ )?(?:mistake|disgrace|outrage|folly|scandal|provocation|threat|betrayal|error|affront)|dangerous|irresponsible|unacceptable|destabili[sz]ing|provocative|reckless)\b/,
    reads: ['A foreign ministry official described the sale as a matter of grave concern.', 'The embassy called the decision extremely dangerous.'],
    skips: ['The embassy called the decision wise.', 'The ministry called the report a lie.'],
  },
  {
    stance: 'opposes',
    verbs: /^(?:vote|argue|campaign|lobby|protest|decide|remain|stand)$/,
    negated: false,
    behind: /^(?:\S+ ){0,2}?against (?:it|this|that|the|any|such|them|a)\b/,
    reads: ['Two parties will vote against it.', 'The minister remains against the sale.'],
    skips: ['The tanks were used against the rebels.', 'The deal was a bulwark against invasion.'],
  },
  {
    stance: 'opposes',
    verbs: /^(?:speak|come)$/,
    negated: false,
    behind: /^out (?:\S+ )?against\b/,
    reads: ['The opposition came out strongly against the sale.'],
    skips: ['The crew came out of the tank.', 'The opposition came out in favour of the sale.'],
  },
  {
    stance: 'supports',
    verbs: /^(?:speak|come)$/,
    negated: false,
    behind: /^out (?:\S+ )?in favou?r of\b/,
    reads: ['The opposition came out in favour of the sale.'],
    skips: ['The crew came out of the tank.', 'The opposition came out against the sale.'],
  },
  {
    stance: 'supports',
    verbs: /^(?:vote|speak|argue|remain)$/,
    negated: false,
    behind:
      /^(?:\S+ ){0,2}?(?:in favou?r of|for) (?:it|this|that|the|such) ?(?:sale|deal|delivery|move|plan|proposal|decision|transfer|amendment|motion|bill|resolution|[.,;]|$)/,
    reads: ['The party voted for the sale.', 'The minister argued in favour of the deal.'],
    skips: ['The tanks were for the army.'],
  },
  {
    stance: 'opposes',
    verbs: /^(?:want|ask|call|press|demand|beg|urge|like|wish)$/,
    negated: false,
    behind: new RegExp(`^(?:\\S+ ){1,9}?(?:${HALTED})\\b`),
    reads: ['He wants the contract frozen.', 'A congressman asked for the sale to be stopped.'],
    skips: ['He wants the contract signed.', 'He asked for the sale to be approved.'],
  },
  {
    stance: 'opposes',
    verbs: /^(?:ask|urge|press|plead|beg|call|implore|appeal|want|tell|warn|demand)$/,
    negated: false,
    behind:
      /^(?:\S+ ){1,8}?(?:not to (?:go ahead|proceed|do so|do it|go through)|to (?:call off|cancel|halt|stop|drop|scrap|tear up|go back on|reconsider|think again|abandon|freeze|withdraw|rescind|reverse|end) ?(?:it|this|that|the|them|its|their|all|such|[.,;]|$))/,
    reads: ['Israel had asked the minister not to go ahead.', 'They pleaded with Moscow to call off the third.'],
    skips: ['Israel had asked the minister to go ahead.', 'They pleaded with Moscow to call the buyer.'],
  },
  {
    stance: 'supports',
    verbs: /^(?:give|grant|lend)$/,
    negated: false,
    behind: /^(?:\S+ ){0,3}?(?:blessing|consent|assent|go-ahead|nod|approval|imprimatur)\b/,
    reads: ['Spain has given its blessing.', 'Parliament gave the sale its approval.'],
    skips: ['Spain has given its missiles.', 'Parliament gave the army its thanks.'],
  },
  {
    stance: 'opposes',
    verbs: /^(?:withhold|refuse|deny)$/,
    negated: false,
    behind: /^(?:\S+ ){0,3}?(?:blessing|consent|assent|go-ahead|approval)\b/,
    reads: ['Germany withheld its consent.', 'Congress refused its approval.'],
    skips: ['Germany withheld the money.', 'The ministry denied the report.'],
  },
  {
    stance: 'supports',
    verbs: /^(?:have|raise|see|voice)$/,
    negated: true,
    behind: /^no (?:objections?|quarrel|problem|difficulty)\b/,
    reads: ['Both governments raised no objection to the sale.'],
    skips: ['Both governments raised an objection to the sale.'],
  },
  {
    stance: 'opposes',
    verbs: /^(?:hear|have)$/,
    negated: true,
    behind: /^(?:of (?:it|that|this|any)|none of (?:it|that|this))\b/,
    reads: ['Ankara would not hear of it.', 'The opposition will have none of it.'],
    skips: ['Ankara had not heard of the firm.'],
  },
  {
    stance: 'supports',
    verbs: /^(?:float|propose|suggest|moot|raise|broach|revive|endorse|table)$/,
    negated: false,
    behind: /^(?:the |an? )?(?:idea|possibility|plan|proposal|prospect|motion|option)s?\b/,
    reads: ['The Americans floated the idea of sending the missiles on.', 'The minister raised the possibility of a sale.'],
    skips: ['The Americans floated the currency.', 'The minister raised taxes.'],
  },
  {
    stance: 'opposes',
    verbs: /^(?:fight|resist|contest|challenge)$/,
    negated: false,
    behind: /^(?:it|this|that|the (?:sale|deal|decision|move|plan|transfer|contract|order))\b/,
    reads: ['The lobby says it will fight that.'],
    skips: ['The rebels fight the army.'],
  },
]

/** Words that call what was said untrue: *it's nonsense*, *the report is baseless*. */
export const UNTRUE = new RegExp(`^(?:${FALSE})$`)

/** The row of the table that a verb and the words behind it fit, and whether the verb is negated. */
function rowOf(view: View, at: number): { readonly row: Cue | undefined; readonly negated: boolean; readonly behind: string } {
  const token = tokenAt(view, at)
  const behind = view.tokens
    .slice(at + 1, at + 14)
    .map((one) => one.text.toLowerCase())
    .join(' ')
  const negated = isNegated(view, at) || childrenBy(view, at, 'aux', 'aux:pass').some((aux) => isNegated(view, aux))
  const row = stanceCues.find((cue) => cue.verbs.test(token.lemma) && cue.behind.test(behind) && (!cue.negated || negated || /^no(?:thing|ne)?\b/.test(behind)))
  return { row, negated, behind }
}

/** The stance that the words around a verb say by the table alone; null for none. */
export function cuedStance(view: View, at: number): Stance | null {
  if (tokenAt(view, at).pos !== 'VERB') return null
  const { row, negated } = rowOf(view, at)
  return row && (row.negated || !negated) ? row.stance : null
}

/** The stance that a verb takes on what was said before: a row of the table, or its class of operator. Null for none. */
export function stanceOfCue(view: View, at: number): Stance | null {
  const token = tokenAt(view, at)
  const { row, negated, behind } = rowOf(view, at)
  if (row) return !row.negated && negated ? null : row.stance
  const ids = operatorsAt(view, at)
  if (token.lemma === 'decline' || token.lemma === 'refuse') return null
  if (ids.includes('deny'))
    return negated ? (childrenBy(view, at, 'cc').some((child) => /^(nor|or)$/.test(tokenAt(view, child).lemma)) ? 'declines' : null) : 'denies'
  if (/^(reject|dispute|refute)$/.test(token.lemma)) return !negated && ACCUSED.test(behind) ? 'denies' : null
  if (ids.includes('oppose') && token.lemma !== 'warn' && token.lemma !== 'attack') return 'opposes'
  if (ids.includes('support') && token.lemma !== 'vote' && token.lemma !== 'propose') return negated ? 'opposes' : 'supports'
  return null
}

const ACCUSED = /^(?:\S+ ){0,4}?(?:accusations?|allegations?|claims?|charges?|reports?|suggestions?|findings?|this|it|that)\b/
