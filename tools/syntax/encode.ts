import { tableHead } from '../../src/3-segment/table.ts'
import { endsMagic, magic, type SyntaxHeader } from '../../src/3-segment/weights.ts'
import type { Averages } from './perceptron.ts'

/** The tables of a weights file, each as `encodeTable` makes it; those left out know nothing. */
export interface EncodedTables {
  readonly tagger?: Uint8Array
  readonly guide?: Uint8Array
  readonly parser?: Uint8Array
}

/** Weights file as `decodeModel` reads it. */
export function encodeModel(header: SyntaxHeader, { tagger = emptyTable, guide = emptyTable, parser = emptyTable }: EncodedTables): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header))
  const headerLength = Math.ceil(text.length / 4) * 4
  const head = new Uint8Array(8 + headerLength).fill(32)
  const view = new DataView(head.buffer)
  view.setUint32(0, magic, true)
  view.setUint32(4, headerLength, true)
  head.set(text, 8)
  return new Uint8Array(Buffer.concat([head, tagger, guide, parser]))
}

/** Weights file as `decodeEnds` reads it. */
export function encodeEnds(table: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 + table.length)
  new DataView(bytes.buffer).setUint32(0, endsMagic, true)
  bytes.set(table, 4)
  return bytes
}

export interface Pruning {
  /** Weights smaller than this are dropped. */
  readonly floor: number
  /** And those whose level (1 to 127) is below this. */
  readonly level: number
}

/** Table as `decodeModel` reads it; features left without weights are dropped. */
export function encodeTable({ hashes, starts, labels, weights }: Averages, classes: number, { floor, level: leastLevel }: Pruning): Uint8Array {
  const greatest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const levels = Int8Array.from(weights, (weight) => {
    const level = Math.round(Math.sqrt(Math.abs(weight) / greatest) * 127)
    return Math.abs(weight) >= floor && level >= leastLevel ? Math.sign(weight) * level : 0
  })
  const kept = new Uint8Array(hashes.length)
  let features = 0
  let size = 0
  hashes.forEach((_, feature) => {
    for (let at = starts[feature] as number; at < (starts[feature + 1] as number); at++) if (levels[at] !== 0) kept[feature] = (kept[feature] as number) + 1
    if (kept[feature] === 0) return
    features++
    size += 3 + (kept[feature] as number) * 2
  })
  // Two to four features a bucket.
  const bits = Math.min(24, Math.max(16, Math.floor(Math.log2(features + 1)) - 1))
  const length = Math.ceil(size / 4) * 4
  const entries = tableHead + (2 ** bits + 1) * 4
  const table = new Uint8Array(entries + length)
  const view = new DataView(table.buffer)
  view.setUint32(0, classes, true)
  view.setUint32(4, bits, true)
  view.setUint32(8, length, true)
  view.setFloat32(12, greatest, true)
  let end = entries
  let bucket = -1
  const openTo = (last: number): void => {
    while (bucket < last) view.setUint32(tableHead + ++bucket * 4, end - entries, true)
  }
  hashes.forEach((hash, feature) => {
    if (kept[feature] === 0) return
    openTo(hash >>> (32 - bits))
    view.setUint16(end, hash & 0xffff, true)
    table[end + 2] = kept[feature] as number
    end += 3
    for (let at = starts[feature] as number; at < (starts[feature + 1] as number); at++) {
      if (levels[at] === 0) continue
      view.setUint8(end, labels[at] as number)
      view.setInt8(end + 1, levels[at] as number)
      end += 2
    }
  })
  openTo(2 ** bits)
  return table
}

/** The table of a model that knows nothing. */
const emptyTable: Uint8Array = encodeTable(
  { hashes: new Uint32Array(0), starts: new Uint32Array(1), labels: new Uint8Array(0), weights: new Float64Array(0) },
  1,
  { floor: 0, level: 1 },
)
