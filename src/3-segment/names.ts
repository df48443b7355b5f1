import type { PartyEntry, Vocab } from '../model/index.ts'
import { analyse } from './analyse.ts'
import type { Analysis } from './fallback.ts'
import { lemmaByEnding } from './lemma.ts'
import type { SyntaxModel } from './weights.ts'

/** Words `start` to `end` (out) are one name; `standIn` is a name of its kind that the treebank has often. */
interface Name {
  readonly start: number
  readonly end: number
  readonly standIn: string
}

const NO_VERBS: ReadonlySet<string> = new Set()

/** For each kind of party a name that the treebank knows well, so that the tagger need not guess at rare ones. */
const STAND_INS = { state: 'Iraq', group: 'Congress', organisation: 'Congress', company: 'Microsoft', person: 'Bush', bloc: 'Europe' } as const

/**
 * Analysis in which every name from the vocabulary counts as one word of a well-known kind: *Human Rights Watch said* reads like *Congress said*.
 * Words of a name hang on its last word. Gazetteer entries as tagger input: compare Ratinov and Roth (2009).
 */
export function analyseWithNames(words: readonly string[], model: SyntaxModel, vocab: Vocab): Analysis[] {
  const names = namesIn(words, vocab)
  const days = daysIn(words)
  const isVerb = (word: string): boolean => vocab.predicates.verbs.has(word) || vocab.predicates.operators.has(word)
  if (names.length === 0 && days.size === 0) return analyse(words, model, isVerb)
  const reduced: string[] = []
  const wordOf: number[] = []
  const lastOf: number[] = []
  for (let at = 0, next = 0; at < words.length; ) {
    if (days.has(at)) {
      wordOf[at] = -1
      at++
      continue
    }
    const name = names[next]
    const end = name?.start === at ? name.end : at + 1
    for (let word = at; word < end; word++) wordOf[word] = reduced.length
    lastOf.push(end - 1)
    reduced.push(name?.start === at ? name.standIn : (words[at] as string))
    if (name?.start === at) next++
    at = end
  }
  const analyses = analyse(reduced, model, isVerb)
  return words.map((word, at): Analysis => {
    if (days.has(at)) return dayAnalysis(words, at, days, wordOf, lastOf, analyses)
    const place = wordOf[at] as number
    const own = analyses[place] as Analysis
    const last = lastOf[place] as number
    const isName = reduced[place] !== word
    if (at !== last)
      return { lemma: word.toLowerCase(), pos: own.pos === 'ADJ' ? 'ADJ' : 'PROPN', tag: own.pos === 'ADJ' ? 'JJ' : 'NNP', head: last, relation: 'compound' }
    return {
      ...own,
      lemma: isName ? (TRADE.test(word) ? lemmaByEnding(word.toLowerCase(), own.tag, NO_VERBS) : word.toLowerCase()) : own.lemma,
      head: own.head < 0 ? -1 : (lastOf[own.head] as number),
    }
  })
}

const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i
const ADVERB_DAY = /^(yesterday|today|tonight)$/i

/** Days that stand between a subject and its verb and mislead the parser: *the ministry yesterday called*, *Clinton on Tuesday accused*. */
function daysIn(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 1; at < words.length - 1; at++) {
    const next = words[at + 1] as string
    if (!/^[\p{Ll}]/u.test(next)) continue
    if (ADVERB_DAY.test(words[at] as string)) found.add(at)
    else if (WEEKDAY.test(words[at] as string) && (words[at - 1] as string).toLowerCase() === 'on' && at > 1) {
      found.add(at - 1)
      found.add(at)
    }
  }
  return found
}

