import { mix, type WordFeatures } from './features.ts'
import { type ParseState, top } from './transitions.ts'

/** Tags as the parser sees them: hashes, one per token. */
export interface ParseTags {
  readonly upos: Int32Array
  readonly xpos: Int32Array
}

/** Most features that one state can have; the length of the array to pass to `parseFeatures`. */
export const parseFeatureLimit = 160

const none = 0x3c6ef372 | 0
const root = 0x1b56c4e9 | 0

/**
 * Writes the hashed features of a state into `into`; returns how many.
 * The templates are those of Zhang and Nivre (2011), with the third word of the buffer, the second of the stack,
 * the words between, and the case marker of the next noun beside its possible heads.
 */
export function parseFeatures(state: ParseState, words: WordFeatures, tags: ParseTags, into: Int32Array): number {
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
  const add = (template: number, a: number, b = 0, c = 0): void => {
    into[count++] = mix(mix(mix(template, a), b), c)
  }
  add(1, 0)
  add(2, s0wp)
  add(3, s0w)
  add(4, s0p)
  add(5, n0wp)
  add(6, n0w)
  add(7, n0p)
  add(8, mix(n1w, n1p))
  add(9, n1w)
  add(10, n1p)
  add(11, w(n2))
  add(12, n2p)
  add(13, s0wp, n0wp)
  add(14, s0wp, n0w)
  add(15, s0w, n0wp)
  add(16, s0wp, n0p)
  add(17, s0p, n0wp)
  add(18, s0w, n0w)
  add(19, s0p, n0p)
  add(20, n0p, n1p)
  add(21, n0p, n1p, n2p)
  add(22, s0p, n0p, n1p)
  add(23, s0hp, s0p, n0p)
  add(24, s0p, p(s0l), n0p)
  add(25, s0p, p(s0r), n0p)
  add(26, s0p, n0p, p(n0l))
  add(27, s0w, gap)
  add(28, s0p, gap)
  add(29, n0w, gap)
  add(30, n0p, gap)
  add(31, s0w, n0w, gap)
  add(32, s0p, n0p, gap)
  add(33, s0w, s0rl)
  add(34, s0p, s0rl)
  add(35, s0w, s0ll)
  add(36, s0p, s0ll)
  add(37, n0w, n0ll)
  add(38, n0p, n0ll)
  add(39, s0hw)
  add(40, s0hp)
  add(41, s0label)
  add(42, w(s0l))
  add(43, p(s0l))
  add(44, r(s0l))
  add(45, w(s0r))
  add(46, p(s0r))
  add(47, r(s0r))
  add(48, n0lw)
  add(49, p(n0l))
  add(50, r(n0l))
  add(51, w(s0h2))
  add(52, p(s0h2))
  add(53, r(s0h))
  add(54, w(s0l2), r(s0l2))
  add(55, p(s0l2))
  add(56, w(s0r2), r(s0r2))
  add(57, p(s0r2))
  add(58, w(n0l2), r(n0l2))
  add(59, p(n0l2))
  add(60, s0p, p(s0l), p(s0l2))
  add(61, s0p, p(s0r), p(s0r2))
  add(62, s0p, s0hp, p(s0h2))
  add(63, n0p, p(n0l), p(n0l2))
  add(64, s0w, of(rightSet, s0))
  add(65, s0p, of(rightSet, s0))
  add(66, s0w, of(leftSet, s0))
  add(67, s0p, of(leftSet, s0))
  add(68, n0w, of(leftSet, n0))
  add(69, n0p, of(leftSet, n0))
  // beyond Zhang and Nivre
  add(70, p(s1), s0p, n0p)
  add(71, p(s1), w(s1))
  add(72, p(s1), p(s2), n0p)
  add(73, u(s1), s0u, n0u)
  add(74, s0u, n0u, n1u)
  add(75, mix(s0u, n0u), n1u, u(n2))
  add(76, s0u, s0label, n0u)
  add(77, s0w, s0label, n0p)
  add(78, s0p, s0label, n0w)
  add(79, s0w, n0lw)
  add(80, s0w, n0lw, n0w)
  add(81, s0p, n0lw, n0p)
  add(82, s0hw, n0lw)
  add(83, s0hp, s0p, n0lw)
  add(84, mix(s0hw, s0w), n0lw)
  add(85, n0p, n1p, mix(n2p, p(n3)))
  add(86, n0w, n1w)
  add(87, s0w, n1w)
  add(88, s0w, n0p, n1p)
  add(89, s0p, n0w, n1p)
  add(90, s0p, n0p, n1w)
  add(91, p(n0 - 1), n0p, n1p)
  add(92, s0p, p(s0 + 1 < n0 ? s0 + 1 : -1), p(n0 - 1 > s0 ? n0 - 1 : -1))
  add(93, mix(s0p, n0p), p(s0 + 1 < n0 ? s0 + 1 : -1), p(n0 - 1 > s0 ? n0 - 1 : -1))
  add(94, state.last)
  add(95, state.last, s0p, n0p)
  add(96, s0 < 0 || s0 >= length ? none : (suffix[s0 * 5 + 2] as number), n0p)
  add(97, n0 >= length ? root : (suffix[n0 * 5 + 2] as number), s0p)
  add(98, mix(s0p, n0p), of(rightSet, s0), of(leftSet, n0))
  add(99, mix(s0p, n0p), s0label, r(s0r))
  add(100, r(s0l), r(s0r), mix(s0u, n0u))
  add(101, s0w, r(s0r), n0p)
  add(102, w(s1), n0w)
  add(103, mix(w(s1), s0w), n0lw)
  add(104, p(s1), s0p, n0lw)
  add(105, mix(s0p, n0p), p(s0r), w(s0r))
  add(106, r(s0l2), r(s0l), mix(s0p, n0p))
  add(107, mix(n0p, s0p), n0w, w(n0 - 1))
  return count
}
