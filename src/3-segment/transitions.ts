import { mix } from './features.ts'

/** Classes of the parser: shift, reduce, then an arc to the left and one to the right for each relation. */
export const shift = 0
export const reduce = 1
export const firstArc = 2

/**
 * State of an arc-eager parse. Token numbers are 0 to `length`; `length` is the root, last in the buffer.
 * -1 stands for none everywhere.
 */
export interface ParseState {
  readonly length: number
  readonly stack: number[]
  next: number
  readonly head: Int32Array
  readonly relation: Int32Array
  /** Outermost and second outermost dependents. */
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  /** Number of dependents on either side, and a hash of their relations. */
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
  last: number
}

export function startParse(length: number): ParseState {
  const none = (): Int32Array => new Int32Array(length + 1).fill(-1)
  const zero = (): Int32Array => new Int32Array(length + 1)
  return {
    length,
    stack: [],
    next: 0,
    head: none(),
    relation: none(),
    left: none(),
    left2: none(),
    right: none(),
    right2: none(),
    leftCount: zero(),
    rightCount: zero(),
    leftSet: zero(),
    rightSet: zero(),
    last: 0,
  }
}

export const top = (state: ParseState): number => (state.stack.length > 0 ? (state.stack[state.stack.length - 1] as number) : -1)
export const isDone = (state: ParseState): boolean => state.next === state.length && state.stack.length === 0

/** Which moves are open: bit 1 shift, 2 reduce, 4 arc to the left, 8 arc to the right. */
export function openMoves(state: ParseState): number {
  const s0 = top(state)
  const atRoot = state.next === state.length
  const headed = s0 >= 0 && (state.head[s0] as number) >= 0
  return (atRoot ? 0 : 1) | (headed ? 2 : 0) | (s0 >= 0 && !headed ? 4 : 0) | (s0 >= 0 && !atRoot ? 8 : 0)
}

export function apply(state: ParseState, move: number, relations: number): void {
  state.last = move + 1
  if (move === shift) {
    state.stack.push(state.next++)
    return
  }
  if (move === reduce) {
    state.stack.pop()
    return
  }
  const s0 = top(state)
  if (move < firstArc + relations) {
    attach(state, state.next, s0, move - firstArc)
    state.stack.pop()
  } else {
    attach(state, s0, state.next, move - firstArc - relations)
    state.stack.push(state.next++)
  }
}

function attach(state: ParseState, head: number, dependent: number, relation: number): void {
  state.head[dependent] = head
  state.relation[dependent] = relation
  if (dependent < head) {
    state.left2[head] = state.left[head] as number
    state.left[head] = dependent
    state.leftCount[head] = (state.leftCount[head] as number) + 1
    state.leftSet[head] = mix(state.leftSet[head] as number, relation)
  } else {
    state.right2[head] = state.right[head] as number
    state.right[head] = dependent
    state.rightCount[head] = (state.rightCount[head] as number) + 1
    state.rightSet[head] = mix(state.rightSet[head] as number, relation)
  }
}

/** The best of the open moves by `scores`; arcs to the root have the relation `rootRelation`, and no others have. */
export function bestMove(state: ParseState, scores: Float32Array, relations: number, rootRelation: number): number {
  const open = openMoves(state)
  if (state.next === state.length) return open & 2 ? reduce : firstArc + rootRelation
  let best = open & 1 ? shift : -1
  if (open & 2 && (best < 0 || (scores[reduce] as number) > (scores[shift] as number))) best = reduce
  if (open & 4) best = bestArc(scores, firstArc, relations, rootRelation, best)
  return open & 8 ? bestArc(scores, firstArc + relations, relations, rootRelation, best) : best
}

/** The best of `best` and the arcs from `from` on. */
function bestArc(scores: Float32Array, from: number, relations: number, rootRelation: number, best: number): number {
  let found = best
  let score = best < 0 ? -Infinity : (scores[best] as number)
  for (let move = from; move < from + relations; move++) {
    if ((scores[move] as number) <= score || move === from + rootRelation) continue
    found = move
    score = scores[move] as number
  }
  return found
}
