import { goodsOf } from './phrases.ts'
import { caseOf, childrenBy, childrenOf, tokenAt, type View } from './view.ts'

/** A word of the predicate table that tells of no arms beside these words. */
export interface OtherSense {
  readonly id: string
  readonly is: (view: View, at: number) => boolean
  /** A sentence whose word tells of arms, and one whose word does not. */
  readonly reads: string
  readonly skips: string
}

const low = (view: View, at: number): string => view.tokens[at]?.text.toLowerCase() ?? ''
const lemma = (view: View, at: number): string => tokenAt(view, at).lemma

export const otherSenses: readonly OtherSense[] = [
  {
    id: 'in-order',
    is: (view, at) =>
      lemma(view, at) === 'order' &&
      [1, 2, 3].some((back) => low(view, at - back) === 'in' && view.tokens.slice(at - back + 1, at).every(({ pos }) => /^(?:ADJ|ADV)$/.test(pos))),
    reads: 'Bonn placed an order for 20 Italian tanks.',
    skips: 'Bonn moved in order to keep the tanks of Italy out.',
  },
  {
    id: 'orders-to-do',
    is: (view, at) => lemma(view, at) === 'order' && tokenAt(view, at).pos === 'NOUN' && low(view, at + 1) === 'to' && view.tokens[at + 2]?.tag === 'VB',
    reads: 'Bonn placed an order with Italy for 20 tanks.',
    skips: 'The general of Italy gave orders to clean the 20 tanks of Bonn.',
  },
  {
    id: 'shipping-trade',
    is: (view, at) => low(view, at) === 'shipping' && low(view, at + 1) !== 'of' && childrenBy(view, at, 'obj', 'nsubj', 'aux').length === 0,
    reads: 'Iran was shipping rifles to Sudan.',
    skips: 'Iran and its tanks threaten shipping in Oman.',
  },
  {
    id: 'turnover',
    is: (view, at) =>
      /^(?:sale|export|order)$/.test(lemma(view, at)) &&
      !tradesArms(view, at) &&
      (childrenBy(view, at, 'nmod').some((child) => caseOf(view, child) === 'of' && (view.over[child] ?? []).some(({ kind }) => kind === 'money')) ||
        (at === 0 && tokenAt(view, at).tag === 'NNS' && /^(?:be|reach|total|rise|fall|grow|climb)$/.test(lemma(view, 1)) && countsMoney(view, 1))),
    reads: 'Sales of tanks to Oman rose.',
    skips: 'The tank maker of Italy had sales of $487 million.',
  },
  {
    id: 'maintains-that',
    is: (view, at) => lemma(view, at) === 'maintain' && (childrenBy(view, at, 'ccomp').length > 0 || low(view, at + 1) === 'that'),
    reads: 'Russia maintains the tanks of Syria.',
    skips: 'Peking maintains that it knows of no tanks in Iraq.',
  },
  {
    id: 'to-help-the-user',
    is: (view, at) => /^(?:help|assist)$/.test(lemma(view, at)) && tokenAt(view, at).tag === 'VB' && low(view, at - 1) === 'to' && helpsFight(view, at),
    reads: 'Jordan is to help the Syrian rebels with training.',
    skips: 'The tanks of Iraq turned to help the army fight the rebels of Mosul.',
  },
  {
    id: 'promise-to-do',
    is: (view, at) =>
      /^(?:promise|press|propose)$/.test(lemma(view, at)) &&
      tokenAt(view, at).pos === 'VERB' &&
      !(hasGoods(view, at) && childrenBy(view, at, 'xcomp', 'ccomp').length === 0),
    reads: 'Spain promised the army of Chad 12 tanks.',
    skips: 'Spain promised that it would look into the tanks of Chad.',
  },
  {
    id: 'drop-objection',
    is: (view, at) =>
      /^(?:drop|withdraw|lift)$/.test(lemma(view, at)) &&
      childrenBy(view, at, 'obj').some((child) =>
        /^(?:objection|opposition|veto|charge|case|lawsuit|suit|claim|reservation|resistance)$/.test(lemma(view, child)),
      ),
    reads: 'Aircraft of Sudan dropped rifles to the rebels in Chad.',
    skips: 'The senator dropped his objection to the tanks for Chad.',
  },
  {
    id: 'find-on-the-way',
    is: (view, at) =>
      /^(?:find|discover|recover|uncover)$/.test(lemma(view, at)) && tokenAt(view, at).pos === 'VERB' && !(hasGoods(view, at) && isSearched(view)),
    reads: 'Customs officers in Cyprus found Iranian rockets on a ship bound for Syria.',
    skips: 'The panel found 40 tanks of Libya in Chad.',
  },
  {
    id: 'at-request',
    is: (view, at) =>
      lemma(view, at) === 'request' &&
      tokenAt(view, at).pos === 'NOUN' &&
      (caseOf(view, at) === 'at' || [2, 3, 4].some((back) => low(view, at - back) === 'at')),
    reads: 'The request of Oman for 20 tanks lies in Rome.',
    skips: 'At the request of Oman, the tanks of Italy stayed at home.',
  },
  {
    id: 'office-adviser',
    is: (view, at) =>
      /^advis[eo]r$/.test(lemma(view, at)) &&
      /^(?:legal|political|security|policy|economic|senior|special|chief|financial|campaign|press|scientific|media|strategic)$/.test(low(view, at - 1)),
    reads: 'Russia has military advisers with tanks in Syria.',
    skips: 'A security adviser of Russia spoke of the tanks of Syria.',
  },
  {
    id: 'provided-that',
    is: (view, at) => low(view, at) === 'provided' && opensCondition(view, at),
    reads: 'The tanks provided by Italy were old.',
    skips: 'Bonn accepts the tanks provided Italy is allowed to keep its own.',
  },
]

