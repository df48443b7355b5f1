import type { QuantityMention } from '../model/index.ts'
import type { Rule } from '../text/apply-rules.ts'
import { currencyWords } from './currencies.ts'
import { BARE, hedgesBefore, readHedges } from './hedges.ts'
import { FIGURES, NUMBER, NUMBER_END, NUMBER_START, NUMBER_WORDS, rangeHint, readNumber, TO } from './numerals.ts'

export type Count = Pick<QuantityMention, 'low' | 'high' | 'hedge'>

const MODEL_NAMES =
  'Boeing|Airbus|Antonovs?|Tupolevs?|Ilyushins?|Sukhois?|MiGs?|Mirages?|Bradleys?|Leopards?|Challengers?|Caesars?|Marks?|Mk\\.?|Type|Block|Class|Model|Version|Batch|Tranche|Phase|Increment'
const NUMBERED =
  'resolutions?|paragraphs?|paras?\\.?|articles?|sections?|pages?|pp?\\.|no\\.|nos\\.|numbers?|chapters?|annex(?:es)?|operation|flight|rooms?|route|highway|interstate|group\\s+of|act|decree|decision|directive|regulation|chapter|title|parts?|tables?|figures?|levels?|tier|unit|hangar|pier|berth|terminal|gate|channel|radio|area|base|camp|district|zone|region|group|case|count|item|clause|rule|line|lot|volume|issue|protocol|passcode|executive\\s+order|task\\s+force'
const UNITS =
  "mm|cm|km|kg|kms|kilos?|g|grams?|lbs?|oz|nm|tonnes?|tons?|dwt|teu|feu|containers?(?=\\s+ships?)|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|kilograms?|feet|foot|ft|inch(?:es)?|yards?|litres?|liters?|gallons?|barrels?|bpd|pounds?|knots|mph|kph|km/h|hp|horsepower|kw|mw|megawatts?|kilowatts?|megatons?|kilotons?|hectares?|acres?|degrees?|percent|per\\s?cent|pct|points?|times|hours?|hrs?|minutes?|mins?|seconds?(?!-hand)|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|o[’']clock|a\\.m|p\\.m|am|pm|gmt|nautical\\s+miles?|square|cubic|calib(?:er|re)|dimensional|fold|volts?|hertz|[mg]hz|rpm|cc"
const THINGS =
  'aircraft|airframes?|planes?|jets?|fighters?|bombers?|trainers?|transports?|tankers?|helicopters?|gunships?|drones?|uavs?|tanks?|vehicles?|carriers?|trucks?|guns?|howitzers?|mortars?|launchers?|missiles?|rockets?|torpedoes|torpedo|bombs?|shells?|rounds?|cartridges|bullets|rifles?|pistols?|machine|mines?|grenades?|radars?|systems?|ships?|vessels?|frigates?|corvettes?|submarines?|boats?|units?|engines?|batteries|sets?|troops|soldiers|men'

/** Things that join a number to describe a deal by its count: *a 36-aircraft deal*; not *a four-engine plane*. */
const JOINED = 'aircraft|plane|jet|fighter|helicopter|tank|vehicle|missile|howitzer|launcher|ship|vessel|frigate|corvette|submarine|drone|boat'
/** Figures right behind a hyphen. */
const UNGUARDED = String.raw`\d{1,3}(?:,\d{3}){0,3}(?![\d.,:-])`
/** No part of a longer figure, a measure or a describing word (`40-seat`) may follow; a joined thing may (`36-aircraft`). */
const END = String.raw`(?![\p{L}\d%°/]|[.,:]\d|\s?%|[-‑](?!(?:${JOINED})\b)[\p{L}\d])`

/** What every count has somewhere. */
export const quantityHint = new RegExp(
  String.raw`\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|scores|hundreds?|thousands?|[mb]illions?|several|numerous|many|handful|couple|few|number|pair)\b`,
  'iu',
)

