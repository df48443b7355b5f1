/** What the sidecar `NAME.meta.json`, the transport or the page itself says about a document. ISO days. */
export interface DocumentMeta {
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
  readonly retrieved?: string
  readonly language?: string
  readonly title?: string
}

export const mediaTypes = ['text/plain', 'text/html'] as const
export type MediaType = (typeof mediaTypes)[number]

/** Bytes as received, decoded. `id` is the SHA-256 of the bytes, in hex. The bytes themselves stay with the store. */
export interface RawDocument {
  readonly id: string
  /** Base name of the file: what a printed claim calls `document`. */
  readonly name: string
  readonly mediaType: MediaType
  /** Name of the encoding the bytes were decoded with, lower case: `utf-8`, `windows-1252`. */
  readonly encoding: string
  /** The whole source, decoded; without byte order mark. Printed evidence offsets count in this text. */
  readonly source: string
  readonly meta: DocumentMeta
}
