import { mix, type WordFeatures } from './features.ts'
import { hashGuided, hashPlain, values } from './parse-templates.ts'
import { type ParseState, top } from './transitions.ts'

/** Tags as the parser sees them: hashes, one per token. */
export interface ParseTags {
  readonly upos: Int32Array
  readonly xpos: Int32Array
}

/** Most features that one state can have; the length of the array to pass to `parseFeatures`. */
export const parseFeatureLimit = 144

const none = 0x3c6ef372 | 0
const root = 0x1b56c4e9 | 0

/** A finished tree of the same words by another parser, which this one may trust or not. */
export interface Guide {
  /** `length` for the root. */
  readonly head: Int32Array
  readonly relation: Int32Array
  /** First and last dependent of every token, itself where it has none on that side. */
  readonly first: Int32Array
  readonly last: Int32Array
}

/**
 * Writes the hashed features of a state into `into`; returns how many.
 * The templates are those of Zhang and Nivre (2011), with the third word of the buffer, the second of the stack,
 * the words between, and the case marker of the next noun beside its possible heads;
 * with a guide also what its tree says of the two words at hand (stacking: Nivre and McDonald, 2008).
 */
export function parseFeatures(state: ParseState, words: WordFeatures, tags: ParseTags, into: Int32Array, guide: Guide | null = null): number {
  const { length, stack, head, relation, left, left2, right, right2, leftCount, rightCount, leftSet, rightSet } = state
  const { lower, suffix } = words
  const w = (at: number): number => (at < 0 ? none : at >= length ? root : (lower[at] as number))
  const p = (at: number): number => (at < 0 ? none : at >= length ? root : (tags.xpos[at] as number))
  const u = (at: number): number => (at < 0 ? none : at >= length ? root : (tags.upos[at] as number))
  const r = (at: number): number => (at < 0 ? -2 : (relation[at] as number))
  const of = (values: Int32Array, at: number): number => (at < 0 ? -1 : (values[at] as number))
  const n0 = state.next
  const n1 = n0 + 1 <= length ? n0 + 1 : -1
  const n2 = n0 + 2 <= length ? n0 + 2 : -1
  const n3 = n0 + 3 <= length ? n0 + 3 : -1
  const s0 = top(state)
  const s1 = stack.length > 1 ? (stack[stack.length - 2] as number) : -1
  const s2 = stack.length > 2 ? (stack[stack.length - 3] as number) : -1
  const s0h = of(head, s0)
  const s0h2 = of(head, s0h)
  const s0l = of(left, s0)
  const s0l2 = of(left2, s0)
  const s0r = of(right, s0)
  const s0r2 = of(right2, s0)
  const n0l = of(left, n0)
  const n0l2 = of(left2, n0)
  const s0w = w(s0)
  const s0p = p(s0)
  const n0w = w(n0)
  const n0p = p(n0)
  const n1w = w(n1)
  const n1p = p(n1)
  const n2p = p(n2)
  const s0u = u(s0)
  const n0u = u(n0)
  const n1u = u(n1)
  const s0hp = p(s0h)
  const s0hw = w(s0h)
  const n0lw = w(n0l)
  const s0wp = mix(s0w, s0p)
  const n0wp = mix(n0w, n0p)
  const s0rl = of(rightCount, s0)
  const s0ll = of(leftCount, s0)
  const n0ll = of(leftCount, n0)
  const s0label = r(s0)
  const gap = s0 < 0 ? 0 : Math.min(n0 - s0, 6) + (n0 - s0 > 10 ? 1 : 0)
  values[1] = s0wp
  values[2] = s0w
  values[3] = s0p
  values[4] = n0wp
  values[5] = n0w
  values[6] = n0p
  values[7] = mix(n1w, n1p)
  values[8] = n1w
  values[9] = n1p
  values[10] = w(n2)
  values[11] = n2p
  values[12] = s0hp
  values[13] = p(s0l)
  values[14] = p(s0r)
  values[15] = p(n0l)
  values[16] = gap
  values[17] = s0rl
  values[18] = s0ll
  values[19] = n0ll
  values[20] = s0hw
  values[21] = s0label
  values[22] = w(s0l)
  values[23] = r(s0l)
  values[24] = w(s0r)
  values[25] = r(s0r)
  values[26] = n0lw
  values[27] = r(n0l)
  values[28] = w(s0h2)
  values[29] = p(s0h2)
  values[30] = r(s0h)
  values[31] = w(s0l2)
  values[32] = r(s0l2)
  values[33] = p(s0l2)
  values[34] = w(s0r2)
  values[35] = r(s0r2)
  values[36] = p(s0r2)
  values[37] = w(n0l2)
  values[38] = r(n0l2)
  values[39] = p(n0l2)
  values[40] = of(rightSet, s0)
  values[41] = of(leftSet, s0)
  values[42] = of(leftSet, n0)
  values[43] = p(s1)
  values[44] = w(s1)
  values[45] = p(s2)
  values[46] = u(s1)
  values[47] = s0u
  values[48] = n0u
  values[49] = n1u
  values[50] = mix(s0u, n0u)
  values[51] = u(n2)
  values[52] = mix(s0hw, s0w)
  values[53] = mix(n2p, p(n3))
  values[54] = p(n0 - 1)
  values[55] = p(s0 + 1 < n0 ? s0 + 1 : -1)
  values[56] = p(n0 - 1 > s0 ? n0 - 1 : -1)
  values[57] = mix(s0p, n0p)
  values[58] = state.last
  values[59] = s0 < 0 || s0 >= length ? none : (suffix[s0 * 5 + 2] as number)
  values[60] = n0 >= length ? root : (suffix[n0 * 5 + 2] as number)
  values[61] = mix(w(s1), s0w)
  values[62] = mix(n0p, s0p)
  values[63] = w(n0 - 1)
  const count = hashPlain(into)
  if (guide === null) return count
  const s0Place = s0 < 0 ? 0 : placeOf(guide.head[s0] as number, s0, n0, length)
  const n0Place = n0 >= length ? 0 : placeOf(guide.head[n0] as number, n0, s0, length)
  const s0Last = s0 < 0 ? 0 : Math.sign((guide.last[s0] as number) - n0) + 1
  const n0First = n0 >= length || (guide.first[n0] as number) >= s0 ? 0 : 1
  const said = s0Place + n0Place * 8 + s0Last * 64 + n0First * 256
  const s0Said = s0 < 0 ? -1 : (guide.relation[s0] as number)
  const n0Said = n0 >= length ? -1 : (guide.relation[n0] as number)
  const n1Said = n1 < 0 || n1 >= length ? -1 : (guide.relation[n1] as number)
  const n1Place = n1 < 0 || n1 >= length ? 0 : placeOf(guide.head[n1] as number, n1, n0, length)
  values[64] = said
  values[65] = s0Said
  values[66] = n0Said
  values[67] = mix(said, s0Said)
  values[68] = mix(said, n0Said)
  values[69] = s0Place
  values[70] = n0Place
  values[71] = mix(s0Place, n0Place)
  values[72] = n1Place
  values[73] = n1Said
  values[74] = mix(said, n0p)
  return hashGuided(into, count)
}

/** Where a guide's head lies: 1 at `other`, 2 to the left, 3 to the right, 4 the root. */
function placeOf(head: number, own: number, other: number, length: number): number {
  return head === length ? 4 : head === other ? 1 : head < own ? 2 : 3
}
