import iconv from 'iconv-lite'
import { detect } from 'jschardet'
import { latin1 } from './signatures.ts'

export interface Decoded {
  readonly source: string
  readonly encoding: string
  readonly warnings: readonly { readonly place: string; readonly reason: string }[]
}

const sampleSize = 8192

/**
 * Bytes to text: byte order mark, else UTF-16 by its NULs, else what the page declares, else strict UTF-8, else the
 * detector's opinion of some kB around the first byte that is not ASCII. A declaration that the bytes contradict is a warning.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = markedEncoding(bytes) ?? wideEncoding(bytes)
  if (wide && wide !== 'utf-8') return decodeAs(bytes, wide, [])

  const declared = wide ?? declaredEncoding(bytes)
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null) {
    if (declared === null || declared === 'utf-8') return { source: utf8, encoding: 'utf-8', warnings: [] }
    if (!/[^\x00-\x7f]/.test(utf8)) return decodeAs(bytes, declared, [])
    // Double-byte text is hardly ever valid UTF-8 by chance.
    return { source: utf8, encoding: 'utf-8', warnings: [contradicted(declared, 'utf-8', firstHighOf(bytes))] }
  }
  if (declared !== null && declared !== 'utf-8') return decodeAs(bytes, declared, [])

  if (wide === 'utf-8' || mostlyUtf8(bytes)) return decodeAs(bytes, 'utf-8', [])
  const firstHigh = firstHighOf(bytes)
  const detected = detectedEncoding(bytes, firstHigh)
  return decodeAs(bytes, detected, declared === null ? [] : [contradicted(declared, detected, firstHigh)])
}

/** Where the first byte beyond ASCII stands, or -1. */
function firstHighOf(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte > 0x7f)
}

function contradicted(declared: string, found: string, at: number): Decoded['warnings'][number] {
  return { place: `byte ${Math.max(at, 0)}`, reason: `declared as ${declared}, but the bytes are ${found}; read as ${found}` }
}

function decodeAs(bytes: Uint8Array, encoding: string, warnings: Decoded['warnings']): Decoded {
  const source = encoding === 'utf-8' ? new TextDecoder().decode(bytes) : iconv.decode(bytes, encoding)
  const replaced = encoding === 'utf-8' ? firstInvalidUtf8(bytes, source) : source.indexOf('\ufffd')
  if (replaced < 0) return { source, encoding, warnings }
  const place = encoding === 'utf-8' ? `byte ${replaced}` : `offset ${replaced}`
  return { source, encoding, warnings: [...warnings, { place, reason: `bytes that are no ${encoding} were replaced by U+FFFD` }] }
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  return null
}

/** UTF-16 without mark: NULs on one side of the pairs only, often enough for spaces and line ends alone to explain them. */
function wideEncoding(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, sampleSize) & ~1
  const nulls: [number, number] = [0, 0]
  for (let at = 0; at < end; at++) if (bytes[at] === 0) nulls[(at & 1) as 0 | 1]++
  const often = Math.max(1, end / 2 / 12)
  if (nulls[1] >= often && nulls[0] === 0) return 'utf-16le'
  if (nulls[0] >= often && nulls[1] === 0) return 'utf-16be'
  return null
}

const meta = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i
const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([a-z0-9_:.-]{2,40})["']/i

/** What the first 4 kB declare, with the names that the web gives another meaning; null for none and for unknown ones. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 4096)).replace(/^\xef\xbb\xbf/, '')
  const name = (xml.exec(head) ?? meta.exec(head))?.[1]?.toLowerCase()
  if (!name || !iconv.encodingExists(name) || /^(?:base64|hex|binary|buffer|utf-?7)/.test(name)) return null
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|l1|cp1252|windows-1252)$/.test(name)) return 'windows-1252'
  // A declaration that could be read as ASCII cannot stand in UTF-16.
  return /^utf-?(?:8|16|32)/.test(name) ? 'utf-8' : name
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Damaged or cut-off UTF-8 rather than another encoding: ten good characters beyond ASCII for each bad byte. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder().decode(bytes.subarray(0, 1_000_000))
  let good = 0
  let bad = 0
  for (let at = 0; at < lenient.length; at++) {
    const code = lenient.charCodeAt(at)
    if (code === 0xfffd) bad++
    else if (code > 0x7f) good++
  }
  return good >= bad * 10
}

function firstInvalidUtf8(bytes: Uint8Array, source: string): number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let offset = mark
  let done = 0
  for (let at = source.indexOf('\ufffd'); at >= 0; at = source.indexOf('\ufffd', at + 1)) {
    offset += new TextEncoder().encode(source.slice(done, at)).length
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset
    done = at
  }
  return -1
}

/** Encodings that pages and text files are found in; the detector also knows those of old machines, and is wrong about short texts. */
const published = /^(?:windows-(?:125\d|874)|iso-8859-(?:[2-9]|1\d)|koi8-[ru]|gb2312|gbk|gb18030|big5(?:-hkscs)?|euc-(?:jp|kr)|shift_jis|cp949|tis-620)$/
const enoughLetters = 3

/** windows-1252 where the detector has no opinion or hardly a letter to go by: marks and signs below 0xc0 are shared by several encodings. */
function detectedEncoding(bytes: Uint8Array, firstHigh: number): string {
  const start = Math.max(0, firstHigh - 1024)
  const sample = bytes.subarray(start, start + sampleSize)
  if (sample.filter((byte) => byte >= 0xc0).length < enoughLetters) return 'windows-1252'
  const name = detect(sample).encoding?.toLowerCase() ?? ''
  return published.test(name) && iconv.encodingExists(name) ? name : 'windows-1252'
}
