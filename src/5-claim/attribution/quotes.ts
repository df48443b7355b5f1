import type { Quotation, Span } from '../../model/index.ts'
import { firstIndex } from '../../text/sorted.ts'
import type { View } from '../view.ts'

/** The direct speech of a text and other quoted words: outermost quotations, with their marks. */
export interface Quotes {
  /** True at a place within direct speech. */
  readonly inside: (at: number) => boolean
  /** The direct speech that ends right before a place, over blanks and a comma. */
  readonly endingBefore: (at: number) => Span | null
  /** The quotation that begins at a place, over blanks. */
  readonly beginningAt: (at: number) => Span | null
  /** The quotation or quoted words that begin at or after one place and are still open at another. */
  readonly openAt: (at: number, from: number) => Span | null
  /** The sentence after the given one, if it stands in the same paragraph. */
  readonly after: (view: View) => View | null
  /** The sentence in which a place lies. */
  readonly sentenceAt: (at: number) => View | null
}

export function quotesOf(views: readonly View[], quotations: readonly Quotation[]): Quotes {
  const speech = outermost(quotations.filter((quotation) => quotation.speech))
  const any = outermost(quotations)
  const sentences = views.map(({ sentence }) => sentence)
  const text = views[0]?.text ?? ''
  const blank = (from: number, to: number): boolean => to >= from && to - from < 4 && /^[\s,]*$/.test(text.slice(from, to))
  return {
    inside: (at) => (speech[endingAfter(speech, at)]?.start ?? Infinity) <= at,
    endingBefore: (at) => {
      const last = speech[endingAfter(speech, at) - 1]
      return last !== undefined && blank(last.end, at) ? last : null
    },
    beginningAt: (at) => {
      const index = endingAfter(any, at)
      const next = (any[index]?.start ?? 0) >= at ? any[index] : any[index + 1]
      return next !== undefined && blank(at, next.start) ? next : null
    },
    openAt: (at, from) => {
      const span = any[endingAfter(any, at)]
      return span !== undefined && span.start >= from && span.start < at ? span : null
    },
    after: (view) => {
      const next = views[view.index + 1]
      return next && next.sentence.block === view.sentence.block ? next : null
    },
    sentenceAt: (at) => {
      const index = endingAfter(sentences, at)
      return (sentences[index]?.start ?? Infinity) <= at ? (views[index] ?? null) : null
    },
  }
}

function outermost(quotations: readonly Quotation[]): Span[] {
  const spans: Span[] = []
  for (const { at } of quotations) if (at.start >= (spans.at(-1)?.end ?? 0)) spans.push(at)
  return spans
}

/** Index of the first of spans in text order that ends behind a place. */
const endingAfter = (spans: readonly Span[], at: number): number => firstIndex(spans, ({ end }) => end > at)
