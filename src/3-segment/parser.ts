import type { WordFeatures } from './features.ts'
import { type ParseTags, parseFeatureLimit, parseFeatures } from './parse-features.ts'
import { apply, bestMove, isDone, type ParseState, startParse } from './transitions.ts'
import type { Scorer } from './weights.ts'

export interface Tree {
  /** -1 for the root. */
  readonly head: Int32Array
  readonly relation: Int32Array
}

/** Greedy parse: the best move at each step, then one root made of several. `relations` names the parser's relations. */
export function parseWords(words: WordFeatures, tags: ParseTags, scorer: Scorer, relations: readonly string[]): Tree {
  const state = startParse(words.length)
  const rootRelation = relations.indexOf('root')
  const features = new Int32Array(parseFeatureLimit)
  const scores = new Float32Array(scorer.classes)
  while (!isDone(state)) {
    if (state.next < state.length) scorer.score(features, parseFeatures(state, words, tags, features), scores)
    apply(state, bestMove(state, scores, relations.length, rootRelation), relations.length)
  }
  return singleRoot(state, relations)
}

/** Of several tokens on the root the first stays; the others hang on it as `parataxis`. */
function singleRoot(state: ParseState, relations: readonly string[]): Tree {
  const roots: number[] = []
  for (let at = 0; at < state.length; at++) if (state.head[at] === state.length) roots.push(at)
  const root = roots[0] as number
  for (const at of roots) {
    state.head[at] = at === root ? -1 : root
    if (at !== root) state.relation[at] = relations.indexOf('parataxis')
  }
  return { head: state.head.subarray(0, state.length), relation: state.relation.subarray(0, state.length) }
}
