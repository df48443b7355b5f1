import type { DocumentMeta, RawDocument, Reading } from '../model/index.ts'
import { sha256 } from '../text/hash.ts'

/** Bytes to decoded source. Never throws; the value is null when the bytes hold no text that can be read. */
export function read(bytes: Uint8Array, file: string, meta: DocumentMeta): Reading<RawDocument | null> {
  const name = file.split('/').at(-1) ?? file
  return { value: { id: sha256(bytes), name, mediaType: 'text/plain', encoding: 'utf-8', source: new TextDecoder().decode(bytes), meta }, issues: [] }
}
