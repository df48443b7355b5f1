import type { Stance } from '../model/index.ts'
import { isPassive, subjectsOf } from './arguments.ts'
import type { Event } from './events.ts'
import { agentBehind, leftSubject } from './nearby.ts'
import { partiesOf } from './phrases.ts'
import { type Operator, operators } from './predicates.ts'
import { caseOf, childrenBy, childrenOf, conjuncts, phraseTokens, relationOf, subtree, tokenAt, type View } from './view.ts'

/** What stands above an event: who takes which stance, and what becomes of the thing itself. */
export interface StanceReading {
  /** Null where nothing above the event takes one: the reporter asserts, or a quotation or the block's speaker does. */
  readonly stance: Stance | null
  /** Heads of the speakers' phrases; empty where the wording names none. */
  readonly speakers: readonly number[]
  /** The word that introduces them. */
  readonly cue: number | null
  readonly halted: boolean
  /** The stopping word and who stops. */
  readonly halter: number | null
  readonly negated: boolean
  readonly planned: boolean
  readonly goingOn: boolean
  readonly hypothetical: boolean
  /** Heads of those who dispute that the stance was taken. */
  readonly disputers: readonly number[]
  /** A stop that is itself broken: *reneged on a pledge to stop supplying*. */
  readonly broken: { readonly cue: number | null; readonly speakers: readonly number[] } | null
  readonly rules: readonly string[]
}

const byWord = new Map<string, { readonly id: Operator['id']; readonly particle: string }[]>()
for (const operator of operators) {
  for (const word of operator.words) {
    const [lemma = '', ...rest] = word.split(' ')
    byWord.set(lemma, [...(byWord.get(lemma) ?? []), { id: operator.id, particle: rest.join(' ') }])
  }
}

/** Operator words that act as nouns too; the others (*press*, *back*, *want*) count as verbs only. */
const AS_NOUN = new Set([
  'halt',
  'end',
  'stop',
  'stoppage',
  'suspension',
  'cancellation',
  'embargo',
  'cessation',
  'refusal',
  'moratorium',
  'prohibition',
  'restriction',
  'freeze',
  'ban',
  'pause',
  'veto',
  'call',
  'demand',
  'appeal',
  'request',
  'pressure',
  'backing',
  'blessing',
  'support',
  'concern',
  'alarm',
  'worry',
  'opposition',
  'objection',
  'protest',
  'pledge',
  'promise',
  'vow',
  'assurance',
  'guarantee',
  'decision',
  'commitment',
  'undertaking',
  'denial',
  'accusation',
  'charge',
  'allegation',
  'suspicion',
  'claim',
  'plan',
  'offer',
  'proposal',
  'attempt',
  'bid',
  'effort',
  'report',
  'statement',
  'confirmation',
  'estimate',
  'warning',
  'caution',
  'curb',
])

/** The operators that a token is a word of; those with a particle only where the particle stands with it. */
export function operatorsAt(view: View, at: number): readonly Operator['id'][] {
  const token = tokenAt(view, at)
  if (token.pos !== 'VERB' && token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'AUX') return []
  if (token.pos === 'NOUN' && !AS_NOUN.has(token.lemma)) return []
  const around = view.tokens.slice(at + 1, at + 6).map((one) => one.text.toLowerCase())
  return (byWord.get(token.lemma) ?? [])
    .filter(({ particle }) => particle === '' || particle.split(' ').every((word) => around.includes(word)))
    .map(({ id }) => id)
}

const NEVER = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly', 'nobody', 'none', 'nothing'])

