import { type PredicateClass, predicateClasses } from './predicates.ts'
import { tokenAt, type View } from './view.ts'

interface Member {
  readonly cls: PredicateClass
  readonly particle: string
}

export const verbs = index((cls) => cls.verbs)
export const nouns = index((cls) => cls.nouns)

function index(members: (cls: PredicateClass) => readonly string[]): ReadonlyMap<string, readonly Member[]> {
  const table = new Map<string, Member[]>()
  for (const cls of predicateClasses) {
    for (const member of members(cls)) {
      const [lemma = '', ...rest] = member.split(' ')
      table.set(lemma, [...(table.get(lemma) ?? []), { cls, particle: rest.join(' ') }])
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.particle.length - a.particle.length)
  return table
}

/** True when the words of `particle` stand with the verb: as particle, preposition or bare object. */
function hasParticle(view: View, at: number, particle: string): boolean {
  if (particle === '') return true
  return particle.split(' ').every((word) => {
    const near = view.tokens.slice(at + 1, at + 8).findIndex((token) => token.lemma === word || token.text.toLowerCase() === word)
    if (near < 0) return false
    const head = tokenAt(view, at + 1 + near).head
    return near <= 2 || head === at || (head >= 0 && tokenAt(view, head).head === at)
  })
}

export function classOf(view: View, at: number): { cls: PredicateClass; nominal: boolean } | null {
  const token = tokenAt(view, at)
  if (token.pos === 'VERB' || (token.pos === 'ADJ' && token.tag === 'VBN')) {
    const found = verbs.get(token.lemma)?.find((member) => hasParticle(view, at, member.particle))
    return found ? { cls: found.cls, nominal: false } : null
  }
  if (token.pos === 'NOUN' || token.pos === 'PROPN') {
    const found = nouns.get(token.lemma)?.find((member) => member.particle === '') ?? (token.lemma.endsWith('ing') ? gerund(view, at) : undefined)
    return found ? { cls: found.cls, nominal: true } : null
  }
  return null
}

/** *the handing over of the jets*: a gerund that the tagger took for a noun. */
function gerund(view: View, at: number): Member | undefined {
  const stem = tokenAt(view, at).lemma.slice(0, -3)
  return [stem, `${stem}e`, stem.slice(0, -1)]
    .map((lemma) => verbs.get(lemma)?.find((member) => member.cls.kind !== 'use' && hasParticle(view, at, member.particle)))
    .find((member) => member !== undefined)
}

/** Verbs with these words right behind them mean something else. */
const IDIOMS: Readonly<Record<string, readonly string[]>> = {
  carry: ['out', 'on'],
  give: ['up', 'in', 'rise', 'way', 'birth'],
  take: ['aim', 'part', 'place', 'off', 'on', 'action', 'no', 'care', 'steps', 'control', 'advantage', 'office', 'power'],
  run: ['out', 'counter'],
  come: ['at', 'under', 'within', 'after', 'amid', 'as', 'off'],
  leave: ['out', 'behind', 'open'],
  bring: ['down', 'about', 'together', 'pressure', 'charges'],
  go: ['on', 'ahead', 'off', 'down', 'up'],
  pass: ['laws', 'law', 'away'],
  send: ['out', 'troops', 'message', 'signal'],
  drop: ['out', 'objections', 'charges'],
  move: ['forward', 'ahead'],
  provide: ['details', 'evidence', 'information'],
  offer: ['talks'],
  get: ['under', 'rid'],
  land: ['in'],
  hand: ['out'],
  present: ['itself'],
  return: ['fire'],
  release: ['statement'],
  transfer: ['power'],
}

export const isIdiom = (view: View, at: number): boolean =>
  IDIOMS[tokenAt(view, at).lemma]?.some((word) =>
    view.tokens.slice(at + 1, at + (word.length > 4 ? 4 : 2)).some((token) => token.text.toLowerCase() === word),
  ) ?? false

/** Verbs of many meanings: they tell of a transfer only where a party is named in a role. */
export const VAGUE = new Set([
  'fly',
  'run',
  'move',
  'carry',
  'drop',
  'feed',
  'bring',
  'pass',
  'release',
  'present',
  'take',
  'get',
  'accept',
  'go',
  'come',
  'enter',
  'head',
  'land',
  'pick',
  'choose',
  'seek',
  'commit',
  'field',
  'pour',
  'slip',
  'shift',
  'push',
  'give',
  'return',
  'reach',
  'arrive',
  'travel',
  'want',
  'ask',
  'leak',
  'source',
  'arrange',
  'organise',
  'build',
  'construct',
])

/** Verbs that tell of a transfer only where the other side is named. */
export const STRICT = new Set(['build', 'construct', 'want', 'ask', 'run', 'make'])

const PARCELS = new Set(['package', 'tranche', 'shipment', 'delivery', 'consignment', 'aid', 'assistance', 'cargo', 'donation', 'batch'])
const DEALS = new Set(['deal', 'contract', 'agreement', 'order', 'sale', 'purchase', 'offer', 'request', 'notification'])

/** What includes goods: a parcel of them moves, a deal is a contract; null where it is neither. */
export function includes(view: View, subjects: readonly number[]): 'transfer' | 'contract' | null {
  const lemmas = subjects.map((at) => tokenAt(view, at).lemma)
  if (lemmas.some((lemma) => DEALS.has(lemma))) return 'contract'
  return lemmas.some((lemma) => PARCELS.has(lemma)) ? 'transfer' : null
}

/** *the arms procurement agency*: an event noun that only modifies another noun tells of no event. */
export function isModifier(view: View, at: number): boolean {
  const token = tokenAt(view, at)
  if (token.relation !== 'compound' && token.relation !== 'amod') return false
  const head = token.head < 0 ? undefined : tokenAt(view, token.head)
  return head !== undefined && token.head === at + 1 && head.pos !== 'VERB' && !nouns.has(head.lemma)
}
