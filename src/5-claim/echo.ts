import type { Stance } from '../model/index.ts'
import type { Draft } from './draft.ts'
import type { Surroundings } from './draft-event.ts'
import { clauseOf, trim } from './evidence.ts'
import { isNegated, operatorsAt } from './operators.ts'
import { sourceOf } from './speakers.ts'
import { cueSpeakers } from './speech.ts'
import { childrenBy, phraseTokens, relationOf, spanOf, subtree, tokenAt, type View } from './view.ts'

const ACCUSATIONS = new Set(['accusation', 'allegation', 'claim', 'charge', 'report', 'suggestion', 'finding'])

/** Claims that a stance may point back to lie within the last few. */
const RECENT = 40

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
    if (token.pos !== 'VERB') return
    const stance = stanceOfCue(view, at)
    if (!stance) return
    const below = subtree(view, at)
    const inside = drafts.slice(-RECENT).filter((draft) => draft.view === view && below.includes(draft.token) && eventTokens.has(draft.token))
    // *dismissed a report that says …*: the report's own claims are what is denied.
    const reported =
      stance === 'denies'
        ? inside.find((draft) => (draft.stance === 'asserts' || draft.stance === 'alleges') && draft.source !== null && draft.kind !== 'use')
        : undefined
    if (inside.length > 0 && !reported) return
    const speaker = cueSpeakers(view, at)[0]
    if (speaker === undefined || (!reported && !pointsBack(view, at, stance))) return
    const start = token.start
    const earlier = drafts
      .slice(-RECENT)
      .filter((draft) => draft.view.index <= view.index && view.index - draft.view.index <= 2 && draft.evidence.start < start && draft.stance !== 'declines')
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
      source: /^(who|which|that)$/i.test(source.text) ? null : source,
      status: stance === 'supports' ? 'planned' : stance === 'opposes' ? 'ongoing' : null,
      value: null,
      share: null,
      when: null,
      disputedBy: [],
      supplier: target.supplier.map((slot) => ({ ...slot, basis: carried(slot.basis) })),
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

function carried(basis: Draft['supplier'][number]['basis']): Draft['supplier'][number]['basis'] {
  return { how: 'inferred', rule: 'echo/same-as-before', from: basis.how === 'stated' ? [basis.at] : basis.from }
}

function stanceOfCue(view: View, at: number): Stance | null {
  const ids = operatorsAt(view, at)
  const lemma = tokenAt(view, at).lemma
  if (
    lemma === 'decline' &&
    childrenBy(view, at, 'xcomp').some(
      (child) =>
        !/^(comment|discuss|say|elaborate|confirm|disclose|give|provide|answer|respond|speculate|reveal|talk|specify)$/.test(tokenAt(view, child).lemma),
    )
  )
    return null
  if (
    lemma === 'decline' ||
    (lemma === 'refuse' && childrenBy(view, at, 'xcomp').some((child) => /^(comment|discuss|say|elaborate|confirm)$/.test(tokenAt(view, child).lemma)))
  )
    return 'declines'
  if (lemma === 'comment' && isNegated(view, at)) return 'declines'
  if (/^(reject|dispute|refute)$/.test(lemma) && childrenBy(view, at, 'obj', 'nsubj:pass').some((child) => ACCUSATIONS.has(tokenAt(view, child).lemma)))
    return isNegated(view, at) ? null : 'denies'
  if (ids.includes('deny')) return isNegated(view, at) ? null : 'denies'
  if (ids.includes('oppose') && lemma !== 'warn' && lemma !== 'attack') return 'opposes'
  if (ids.includes('support') && lemma !== 'vote' && lemma !== 'propose') return 'supports'
  return null
}

function pointsBack(view: View, at: number, stance: Stance): boolean {
  const objects = childrenBy(view, at, 'obj', 'nsubj:pass', 'obl', 'ccomp', 'advcl')
  if (stance === 'declines') return true
  if (objects.length === 0) return stance === 'denies'
  return objects.some((child) => POINTS_BACK.has(tokenAt(view, child).lemma))
}
