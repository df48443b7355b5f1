/** Scores every class from hashed features: the sum of the weights of those features. */
export interface Scorer {
  readonly classes: number
  /** Overwrites `scores` (one per class) with the sums over the first `count` of `features`. */
  score(features: Int32Array, count: number, scores: Float32Array): void
}

/** What the weights file says in words, before its two tables. */
export interface SyntaxHeader {
  /** `UPOS XPOS` of every tagger class. */
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  /** `form UPOS` to lemma, where the rules of `lemma.ts` fail. */
  readonly lemmas: Readonly<Record<string, string>>
  /** Base forms of verbs, for the rules of `lemma.ts`. */
  readonly verbs: readonly string[]
}

export interface SyntaxModel extends SyntaxHeader {
  readonly tagger: Scorer
  readonly parser: Scorer
}

/** `LSY1` in ASCII: the first four bytes of a weights file. */
export const magic = 0x3159534c

/**
 * Decodes a weights file: magic, length of a JSON header, header, tagger table, parser table (see `readTable`).
 * Throws when the bytes are no such file.
 */
export function decodeModel(bytes: Uint8Array): SyntaxModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0, true) !== magic) throw new Error('en-syntax: not a weights file of this version')
  const headerEnd = 8 + view.getUint32(4, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, headerEnd))) as SyntaxHeader
  const tagger = readTable(bytes, headerEnd)
  const parser = readTable(bytes, tagger.end)
  return { ...header, tagger: tagger.scorer, parser: parser.scorer }
}

const decoded = new WeakMap<Uint8Array, SyntaxModel>()

/** As `decodeModel`, once for each array. */
export function modelOf(bytes: Uint8Array): SyntaxModel {
  const known = decoded.get(bytes)
  if (known) return known
  const model = decodeModel(bytes)
  decoded.set(bytes, model)
  return model
}

/**
 * Reads a table: u32 classes, u32 features, u32 weights, f32 greatest weight; then for each feature, by rising hash:
 * varint difference to the hash before, varint number of weights, and for each weight its class (u8) and its level (i8).
 * A level of q stands for sign(q)·(q/127)²·greatest.
 */
function readTable(bytes: Uint8Array, from: number): { readonly scorer: Scorer; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const classes = view.getUint32(from, true)
  const features = view.getUint32(from + 4, true)
  const total = view.getUint32(from + 8, true)
  const greatest = view.getFloat32(from + 12, true)
  const levels = Float32Array.from({ length: 256 }, (_, byte) => levelWeight(byte < 128 ? byte : byte - 256, greatest))
  // Sorted by hash, so its upper bits are an index: bucket b holds the features from buckets[b] to buckets[b + 1].
  const bits = Math.min(24, Math.max(1, Math.ceil(Math.log2(features + 1))))
  const buckets = new Uint32Array(2 ** bits + 1)
  const keys = new Int32Array(features)
  const starts = new Uint32Array(features + 1)
  const classOf = new Uint8Array(total)
  const weightOf = new Float32Array(total)
  let at = from + 16
  let key = 0
  let filled = 0
  let bucket = 0
  for (let feature = 0; feature < features; feature++) {
    let byte = bytes[at++] as number
    key += byte & 127
    for (let unit = 128; byte > 127; unit *= 128) {
      byte = bytes[at++] as number
      key += (byte & 127) * unit
    }
    let count = bytes[at++] as number
    if (count > 127) count = (count & 127) + (bytes[at++] as number) * 128
    keys[feature] = key
    starts[feature] = filled
    for (const own = key >>> (32 - bits); bucket < own; ) buckets[++bucket] = feature
    for (; count > 0; count--) {
      classOf[filled] = bytes[at++] as number
      weightOf[filled++] = levels[bytes[at++] as number] as number
    }
  }
  starts[features] = filled
  buckets.fill(features, bucket + 1)
  const score = (hashes: Int32Array, count: number, scores: Float32Array): void => {
    scores.fill(0)
    for (let index = 0; index < count; index++) {
      const hash = hashes[index] as number
      const own = hash >>> (32 - bits)
      let feature = buckets[own] as number
      const last = buckets[own + 1] as number
      while (feature < last && keys[feature] !== hash) feature++
      if (feature === last) continue
      const end = starts[feature + 1] as number
      for (let entry = starts[feature] as number; entry < end; entry++) {
        const label = classOf[entry] as number
        scores[label] = (scores[label] as number) + (weightOf[entry] as number)
      }
    }
  }
  return { scorer: { classes, score }, end: at }
}

/** Weight of a level; squares keep small weights apart. */
export function levelWeight(level: number, greatest: number): number {
  return Math.sign(level) * (level / 127) ** 2 * greatest
}
