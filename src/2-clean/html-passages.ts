import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { alignText } from './html-align.ts'
import { type PageCredits, pageCredits } from './html-credits.ts'
import { Draft } from './html-draft.ts'
import { judgePlaces } from './html-main.ts'
import { attribute, type Element, isBlock, markupRules, namesOf, roleOf, wordless } from './html-markup.ts'
import type { Place, Placed } from './html-place.ts'
import { shallow } from './html-shallow.ts'
import type { Passage } from './passage.ts'

/** A page to passages: one for each block element's own text, with what its markup and place say against it. */
export function htmlPassages(source: string): { passages: Passage[]; credits: PageCredits } {
  const { placed, places, credits } = collect(source)
  // From here on nothing holds the parser's tree, the largest thing in memory.
  return { passages: judgePlaces(placed, places), credits }
}

interface Collected {
  readonly placed: Placed[]
  readonly places: Place[]
  readonly credits: PageCredits
}

function collect(source: string): Collected {
  const document = parse(shallow(source), { sourceCodeLocationInfo: true, treeAdapter: textLocations })
  const known = new Map<string, string>()
  const places: Place[] = [{ parent: -1, tagName: null, isBody: false, role: 'text', rule: null, name: '' }]
  const placed: Placed[] = []
  const open: { readonly node: DefaultTreeAdapterTypes.ParentNode; next: number }[] = [{ node: document, next: 0 }]
  let here = 0
  let links = 0
  let draft = new Draft()

  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const node = top.node.childNodes[top.next++]
    if (node === undefined) {
      if ('tagName' in top.node) leaveElement(top.node)
      open.pop()
    } else if (node.nodeName === '#text' && 'value' in node) {
      const { startOffset: start = 0, endOffset: end = 0 } = node.sourceCodeLocation ?? {}
      const same = end - start === node.value.length && !node.value.includes('&') && source.startsWith(node.value, start)
      draft.add(node.value, same ? null : alignText(node.value, source, { start, end }, known), { start, end }, links > 0)
    } else if ('childNodes' in node) {
      if ('tagName' in node) {
        if (wordless.has(node.tagName)) continue
        enterElement(node)
      }
      open.push({ node, next: 0 })
    }
  }
  flush()
  return { placed, places, credits: pageCredits(document) }

  function enterElement(element: Element): void {
    const named = namesOf(element)
    const rule = markupRules.find((candidate) => candidate.when(element, named)) ?? null
    const { tagName } = element
    if (isBlock(element) || rule) flush()
    const isBody = attribute(element, 'itemprop') === 'articleBody'
    places.push({ parent: here, tagName, isBody, role: roleOf(element) ?? places[here]?.role ?? null, rule, name: rule ? `${tagName} ${named}` : '' })
    here = places.length - 1
    if (tagName === 'a') links++
    if (tagName === 'br') draft.lineBreak()
  }

  function leaveElement(element: Element): void {
    const place = places[here] as Place
    if (isBlock(element) || place.rule) flush()
    if (element.tagName === 'a') links--
    here = place.parent
  }

  function flush(): void {
    const built = draft.build()
    if (!built) return
    placed.push({ ...built, role: places[here]?.role ?? 'text', group: placed.length, outside: null, place: here })
    draft = new Draft()
  }
}

/** The parser's tree with locations of texts only: those of elements and attributes would be most of it. */
const textLocations: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  setNodeSourceCodeLocation(node, location) {
    if (node.nodeName === '#text') node.sourceCodeLocation = location
  },
  updateNodeSourceCodeLocation(node, end) {
    if (node.nodeName === '#text' && node.sourceCodeLocation && end.endOffset !== undefined) node.sourceCodeLocation.endOffset = end.endOffset
  },
}
