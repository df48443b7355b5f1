import type { Article, PartyEntry, PartyMention, Segmented, Vocab } from '../model/index.ts'
import { adjectiveOrNoun } from './adjectives.ts'
import { ambiguityRules, hasTradeWord, type PartyContext } from './ambiguous-parties.ts'
import { groupEnd, isBareGroup, namedGroupEnd } from './group-phrases.ts'
import { type Phrase, phrasesIn } from './phrases.ts'
import { caseFits, isShouting, isTitleCase, type Word, wordsOf } from './words.ts'

interface Line {
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase<PartyEntry>[]
  readonly shouting: boolean
  readonly capitalsMute: boolean
}

/** Everything in the article that names or describes a party, in text order. Entries count only on the day the article was published. */
export function findParties(article: Article, segmented: Segmented, vocab: Vocab): readonly PartyMention[] {
  const lines = segmented.sentences.map((sentence): Line => {
    const words = wordsOf(sentence)
    const shouting = isShouting(words)
    const phrases = phrasesIn(words, vocab.parties, (entries, from, to) => allowed(entries, { article, words, from, to, shouting }))
    return { words, phrases, shouting, capitalsMute: shouting || isTitleCase(words) }
  })
  const codes = new Set(
    lines.flatMap(({ phrases }) => phrases.flatMap(({ entries }) => (entries[0]?.how !== 'ambiguous' && entries[0]?.code ? [entries[0].code] : []))),
  )
  const mentions = lines.flatMap((line) => partiesOf(line, codes, vocab))
  return [...mentions, ...surnames(lines, mentions)].sort((a, b) => a.start - b.start)
}

interface Place {
  readonly article: Article
  readonly words: readonly Word[]
  readonly from: number
  readonly to: number
  readonly shouting: boolean
}

/** Entries whose capitals fit and that are true on the day; a state's old name goes on naming it. */
function allowed(entries: readonly PartyEntry[], { article, words, from, to, shouting }: Place): readonly PartyEntry[] {
  const [first, last] = [words[from], words[to - 1]]
  if (first === undefined || last === undefined) return []
  if (shouting && first.text === 'US' && to === from + 1 && words[from - 1]?.low !== 'the') return []
  const text = article.text.slice(first.start, last.end)
  const spelled = entries.filter((entry) => caseFits(entry.spelled, text, shouting))
  const day = article.published
  const today = day === null ? spelled : spelled.filter((entry) => (entry.from === null || entry.from <= day) && (entry.until === null || day <= entry.until))
  if (today.length > 0 || day === null) return today
  return spelled.filter((entry) => entry.how === 'name' && entry.until !== null && entry.until < day).slice(-1)
}

function partiesOf(line: Line, codes: ReadonlySet<string>, vocab: Vocab): PartyMention[] {
  const { words } = line
  const lows = new Set(words.map(({ low }) => low))
  const trade = hasTradeWord(lows)
  const starts = new Map<number, Phrase<PartyEntry>>()
  for (const phrase of line.phrases) starts.set(phrase.from, phrase)
  const found: PartyMention[] = []
  const say = (from: number, to: number, rest: Omit<PartyMention, 'id' | 'kind' | 'start' | 'end'>): void => {
    const start = words[from]?.start ?? 0
    const end = words[to - 1]?.end ?? start
    found.push({ id: `party:${start}-${end}`, kind: 'party', start, end, ...rest })
  }
  const group = (code: string, rule: string) => ({ rule, party: 'group', name: vocab.nameOf(code), code, form: 'noun' }) as const
  for (let at = 0; at < words.length; ) {
    const phrase = starts.get(at)
    if (phrase !== undefined) {
      const context: PartyContext = { words, from: phrase.from, to: phrase.to, codes, lows, trade, capitalsMute: line.capitalsMute }
      const entry = phrase.entries.find((one) => isMeant(one, context))
      at = phrase.to
      if (
        entry === undefined ||
        entry.how === 'not-a-party' ||
        isPrefixed(words, phrase.from) ||
        isInsideName(words, phrase.to, line.capitalsMute) ||
        isForeignSeat(entry, phrase.from, found, words)
      )
        continue
      const end = entry.party === 'state' ? groupOfState(words, phrase.to) : null
      if (end !== null && entry.code !== null) say(phrase.from, (at = end), group(`${entry.code.replace('*', '')}*`, 'party/group-of-country'))
      else {
        if (entry.party === 'group') at = namedGroupEnd(words, phrase.to)
        const { party, name, code } = entry
        say(phrase.from, at, { rule: entry.id, party, name, code, form: adjectiveOrNoun(entry, words, at, starts) })
      }
      continue
    }
    const end = groupEnd(words, at)
    const korea = end === null ? halfOfKorea(words, at, codes) : null
    if (korea !== null) say(at, (at = at + 1), { rule: 'party/half-of-korea', party: 'state', name: vocab.nameOf(korea), code: korea, form: 'noun' })
    else if (end === null || !isBareGroup(words, at, end)) at += 1
    else {
      const country = countryAfter(words, end, starts)
      if (country !== null) say(at, (at = country.to), group(`${country.code}*`, 'party/group-in-country'))
      else {
        const name = words
          .slice(at, end)
          .map(({ text }) => text)
          .join(' ')
        say(at, (at = end), { rule: 'party/bare-group', party: 'group', name, code: null, form: 'noun' })
      }
    }
  }
  return found
}

