import { magic, type SyntaxHeader, tableHead } from '../../src/3-segment/weights.ts'
import type { AveragedFeature } from './perceptron.ts'

/** Weights file as `decodeModel` reads it. */
export function encodeModel(header: SyntaxHeader, tagger: Uint8Array, parser: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header))
  const json = new Uint8Array(Math.ceil(text.length / 4) * 4).fill(32)
  json.set(text)
  const bytes = new Uint8Array(8 + json.length + tagger.length + parser.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic, true)
  view.setUint32(4, json.length, true)
  bytes.set(json, 8)
  bytes.set(tagger, 8 + json.length)
  bytes.set(parser, 8 + json.length + tagger.length)
  return bytes
}

export interface Pruning {
  /** Weights smaller than this are dropped. */
  readonly floor: number
  /** And those whose level (1 to 127) is below this. */
  readonly level: number
}

/** Table as `decodeModel` reads it; features left without weights are dropped. `features` come by rising hash. */
export function encodeTable(features: readonly AveragedFeature[], classes: number, { floor, level: leastLevel }: Pruning): Uint8Array {
  const greatest = features.reduce((most, feature) => feature.weights.reduce((a, b) => Math.max(a, Math.abs(b)), most), 0)
  const kept = features.flatMap((feature) => {
    const entries = feature.labels.flatMap((label, index) => {
      const weight = feature.weights[index] as number
      const level = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / greatest) * 127)
      return Math.abs(weight) >= floor && Math.abs(level) >= leastLevel ? [label, level & 255] : []
    })
    return entries.length > 0 ? [{ hash: feature.hash, entries }] : []
  })
  // Two to four features a bucket.
  const bits = Math.min(24, Math.max(16, Math.floor(Math.log2(kept.length + 1)) - 1))
  const length = Math.ceil(kept.reduce((sum, { entries }) => sum + 3 + entries.length, 0) / 4) * 4
  const starts = tableHead + (2 ** bits + 1) * 4
  const table = new Uint8Array(starts + length)
  const view = new DataView(table.buffer)
  view.setUint32(0, classes, true)
  view.setUint32(4, bits, true)
  view.setUint32(8, length, true)
  view.setFloat32(12, greatest, true)
  let at = 0
  let bucket = -1
  const openTo = (last: number): void => {
    while (bucket < last) view.setUint32(tableHead + ++bucket * 4, at, true)
  }
  for (const { hash, entries } of kept) {
    openTo(hash >>> (32 - bits))
    view.setUint16(starts + at, hash & 0xffff, true)
    table[starts + at + 2] = entries.length / 2
    table.set(entries, starts + at + 3)
    at += 3 + entries.length
  }
  openTo(2 ** bits)
  return table
}
