import { type Readings, readingsOf } from './readings.ts'

/** Scores every class from hashed features: the sum of the weights of those features. */
export interface Scorer {
  readonly classes: number
  /** Overwrites `scores` (one per class) with the sums over the first `count` of `features`. */
  score(features: Int32Array, count: number, scores: Float32Array): void
}

/** What the weights file says in words, before its tables. */
export interface SyntaxHeader {
  /** `UPOS XPOS` of every tagger class. */
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  /** `form UPOS` to lemma, where the rules of `lemma.ts` fail. */
  readonly lemmas: Readonly<Record<string, string>>
  /** Base forms of verbs, for the rules of `lemma.ts`. */
  readonly verbs: readonly string[]
  /** Dictionary for `readingsOf`. */
  readonly words: string
}

export interface SyntaxModel extends SyntaxHeader {
  readonly readings: Readings
  readonly tagger: Scorer
  readonly guide: Scorer
  readonly parser: Scorer
}

/** `LSY4` in ASCII: the first four bytes of a weights file. */
export const magic = 0x3459534c

/**
 * Opens a weights file: magic, length of a JSON header (filled up with blanks to a multiple of four), header,
 * then the tables of tagger, guide and parser (see `openTable`). Throws when the bytes are no such file. The tables are used where they lie.
 */
export function decodeModel(file: Uint8Array): SyntaxModel {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0, true) !== magic) throw new Error('en-syntax: not a weights file of this version')
  const headerEnd = 8 + view.getUint32(4, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, headerEnd))) as SyntaxHeader
  const tagger = openTable(bytes, headerEnd)
  const guide = openTable(bytes, tagger.end)
  const parser = openTable(bytes, guide.end)
  return { ...header, readings: readingsOf(header.words), tagger: tagger.scorer, guide: guide.scorer, parser: parser.scorer }
}

/** `LSE1` in ASCII: the first four bytes of a weights file for the ends of sentences; one table follows. */
export const endsMagic = 0x3145534c

/** Opens a weights file for the ends of sentences, of two classes: no end, an end. Throws when the bytes are no such file. */
export function decodeEnds(file: Uint8Array): Scorer {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice()
  if (bytes.length < 4 + tableHead || new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) !== endsMagic)
    throw new Error('en-sentences: not a weights file of this version')
  return openTable(bytes, 4).scorer
}

/** As `decodeModel`, once for each array. */
export const modelOf = once(decodeModel)
/** As `decodeEnds`, once for each array. */
export const endsOf = once(decodeEnds)

function once<T>(decode: (bytes: Uint8Array) => T): (bytes: Uint8Array) => T {
  const decoded = new WeakMap<Uint8Array, { readonly value: T }>()
  return (bytes) => {
    const known = decoded.get(bytes) ?? { value: decode(bytes) }
    decoded.set(bytes, known)
    return known.value
  }
}

/** Bytes of a table before its buckets. */
export const tableHead = 16

/**
 * A table, all numbers little-endian: u32 classes, u32 bits (16 to 24), u32 length of the entries, f32 greatest weight;
 * then for each value of a hash's first `bits` bits, and one more, u32 where its entries begin; then the entries,
 * filled up to a multiple of four. An entry is the last 16 bits of a feature's hash, the number of its weights (u8), and for
 * each weight its class (u8) and its level (i8). A level of q stands for sign(q)·(q/127)²·greatest.
 */
function openTable(bytes: Uint8Array, from: number): { readonly scorer: Scorer; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const classes = view.getUint32(from, true)
  const drop = 32 - view.getUint32(from + 4, true)
  const length = view.getUint32(from + 8, true)
  const greatest = view.getFloat32(from + 12, true)
  const levels = Float32Array.from({ length: 256 }, (_, byte) => levelWeight(byte < 128 ? byte : byte - 256, greatest))
  const buckets = new Uint32Array(bytes.buffer, bytes.byteOffset + from + tableHead, 2 ** (32 - drop) + 1)
  const start = from + tableHead + buckets.byteLength
  const entries = bytes.subarray(start, start + length)
  const places = new Int32Array(256)
  const score = (hashes: Int32Array, count: number, scores: Float32Array): void => {
    scores.fill(0)
    // Looking up all buckets before any entry lets the processor wait for many at once.
    for (let index = 0; index < count; index++) places[index] = buckets[(hashes[index] as number) >>> drop] as number
    let touched = 0
    for (let index = 0; index < count; index++) touched += entries[places[index] as number] as number
    if (touched < 0) return
    for (let index = 0; index < count; index++) {
      const hash = hashes[index] as number
      const low = hash & 255
      const high = (hash >>> 8) & 255
      const end = buckets[(hash >>> drop) + 1] as number
      for (let at = places[index] as number; at < end; ) {
        const next = at + 3 + (entries[at + 2] as number) * 2
        if (entries[at] === low && entries[at + 1] === high) {
          for (at += 3; at < next; at += 2) {
            const label = entries[at] as number
            scores[label] = (scores[label] as number) + (levels[entries[at + 1] as number] as number)
          }
          break
        }
        at = next
      }
    }
  }
  return { scorer: { classes, score }, end: start + length }
}

/** Weight of a level; squares keep small weights apart. */
export function levelWeight(level: number, greatest: number): number {
  return Math.sign(level) * (level / 127) ** 2 * greatest
}