/** True when the token itself is negated: by an adverb, a negative subject or object, or the determiner *no*. */
export function isNegated(view: View, at: number): boolean {
  return childrenOf(view, at).some((child) => {
    const relation = relationOf(view, child)
    const word = tokenAt(view, child).text.toLowerCase()
    if (relation === 'advmod' || relation === 'det' || relation === 'cc')
      return NEVER.has(word) && tokenAt(view, child).lemma !== 'only' && !followedByOnly(view, child)
    if (relation === 'nsubj' || relation === 'obj' || relation === 'iobj') {
      if (/^(nobody|none|nothing)$/.test(word)) return true
      const objectOf = relation !== 'nsubj' && subtree(view, child).some((below) => below < child && /^no$/i.test(tokenAt(view, below).text))
      return (
        objectOf ||
        childrenOf(view, child).some(
          (below) =>
            /^(no|neither)$/i.test(tokenAt(view, below).text) ||
            (/^not$/i.test(tokenAt(view, below).text) && tokenAt(view, below).start < tokenAt(view, child).start),
        )
      )
    }
    return false
  })
}

const followedByOnly = (view: View, at: number): boolean => view.tokens[at + 1]?.lemma === 'only'

const MODALS = new Set(['will', 'would', 'may', 'might', 'could', 'can', 'shall', 'should', 'must', '’ll', "'ll"])

export function hasModal(view: View, at: number): boolean {
  return childrenBy(view, at, 'aux').some((child) => MODALS.has(tokenAt(view, child).lemma) || MODALS.has(tokenAt(view, child).text.toLowerCase()))
}

/** Words of speaking whose object may be the event itself: *reported sales*, *confirmed deliveries*. */
const REPORTS = new Set([
  'report',
  'announce',
  'confirm',
  'disclose',
  'reveal',
  'admit',
  'acknowledge',
  'document',
  'allege',
  'note',
  'cite',
  'describe',
  'estimate',
])
const token = (view: View, at: number): string => tokenAt(view, at).pos

const TALK = new Set([
  'comment',
  'discuss',
  'say',
  'confirm',
  'elaborate',
  'give',
  'provide',
  'talk',
  'disclose',
  'reveal',
  'speak',
  'answer',
  'respond',
  'details',
  'detail',
  'specify',
  'identify',
  'remark',
])
const BREAK = new Set(['renege', 'break', 'violate', 'breach', 'flout', 'ignore', 'backtrack', 'betray'])
const CONDITION = new Set(['if', 'unless', 'whether', 'lest'])

