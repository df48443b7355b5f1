import type { Claim, ItemSlot } from '../model/index.ts'

/** Limits of time in grouping. Units: days. */
export const limits = {
  designated: { days: 731, because: 'one deal in one model is reported on over about two years without a pause' },
  undesignated: { days: 548, because: 'with no model named, only nearness in time says that two reports mean the same; 18 months span one delivery season' },
  sameFigures: { days: 2192, because: 'the same number of the same model is the same deal from order to delivery, six years at most' },
  wide: { days: 1096, because: 'a period of over three years covers several deals and must not tie them together' },
  denial: { days: 183, because: 'a denial of everything answers the reports of its season' },
} as const

type Route = 'general' | 'specific'

/**
 * Where a claim goes, first rule that holds. `general` is the flow between two parties, `specific` one transfer for each weapon named.
 * To add a rule: put its row where it should win, with a reason and a test.
 */
export const routes: readonly { readonly id: string; readonly route: Route; readonly because: string; readonly holds: (claim: Claim) => boolean }[] = [
  {
    id: 'consignment-stopped',
    route: 'specific',
    because: 'what was stopped on its way was one consignment, even where nobody says what was in it',
    holds: ({ kind }) => kind === 'interdiction',
  },
  {
    id: 'nothing-named',
    route: 'general',
    because: 'arms without a kind, a model or a number are the flow as such',
    holds: ({ items }) => !items.some(isSpecific),
  },
  {
    id: 'support-for-weapons',
    route: 'general',
    because: 'training on a weapon, or its upkeep, moves no such weapon; only goods handed over are a delivery',
    holds: ({ kind, items }) => kind === 'support' && !items.some((item) => isSpecific(item) && isGoods(item)),
  },
  { id: 'named', route: 'specific', because: 'it says what moves', holds: () => true },
]

/** Says more than *weapons*. */
export function isSpecific({ category, designation, quantity }: ItemSlot): boolean {
  return category !== 'unspecified' || designation !== null || quantity !== null
}

function isGoods({ category, quantity }: ItemSlot): boolean {
  return category === 'non-lethal' || category === 'parts' || quantity !== null
}

/**
 * Claims that say that arms move or are to move. Only these form transfers; all others follow them, so that a denial, a demand
 * or a ban can never tie two transfers together or change what supports them.
 */
export function isCore({ kind, stance }: Claim): boolean {
  return (stance === 'asserts' || stance === 'alleges') && kind !== 'restriction' && kind !== 'use'
}
