import { isPassive } from './arguments.ts'
import type { Event } from './event.ts'
import { caseOf, childrenBy, tokenAt, type View } from './view.ts'

const MONEY = /^(?:money|fund|funding|profit|proceeds?|cash|payment|dollar|dlr|revenue|subsidy|\$|£|€)$/

/** *profits were diverted to the rebels*, *a grant of $40 million to them*: what moves is money. */
export function movesMoney(view: View, at: number): boolean {
  const token = tokenAt(view, at)
  const moved =
    token.pos === 'VERB'
      ? childrenBy(view, at, isPassive(view, at) ? 'nsubj:pass' : 'obj')
      : childrenBy(view, at, 'nmod').filter((child) => caseOf(view, child) === 'of')
  // *sales proceeds were diverted*, *the diversion of sales profits*: where the tree takes the sales for what moved.
  if (moved.every((child) => isSourceOfMoney(view, child)) && (token.pos === 'VERB' ? isPassive(view, at) && moneyBefore(view, at) : moneyBehind(view, at)))
    return true
  const counted = moved.flatMap((child) =>
    PART.test(tokenAt(view, child).lemma) ? childrenBy(view, child, 'nmod').filter((one) => caseOf(view, one) === 'of') : [child],
  )
  return counted.length > 0 && counted.every((child) => MONEY.test(tokenAt(view, child).lemma) && !pricesArms(view, child))
}

/** *the profits from the sales were diverted*: the money before the verb, where the tree hangs it elsewhere. */
function moneyBefore(view: View, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) {
    const { lemma, tag } = tokenAt(view, back)
    if (GAINS.test(lemma)) return true
    if (/^(?:MD|VB[DPZ])$/.test(tag) && lemma !== 'be' && lemma !== 'have') return false
  }
  return false
}

/** *the diversion of arms sales profits* */
const moneyBehind = (view: View, at: number): boolean => view.tokens.slice(at + 1, at + 7).some(({ lemma, pos }) => pos === 'NOUN' && GAINS.test(lemma))

/** *profits from the arms sales*, *arms sales profits*: a sale that only says where money is from. */
export function isSourceOfMoney(view: View, at: number): boolean {
  if (!/^(?:sale|deal|export|shipment)$/.test(tokenAt(view, at).lemma) || tokenAt(view, at).pos === 'VERB') return false
  if (MONEY.test(view.tokens[at + 1]?.lemma ?? '') && view.tokens[at + 1]?.pos === 'NOUN') return true
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const { lemma, pos, text } = tokenAt(view, back)
    if (/^(?:from|of)$/i.test(text)) return pos === 'ADP' && /^(?:profits?|proceeds?|money|funds?|revenues?|cash)$/i.test(view.tokens[back - 1]?.text ?? '')
    if (!/^(?:DET|ADJ|NOUN|PROPN|PUNCT)$/.test(pos) || lemma === 'and') return false
  }
  return false
}

/** *part of the profits*, *millions of dollars* */
const PART = /^(?:part|some|most|million|billion|half|share|all|rest|portion|percentage)$/

/** *$3 million of tanks*, *$500 million in military aid*, *$2 billion to buy arms*: the sum is only what the goods cost. */
const pricesArms = (view: View, at: number): boolean =>
  !GAINS.test(tokenAt(view, at).lemma) &&
  (view.mentions.some(
    (mention) =>
      mention.kind === 'weapon' &&
      PRICES.test(view.text.slice(tokenAt(view, at).end, mention.start)) &&
      !/^\s(?:sales?\s)?(?:profits|proceeds|money|funds)\b/.test(view.text.slice(mention.end, mention.end + 20)),
  ) ||
    [at, tokenAt(view, at).head].some(
      (one) => one >= 0 && childrenBy(view, one, 'acl', 'advcl', 'xcomp').some((child) => BUYS.has(tokenAt(view, child).lemma)),
    ))

const GAINS = /^(?:profit|proceeds?|revenue)$/
const PRICES =
  /^(?!.*\b(?:profits|proceeds|revenues?)\b)[\s\d.,]*(?:million|billion|m|bn|mln|dlrs?|crore)?\s*(?:dollars|euros|pounds)?\s(?:of|in|worth of)\s(?:[a-z]+\s){0,3}$/
const BUYS = new Set(['buy', 'purchase', 'procure', 'acquire', 'order'])

const MOVES = new Set(['move', 'send', 'dispatch', 'deploy', 'position'])
const LENDS = new Set(['offer', 'provide', 'lend', 'order'])
const ACTS = new Set([
  'escort',
  'protect',
  'patrol',
  'guard',
  'defend',
  'monitor',
  'attack',
  'bomb',
  'strike',
  'shadow',
  'sweep',
  'search',
  'join',
  'help',
  'evacuate',
  'intercept',
  'enforce',
])

/** *sent eight ships to the Gulf*, *offered warships to escort tankers*: a state's own forces that go somewhere or do something change no hands. */
export function deploysOwn({ view, token, goods, recipient }: Event): boolean {
  const { lemma } = tokenAt(view, token)
  if (
    !(MOVES.has(lemma) || LENDS.has(lemma)) ||
    recipient.length > 0 ||
    goods.length === 0 ||
    !goods.every(({ weapon }) => /^(?:ship|aircraft)$/.test(weapon.category))
  )
    return false
  const purpose = [token, ...goods.map(({ weapon }) => view.tokens.findIndex((one) => one.end >= weapon.end))]
    .flatMap((at) => childrenBy(view, at, 'advcl', 'acl', 'xcomp'))
    .some((child) => ACTS.has(tokenAt(view, child).lemma) && tokenAt(view, child).tag === 'VB')
  return purpose || (MOVES.has(lemma) && goods.every(({ weapon }) => weapon.category === 'ship') && !isPassive(view, token))
}

/** *a grant to the rebels*, *approved an aid package*: what is given is help. */
export const givesAid = ({ view, token, joined }: Event): boolean =>
  [token, ...joined].some((at) => tokenAt(view, at).pos === 'NOUN' && /^(?:aid|grant|assistance|funding)$/.test(tokenAt(view, at).lemma))

/** *shot down 40 drones*: what is fought off is no consignment. */
export const fightsOff = ({ view, token, cls, goods, carriers }: Event): boolean =>
  cls.kind === 'interdiction' &&
  /^(?:shoot|down|intercept|destroy)$/.test(tokenAt(view, token).lemma) &&
  carriers.length === 0 &&
  goods.length > 0 &&
  goods.every(({ weapon }) => /^(?:aircraft|missile|ammunition)$/.test(weapon.category))

const LETS = new Set(['allow', 'permit', 'enable', 'let', 'authorize', 'authorise'])

/** *allowed Iran to use the missiles*: what is allowed is another deed than a supply. */
export function allowsOther({ view, token, cls, joined }: Event): boolean {
  if (cls.id !== 'approve' || joined.length > 0) return false
  // *to permit the development of the missile*: neither goods nor a deal.
  if (
    LETS.has(tokenAt(view, token).lemma) &&
    childrenBy(view, token, 'obj').some((child) => {
      const { pos, lemma } = tokenAt(view, child)
      return pos === 'NOUN' && (view.over[child] ?? []).length === 0 && !view.predicates.nouns.has(lemma)
    })
  )
    return true
  return childrenBy(view, token, 'xcomp', 'ccomp').some((child) => {
    const { pos, lemma } = tokenAt(view, child)
    return pos === 'VERB' && (view.predicates.verbs.get(lemma) ?? []).every(({ means }) => means.kind === 'use')
  })
}