/** Reads the words above an event, from the inside out. The nearest speaker takes the stance; who stands further out only embeds it. */
export function readStance(event: Event): StanceReading {
  const { view } = event
  let stance: Stance | null = null
  let speakers: number[] = []
  let cue: number | null = null
  let halted = false
  let halter: number | null = null
  let negated = isNegated(view, event.token) || event.joined.some((at) => isNegated(view, at))
  let planned = hasModal(view, event.token)
  let goingOn = false
  let hypothetical = childrenBy(view, event.token, 'mark').some(
    (child) => CONDITION.has(tokenAt(view, child).lemma) && tokenAt(view, child).lemma !== 'whether',
  )
  const disputers: number[] = []
  let broken: StanceReading['broken'] = null
  const rules: string[] = []
  const own = operatorsAt(view, event.token)
  if (event.cls.kind === 'restriction' && own.includes('halt')) halter = event.token
  // "boosts supplies", "pledges tanks": the event's own word may say how firm it is.
  if (own.includes('plan') && !event.nominal) planned = true

  let child = event.token
  let last: number | null = null
  for (let at = tokenAt(view, child).head, steps = 0; at >= 0 && steps < 24; child = at, at = tokenAt(view, at).head, steps++) {
    const relation = tokenAt(view, child).relation
    if (relation === 'conj' || relation === 'acl:relcl' || relation === 'appos' || relation === 'list') {
      // A coordinated clause shares what stands above both; a relative clause is the writer's own unless it is inside speech.
      if (relation !== 'conj' && stance === null && relation === 'acl:relcl') {
        const outer = speechAbove(view, at)
        if (outer)
          return {
            stance,
            speakers: outer.speakers,
            cue: outer.cue,
            halted,
            halter,
            negated,
            planned,
            goingOn,
            hypothetical,
            disputers,
            broken,
            rules: [...rules, 'stance/relative-inside-speech'],
          }
        break
      }
      if (relation !== 'conj') break
      continue
    }
    const ids = operatorsAt(view, at)
    const lemma = tokenAt(view, at).lemma
    const base = relation.split(':')[0] ?? ''
    const isContent =
      base === 'obl' ||
      base === 'nmod' ||
      ['ccomp', 'xcomp', 'obj', 'advcl', 'obl', 'nmod', 'acl', 'nsubj', 'csubj', 'parataxis', 'nsubj:pass', 'obl:unmarked', 'compound', 'dep'].includes(
        relation,
      ) ||
      relation.startsWith('nsubj')
    if (BREAK.has(lemma) && stance === 'pledges-halt') {
      const outer = speechAbove(view, at)
      broken = { cue: outer?.cue ?? at, speakers: outer?.speakers ?? subjectsOf(view, at).tokens }
      rules.push('stance/broken-pledge')
      break
    }
    if (!isContent) {
      if (relation === 'parataxis' || relation === 'advcl') continue
      continue
    }
    const subjectOfCue = relation.startsWith('nsubj') && !isPassive(view, at)
    const negatedHere = isNegated(view, at)
    if (stance === null || stance === 'pledges-halt') {
      if (stance === null) {
        if (TALK.has(lemma) && declinesAbove(view, at)) {
          const top = declinesAbove(view, at) ?? at
          stance = 'declines'
          speakers = [...subjectsOf(view, top).tokens]
          cue = top
          rules.push('stance/declines')
        } else if (ids.includes('deny') && !subjectOfCue) {
          stance = negatedHere ? 'asserts' : 'denies'
          speakers = cueSpeakers(view, at)
          cue = at
          rules.push('stance/denies')
        } else if (
          ids.includes('accuse') &&
          (relation === 'advcl' || relation === 'xcomp' || relation === 'obl' || relation === 'nmod' || relation === 'ccomp')
        ) {
          stance = 'alleges'
          speakers = cueSpeakers(view, at)
          cue = at
          rules.push('stance/accuses')
        } else if (ids.includes('pledge') && (negated || halted) && !subjectOfCue) {
          stance = 'pledges-halt'
          speakers = cueSpeakers(view, at)
          cue = at
          rules.push('stance/pledges-halt')
        } else if (ids.includes('demand') && !subjectOfCue && demandsOthers(view, at, child)) {
          stance = halted || negated ? 'opposes' : event.cls.kind === 'restriction' ? 'supports' : 'supports'
          speakers = cueSpeakers(view, at)
          cue = at
          rules.push('stance/demands')
        } else if (ids.includes('halt') && !subjectOfCue) {
          halted = !halted || true
          halter = halter ?? at
          rules.push('status/halted')
        } else if (ids.includes('oppose') && !subjectOfCue && relation !== 'ccomp') {
          stance = halted ? 'supports' : 'opposes'
          speakers = cueSpeakers(view, at)
          cue = at
          rules.push('stance/opposes')
        } else if (ids.includes('support') && !subjectOfCue && relation !== 'nmod:poss') {
          stance = halted || negated ? 'opposes' : 'supports'
          speakers = cueSpeakers(view, at)
          cue = at
          rules.push('stance/supports')
        } else if (ids.includes('speech') || ids.includes('confirm') || ids.includes('allege')) {
          const named = cueSpeakers(view, at).filter((speaker) => !isFirstPerson(view, speaker) && speaker !== child)
          const reports =
            relation === 'ccomp' ||
            relation === 'parataxis' ||
            relation === 'advcl' ||
            (relation === 'xcomp' && ids.includes('allege')) ||
            (relation === 'obj' && REPORTS.has(lemma)) ||
            (relation === 'nmod' && token(view, at) === 'NOUN')
          if (named.length > 0 && !subjectOfCue && reports) {
            stance = negated || negatedHere ? 'denies' : ids.includes('allege') ? 'alleges' : 'asserts'
            speakers = named
            cue = at
            rules.push('stance/speech')
          }
        }
        if (ids.includes('pledge') && stance === null) planned = true
        if (ids.includes('plan') && stance === null && relation !== 'nsubj') planned = true
        if (ids.includes('go-on')) goingOn = true
        if (ids.includes('fail') && stance === null) {
          halted = true
          rules.push('status/failed')
        }
        if (negatedHere && stance === null && /^(ccomp|xcomp|obj|csubj)/.test(relation)) negated = true
        if (hasModal(view, at) && stance === null) planned = true
        if (childrenBy(view, at, 'mark').some((mark) => tokenAt(view, mark).lemma === 'if')) hypothetical = true
      }
    } else if (ids.includes('deny')) {
      disputers.push(...cueSpeakers(view, at))
      rules.push('stance/disputed')
    }
    last = at
  }
  if (stance === null || stance === 'asserts') {
    const outer = stance === null ? (speechAbove(view, last ?? event.token) ?? speechBeside(view, event.token)) : null
    if (outer) {
      stance = negated ? 'denies' : outer.allege ? 'alleges' : 'asserts'
      speakers = [...outer.speakers]
      cue = outer.cue
      rules.push('stance/speech-beside')
    }
  }
  return { stance, speakers, cue, halted, halter, negated, planned, goingOn, hypothetical, disputers, broken, rules }
}