/** *an order of $40 million from Chad for 12 tanks*, *arms exports of $2 billion*: whose or of what the trade is. */
const tradesArms = (view: View, at: number): boolean =>
  view.mentions.some((mention) => mention.kind === 'weapon' && mention.start < tokenAt(view, at).start && tokenAt(view, at).start - mention.end < 2) ||
  /^[^.;]{0,24}\s(?:in|worth of|for)\s/.test(
    view.text.slice(tokenAt(view, at).end, view.mentions.find((mention) => mention.kind === 'weapon' && mention.start > tokenAt(view, at).end)?.start ?? 0),
  ) ||
  // *an order of $40 million from Chad*: the tree hangs the party on the sum.
  /^\s(?:of|worth)\s[^,;]{1,24}\s(?:from|to|by)\s(?:the\s)?$/.test(
    view.text.slice(tokenAt(view, at).end, view.mentions.find((mention) => mention.kind === 'party' && mention.start > tokenAt(view, at).end)?.start ?? 0),
  ) ||
  childrenOf(view, at).some(
    (child) =>
      tokenAt(view, child).relation === 'nmod' &&
      /^(?:to|from|by|with)$/.test(caseOf(view, child)) &&
      (view.over[child] ?? []).some(({ kind }) => kind === 'party'),
  )

/** *to help the army fight*: what goods are for. */
const helpsFight = (view: View, at: number): boolean =>
  view.tokens
    .slice(at + 1, at + 8)
    .some(
      (token) =>
        /^(?:fight|defend|protect|repel|combat|resist|hold|defeat|secure|guard|patrol|counter|beat|stop|track|detect)$/.test(token.lemma) && token.tag === 'VB',
    )

const hasGoods = (view: View, at: number): boolean => childrenBy(view, at, 'obj', 'iobj', 'obl', 'nsubj:pass').some((child) => goodsOf(view, child).length > 0)

/** Who searches, and what is searched on its way. */
const isSearched = (view: View): boolean => {
  const text = view.text.slice(view.sentence.start, view.sentence.end)
  return (
    /\b(?:customs|police|coast ?guards?|border guards?|frontier guards?|inspectors?|navy|gendarmes?|boarding party|searchers|troops|officers)\b/i.test(text) &&
    /\b(?:ship|vessel|freighter|dhow|boat|barge|lorry|lorries|trucks?|train|plane|aircraft|container|cargo|hold|luggage|bound for|on (?:its|their) way)\b/i.test(
      text,
    )
  )
}

const countsMoney = (view: View, at: number): boolean => [1, 2, 3].some((on) => (view.over[at + on] ?? []).some(({ kind }) => kind === 'money'))

/** *provided Bonn is allowed to*: a subject and its helping verb follow, and nothing before it is its own subject. */
function opensCondition(view: View, at: number): boolean {
  if (low(view, at + 1) === 'that') return true
  if (childrenBy(view, at, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass').some((child) => child < at)) return false
  for (let next = at + 1; next < Math.min(view.tokens.length, at + 6); next++) {
    const { pos } = tokenAt(view, next)
    if (pos === 'AUX') return next > at + 1
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(pos)) return false
  }
  return false
}

/** True where a word of the predicate table has a sense that tells of no arms. */
export const hasOtherSense = (view: View, at: number): boolean => otherSenses.some(({ is }) => is(view, at))