const MEASURE = String.raw`(?:[\s‑-]?)(?:(?:long|more|further|consecutive|nautical|metric|short|gross|deadweight|calendar|working|whole|full)\s+)?(?:${UNITS})(?![\p{L}\d])`
const measureHint = new RegExp(NUMBER_END + MEASURE, 'iu')
const attributeHint = new RegExp(String.raw`${NUMBER_END}[-‑]\p{L}`, 'iu')
const NUMBERED_BEFORE = String.raw`\b(?:${NUMBERED}|${MODEL_NAMES})(?:\s+no\.?)?\s+`
const numberedHint = new RegExp(NUMBERED_BEFORE + NUMBER_START, 'iu')
const moneyWordHint = new RegExp(currencyWords.map(({ form }) => form).join('|'), 'iu')

/** Counts of things; first what looks like a count and is none. */
export const quantityRules: readonly Rule<Count>[] = [
  {
    id: 'quantity/measure',
    because: 'lengths, weights, times, calibres and rates count units, not things',
    pattern: new RegExp(String.raw`${BARE}(?:between\s+)?(?:${NUMBER}(?:${TO}|\s?[-–]\s?))?${NUMBER}${MEASURE}`, 'giu'),
    before: hedgesBefore,
    needs: [measureHint],
    read: () => null,
    reads: [],
    skips: [
      'rounds of 7.62mm',
      '155 mm shells',
      '35-millimetre rounds',
      'a 40 mm gun',
      'three years',
      'a 15-month war',
      'more than 500 km away',
      '60,000 tonnes of it',
      'two long years',
      'at 5 pm',
      'between 20 and 30 miles',
    ],
  },
  {
    id: 'quantity/attribute',
    because: 'a number joined to a word describes a thing (a six-wheeled truck, a 40-seat bus); some such words are the things counted',
    pattern: new RegExp(
      String.raw`(?<!\w)(?:${FIGURES}|${NUMBER_WORDS})[-‑](?!(?:${JOINED}|one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million|billion|trillion)\b)\p{L}[\p{L}\d]*`,
      'giu',
    ),
    needs: [attributeHint],
    read: () => null,
    reads: [],
    skips: ['a 40-seat bus', 'a four-engine plane', 'a six-wheeled truck', 'a 19-year-old', 'two-seat jets'],
  },
  {
    id: 'quantity/numbered',
    because: 'the number after such a word is a name, not a count',
    pattern: new RegExp(String.raw`${NUMBERED_BEFORE}(?:${NUMBER})(?:(?:\s*[-–,]\s*|\s+and\s+)${FIGURES})?(?:\s*\(\d{4}\))?`, 'giu'),
    needs: [numberedHint],
    read: () => null,
    reads: [],
    skips: [
      'resolution 1970',
      'resolution 2216 (2015)',
      'paragraph 9',
      'F-16 Block 70 aircraft',
      'a Type 054 frigate',
      'an Antonov 124',
      'a Boeing 747',
      'pages 4 and 5',
      'Group of Seven',
    ],
  },
  {
    id: 'quantity/name-with-number',
    because: 'a capitalised name ends in the number: a ship, a flight, a base',
    pattern: /(?<=[\p{L}\d,;]\s)\p{Lu}\p{Ll}+\s\d{1,3}(?!,\d)(?=\s*[,;)]|\.(?:\s|$)|\s+(?:was|were|is|are|had|has|left|sailed|berthed|carrying|of\s+the)\b)/gu,
    read: () => null,
    reads: [],
    skips: ['from the dhow Marwan 1, ten months on', 'the tanker Diamond 7, carrying fuel'],
  },
  {
    id: 'quantity/note',
    because: 'a number alone in square brackets points to a note; capitals and a number in round ones are a mark on a hull or a form',
    pattern: /\[\d{1,3}\]|\(\p{Lu}{1,4}[\s-]?\d{1,4}\)/gu,
    read: () => null,
    reads: [],
    skips: ['it sank.[3] The', 'the destroyer Hopper (DDG 70)'],
  },
  {
    id: 'quantity/coordinates',
    because: 'degrees, minutes and seconds are a place',
    pattern: /\d{1,3}(?:\.\d{1,6})?\s?°(?:\s?\d{1,2}(?:\.\d{1,4})?\s?[′'’](?:\s?\d{1,2}(?:\.\d{1,4})?\s?[″"”])?)?/gu,
    read: () => null,
    reads: [],
    skips: ['at 35°01′57″N 43°38′47″E', "at 12°30'N"],
  },
  {
    id: 'quantity/age',
    because: 'a number between commas after a name is an age',
    pattern: /(?<=\p{L}\p{M}?),\s+\d{2}(?=,\s)|\baged?\s+\d{1,3}\b|\b\d{1,3}\s+years?\s+old\b/gu,
    read: () => null,
    reads: [],
    skips: ['the captain, 49, was held', 'aged 62'],
  },
  {
    id: 'quantity/list-number',
    because: 'a number with a full stop at the head of a paragraph numbers it',
    pattern: /^\s*\d{1,3}\.(?=\s|$)|^\s*\(?\d{1,3}\)(?=\s)/gu,
    read: () => null,
    reads: [],
    skips: ['57. The Panel found nothing.', '(2) The other matter'],
  },
  {
    id: 'quantity/clock',
    because: 'hours, scores and fractions are no counts',
    pattern: /\b\d{1,4}(?:[:/]\d{1,4})+(?:\s*[ap]\.?m\b\.?)?|\b\d{4}\s+(?:hours|GMT|local)\b/giu,
    read: () => null,
    reads: [],
    skips: ['at 10:30', 'on 9/11', 'at 0900 GMT'],
  },
  {
    id: 'quantity/capital-word',
    because: 'a number word with a capital inside a sentence belongs to a name',
    pattern: /(?<=[\p{L},]\s)(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve)(?:\s+\p{Lu}\p{Ll}+)?(?![\p{L}-])/gu,
    read: () => null,
    reads: [],
    skips: ['the Five Eyes club', 'a ship called Seven Seas'],
  },
  {
    id: 'quantity/one-as-pronoun',
    because: '“one” is a pronoun or a member more often than a count',
    pattern:
      /(?<=\b(?:no|any|every|each|this|that|which|the|only|some|at)\s)one\b|\bone(?=\s+(?:of|another|day|night|morning|year|thing|way|side|hand|point|man|woman|could|can|may|might|should|must|would|will|who|that|which|is|was|has|had|more\s+time)\b|\s+\d|[’'.,;:!?)]|\s*$)|\bone[-‑]/giu,
    read: () => null,
    reads: [],
    skips: ['one of them', 'no one knows', 'one another', 'the one that sank'],
  },
  {
    id: 'quantity/spelled-twice',
    because: 'notices write the number in words and in figures',
    pattern: new RegExp(String.raw`${BARE}${NUMBER_WORDS}\s+\(\d{1,3}(?:,?\d{3}){0,3}\)`, 'giu'),
    before: hedgesBefore,
    needs: [/\(\d/u],
    read: (match) => counted(match[0].replace(/\s+\([\d,]+\)$/, '')),
    reads: [
      ['to buy sixty (60) missiles', 'sixty (60)', { low: 60, high: 60, hedge: 'exact' }],
      ['up to one hundred (100) bombs', 'up to one hundred (100)', { low: 100, high: 100, hedge: 'at-most' }],
    ],
    skips: ['Block II (60)'],
  },
  {
    id: 'quantity/range',
    because: 'both ends are what the text says',
    pattern: new RegExp(
      String.raw`${BARE}(?:between\s+|from\s+)?(?:${NUMBER})(?:(?:${TO}|\s[-–]\s|–)(?:${NUMBER})${END}|-(?<!\p{L}-)${UNGUARDED}(?=\s+\p{Ll}))`,
      'giu',
    ),
    before: hedgesBefore,
    needs: [rangeHint],
    read: (match) => ranged(match[0]),
    reads: [
      ['between 70 and 100 tanks', 'between 70 and 100', { low: 70, high: 100, hedge: 'range' }],
      ['sent 70 to 80 tanks', '70 to 80', { low: 70, high: 80, hedge: 'range' }],
      ['some 40-50 guns', 'some 40-50', { low: 40, high: 50, hedge: 'range' }],
      ['two or three ships', 'two or three', { low: 2, high: 3, hedge: 'range' }],
    ],
    skips: ['won 3-1', 'the T-72 tank', 'they sent 70 and 80', '70 rifles and 100 rounds'],
  },
  {
    id: 'quantity/year-as-count',
    because: 'four figures that could be a year count things only where the thing stands behind them',
    pattern: new RegExp(
      String.raw`${BARE}(?<![\p{L}\d.,/-])(?:19|20)\d\d(?=\s+(?:\p{L}+\s+){0,2}(?:${THINGS})\b)(?<=(?:\bof|\bordered|\bbought|\bsent|\bsold|\bsupplied|\bdelivered|\breceived|\band|\bthan|\bsome|\babout|\baround|\bover|\bnearly|\balmost|\bleast|\bto)\s+\d{4})`,
      'giu',
    ),
    before: hedgesBefore,
    needs: [/(?:19|20)\d\d\s/u],
    read: (match) => counted(match[0]),
    reads: [['It sent 2000 rifles.', '2000', { low: 2000, high: 2000, hedge: 'exact' }]],
    skips: ['a 2014 rifle', 'in 2016 tanks came'],
  },
  {
    id: 'quantity/year',
    because: 'four figures from 1900 to 2099 without a comma are a year',
    pattern: /(?<![\p{L}\d.,/-])(?:the\s+)?(?:19|20)\d\d(?![\d,])/giu,
    read: () => null,
    reads: [],
    skips: ['in 1979', 'a 2014 deal'],
  },
  {
    id: 'quantity/count',
    because: 'a number, in figures or words, with what hedges it',
    pattern: new RegExp(String.raw`${BARE}(?<![$€£¥#№/-])(?:${NUMBER})(?:\s+or\s+(?:so|more)\b)?${END}`, 'giu'),
    before: hedgesBefore,
    read: (match) => counted(match[0]),
    reads: [
      ['to supply 36 of the jets', '36', { low: 36, high: 36, hedge: 'exact' }],
      ['4,000 assault rifles', '4,000', { low: 4000, high: 4000, hedge: 'exact' }],
      ['1.1 million rounds', '1.1 million', { low: 1.1e6, high: 1.1e6, hedge: 'exact' }],
      ['two dozen fighters', 'two dozen', { low: 24, high: 24, hedge: 'exact' }],
      ['a dozen armed drones', 'a dozen', { low: 12, high: 12, hedge: 'exact' }],
      ['half a dozen boats', 'half a dozen', { low: 6, high: 6, hedge: 'exact' }],
      ['Twenty-three old jets came', 'Twenty-three', { low: 23, high: 23, hedge: 'exact' }],
      ['a hundred missiles', 'a hundred', { low: 100, high: 100, hedge: 'exact' }],
      ['a million and a half shells', 'a million and a half', { low: 1.5e6, high: 1.5e6, hedge: 'exact' }],
      ['one and a half million rounds', 'one and a half million', { low: 1.5e6, high: 1.5e6, hedge: 'exact' }],
      ['some 6,700 containers', 'some 6,700', { low: 6700, high: 6700, hedge: 'about' }],
      ['close to 10,000 rifles', 'close to 10,000', { low: 10_000, high: 10_000, hedge: 'about' }],
      ['more than 300 tanks', 'more than 300', { low: 300, high: 300, hedge: 'at-least' }],
      ['at least eight drones', 'at least eight', { low: 8, high: 8, hedge: 'at-least' }],
      ['no fewer than 14 jets', 'no fewer than 14', { low: 14, high: 14, hedge: 'at-least' }],
      ['as many as 38 airframes', 'as many as 38', { low: 38, high: 38, hedge: 'at-most' }],
      ['a further 40 aircraft', 'a further 40', { low: 40, high: 40, hedge: 'exact' }],
      ['another 97 of them', 'another 97', { low: 97, high: 97, hedge: 'exact' }],
      ['40 or so trucks', '40 or so', { low: 40, high: 40, hedge: 'about' }],
      ['a 36-aircraft deal', '36', { low: 36, high: 36, hedge: 'exact' }],
      ['some three million cartridges', 'some three million', { low: 3e6, high: 3e6, hedge: 'about' }],
    ],
    skips: ['a Yak-130 trainer', 'the F-16', 'the 23rd brigade', '7.62 rounds', '$500', '43% off'],
  },
  {
    id: 'quantity/pair',
    because: 'a pair is two',
    pattern: /\b(?:a|the|another|one)\s+pair(?=\s+of\b)/giu,
    read: () => ({ low: 2, high: 2, hedge: 'exact' }),
    reads: [['a pair of frigates', 'a pair', { low: 2, high: 2, hedge: 'exact' }]],
    skips: ['au pair', 'the pair met'],
  },
  {
    id: 'quantity/vague-money',
    because: 'hundreds of millions of dollars are no things; nor a sum that may be used',
    pattern: new RegExp(
      String.raw`\b(?:(?:tens|dozens|scores|hundreds|thousands)\s+of\s+)?(?:hundreds|thousands|millions|billions|several\s+(?:hundred|thousand|million|billion)|(?:many|a\s+few)\s+(?:million|billion))\s+(?:of\s+)?(?:${currencyWords.map(({ form }) => form).join('|')})(?![\p{L}\d])`,
      'giu',
    ),
    needs: [/(?:hundred|thousand|million|billion)/iu, moneyWordHint],
    read: () => null,
    reads: [],
    skips: ['hundreds of millions of dollars', 'several million euros'],
  },
  {
    id: 'quantity/vague',
    because: 'such words count without a number',
    pattern:
      /\b(?:(?:many|several|a\s+few|some)\s+)?(?:(?:tens|dozens|scores|hundreds|thousands|millions)\s+of\s+)?(?:dozens|scores(?=\s+of\b)|hundreds|thousands|millions)\b|\b(?:several|numerous|many|a\s+(?:handful|couple|number|few)|an\s+unknown\s+number)(?=\s+(?:of\s+)?\p{L})(?:\s+(?:dozen|hundred|thousand|million))?/giu,
    read: () => ({ low: 0, high: 0, hedge: 'vague' }),
    reads: [
      ['dozens of transport planes', 'dozens', { low: 0, high: 0, hedge: 'vague' }],
      ['hundreds of thousands of shells', 'hundreds of thousands', { low: 0, high: 0, hedge: 'vague' }],
      ['several hundred rockets', 'several hundred', { low: 0, high: 0, hedge: 'vague' }],
      ['a handful of tanks', 'a handful', { low: 0, high: 0, hedge: 'vague' }],
    ],
    skips: ['two dozen jets', 'it scores well'],
  },
]

function counted(words: string): Count | null {
  const { hedge, rest } = readHedges(words)
  const tail = /\s+or\s+(so|more)$/i.exec(rest)
  const value = readNumber(tail ? rest.slice(0, tail.index) : rest)
  if (value === null || !Number.isInteger(value)) return null
  return { low: value, high: value, hedge: tail ? (tail[1]?.toLowerCase() === 'so' ? 'about' : 'at-least') : hedge }
}

function ranged(words: string): Count | null {
  const { rest } = readHedges(words)
  const ends = /^(?:(?:between|from)\s+(?=\S))?(.+?)(?:(?<=\S)\s+(?:and|to|or)\s+(?=\S)|\s?[-–]\s?(?=\d))(.+)$/iu.exec(rest)
  let low = readNumber(ends?.[1] ?? '')
  const high = readNumber(ends?.[2] ?? '')
  if (low === null || high === null) return null
  // `two to three million`: the scale is said once.
  const scale = /(?:thousand|million|billion)$/iu.exec(ends?.[2] ?? '')
  if (scale && low < 1000) low *= readNumber(`1 ${scale[0]}`) ?? 1
  return low < high && Number.isInteger(low) && Number.isInteger(high) ? { low, high, hedge: 'range' } : null
}