function isFirstPerson(view: View, at: number): boolean {
  return /^(?:I|[Ww]e|me|us)$/.test(tokenAt(view, at).text)
}

/** *asked Beijing to*, *called for*, *wants X to*: someone else is to act. *Wants 40 jets* and *asked to buy* are wishes of one's own. */
function demandsOthers(view: View, at: number, child: number): boolean {
  if (tokenAt(view, at).tag === 'VB' && cueSpeakers(view, at).length === 0) return false
  if (tokenAt(view, at).lemma === 'ask' && tokenAt(view, child).relation === 'xcomp' && childrenBy(view, at, 'obj', 'iobj').length === 0) return false
  if (tokenAt(view, at).lemma !== 'want' && tokenAt(view, at).lemma !== 'seek') return true
  return childrenBy(view, at, 'obj').length > 0 || tokenAt(view, child).relation === 'ccomp'
}

/** Who speaks with a cue: its subject, its agent in the passive, the owner of a noun; a noun may borrow the subject of its verb. */
export function cueSpeakers(view: View, at: number): number[] {
  const token = tokenAt(view, at)
  // *found him guilty of*, *is suspected of*: an adjective borrows the subject of its verb.
  if (token.pos === 'ADJ') return token.head >= 0 && tokenAt(view, token.head).pos === 'VERB' ? [...subjectsOf(view, token.head).tokens] : []
  if (token.pos === 'NOUN') {
    const owners = childrenBy(view, at, 'nmod:poss')
    if (owners.length > 0) return owners.flatMap((owner) => conjuncts(view, owner))
    const makers = childrenBy(view, at, 'nmod', 'amod', 'compound').filter(
      (child) => ['by', 'from', 'of'].includes(caseOf(view, child)) || (relationOf(view, child) !== 'nmod' && partiesOf(view, child).length > 0),
    )
    if (makers.length > 0) return makers.flatMap((maker) => conjuncts(view, maker))
    return token.head >= 0 && /^(obj|obl)/.test(token.relation) ? [...subjectsOf(view, token.head).tokens] : []
  }
  if (isPassive(view, at)) {
    const agents = agentsOf(view, at)
    const behind = agents.length === 0 ? agentBehind(view, at) : null
    return behind === null ? agents : conjuncts(view, behind)
  }
  return [...subjectsOf(view, at).tokens]
}

function agentsOf(view: View, at: number): number[] {
  return childrenBy(view, at, 'obl')
    .filter((child) => tokenAt(view, child).relation === 'obl:agent' || caseOf(view, child) === 'by')
    .flatMap((child) => conjuncts(view, child))
}

/** *declined*, *refused to*, *would not*, *could not* above a word of speaking. */
function declinesAbove(view: View, at: number): number | null {
  for (let up = at, steps = 0; up >= 0 && steps < 3; up = tokenAt(view, up).head, steps++) {
    const lemma = tokenAt(view, up).lemma
    if (lemma === 'decline' || lemma === 'refuse') return up
    if (
      tokenAt(view, up).pos === 'VERB' &&
      TALK.has(lemma) &&
      isNegated(view, up) &&
      (hasModal(view, up) || /^(comment|discuss)$/.test(lemma) || childrenBy(view, up, 'aux').some((aux) => tokenAt(view, aux).lemma === 'do'))
    )
      return up
  }
  return null
}

