import type { Stance } from '../model/index.ts'
import type { Draft } from './draft.ts'
import { clauseOf, trim } from './evidence.ts'
import { isNegated } from './operators.ts'
import { partiesOf } from './phrases.ts'
import { partySlot } from './slots.ts'
import { sourceOf } from './speakers.ts'
import { cueSpeakers, speechAbove } from './speech.ts'
import { cuedStance, stanceOfCue, UNTRUE } from './stance-cues.ts'
import type { Surroundings } from './surroundings.ts'
import { childrenBy, FIRST_PERSON, headOf, phraseTokens, relationOf, spanOf, subtree, tokenAt, type View } from './view.ts'

/** Claims that a stance may point back to lie within the last few: earlier ones need not be passed. */
export const RECENT = 40

const POINTS_BACK = new Set([
  'it',
  'this',
  'that',
  'them',
  'report',
  'claim',
  'allegation',
  'charge',
  'accusation',
  'suggestion',
  'story',
  'move',
  'plan',
  'proposal',
  'idea',
  'step',
  'decision',
  'deal',
  'sale',
  'notice',
  'position',
  'which',
  'figure',
  'matter',
  'issue',
  'talk',
  'delivery',
  'shipment',
  'trade',
  'purchase',
  'request',
  'number',
  'detail',
])

/**
 * Stances on what was said just before, without an event of their own: *Tehran denied it*, *Ankara declined to comment*, *he backed the move*.
 * They take up the last claim of the same or the two sentences before.
 */
export function echoesOf(view: View, eventTokens: ReadonlySet<number>, drafts: readonly Draft[], around: Surroundings): Draft[] {
  const found: Draft[] = []
  view.tokens.forEach((token, at) => {
    const untrue = UNTRUE.test(token.text.toLowerCase()) && childrenBy(view, at, 'cop').length > 0
    if (token.pos !== 'VERB' && !untrue) return
    const stance = untrue ? (isNegated(view, at) ? null : 'denies') : stanceOfCue(view, at)
    if (!stance) return
    const below = subtree(view, at)
    const inside = drafts.slice(-RECENT).filter((draft) => draft.view === view && below.includes(draft.token) && eventTokens.has(draft.token))
    // *dismissed a report that says …*: the report's own claims are what is denied.
    const reported =
      stance === 'denies'
        ? inside.find(
            (draft) =>
              (draft.stance === 'asserts' || draft.stance === 'alleges') &&
              draft.source !== null &&
              draft.kind !== 'use' &&
              !draft.rules.includes('stance/disputed'),
          )
        : undefined
    if (inside.length > 0 && !reported) return
    const speaker = untrue ? speechAbove(view, at)?.speakers[0] : cueSpeakers(view, at)[0]
    if (speaker === undefined || (!reported && !untrue && !(cuedStance(view, at) && !blamesOther(view, at, stance)) && !pointsBack(view, at, stance))) return
    if (!reported && hasOwnContent(view, at, untrue) && !(stance === 'declines' && asksAbout(view, at))) return
    const start = token.start
    const earlier = drafts
      .slice(-RECENT)
      .filter(
        (draft) =>
          draft.view.index <= view.index &&
          view.index - draft.view.index <= (stance === 'declines' || saysReport(view, at) ? 5 : 2) &&
          draft.evidence.start < start &&
          draft.stance !== 'declines',
      )
    const target = reported ?? earlier.filter((draft) => draft.stance === 'asserts' || draft.stance === 'alleges').at(-1) ?? earlier.at(-1)
    if (!target) return
    const source = sourceOf(view, speaker, around.memory)
    const clause = clauseOf(view, at)
    found.push({
      ...target,
      kind: target.kind === 'interdiction' && stance === 'denies' ? 'transfer' : target.kind,
      view,
      token: at,
      stance,
      source: /^(who|which|that)$/i.test(source.text)
        ? null
        : FIRST_PERSON.test(source.text)
          ? (around.voices.ofQuotation(start) ?? around.voices.ofBlock(view.sentence.block))
          : source,
      status: stance === 'supports' ? 'planned' : stance === 'opposes' ? 'ongoing' : null,
      value: null,
      share: null,
      when: null,
      disputedBy: [],
      supplier: asked(view, at, stance, target) ?? target.supplier.map((slot) => ({ ...slot, basis: carried(slot.basis) })),
      recipient: target.recipient.map((slot) => ({ ...slot, basis: carried(slot.basis) })),
      items: target.items.map((slot) => ({ ...slot, quantity: null, quantityBasis: null, basis: carried(slot.basis) })),
      intermediary: [],
      evidence: trim(
        view.text,
        spanOf(view, [
          ...phraseTokens(view, speaker),
          ...subtree(view, clause, (child) => relationOf(view, child) === 'conj' && tokenAt(view, child).pos === 'VERB' && child !== at),
        ]),
      ),
      rules: [`echo/${stance}`],
      unknownSpeakerSide: null,
      standIn: null,
    })
  })
  return found
}

