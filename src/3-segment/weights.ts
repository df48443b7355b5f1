import { type Readings, readingsOf } from './readings.ts'
import { openTable, type Scorer, tableHead } from './table.ts'

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
 * then the tables of tagger, guide and parser (see `openTable`). Throws when the bytes are no such file.
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
