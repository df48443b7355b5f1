/** Elements that the parser closes by itself, or that hold nothing: they do not nest. */
const flat = new Set(
  'p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rb rt rtc rp area base br col embed hr img input link meta param source track wbr'.split(
    ' ',
  ),
)
/** Elements that the parser opens again in every paragraph until they are closed. */
const reopened = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
const deepest = 400
const mostReopened = 30
const tag = /<(\/?)([a-z][a-z0-9]{0,20})\b/gi

/**
 * The page with the start tags beyond 400 open ones blanked out (30 for bold, links and the like), offsets unchanged.
 * Words stay. Pages that people wrote never nest so deep, and a parser needs quadratic time for one that does.
 */
export function shallow(html: string): string {
  const open: string[] = []
  let formatting = 0
  const parts: string[] = []
  let done = 0
  let close = 0
  for (const match of html.matchAll(tag)) {
    const name = (match[2] ?? '').toLowerCase()
    if (flat.has(name)) continue
    if (match[1] === '/') {
      // An end tag closes what stands unclosed inside its element, if that is near enough to be no stray.
      const at = open.lastIndexOf(name)
      if (at < 0 || at < open.length - 40) continue
      for (const closed of open.splice(at)) if (reopened.has(closed)) formatting--
    } else if (open.length >= deepest || (reopened.has(name) && formatting >= mostReopened)) {
      if (close >= 0 && close < match.index) close = html.indexOf('>', match.index)
      const end = close < 0 ? html.length : close + 1
      if (end - match.index > 10_000) continue
      parts.push(html.slice(done, match.index), ' '.repeat(end - match.index))
      done = end
    } else {
      open.push(name)
      if (reopened.has(name)) formatting++
    }
  }
  return done === 0 ? html : parts.join('') + html.slice(done)
}
