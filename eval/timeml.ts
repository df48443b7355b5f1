import type { Span } from '../src/model/index.ts'

/** A TIMEX3 annotation; offsets count in the text without its tags. */
export interface Timex extends Span {
  readonly type: string
  readonly value: string
}

export interface TimemlDocument {
  readonly text: string
  /** ISO day on which the document was made. */
  readonly published: string
  readonly times: readonly Timex[]
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** The text of a TimeML file and the times marked in it. Entities do not occur in the corpus and are left as they stand. */
export function readTimeml(xml: string): TimemlDocument {
  const created = /<DCT>\s*<TIMEX3[^>]*\bvalue="(\d{4}-\d\d-\d\d)/.exec(xml)?.[1] ?? ''
  const marked = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? ''
  const times: Timex[] = []
  let text = ''
  let open: { readonly start: number; readonly tag: string } | null = null
  for (const [piece] of marked.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) text += piece
    else if (piece.startsWith('<TIMEX3')) open = { start: text.length, tag: piece }
    else if (piece === '</TIMEX3>' && open !== null) {
      times.push({ start: open.start, end: text.length, type: attribute(open.tag, 'type'), value: attribute(open.tag, 'value') })
      open = null
    }
  }
  return { text, published: created, times }
}
