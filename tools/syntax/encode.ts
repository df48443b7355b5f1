import { magic, type SyntaxHeader } from '../../src/3-segment/weights.ts'
import type { AveragedFeature } from './perceptron.ts'

/** Weights file as `decodeModel` reads it. */
export function encodeModel(header: SyntaxHeader, tagger: Uint8Array, parser: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header))
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

/** Table as `readTable` reads it; features left without weights are dropped. */
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
  const bytes: number[] = []
  const varint = (value: number): void => {
    let rest = value
    while (rest > 127) {
      bytes.push((rest % 128) | 128)
      rest = Math.floor(rest / 128)
    }
    bytes.push(rest)
  }
  let before = 0
  let total = 0
  for (const { hash, entries } of kept) {
    varint(hash - before)
    varint(entries.length / 2)
    for (const byte of entries) bytes.push(byte)
    before = hash
    total += entries.length / 2
  }
  const table = new Uint8Array(16 + bytes.length)
  const view = new DataView(table.buffer)
  view.setUint32(0, classes, true)
  view.setUint32(4, kept.length, true)
  view.setUint32(8, total, true)
  view.setFloat32(12, greatest, true)
  table.set(bytes, 16)
  return table
}
