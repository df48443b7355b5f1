import { parse } from 'parse5'
import type { Piece } from '../model/index.ts'
import { alignText } from './html-align.ts'
import { type PageCredits, pageCredits } from './html-credits.ts'
import { judgePlaces } from './html-main.ts'
import { type Element, isBlock, markupRules, type Node, namesOf, roleOf, wordless } from './html-markup.ts'
import type { Place, Placed } from './html-place.ts'
import { shallow } from './html-shallow.ts'
import type { Passage } from './passage.ts'

/** A page to passages: one for each block element's own text, with what its markup and place say against it. */
export function htmlPassages(source: string): { passages: Passage[]; credits: PageCredits } {
  const document = parse(shallow(source), { sourceCodeLocationInfo: true })
  const known = new Map<string, string>()
  const places: Place[] = [{ parent: -1, element: null, role: 'text', rule: null, name: '' }]
  const placed: Placed[] = []
  const pending: { readonly node: Node; readonly leave: boolean }[] = [{ node: document, leave: false }]
  let here = 0
  let links = 0
  let draft = new Draft()

  while (pending.length > 0) {
    const { node, leave } = pending.pop() as (typeof pending)[number]
    if (leave) leaveElement(node as Element)
    else if (node.nodeName === '#text' && 'value' in node) {
      const { startOffset: start = 0, endOffset: end = 0 } = node.sourceCodeLocation ?? {}
      draft.add(node.value, alignText(node.value, source, { start, end }, known), { start, end }, links > 0)
    } else if ('tagName' in node) {
      if (wordless.has(node.tagName)) continue
      enterElement(node)
      pending.push({ node, leave: true })
    }
    if (!leave && 'childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at--) pending.push({ node: node.childNodes[at] as Node, leave: false })
  }
  flush()
  return { passages: judgePlaces(placed, places), credits: pageCredits(document) }

  function enterElement(element: Element): void {
    const named = namesOf(element)
    const rule = markupRules.find((candidate) => candidate.when(element, named)) ?? null
    if (isBlock(element) || rule) flush()
    places.push({ parent: here, element, role: roleOf(element) ?? places[here]?.role ?? null, rule, name: rule ? `${element.tagName} ${named}` : '' })
    here = places.length - 1
    if (element.tagName === 'a') links++
    if (element.tagName === 'br') draft.lineBreak()
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

/** Collects text, collapsing white space, with a piece for each run that is the same in the source. */
class Draft {
  private text = ''
  private readonly pieces: { article: number; source: number; length: number }[] = []
  private start = -1
  private end = -1
  private linked = 0
  private space = -2
  private breaks = 0

  add(value: string, offsets: Int32Array, at: { readonly start: number; readonly end: number }, inLink: boolean): void {
    for (let index = 0; index < value.length; index++) {
      const unit = value[index] as string
      const offset = offsets[index] ?? -1
      if (isSpace(unit)) {
        // The first space of a run stands for all of them.
        if (this.space === -2) this.space = unit === ' ' ? offset : -1
        continue
      }
      if (unit === '\u00ad' || unit === '\u200b' || unit === '\ufeff') continue
      if (this.text !== '') {
        if (this.breaks > 0) this.push('\n', -1, at)
        else if (this.space !== -2) this.push(' ', this.space, at)
      }
      this.breaks = 0
      this.space = -2
      this.push(unit, offset, at)
      if (inLink) this.linked++
      if (this.start < 0) this.start = offset >= 0 ? offset : at.start
      this.end = offset >= 0 ? offset + 1 : Math.max(this.end, at.end)
    }
  }

  lineBreak(): void {
    this.breaks++
  }

  private push(unit: string, offset: number, at: { readonly start: number }): void {
    const last = this.pieces.at(-1)
    if (offset >= 0 && last && last.article + last.length === this.text.length && last.source + last.length === offset) last.length++
    else if (offset >= 0) this.pieces.push({ article: this.text.length, source: offset, length: 1 })
    else if (this.text === '') this.pieces.push({ article: 0, source: at.start, length: 0 })
    this.text += unit
  }

  build(): Omit<Placed, 'role' | 'group' | 'outside' | 'place'> | null {
    if (this.text === '') return null
    const pieces: Piece[] = this.pieces
    return { text: this.text, pieces, from: { start: this.start, end: Math.max(this.start, this.end) }, linked: this.linked / this.text.length }
  }
}

function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r' || unit === '\f' || unit === '\u00a0' || unit === '\u2009' || unit === '\u202f'
}
