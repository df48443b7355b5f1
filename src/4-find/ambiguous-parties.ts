import type { PartyEntry } from '../model/index.ts'
import type { Word } from './words.ts'

/** What an ambiguous name's rule may look at. `codes`: what the article names without doubt. */
export interface PartyContext {
  readonly words: readonly Word[]
  readonly from: number
  readonly to: number
  readonly codes: ReadonlySet<string>
  /** Every word of the article's sentence in lower case. */
  readonly lows: ReadonlySet<string>
  /** A word of the trade stands in the sentence: *maker*, *contract*, *frigates*. */
  readonly trade: boolean
  /** Capitals tell nothing in this sentence. */
  readonly capitalsMute: boolean
}

/** When a form of kind `ambiguous` names its party. */
export interface AmbiguityRule {
  readonly id: string
  readonly because: string
  /** Folded forms, or `company` for every ambiguous company. */
  readonly forms: readonly string[]
  readonly holds: (context: PartyContext, entry: PartyEntry) => boolean
  /** Sentences whose bracketed words are read, and those whose are not. */
  readonly reads: readonly string[]
  readonly skips: readonly string[]
}

const office =
  /^(?:king|queen|president|prime|minister|army|air|navy|armed|foreign|defen[cs]e|government|parliament|special|national|royal|ministry|border|security|state|police|forces|crown|emir)$/
const companyWord =
  /^(?:compan(?:y|ies)|firms?|makers?|manufacturers?|shipyards?|shipbuilders?|yards?|group|contractors?|plants?|factor(?:y|ies)|producers?|contracts?|orders?|ordered|built|builds?|makes?|supplies|deliver(?:s|ed|y)?|sold|sells?|signed|arms|weapons|missiles?|aircraft|jets?|fighters?|helicopters?|radars?|ships?|frigates?|tanks?|defen[cs]e|systems?|aerospace|exporter|deal|licen[cs]e|ammunition|shells)$/

/** Whether one of the words is of the arms trade. */
export function hasTradeWord(words: ReadonlySet<string>): boolean {
  return [...words].some((word) => companyWord.test(word))
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text)

/** Decides every row of kind `ambiguous` among the parties, first rule with the form. */
export const ambiguityRules: readonly AmbiguityRule[] = [
  {
    id: 'ambiguous/georgia',
    because: 'the state of the US has its towns, senators and barracks',
    forms: ['georgia'],
    holds: (context) => !usGeorgia(context) && !inPersonName(context),
    reads: ['Israel sold drones to [Georgia] in 2007.', 'Anti-tank missiles reached Tbilisi, [Georgia], last week.'],
    skips: ['The plant in Marietta, [Georgia], builds transports.', 'A senator from [Georgia] voted for the sale.', '[Georgia] Jones wrote the report.'],
  },
  {
    id: 'ambiguous/first-name',
    because: 'these are names of persons too',
    forms: ['jordan', 'chad', 'guinea'],
    holds: (context) =>
      !inPersonName(context) &&
      !/^(?:river|valley|pig|pigs|fowl)$/.test(context.words[context.to]?.low ?? '') &&
      context.words[context.from - 1]?.low !== 'new',
    reads: ['The kingdom of [Jordan] received tanks.', 'The shells were flown to [Chad].', 'Arms from [Jordan] reached the border.'],
    skips: ['[Chad] Smith said so.', 'Michael [Jordan] retired.', 'They crossed the [Jordan] River.'],
  },
  {
    id: 'ambiguous/korea',
    because: 'Korea alone is the South, unless the article is about the North only',
    forms: ['korea', 'korean', 'koreans'],
    holds: ({ codes }) => codes.has('KR') || !codes.has('KP'),
    reads: ['Poland bought tanks from [Korea].'],
    skips: ['Pyongyang sent shells, and a [Korean] source confirmed it.'],
  },
  {
    id: 'ambiguous/congress',
    because: 'many states have a congress; the one meant is that of the US where the US is named',
    forms: ['congress', 'senate', 'house of representatives', 'capitol'],
    holds: ({ codes, words, from }) =>
      codes.has('US') &&
      (words[from]?.low !== 'senate' || /^(?:the|us|u\.s\.|american)$/.test(words[from - 1]?.low ?? '')) &&
      !/^(?:national|party|african|people's|indian|s)$/.test(words[from - 1]?.low ?? ''),
    reads: ['The US sale was notified to [Congress].'],
    skips: ['The party held its [Congress] in Hanoi.'],
  },
  {
    id: 'ambiguous/brussels-eu',
    because: 'Brussels acts as the EU; somebody who meets in Brussels is in a town',
    forms: ['brussels'],
    holds: ({ words, from }) => !/^(?:in|at|near|outside|from|to|through|via)$/.test(words[from - 1]?.low ?? ''),
    reads: ['[Brussels] extended the embargo.'],
    skips: ['Ministers met in [Brussels].'],
  },
  {
    id: 'ambiguous/the-west',
    because: 'the West is a bloc with its article; Western goes with a noun that is no region',
    forms: ['west', 'western'],
    holds: (context) => {
      const before = context.words[context.from - 1]?.low
      const after = context.words[context.to]
      if (context.words[context.from]?.low === 'western') return !isCapital(after) || context.capitalsMute
      return before === 'the' && !isCapital(after) && !/^(?:of|coast|bank|side|african?|end|wing)$/.test(after?.low ?? '')
    },
    reads: ['The [West] armed them.', '[Western] diplomats accused Russia.'],
    skips: ['They live in the [West] Bank.', 'Snow fell in the [West] of the country.', 'He moved to [Western] Ontario.'],
  },
  {
    id: 'ambiguous/company',
    because: 'the name is also a word, a person or a town: a word of the trade must stand in the sentence',
    forms: ['company'],
    holds: ({ lows, words, from, to }) =>
      [...lows].some((word) => companyWord.test(word)) && !(isCapital(words[from - 1]) && from > 1) && !isCapital(words[to]),
    reads: ['[Leonardo] will build the helicopters.', 'The contract went to [Arsenal], a Bulgarian maker.'],
    skips: ['[Leonardo] painted it.', '[Arsenal] won at home.'],
  },
]

function usGeorgia({ words, from, to, lows }: PartyContext): boolean {
  if (['tbilisi', 'batumi', 'gori', 'poti'].some((town) => lows.has(town))) return false
  if (['atlanta', 'savannah', 'marietta', 'augusta', 'senator', 'congressman', 'senators', 'republican', 'democrat'].some((word) => lows.has(word))) return true
  if (/^(?:state|university)$/.test(words[to]?.low ?? '')) return true
  return words[from - 1]?.text === ',' && isCapital(words[from - 2])
}

const opener = /^(?:in|from|to|for|with|and|the|but|as|if|when|while|since|after|before|meanwhile|both|neither|either|even|only|neighbou?ring|by|at|on|of)$/

/** In a name of a person: a capitalised word stands beside it that is no office. */
function inPersonName({ words, from, to, capitalsMute }: PartyContext): boolean {
  if (capitalsMute) return false
  const [before, after] = [words[from - 1], words[to]]
  if (isCapital(after) && !office.test(after?.low ?? '')) return true
  return isCapital(before) && !office.test(before?.low ?? '') && !opener.test(before?.low ?? '')
}
