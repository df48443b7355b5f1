import { firstArc, type ParseState, reduce, shift, top } from '../../src/3-segment/transitions.ts'

/**
 * Whether each move leaves every arc reachable that was so before (dynamic oracle of Goldberg and Nivre, 2012).
 * `gold` has the head of every token, `length` for the root. Bits as in `openMoves`.
 */
export function freeMoves(state: ParseState, gold: Int32Array, dependents: readonly (readonly number[])[], open: number): number {
  const s0 = top(state)
  const n0 = state.next
  let free = 0
  const below = s0 < 0 ? 0 : countAhead(dependents[s0] as readonly number[], n0)
  if (open & 1 && !inStack(state, gold[n0] as number, true) && !awaits(state, n0, gold, true)) free |= 1
  if (open & 2 && below === 0) free |= 2
  if (open & 4 && below === 0 && (gold[s0] as number) <= n0) free |= 4
  if (open & 8 && (gold[n0] as number) <= n0 && !inStack(state, gold[n0] as number, false) && !awaits(state, n0, gold, true)) free |= 8
  return free
}

/** True where `move` is one of the `free` moves and, if it draws an arc of the gold tree, has its relation. */
export function isRight(
  state: ParseState,
  move: number,
  free: number,
  gold: { readonly head: Int32Array; readonly relation: Int32Array },
  relations: number,
): boolean {
  if (move === shift) return (free & 1) !== 0
  if (move === reduce) return (free & 2) !== 0
  const s0 = top(state)
  const toLeft = move < firstArc + relations
  if ((free & (toLeft ? 4 : 8)) === 0) return false
  const [head, dependent] = toLeft ? [state.next, s0] : [s0, state.next]
  return gold.head[dependent] !== head || gold.relation[dependent] === (move - firstArc) % relations
}

function countAhead(dependents: readonly number[], from: number): number {
  let count = 0
  for (const dependent of dependents) if (dependent >= from) count++
  return count
}

function inStack(state: ParseState, token: number, withTop: boolean): boolean {
  const end = state.stack.length - (withTop ? 0 : 1)
  for (let at = 0; at < end; at++) if (state.stack[at] === token) return true
  return false
}

/** True where a token on the stack still waits for `head`. */
function awaits(state: ParseState, head: number, gold: Int32Array, withTop: boolean): boolean {
  const end = state.stack.length - (withTop ? 0 : 1)
  for (let at = 0; at < end; at++) {
    const token = state.stack[at] as number
    if (gold[token] === head && (state.head[token] as number) < 0) return true
  }
  return false
}