/** A day left out of the parse hangs on the word behind it when that is a verb, else on the head of the word before. */
function dayAnalysis(
  words: readonly string[],
  at: number,
  days: ReadonlySet<number>,
  wordOf: readonly number[],
  lastOf: readonly number[],
  analyses: readonly Analysis[],
): Analysis {
  const word = words[at] as string
  if (word.toLowerCase() === 'on') return { lemma: 'on', pos: 'ADP', tag: 'IN', head: at + 1, relation: 'case' }
  let next = at + 1
  while (days.has(next)) next++
  let before = at - 1
  while (days.has(before)) before--
  const ahead = wordOf[before]
  // *denied on Wednesday that …*: the day belongs to the verb in front of it.
  if (ahead !== undefined && analyses[ahead]?.pos === 'VERB')
    return {
      lemma: word.toLowerCase(),
      pos: 'NOUN',
      tag: WEEKDAY.test(word) ? 'NNP' : 'NN',
      head: before,
      relation: WEEKDAY.test(word) ? 'obl' : 'obl:unmarked',
    }
  const behind = wordOf[next]
  const own = behind === undefined ? undefined : analyses[behind]
  const head = own && own.pos !== 'VERB' && own.head >= 0 ? (lastOf[own.head] as number) : next
  return { lemma: word.toLowerCase(), pos: 'NOUN', tag: WEEKDAY.test(word) ? 'NNP' : 'NN', head, relation: WEEKDAY.test(word) ? 'obl' : 'obl:unmarked' }
}

function namesIn(words: readonly string[], vocab: Vocab): Name[] {
  const found: Name[] = []
  for (const match of vocab.parties.match(words)) {
    const first = words[match.start] ?? ''
    const entry = match.entries[0]
    if (!entry || !/^\p{Lu}/u.test(first) || match.entries.some((one) => one.how === 'ambiguous')) continue
    found.push({ start: match.start, end: match.end, standIn: standInFor(entry, words[match.end - 1] ?? '') })
  }
  const apart = (name: Name): boolean => !found.some((other) => name.start < other.end && other.start < name.end)
  for (const name of [...armsTradeIn(words), ...datesIn(words), ...weaponsIn(words, vocab)]) if (apart(name)) found.push(name)
  return found.sort((a, b) => a.start - b.start)
}

const MONTH = /^(jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)\.?$/i

/** *11 January 2024*, *Jan. 11, 2024*: a day counts as one word. */
function datesIn(words: readonly string[]): Name[] {
  const found: Name[] = []
  for (let at = 0; at < words.length - 1; at++) {
    const month =
      MONTH.test(words[at + 1] as string) && /^\d{1,2}$/.test(words[at] as string)
        ? at + 1
        : MONTH.test(words[at] as string) && /^\p{Lu}/u.test(words[at] as string) && /^\d{1,2}$/.test(words[at + 1] as string)
          ? at
          : -1
    if (month < 0) continue
    let end = at + 2
    if (words[end] === ',' && /^(19|20)\d\d$/.test(words[end + 1] ?? '')) end += 2
    else if (/^(19|20)\d\d$/.test(words[end] ?? '')) end += 1
    found.push({ start: at, end, standIn: 'Monday' })
    at = end - 1
  }
  return found
}

const ARMS = /^(?:arms|weapons?)$/i
const TRADE = /^(?:export|import|sale|supply|supplie|transfer|shipment|delivery|deliverie|purchase|deal|embargo|embargoe|ban|trade|contract)s?$/i

/** *arms exports*: to a tagger taught on other texts the second word looks like a verb behind the first. */
function armsTradeIn(words: readonly string[]): Name[] {
  return words.flatMap((word, at) =>
    ARMS.test(word) && TRADE.test(words[at + 1] ?? '') ? [{ start: at, end: at + 2, standIn: words[at + 1]?.endsWith('s') ? 'sales' : 'sale' }] : [],
  )
}

/** *guided bombs*, *Su-34 bombers*: a weapon of several words reads like its last one. */
function weaponsIn(words: readonly string[], vocab: Vocab): Name[] {
  return vocab.weapons
    .match(words)
    .filter((match) => match.end - match.start > 1 && match.end - match.start < 7 && /^\p{L}{3,}$/u.test(words[match.end - 1] ?? ''))
    .map((match) => ({ start: match.start, end: match.end, standIn: words[match.end - 1] as string }))
}

function standInFor(entry: PartyEntry, last: string): string {
  if (entry.form === 'adjective') return 'Iraqi'
  if (entry.how === 'demonym') return last.endsWith('s') ? 'Iraqis' : 'Iraqi'
  return STAND_INS[entry.party]
}
