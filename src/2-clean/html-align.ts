import { parseFragment } from 'parse5'

/** One code unit of decoded text that is the same in the source has its offset there; a rewritten one has -1. */
export type Offsets = Int32Array

const ampersand = 38
const entity = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});?/iy
const common: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', '\u00a0'],
])

/**
 * Where each code unit of a text node stands in the source between two offsets. `known` remembers decoded entities.
 * Linear; a stretch that cannot be explained is rewritten text.
 */
export function alignText(value: string, source: string, range: { readonly start: number; readonly end: number }, known: Map<string, string>): Offsets {
  const offsets = new Int32Array(value.length).fill(-1)
  let from = range.start
  for (let at = 0; at < value.length && from < range.end; ) {
    const unit = source.charCodeAt(from)
    if (unit === value.charCodeAt(at) && unit !== ampersand) {
      offsets[at++] = from++
      continue
    }
    if (source[from] === '&') {
      const raw = entityAt(source, from, range.end)
      const decoded = raw === '' ? '' : decode(raw, known)
      if (raw !== '' && decoded !== raw && value.startsWith(decoded, at)) {
        at += decoded.length
        from += raw.length
        continue
      }
    }
    if (source[from] === value[at]) {
      offsets[at] = from
      at++
      from++
    } else if (source[from] === '<') {
      const close = source.indexOf('>', from)
      from = close < 0 ? range.end : close + 1
    } else if (source[from] === '\r') {
      if (value[at] === '\n') at++
      from += source[from + 1] === '\n' ? 2 : 1
    } else if (source[from] === '\0' && value[at] === '\ufffd') {
      at++
      from++
    } else from++
  }
  return offsets
}

function entityAt(source: string, from: number, end: number): string {
  entity.lastIndex = from
  const raw = entity.exec(source)?.[0] ?? ''
  return from + raw.length <= end ? raw : ''
}

function decode(raw: string, known: Map<string, string>): string {
  const quick = common.get(raw) ?? known.get(raw)
  if (quick !== undefined) return quick
  const node = parseFragment(raw).childNodes[0]
  const decoded = node && 'value' in node ? node.value : raw
  known.set(raw, decoded)
  return decoded
}
