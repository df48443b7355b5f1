import type { Span } from './span.ts'

/**
 * How a value is known. Nothing downstream may turn `inferred` into `stated`.
 * Spans are of the article's text.
 */
export type Basis = { readonly how: 'stated'; readonly at: Span } | { readonly how: 'inferred'; readonly rule: string; readonly from: readonly Span[] }