/** *denied knowing of it*, *said reports that it meant to threaten ships were baseless*: what is denied is said by a clause of its own, about something else. */
function hasOwnContent(view: View, at: number, untrue: boolean): boolean {
  const over = untrue ? childrenBy(view, at, 'nsubj') : [at, ...childrenBy(view, at, 'xcomp')]
  return over.some((one) =>
    childrenBy(view, one, ...(untrue ? ['acl', 'acl:relcl', 'ccomp'] : ['ccomp'])).some((child) => child !== at && !pointsIn(view, child)),
  )
}

/** *declined to say how much they cost*: a part of the deal, not another matter. */
const asksAbout = (view: View, at: number): boolean =>
  view.tokens.slice(at + 1, at + 5).some(({ text }) => /^(?:how|when|where|what|which|who)$/i.test(text)) &&
  /\b(?:how (?:much|many)|it|they|them|these|those|price|cost|paid|pays|deliver\w*|deal|contract|arms|weapons|equipment|carried|sold|bought)\b/.test(
    view.text.slice(tokenAt(view, at).end, view.sentence.end),
  )

const pointsIn = (view: View, clause: number): boolean =>
  view.mentions.some((mention) => mention.kind === 'weapon' && subtree(view, clause).includes(headOf(view, mention))) ||
  subtree(view, clause).some((at) => /^(?:this|that|so|such|any|those)$/i.test(tokenAt(view, at).text) && tokenAt(view, at).pos === 'PRON')

/** *denied the report*: a word for what was said reaches further back than *denied it*. */
const saysReport = (view: View, at: number): boolean =>
  childrenBy(view, at, 'obj', 'nsubj:pass').some((child) => /^(?:report|claim|allegation|charge|accusation|suggestion|story)$/.test(tokenAt(view, child).lemma))

function carried(basis: Draft['supplier'][number]['basis']): Draft['supplier'][number]['basis'] {
  return { how: 'inferred', rule: 'echo/same-as-before', from: basis.how === 'stated' ? [basis.at] : basis.from }
}

/** *criticised the president for his absence*: an object of its own is what it is against. */
const blamesOther = (view: View, at: number, stance: Stance): boolean =>
  stance === 'opposes' &&
  childrenBy(view, at, 'xcomp', 'ccomp').length === 0 &&
  !view.tokens.slice(at + 1, at + 6).some(({ text }, next) => text === 'to' && view.tokens[at + 2 + next]?.tag === 'VB') &&
  childrenBy(view, at, 'obj').some((child) => /^(?:NOUN|PROPN)$/.test(tokenAt(view, child).pos))

/** *begged Israel to stop the flights*: who is asked to stop is who supplies. */
function asked(view: View, at: number, stance: Stance, { recipient }: Draft): Draft['supplier'] | null {
  if (stance !== 'opposes') return null
  const parties = childrenBy(view, at, 'obj', 'iobj')
    .flatMap((child) => partiesOf(view, child))
    .filter(({ code, antecedent }) => code !== null && antecedent === undefined && recipient.every((slot) => slot.code !== code))
  return parties.length > 0 ? parties.map((party) => partySlot(view, party)) : null
}

function pointsBack(view: View, at: number, stance: Stance): boolean {
  const objects = childrenBy(view, at, 'obj', 'nsubj:pass', 'obl', 'ccomp', 'advcl')
  if (stance === 'declines') return true
  if (objects.length === 0) return stance === 'denies'
  return objects.some((child) => POINTS_BACK.has(tokenAt(view, child).lemma))
}
