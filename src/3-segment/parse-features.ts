import { mix, one, three, two, type WordFeatures } from './features.ts'
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
  let count = 0
  into[count++] = one(1, 0)
  into[count++] = one(2, s0wp)
  into[count++] = one(3, s0w)
  into[count++] = one(4, s0p)
  into[count++] = one(5, n0wp)
  into[count++] = one(6, n0w)
  into[count++] = one(7, n0p)
  into[count++] = one(8, mix(n1w, n1p))
  into[count++] = one(9, n1w)
  into[count++] = one(10, n1p)
  into[count++] = one(11, w(n2))
  into[count++] = one(12, n2p)
  into[count++] = two(13, s0wp, n0wp)
  into[count++] = two(14, s0wp, n0w)
  into[count++] = two(15, s0w, n0wp)
  into[count++] = two(16, s0wp, n0p)
  into[count++] = two(17, s0p, n0wp)
  into[count++] = two(18, s0w, n0w)
  into[count++] = two(19, s0p, n0p)
  into[count++] = two(20, n0p, n1p)
  into[count++] = three(21, n0p, n1p, n2p)
  into[count++] = three(22, s0p, n0p, n1p)
  into[count++] = three(23, s0hp, s0p, n0p)
  into[count++] = three(24, s0p, p(s0l), n0p)
  into[count++] = three(25, s0p, p(s0r), n0p)
  into[count++] = three(26, s0p, n0p, p(n0l))
  into[count++] = two(27, s0w, gap)
  into[count++] = two(28, s0p, gap)
  into[count++] = two(29, n0w, gap)
  into[count++] = two(30, n0p, gap)
  into[count++] = three(31, s0w, n0w, gap)
  into[count++] = three(32, s0p, n0p, gap)
  into[count++] = two(33, s0w, s0rl)
  into[count++] = two(34, s0p, s0rl)
  into[count++] = two(35, s0w, s0ll)
  into[count++] = two(36, s0p, s0ll)
  into[count++] = two(37, n0w, n0ll)
  into[count++] = two(38, n0p, n0ll)
  into[count++] = one(39, s0hw)
  into[count++] = one(40, s0hp)
  into[count++] = one(41, s0label)
  into[count++] = one(42, w(s0l))
  into[count++] = one(43, p(s0l))
  into[count++] = one(44, r(s0l))
  into[count++] = one(45, w(s0r))
  into[count++] = one(46, p(s0r))
  into[count++] = one(47, r(s0r))
  into[count++] = one(48, n0lw)
  into[count++] = one(49, p(n0l))
  into[count++] = one(50, r(n0l))
  into[count++] = one(51, w(s0h2))
  into[count++] = one(52, p(s0h2))
  into[count++] = one(53, r(s0h))
  into[count++] = two(54, w(s0l2), r(s0l2))
  into[count++] = one(55, p(s0l2))
  into[count++] = two(56, w(s0r2), r(s0r2))
  into[count++] = one(57, p(s0r2))
  into[count++] = two(58, w(n0l2), r(n0l2))
  into[count++] = one(59, p(n0l2))
  into[count++] = three(60, s0p, p(s0l), p(s0l2))
  into[count++] = three(61, s0p, p(s0r), p(s0r2))
  into[count++] = three(62, s0p, s0hp, p(s0h2))
  into[count++] = three(63, n0p, p(n0l), p(n0l2))
  into[count++] = two(64, s0w, of(rightSet, s0))
  into[count++] = two(65, s0p, of(rightSet, s0))
  into[count++] = two(66, s0w, of(leftSet, s0))
  into[count++] = two(67, s0p, of(leftSet, s0))
  into[count++] = two(68, n0w, of(leftSet, n0))
  into[count++] = two(69, n0p, of(leftSet, n0))
  // beyond Zhang and Nivre
  into[count++] = three(70, p(s1), s0p, n0p)
  into[count++] = two(71, p(s1), w(s1))
  into[count++] = three(72, p(s1), p(s2), n0p)
  into[count++] = three(73, u(s1), s0u, n0u)
  into[count++] = three(74, s0u, n0u, n1u)
  into[count++] = three(75, mix(s0u, n0u), n1u, u(n2))
  into[count++] = three(76, s0u, s0label, n0u)
  into[count++] = three(77, s0w, s0label, n0p)
  into[count++] = three(78, s0p, s0label, n0w)
  into[count++] = two(79, s0w, n0lw)
  into[count++] = three(80, s0w, n0lw, n0w)
  into[count++] = three(81, s0p, n0lw, n0p)
  into[count++] = two(82, s0hw, n0lw)
  into[count++] = three(83, s0hp, s0p, n0lw)
  into[count++] = two(84, mix(s0hw, s0w), n0lw)
  into[count++] = three(85, n0p, n1p, mix(n2p, p(n3)))
  into[count++] = two(86, n0w, n1w)
  into[count++] = two(87, s0w, n1w)
  into[count++] = three(88, s0w, n0p, n1p)
  into[count++] = three(89, s0p, n0w, n1p)
  into[count++] = three(90, s0p, n0p, n1w)
  into[count++] = three(91, p(n0 - 1), n0p, n1p)
  into[count++] = three(92, s0p, p(s0 + 1 < n0 ? s0 + 1 : -1), p(n0 - 1 > s0 ? n0 - 1 : -1))
  into[count++] = three(93, mix(s0p, n0p), p(s0 + 1 < n0 ? s0 + 1 : -1), p(n0 - 1 > s0 ? n0 - 1 : -1))
  into[count++] = one(94, state.last)
  into[count++] = three(95, state.last, s0p, n0p)
  into[count++] = two(96, s0 < 0 || s0 >= length ? none : (suffix[s0 * 5 + 2] as number), n0p)
  into[count++] = two(97, n0 >= length ? root : (suffix[n0 * 5 + 2] as number), s0p)
  into[count++] = three(98, mix(s0p, n0p), of(rightSet, s0), of(leftSet, n0))
  into[count++] = three(99, mix(s0p, n0p), s0label, r(s0r))
  into[count++] = three(100, r(s0l), r(s0r), mix(s0u, n0u))
  into[count++] = three(101, s0w, r(s0r), n0p)
  into[count++] = two(102, w(s1), n0w)
  into[count++] = two(103, mix(w(s1), s0w), n0lw)
  into[count++] = three(104, p(s1), s0p, n0lw)
  into[count++] = three(105, mix(s0p, n0p), p(s0r), w(s0r))
  into[count++] = three(106, r(s0l2), r(s0l), mix(s0p, n0p))
  into[count++] = three(107, mix(n0p, s0p), n0w, w(n0 - 1))
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
  into[count++] = one(120, said)
  into[count++] = three(121, said, s0Said, n0Said)
  into[count++] = three(122, said, s0p, n0p)
  into[count++] = three(123, mix(said, s0Said), s0p, n0p)
  into[count++] = three(124, mix(said, n0Said), s0p, n0p)
  into[count++] = two(125, s0Place, s0Said)
  into[count++] = two(126, n0Place, n0Said)
  into[count++] = three(127, s0Place, s0Said, s0p)
  into[count++] = three(128, n0Place, n0Said, n0p)
  into[count++] = two(129, said, s0w)
  into[count++] = two(130, said, n0w)
  into[count++] = three(131, mix(s0Place, n0Place), s0label, n0Said)
  into[count++] = two(132, said, state.last)
  into[count++] = three(133, n1Place, n1Said, mix(said, n0p))
  return count
}

/** Where a guide's head lies: 1 at `other`, 2 to the left, 3 to the right, 4 the root. */
function placeOf(head: number, own: number, other: number, length: number): number {
  return head === length ? 4 : head === other ? 1 : head < own ? 2 : 3
}
