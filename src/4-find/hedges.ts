import type { QuantityMention } from '../model/index.ts'

type Hedge = QuantityMention['hedge']

/** Words before a number that say how far to trust it. They have at most one meaning here. */
const hedgeWords: readonly (readonly [form: string, hedge: Hedge])[] = [
  [String.raw`at\s+least`, 'at-least'],
  [String.raw`no(?:t)?\s+(?:fewer|less)\s+than`, 'at-least'],
  [String.raw`(?:more|greater)\s+than`, 'at-least'],
  [String.raw`upwards?\s+of`, 'at-least'],
  [String.raw`in\s+excess\s+of`, 'at-least'],
  [String.raw`well\s+over`, 'at-least'],
  ['over', 'at-least'],
  ['above', 'at-least'],
  [String.raw`no\s+more\s+than`, 'at-most'],
  [String.raw`not\s+more\s+than`, 'at-most'],
  [String.raw`(?:fewer|less)\s+than`, 'at-most'],
  [String.raw`at\s+most`, 'at-most'],
  [String.raw`up\s+to`, 'at-most'],
  [String.raw`as\s+many\s+as`, 'at-most'],
  [String.raw`as\s+much\s+as`, 'at-most'],
  [String.raw`a\s+maximum\s+of`, 'at-most'],
  [String.raw`close\s+to`, 'about'],
  [String.raw`an\s+estimated`, 'about'],
  [String.raw`an?\s+reported`, 'about'],
  ['estimated', 'about'],
  ['some', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['approx\\.?', 'about'],
  ['roughly', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['circa', 'about'],
  ['perhaps', 'about'],
  [String.raw`a\s+further`, 'exact'],
  ['another', 'exact'],
  [String.raw`an\s+(?:additional|extra|initial)`, 'exact'],
  [String.raw`a\s+(?:total|whopping|mere)(?:\s+of)?`, 'exact'],
  ['exactly', 'exact'],
  ['just', 'exact'],
]

const HEDGE = String.raw`(?:(?<![\p{L}\d-])(?:${hedgeWords.map(([form]) => form).join('|')})\s+(?:the\s+)?)`

/** Up to three hedges in a row, with the space behind them; or nothing. */
export const HEDGES = String.raw`(?<!\w)${HEDGE}{0,3}`

/** The hedges before a number: a rule's `before`, so that the pattern of each rule need not hold them all. Its pattern begins with BARE. */
export const hedgesBefore = new RegExp(String.raw`(?<!\w)${HEDGE}{1,3}$`, 'giu')
/** No part of a word goes before. */
export const BARE = String.raw`(?<!\w)`

const compiled = hedgeWords.map(([form, hedge]) => ({ hedge, pattern: new RegExp(String.raw`^(?:${form})\s+(?:the\s+)?`, 'iu') }))

/** Splits words into the hedge they begin with and the rest. `at least some 40` is `at-least`. */
export function readHedges(words: string): { readonly hedge: Hedge; readonly rest: string } {
  let rest = words
  let hedge: Hedge = 'exact'
  for (let turn = 0; turn < 3; turn++) {
    const found = compiled.find(({ pattern }) => pattern.test(rest))
    if (found === undefined) break
    if (hedge === 'exact' || (hedge === 'about' && found.hedge !== 'exact')) hedge = found.hedge
    rest = rest.replace(found.pattern, '')
  }
  return { hedge, rest }
}
