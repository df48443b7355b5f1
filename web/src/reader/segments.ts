import type { Span } from '../../../src/model/index.ts'
import type { StoredClaim } from '../../../src/views/shapes.ts'

/** A claim with its place in the document, as in `claim 3 of 20`. */
export interface Numbered {
  readonly claim: StoredClaim
  readonly place: string
}

export interface Marked<T> {
  readonly of: T
  readonly at: Span
}

/** A run of text over which the same claims and the same slots hold. */
export interface Segment<C, S> extends Span {
  readonly claims: readonly C[]
  readonly slots: readonly S[]
}

/** A block cut at every boundary of a claim or a slot. Segments tile the block; marks outside it are left out. */
export function segmentsOf<C, S>(block: Span, claims: readonly Marked<C>[], slots: readonly Marked<S>[]): readonly Segment<C, S>[] {
  const cuts = new Set([block.start, block.end])
  const mine = claims.filter(({ at }) => touches(block, at))
  const words = slots.filter(({ at }) => touches(block, at))
  for (const { at } of [...mine, ...words]) {
    cuts.add(Math.max(block.start, at.start))
    cuts.add(Math.min(block.end, at.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const run = { start, end: edges[index + 1] ?? block.end }
    return {
      ...run,
      claims: mine.filter(({ at }) => touches(run, at)).map(({ of }) => of),
      slots: words.filter(({ at }) => touches(run, at)).map(({ of }) => of),
    }
  })
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
