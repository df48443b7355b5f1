import type { DocumentMeta, Issue, RawDocument, Reading } from '../model/index.ts'
import { sha256 } from '../text/hash.ts'
import { decode } from './decode.ts'
import { mediaTypeOf } from './media-type.ts'
import { mojibakeAt } from './mojibake.ts'
import { binaryKindOf, controlShare } from './signatures.ts'

const largest = 64 * 1024 * 1024
const longestLine = 1024 * 1024
/** Prose has none; terminal logs and old typesetting codes stay far below. */
const mostControls = 0.01

/** Bytes to decoded source. Never throws; the value is null, with an error issue, when the bytes hold no text that can be read. */
export function read(bytes: Uint8Array, file: string, meta: DocumentMeta): Reading<RawDocument | null> {
  const name = file.split('/').at(-1) ?? file
  const issue = (severity: Issue['severity'], code: string, place: string, reason: string): Issue => ({ file, place, severity, code: `read/${code}`, reason })
  const refuse = (code: string, reason: string): Reading<null> => ({ value: null, issues: [issue('error', code, '', reason)] })

  if (bytes.length === 0) return refuse('empty', 'the file has no bytes')
  if (bytes.length > largest) return refuse('too-large', `the file has ${bytes.length} bytes; at most ${largest} are read`)
  const kind = binaryKindOf(bytes)
  if (kind) return refuse('binary', `looks like ${kind.looks}; ${kind.name} is not read yet`)

  const { source, encoding, warnings } = decode(bytes)
  if (source.trim() === '') return refuse('empty', 'the file holds only white space')
  if (controlShare(source) > mostControls) return refuse('binary', 'many control characters; looks like a binary file, not a text')

  const issues = warnings.map(({ place, reason }) => issue('warning', 'encoding', place, reason))
  const garbled = issues.length > 0 ? null : mojibakeAt(source)
  if (garbled) issues.push(issue('warning', 'mojibake', `offset ${garbled.at}`, garbled.reason))
  const long = longLine(source)
  if (long) issues.push(issue('warning', 'long-line', `line ${long.line}`, `the line has ${long.length} characters; it is read as it is`))

  return { value: { id: sha256(bytes), name, mediaType: mediaTypeOf(source, name), encoding, source, meta }, issues }
}

/** The first line over the limit, counted from 1. */
function longLine(source: string): { line: number; length: number } | null {
  let line = 1
  for (let start = 0; start < source.length; line++) {
    const next = source.indexOf('\n', start)
    const end = next < 0 ? source.length : next
    if (end - start > longestLine) return { line, length: end - start }
    start = end + 1
  }
  return null
}