interface Speech {
  readonly cue: number
  readonly speakers: readonly number[]
  readonly allege: boolean
}

/** The nearest word of speaking above a token that has a speaker of its own. */
export function speechAbove(view: View, from: number): Speech | null {
  let child = from
  for (let at = tokenAt(view, from).head, steps = 0; at >= 0 && steps < 16; child = at, at = tokenAt(view, at).head, steps++) {
    const ids = operatorsAt(view, at)
    if (!ids.includes('speech') && !ids.includes('allege') && !ids.includes('confirm') && !ids.includes('accuse')) continue
    if (relationOf(view, child) === 'nsubj' || relationOf(view, child) === 'conj') continue
    const speakers = cueSpeakers(view, at).filter((speaker) => !isFirstPerson(view, speaker) && speaker !== child)
    if (speakers.length > 0) return { cue: at, speakers, allege: ids.includes('allege') || ids.includes('accuse') }
  }
  return null
}

/** A speaker named beside the clause: *…, the ministry said*, *according to the agency*. */
function speechBeside(view: View, from: number): Speech | null {
  for (let at = from, steps = 0; at >= 0 && steps < 16; at = tokenAt(view, at).head, steps++) {
    for (const child of childrenBy(view, at, 'parataxis', 'advcl')) {
      const ids = operatorsAt(view, child)
      if (!ids.includes('speech') && !ids.includes('allege')) continue
      const speakers = childrenBy(view, child, 'nsubj')
        .flatMap((one) => conjuncts(view, one))
        .filter((speaker) => !isFirstPerson(view, speaker))
      if (speakers.length > 0) return { cue: child, speakers, allege: ids.includes('allege') }
    }
  }
  return according(view) ?? parenthetical(view)
}

/** *according to the agency*: the first noun phrase behind it, whatever the tree makes of it. */
export function according(view: View): Speech | null {
  const cue = view.tokens.findIndex((token, at) => token.text.toLowerCase() === 'according' && view.tokens[at + 1]?.text.toLowerCase() === 'to')
  if (cue < 0) return null
  for (let at = cue + 2; at < Math.min(view.tokens.length, cue + 14); at++) {
    const following = view.tokens[at + 1]
    if (
      /^(NOUN|PROPN|PRON)$/.test(tokenAt(view, at).pos) &&
      !(following && /^(NOUN|PROPN)$/.test(following.pos)) &&
      following?.text !== '’s' &&
      following?.text !== "'s"
    )
      return { cue, speakers: [at], allege: false }
    if (tokenAt(view, at).pos === 'VERB') return null
  }
  return null
}

/** *…, Mr. Lee said, …*: a speaker between commas, or behind a comma at the end, speaks the whole sentence. */
function parenthetical(view: View): Speech | null {
  for (let at = 1; at < view.tokens.length; at++) {
    const token = tokenAt(view, at)
    if (token.pos !== 'VERB' || !operatorsAt(view, at).includes('speech')) continue
    const next = view.tokens[at + 1]
    const goesOn = next !== undefined && (/^(in|on|at|during|after|late|earlier|to|through|recently)$/i.test(next.text) || (/^(tell|inform)$/.test(token.lemma) && /^(PROPN|DET|PRON)$/.test(next.pos)))
    if (next && !goesOn && !/^[,.”"’;]$/.test(next.text) && !(view.over[at + 1] ?? []).some((mention) => mention.kind === 'time')) continue
    const left = leftSubject(view, at)
    if (left === null || isFirstPerson(view, left)) continue
    const first = Math.min(...phraseTokens(view, left))
    const before = view.tokens[first - 1]
    if (first > 0 && before && /^[,”"’]$/.test(before.text)) return { cue: at, speakers: [left], allege: operatorsAt(view, at).includes('allege') }
  }
  return null
}