function isMeant(entry: PartyEntry, context: PartyContext): boolean {
  if (entry.how !== 'ambiguous') return true
  const form = context.words
    .slice(context.from, context.to)
    .map(({ low }) => low)
    .join(' ')
  const rule = ambiguityRules.find(({ forms }) => forms.includes(form)) ?? ambiguityRules.find(({ forms }) => forms.includes(entry.party))
  return rule === undefined || rule.holds(context, entry)
}

/** *pro-Russian*, *anti-Assad*: a leaning, no party. */
function isPrefixed(words: readonly Word[], from: number): boolean {
  return words[from - 1]?.text === '-' && /^(?:pro|anti|non|ex)$/.test(words[from - 2]?.low ?? '')
}

/** *Africa Armaments Watch*, *the Sudan Tribune*: the place in the name of an institute or a paper. */
function isInsideName(words: readonly Word[], to: number, capitalsMute: boolean): boolean {
  if (capitalsMute) return false
  for (let at = to; at < to + 4 && /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? ''); at++) if (INSTITUTE.test(words[at]?.text ?? '')) return true
  return false
}

const INSTITUTE =
  /^(?:Watch|Institute|Monitor|Observatory|Tribune|Times|Herald|Network|Foundation|Centre|Center|Forum|Initiative|Project|Review|Report|Gazette|Journal|Campaign|Coalition|Quarterly|Digest|Mirror|Observer|Courier)$/

/** *the German Chancellery*, *Turkey's State Department*: another country's office of that name. */
function isForeignSeat(entry: PartyEntry, from: number, found: readonly PartyMention[], words: readonly Word[]): boolean {
  if (entry.how !== 'seat' && entry.how !== 'forces') return false
  const before = words[words[from - 1]?.low === "'s" ? from - 2 : from - 1]
  const last = found.at(-1)
  return last !== undefined && before !== undefined && last.end === before.end && last.code !== null && last.code !== entry.code
}

/** End of *(Syrian) rebels*, *(Libya)'s armed opposition*; *Iranian-backed militia* is no group of Iran's. */
function groupOfState(words: readonly Word[], to: number): number | null {
  if (words[to]?.text === '-') return null
  return groupEnd(words, words[to]?.low === "'s" || words[to]?.low === '’s' ? to + 1 : to)
}

function countryAfter(
  words: readonly Word[],
  end: number,
  starts: ReadonlyMap<number, Phrase<PartyEntry>>,
): { readonly code: string; readonly to: number } | null {
  if (words[end]?.low !== 'in') return null
  let at = end + 1
  while (at < end + 4 && /^(?:the|northern|southern|eastern|western|central|north|south|east|west|parts|of)$/.test(words[at]?.low ?? '') && !starts.has(at))
    at += 1
  const phrase = starts.get(at)
  const entry = phrase?.entries[0]
  if (phrase === undefined || entry?.party !== 'state' || entry.code === null || entry.form === 'adjective') return null
  return { code: entry.code.replace('*', ''), to: phrase.to }
}

/** *the North* and *the South* where the article speaks of North Korea. */
function halfOfKorea(words: readonly Word[], at: number, codes: ReadonlySet<string>): string | null {
  const text = words[at]?.text
  if (!codes.has('KP') || (text !== 'North' && text !== 'South') || words[at - 1]?.low !== 'the' || /^\p{Lu}/u.test(words[at + 1]?.text ?? '')) return null
  return text === 'North' ? 'KP' : 'KR'
}

/** A leader named in full once is meant by the surname afterwards. */
function surnames(lines: readonly Line[], mentions: readonly PartyMention[]): PartyMention[] {
  const leaders = new Map<string, PartyMention>()
  for (const mention of mentions) {
    const parts = mention.name.split(' ')
    const surname = parts.at(-1) ?? ''
    if (mention.party === 'person' && parts.length > 1 && surname.length > 3 && !leaders.has(surname)) leaders.set(surname, mention)
  }
  if (leaders.size === 0) return []
  const covered = new Set<number>()
  for (const { start, end } of mentions) for (let at = start; at < end; at += 1) covered.add(at)
  return lines.flatMap(({ words }) =>
    words.flatMap(({ text, start, end }): PartyMention[] => {
      const leader = leaders.get(text)
      if (leader === undefined || covered.has(start) || covered.has(end - 1)) return []
      return [{ ...leader, id: `party:${start}-${end}`, start, end, rule: 'party/surname' }]
    }),
  )
}
