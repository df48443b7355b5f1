/** Elements that the parser closes by itself, or that hold nothing: they do not nest. */
const flat = new Set(
  'p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rb rt rtc rp area base br col embed hr img input link meta param source track wbr'.split(
    ' ',
  ),
)
const deepest = 400
const tag = /<(\/?)([a-z][a-z0-9]*)\b/gi

/**
 * The page with every start tag beyond 400 open ones blanked out, offsets unchanged. Words stay; a page that people
 * wrote never nests so deep, and a parser needs quadratic time for one that does.
 */
export function shallow(html: string): string {
  const open: string[] = []
  let blanked: { start: number; end: number }[] = []
  for (const match of html.matchAll(tag)) {
    const name = (match[2] ?? '').toLowerCase()
    if (flat.has(name)) continue
    if (match[1] === '/') {
      const at = open.lastIndexOf(name, open.length)
      if (at >= open.length - 20 && at >= 0) open.length = at
      continue
    }
    if (open.length >= deepest) {
      const close = html.indexOf('>', match.index)
      const next = html.indexOf('<', match.index + 1)
      if (close > 0 && (next < 0 || close < next)) blanked.push({ start: match.index, end: close + 1 })
    } else open.push(name)
  }
  if (blanked.length === 0) return html
  const parts: string[] = []
  let done = 0
  for (const { start, end } of blanked) {
    parts.push(html.slice(done, start), ' '.repeat(end - start))
    done = end
  }
  blanked = []
  parts.push(html.slice(done))
  return parts.join('')
}
