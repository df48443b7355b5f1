import { createHash } from 'node:crypto'

/** SHA-256 in hex of bytes, or of the given parts joined by a unit separator. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  parts.forEach((part, at) => {
    if (at > 0) hash.update('\u001f')
    hash.update(part)
  })
  return hash.digest('hex')
}

/** A short id of content: the first 16 hex digits of its SHA-256. */
export function shortId(...parts: readonly string[]): string {
  return sha256(...parts).slice(0, 16)
}
