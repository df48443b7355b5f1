import { tokenize } from '../../src/3-segment/tokenize.ts'
import type { Span } from '../../src/model/index.ts'

/** Prefixes after which a hyphen stays inside the word in UD's English treebanks; any other hyphen stands alone. */
const prefixes = new Set(
  `a anti arch bi co counter cross de e ex extra hyper inter intra macro mega meta micro mid mini multi neo non over para post pre pro proto pseudo psycho
   quasi re semi socio sub super trans tri ultra un under uni`.split(/\s+/),
)

/**
 * Words of a sentence as the treebank has them: as `tokenize`, with hyphenated words apart (`air - defence`, but `anti-tank`),
 * numbers apart from their units (`5 pm`, `550 m`), fractions in three, and the stop of an `etc.` that ends the sentence for itself.
 */
export function tokenizeApart(text: string, sentence: Span): Span[] {
  return tokenize(text, sentence).flatMap((span) => {
    const word = text.slice(span.start, span.end)
    const unit = /^(?:\d[\d.,:]*)(?=(?:[ap]\.?m\.?|mm|cm|km|m|k|kg|lbs?|ft|mph|bn|gb|mb|hrs?|yrs?|mins?)$)/i.exec(word)
    if (unit) return cut(span, unit[0].length)
    const fraction = /^\d(?=\/[2-58]$)/.exec(word)
    if (fraction) return cut(span, fraction[0].length, 1)
    if (/^etc\.$/i.test(word) && span.end === sentence.end) return cut(span, 3)
    return apart(text, span)
  })
}

function apart(text: string, span: Span): Span[] {
  const word = text.slice(span.start, span.end)
  const [head = '', ...tail] = word.split('-')
  // Numbers, addresses and file names keep their hyphens.
  if (tail.length === 0 || !/\p{L}/u.test(word) || /[@/_]|\.\p{L}{2,4}$/u.test(word) || head === '') return [span]
  if (prefixes.has(head.toLowerCase()) || tail.some((part) => part === '')) return [span]
  const [first, hyphen, rest] = cut(span, head.length, 1) as [Span, Span, Span]
  return [first, hyphen, ...apart(text, rest)]
}

/** The span in pieces of these lengths, and what is left. */
function cut({ start, end }: Span, ...lengths: readonly number[]): Span[] {
  let from = start
  const pieces = lengths.map((length) => ({ start: from, end: (from += length) }))
  return [...pieces, { start: from, end }]
}
