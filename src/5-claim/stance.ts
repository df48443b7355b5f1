import type { Stance } from '../model/index.ts'
import { isPassive, subjectsOf } from './arguments.ts'
import { askerOf, declinesAbove, demandsOthers, helpedEnd, isAgainst, isPushed, stoppedBehind, TALK } from './demands.ts'
import type { Event } from './event.ts'
import { hasModal, isNegated, operatorsAt } from './operators.ts'
import { cueSpeakers, isFirstPerson, speechAbove, speechBeside } from './speech.ts'
import { cuedStance } from './stance-cues.ts'
import { caseOf, childrenBy, tokenAt } from './view.ts'

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
/** Relations through which a clause or noun is what the word above speaks of. */
const CONTENT = new Set(['ccomp', 'xcomp', 'obj', 'advcl', 'obl', 'nmod', 'acl', 'nsubj', 'csubj', 'parataxis', 'compound', 'dep'])

const BREAK = new Set(['renege', 'break', 'violate', 'breach', 'flout', 'ignore', 'backtrack', 'betray'])
const GIVES_UP = /^(?:drop|lift|withdraw|waive|abandon|end|overcome|relent)$/
const SAID = /^(?:claim|report|allegation|accusation|charge|suggestion|story|rumou?r)$/
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
  // *It violates no laws with its supplies*: what only goes along is not denied.
  let aside = false
  let hypothetical = childrenBy(view, event.token, 'mark').some(
    (child) => CONDITION.has(tokenAt(view, child).lemma) && tokenAt(view, child).lemma !== 'whether',
  )
  const disputers: number[] = []
  let broken: StanceReading['broken'] = null
  const rules: string[] = []
  const own = operatorsAt(view, event.token)
  if (event.cls.kind === 'restriction' && own.includes('halt')) halter = event.token
  // *cut off arms*: the event is the stop itself (`recognise.ts`).
  if (event.cls.kind === 'transfer' && !event.nominal && own.includes('halt') && !event.view.predicates.verbs.has(tokenAt(view, event.token).lemma)) {
    halted = true
    halter = event.token
    rules.push('status/halted')
  }
  // "boosts supplies", "pledges tanks": the event's own word may say how firm it is.
  if (own.includes('plan') && !event.nominal) planned = true
  // *proposed a ban on sales*
  if (event.cls.kind === 'restriction' && own.includes('support') && !event.nominal) {
    stance = 'supports'
    speakers = cueSpeakers(view, event.token)
    cue = event.token
    rules.push('stance/supports')
  }

  // *helped end the sale*
  const ended = event.nominal ? helpedEnd(view, event.token) : null
  if (ended !== null) {
    halted = true
    halter = ended
    rules.push('status/halted')
  }
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
    if (BREAK.has(lemma) && stance === 'pledges-halt') {
      const outer = speechAbove(view, at)
      broken = { cue: outer?.cue ?? at, speakers: outer?.speakers ?? subjectsOf(view, at).tokens }
      rules.push('stance/broken-pledge')
      break
    }
    if (!CONTENT.has(relation.split(':')[0] ?? '')) continue
    const subjectOfCue = relation.startsWith('nsubj') && !isPassive(view, at)
    const negatedHere = isNegated(view, at)
    // *a plan to buy them crashed*: what fails by itself has the event for its subject.
    if (subjectOfCue && ids.includes('fail') && !negatedHere) {
      halted = true
      rules.push('status/failed')
    }
    if (stance === null) {
      const cued = relation === 'conj' || subjectOfCue ? null : cuedStance(view, at)
      if (cued !== null) {
        stance = cued
        speakers = cueSpeakers(view, at)
        cue = at
        rules.push(`stance/cued-${cued}`)
      } else if (TALK.has(lemma) && declinesAbove(view, at)) {
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
        (relation === 'advcl' ||
          relation === 'xcomp' ||
          relation === 'obl' ||
          relation === 'nmod' ||
          relation === 'ccomp' ||
          (relation === 'acl' && tokenAt(view, at).pos === 'NOUN'))
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
        stance = halted || negated || negatedHere || stoppedBehind(view, event.token) ? 'opposes' : 'supports'
        speakers = cueSpeakers(view, at)
        cue = at
        rules.push('stance/demands')
      } else if (lemma === 'reject' && relation === 'obj' && SAID.test(tokenAt(view, child).lemma)) {
        // *rejected press claims that it sold missiles*
        stance = 'denies'
        speakers = cueSpeakers(view, at)
        cue = at
        rules.push('stance/denies')
      } else if (isAgainst(event, at, child, { halted, negatedHere, halts: ids.includes('halt') && !subjectOfCue })) {
        stance = 'opposes'
        speakers = cueSpeakers(view, isPushed(view, at) && tokenAt(view, at).head >= 0 ? tokenAt(view, at).head : at)
        cue = at
        rules.push('stance/against')
      } else if (ids.includes('halt') && !subjectOfCue) {
        halted = true
        halter = halter ?? at
        rules.push('status/halted')
      } else if (ids.includes('oppose') && !subjectOfCue && relation !== 'ccomp') {
        // *dropped his objection to the sale*
        const given =
          tokenAt(view, at).pos === 'NOUN' && tokenAt(view, at).relation === 'obj' && GIVES_UP.test(tokenAt(view, tokenAt(view, at).head).lemma)
            ? tokenAt(view, at).head
            : null
        stance = halted || given !== null ? 'supports' : 'opposes'
        speakers = given === null ? cueSpeakers(view, at) : [...subjectsOf(view, given).tokens]
        cue = at
        rules.push('stance/opposes')
      } else if (
        ids.includes('support') &&
        !subjectOfCue &&
        !(lemma === 'vote' && (relation === 'obj' || caseOf(view, child) === 'on')) &&
        relation !== 'nmod:poss' &&
        !(relation === 'advcl' && caseOf(view, child) === 'by')
      ) {
        stance = halted || negated || negatedHere ? 'opposes' : 'supports'
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
          (relation === 'nmod' && tokenAt(view, at).pos === 'NOUN')
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
      if (caseOf(view, child) === 'with') aside = true
      if (negatedHere && !aside && stance === null && /^(ccomp|xcomp|obj|csubj)/.test(relation)) negated = true
      if (hasModal(view, at) && stance === null) planned = true
      if (childrenBy(view, at, 'mark').some((mark) => tokenAt(view, mark).lemma === 'if')) hypothetical = true
    } else if (
      (stance === 'alleges' || stance === 'asserts') &&
      cue !== null &&
      tokenAt(view, cue).pos === 'NOUN' &&
      ids.includes('deny') &&
      tokenAt(view, child).relation === 'obj'
    ) {
      // *rejected press claims that it sold missiles*
      stance = 'denies'
      speakers = cueSpeakers(view, at)
      cue = at
      rules.push('stance/denies')
    } else if (stance !== 'pledges-halt' && ids.includes('deny')) {
      disputers.push(...cueSpeakers(view, at))
      rules.push('stance/disputed')
    }
    last = at
  }
  const asker = stance === null ? askerOf(view, event.token) : null
  if (asker !== null) {
    stance = 'supports'
    speakers = [asker]
    cue = event.token
    rules.push('stance/request')
  }
  if (stance === null) {
    const outer = speechAbove(view, last ?? event.token) ?? speechBeside(view, event.token)
    if (outer) {
      stance = negated ? 'denies' : outer.allege ? 'alleges' : 'asserts'
      speakers = [...outer.speakers]
      cue = outer.cue
      rules.push('stance/speech-beside')
    }
  }
  return { stance, speakers, cue, halted, halter, negated, planned, goingOn, hypothetical, disputers, broken, rules }
}
