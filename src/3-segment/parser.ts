import type { WordFeatures } from './features.ts'
import { type Guide, type ParseTags, parseFeatureLimit, parseFeatures } from './parse-features.ts'
import type { Scorer } from './table.ts'
import { apply, bestMove, isDone, type ParseState, startParse } from './transitions.ts'

export interface Tree {
  /** -1 for the root. */
  readonly head: Int32Array
  readonly relation: Int32Array
}

/** The parser's two models: the guide reads from right to left, the parser from left to right with the guide's tree in view. */
export interface ParserModel {
  readonly guide: Scorer
  readonly parser: Scorer
  readonly relations: readonly string[]
}

/** Tree of a sentence by both parsers, with one root made of several. */
export function parseWords(words: WordFeatures, tags: ParseTags, { guide, parser, relations }: ParserModel): Tree {
  const said = guideFrom(words, tags, guide, relations)
  return singleRoot(parseOnce(words, tags, parser, relations, said), said, relations)
}

/** What the guide says: its tree of the mirrored sentence, mirrored again. */
export function guideFrom(words: WordFeatures, tags: ParseTags, scorer: Scorer, relations: readonly string[]): Guide {
  const { length } = words
  const state = parseOnce(mirrorWords(words), mirrorTags(tags), scorer, relations, null)
  const head = new Int32Array(length)
  const relation = new Int32Array(length)
  const first = Int32Array.from({ length }, (_, at) => at)
  const last = first.slice()
  for (let at = 0; at < length; at++) {
    const mirrored = state.head[length - 1 - at] as number
    const own = mirrored === length ? length : length - 1 - mirrored
    head[at] = own
    relation[at] = state.relation[length - 1 - at] as number
    if (own === length) continue
    first[own] = Math.min(first[own] as number, at)
    last[own] = Math.max(last[own] as number, at)
  }
  return { head, relation, first, last }
}

/** Features of the words in the opposite order, as far as the parser uses them. */
export function mirrorWords(words: WordFeatures): WordFeatures {
  const suffix = new Int32Array(words.suffix.length)
  for (let at = 0; at < words.length; at++) suffix.set(words.suffix.subarray(at * 5, at * 5 + 5), (words.length - 1 - at) * 5)
  return { ...words, lower: words.lower.toReversed(), suffix }
}

export function mirrorTags({ upos, xpos }: ParseTags): ParseTags {
  return { upos: upos.toReversed(), xpos: xpos.toReversed() }
}

/** Greedy parse: the best move at each step. `relations` names the parser's relations. */
function parseOnce(words: WordFeatures, tags: ParseTags, scorer: Scorer, relations: readonly string[], guide: Guide | null): ParseState {
  const state = startParse(words.length)
  const rootRelation = relations.indexOf('root')
  const features = new Int32Array(parseFeatureLimit)
  const scores = new Float32Array(scorer.classes)
  while (!isDone(state)) {
    // On an empty stack or an empty buffer the move is given.
    const free = state.next < state.length && state.stack.length > 0
    if (free) scorer.score(features, parseFeatures(state, words, tags, features, guide), scores)
    apply(state, bestMove(state, scores, relations.length, rootRelation), relations.length)
  }
  return state
}

/**
 * Of several tokens on the root that stays which the guide has there too, else the first.
 * The others go where the guide has them if that closes no circle, else to the root's token as `parataxis`.
 */
function singleRoot({ length, head, relation }: ParseState, guide: Guide, relations: readonly string[]): Tree {
  const roots: number[] = []
  for (let at = 0; at < length; at++) if (head[at] === length) roots.push(at)
  const root = (roots.find((at) => guide.head[at] === length) ?? roots[0]) as number
  for (const at of roots) {
    if (at === root) continue
    const said = guide.head[at] as number
    const fits = said !== length && !isUnder(head, said, at)
    head[at] = fits ? said : root
    relation[at] = fits ? (guide.relation[at] as number) : relations.indexOf('parataxis')
  }
  head[root] = -1
  return { head: head.subarray(0, length), relation: relation.subarray(0, length) }
}

/** True where `token` is `top` or hangs under it; the root's number is the length of the sentence. */
function isUnder(head: Int32Array, token: number, top: number): boolean {
  let at = token
  while (at >= 0 && at < head.length - 1 && at !== top) at = head[at] as number
  return at === top
}
