import { featureLimit, few, greatestBits, type Layout, summing } from './summing.ts'

/** Scores every class from hashed features: the sum of the weights of those features. */
export interface Scorer {
  readonly classes: number
  /** Overwrites `scores` (one per class) with the sums over the first `count` of `features`. */
  score(features: Int32Array, count: number, scores: Float32Array): void
}

/** Bytes of a table before its buckets. */
export const tableHead = 16

/** Groups behind the last one that a hash can begin at; no run of full groups is as long. */
const spare = 1024

/**
 * A table, all numbers little-endian: u32 classes, u32 bits (16 to 24), u32 length of the entries, f32 greatest weight;
 * then for each value of a hash's first `bits` bits, and one more, u32 where its entries begin; then the entries,
 * filled up to a multiple of four. An entry is the last 16 bits of a feature's hash, the number of its weights (u8), and for
 * each weight its class (u8) and its level (i8). A level of q stands for sign(q)·(q/127)²·greatest.
 * Weights are summed as whole numbers, q·|q|, from a copy that is laid out for it (`Layout`). `end` is where the table ends.
 */
export function openTable(bytes: Uint8Array, from: number): { readonly scorer: Scorer; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const classes = view.getUint32(from, true)
  const drop = 32 - view.getUint32(from + 4, true)
  const length = view.getUint32(from + 8, true)
  const unit = view.getFloat32(from + 12, true) / 127 ** 2
  const buckets = new Uint32Array(bytes.buffer, bytes.byteOffset + from + tableHead, 2 ** (32 - drop) + 1)
  const start = from + tableHead + buckets.byteLength
  const end = start + length
  const layout = layoutOf(classes, sizesOf(bytes.subarray(start, end)))
  const { memory, run } = summing(layout)
  lay(bytes.subarray(start, end), buckets, drop, layout, memory)
  const features = new Int32Array(memory, layout.features, featureLimit)
  const sums = new Int32Array(memory, layout.sums, classes)
  const score = (hashes: Int32Array, count: number, scores: Float32Array): void => {
    for (let index = 0; index < count; index++) features[index] = hashes[index] as number
    run(count)
    for (let label = 0; label < classes; label++) scores[label] = (sums[label] as number) * unit
  }
  return { scorer: { classes, score }, end }
}

interface Sizes {
  readonly features: number
  readonly rows: number
  readonly fours: number
}

function sizesOf(entries: Uint8Array): Sizes {
  let [features, rows, fours] = [0, 0, 0]
  // What fills the entries up has no weights.
  for (let at = 0; at + 2 < entries.length; ) {
    const count = entries[at + 2] as number
    if (count === 0) break
    features++
    if (count > few) rows++
    else fours += count > 4 ? 2 : 1
    at += 3 + count * 2
  }
  return { features, rows, fours }
}

/** Groups are two thirds full at most. */
function layoutOf(classes: number, sizes: Sizes): Layout {
  const bits = Math.max(1, Math.ceil(Math.log2(sizes.features * 1.5 + 1)) - 2)
  const full = Math.ceil(classes / 16) * 16
  const features = 0
  const sums = featureLimit * 4 * 4
  const squares = sums + (full + 4) * 4
  const groups = squares + 256 * 4
  const rows = groups + (2 ** bits + spare) * 32
  const fours = rows + sizes.rows * full
  // The first place of the fours stays free: no reference is 0.
  return { classes: full, features, sums, squares, groups, shift: 32 - bits, rows, fours, end: fours + (sizes.fours + 1) * 8 }
}

/** Copies all entries into memory. */
function lay(entries: Uint8Array, buckets: Uint32Array, drop: number, layout: Layout, memory: ArrayBuffer): void {
  const { classes, shift } = layout
  const groups = new Int32Array(memory, layout.groups, (layout.rows - layout.groups) / 4)
  const rows = new Uint8Array(memory, layout.rows)
  const fours = new Uint8Array(memory, layout.fours)
  new Int32Array(memory, layout.squares, 256).forEach((_, byte, squares) => {
    squares[byte] = byte < 128 ? byte * byte : -(256 - byte) * (256 - byte)
  })
  let row = 0
  let four = 1
  for (let bucket = 0; bucket < buckets.length - 1; bucket++) {
    const end = buckets[bucket + 1] as number
    for (let at = buckets[bucket] as number; at < end; ) {
      const hash = (bucket << drop) | (entries[at] as number) | ((entries[at + 1] as number) << 8)
      const next = at + 3 + (entries[at + 2] as number) * 2
      let slot = (hash >>> shift) * 8
      while (groups[slot + 4] !== 0) slot += (slot & 3) === 3 ? 5 : 1
      groups[slot] = hash
      if (next - at > 3 + few * 2) {
        let greatest = 0
        for (let weight = at + 3; weight < next; weight += 2) {
          const level = entries[weight + 1] as number
          rows[row * classes + (entries[weight] as number)] = level
          greatest = Math.max(greatest, level < 128 ? level : 256 - level)
        }
        groups[slot + 4] = (1 << 31) | (row++ << greatestBits) | (greatest * greatest)
      } else {
        const from = four * 8
        const length = next - at - 3
        groups[slot + 4] = four * 2 + (length > 8 ? 1 : 0)
        four += length > 8 ? 2 : 1
        for (let byte = 0; byte < length; byte++) fours[from + byte] = entries[at + 3 + byte] as number
        // What fills a four up counts for no class.
        for (let byte = from + length; byte < four * 8; byte += 2) fours[byte] = classes + ((byte >> 1) & 3)
      }
      at = next
    }
  }
}
