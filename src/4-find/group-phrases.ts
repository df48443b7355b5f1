import type { Word } from './words.ts'

const noun =
  /^(?:rebels?|rebellion|opposition|oppositionists|insurgents?|insurgency|insurrection|separatists?|secessionists?|militias?|militiam[ae]n|guerr?illas?|jihadis?|jihadists?|paramilitar(?:y|ies)|mujahid(?:een|in)|mujahed(?:een|in)|militants?|warlords?|revolutionaries|partisans|fighters|factions?|resistance|gunmen|extremists|islamists|mutineers)$/
/** Nouns that are a group only where another word says so. */
const weakNoun = /^(?:fighters|factions?|resistance|gunmen|extremists|islamists|paramilitary|rebellion|insurrection|partisans|warlords?)$/
const modifier =
  /^(?:armed|moderate|main|mainstream|islamist|islamic|shia|shi'?ite|shi'ite|sunni|kurdish|anti|government|regime|secular|ethnic|tribal|communist|marxist|maoist|leftist|left|wing|right|northern|southern|eastern|western|tuareg|arab|christian|muslim|hutu|tutsi|rebel|opposition|separatist|insurgent|guerr?illa|militia|local|exiled|hardline|hard|line|various|splinter|jihadist|jihadi|militant|revolutionary|allied|loyalist|pro|independence|secessionist|resistance|paramilitary|other|free|vetted|foreign)$/
const tail =
  /^(?:groups?|forces|fighters|factions?|units?|movements?|army|armies|militias?|militants?|rebels?|coalition|alliance|commanders?|brigades?|outfits?|organi[sz]ations?|troops|gunmen|guerr?illas)$/
const groupTail =
  /^(?:rebels?|militias?|militants?|fighters|forces|movement|insurgents?|separatists?|guerr?illas?|group|groups|army|troops|gunmen|jihadists?|militiam[ae]n|insurgency|regime|authorities|leadership|commanders?)$/
const partyPolitics =
  /^(?:part(?:y|ies)|lawmakers?|politicians?|mps?|senators?|candidates?|benches|bench|legislators?|deput(?:y|ies)|spokes(?:man|woman|person)|newspapers?|press|media|vote|votes)$/
const maxModifiers = 4

/** Where a noun phrase for an armed group ends: after its modifiers from word `from`, its noun and what follows it; null where there is none. */
export function groupEnd(words: readonly Word[], from: number): number | null {
  let at = from
  while (at < words.length && at - from < maxModifiers * 2 && (modifier.test(words[at]?.low ?? '') || words[at]?.text === '-') && !isHead(words, at)) at += 1
  const head = words[at]
  if (head === undefined || !noun.test(head.low) || !isHead(words, at)) return null
  if (weakNoun.test(head.low) && !strong(words, from, at)) return null
  let end = at + 1
  if (tail.test(words[end]?.low ?? '') && words[end]?.low !== head.low) end += 1
  return end
}

/** True for the noun that ends its phrase: what follows is neither a further group word nor what makes it something else. */
function isHead(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]?.low ?? ''
  if (word === undefined || !noun.test(word.low)) return false
  if (word.low === 'opposition' && (next === 'to' || partyPolitics.test(next))) return false
  if (word.low === 'fighters' && /^\p{Lu}?[\p{L}]*$/u.test(words[at - 1]?.text ?? '') && /^(?:jet|stealth|multirole|combat)$/.test(words[at - 1]?.low ?? ''))
    return false
  return !(noun.test(next) && !/^(?:fighters|factions?)$/.test(next)) || !modifier.test(word.low)
}

function strong(words: readonly Word[], from: number, at: number): boolean {
  return words
    .slice(from, at)
    .some(({ low }) =>
      /^(?:rebel|opposition|separatist|insurgent|guerr?illa|militia|armed|islamist|jihadist|jihadi|militant|kurdish|revolutionary|shia|sunni|foreign|tribal|moderate|tuareg|resistance|free)$/.test(
        low,
      ),
    )
}

/** End of a named group's phrase: *Houthi rebels*, *Tamil Tiger guerrillas*. */
export function namedGroupEnd(words: readonly Word[], to: number): number {
  let end = to
  while (end < words.length && end - to < 2 && groupTail.test(words[end]?.low ?? '')) end += 1
  return end
}

/** True where the group noun at words `from` to `end` stands alone: *the rebels*, *arming insurgents*. *opposition* needs its article. */
export function isBareGroup(words: readonly Word[], from: number, end: number): boolean {
  const before = words[from - 1]?.low ?? ''
  const head = words[from]
  if (head === undefined) return false
  const phrase = words.slice(from, end).map(({ low }) => low)
  if (phrase.includes('opposition')) return before === 'the' || phrase.length > 1
  if (phrase.length === 1 && head.low === 'militant') return false
  return !/^(?:'s)$/.test(before) || phrase.length > 0
}
