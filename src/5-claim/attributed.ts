import type { Quotation, Source, Span } from '../model/index.ts'
import { attributions } from './attribution/attribute.ts'
import { quotesOf } from './attribution/quotes.ts'
import type { Attribution } from './attribution/reading.ts'
import { noSpeakers, sourceOf, type Voices } from './speakers.ts'
import { headOf, tokenAt, type View } from './view.ts'

/** Rules of attribution whose content is put forward as true: neither wished nor judged. */
const REPORTING = /^(?:according|verb\/(?:say|declare|think|show|learn)\/(?:quote|clause|aside|rest))$/

/** The given voices; where they know none for words outside direct speech, the named source of the innermost attribution around them. */
export function withAttributions(voices: Voices, views: readonly View[], quotations: readonly Quotation[]): Voices {
  const bySentence: Attribution[][] = views.map(() => [])
  for (const one of attributions(views, quotations)) if (REPORTING.test(one.rule)) bySentence[one.sentence]?.push(one)
  const { inside, sentenceAt } = quotesOf(views, quotations)
  const attributed = (at: number): Source | null => {
    const view = inside(at) ? null : sentenceAt(at)
    const inner = view === null ? undefined : bySentence[view.index]?.findLast(({ content }) => content.some((span) => span.start <= at && at < span.end))
    return view === null || !inner?.source ? null : namedSource(view, inner.source)
  }
  return { ...voices, ofQuotation: (at) => voices.ofQuotation(at) ?? attributed(at) }
}

/** Null for a pronoun, and where the span has no noun. */
function namedSource(view: View, span: Span): Source | null {
  // An article may hang outside where the tree is wrong: the phrase is looked for from its first noun on.
  const noun = view.tokens.findIndex((token) => token.start >= span.start && token.start < span.end && /^(NOUN|PROPN|PRON)$/.test(token.pos))
  if (noun < 0) return null
  const head = headOf(view, { start: tokenAt(view, noun).start, end: span.end })
  const source = sourceOf(view, head, noSpeakers())
  return /^(he|she|they|it|i|we|you|who|which|that|there)$/i.test(source.text) ? null : source
}
