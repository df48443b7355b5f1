import type { Rule } from '../text/apply-rules.ts'
import { BARE, HEDGES, hedgesBefore, readHedges } from './hedges.ts'
import { NUMBER, rangeHint, readNumber, TO } from './numerals.ts'

const PERCENT = String.raw`(?:\s?%|[\s-](?:per\s?cent|percent|pct)\b)`
const fractions = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['eighth', 1 / 8],
  ['ninth', 1 / 9],
  ['tenth', 1 / 10],
])
const MOVED = String.raw`(?:rose|rise[sn]?|rising|grew|grown?|fell|falls?|fallen|drop(?:ped)?|declined?|jumped|climbed|increased?|increasing|decreased?|gained|slipped|surged|soared|cut|up|down|off|reduced|lifted|lost|saves?|discounts?)`

const NO_PART = String.raw`(?:points?|off|discount|increase|rise|jump|drop|decline|decrease|cut|fall|growth|higher|lower|more|less|fewer|faster|cheaper|up|down|stake|interest|tariffs?|duty|tax|vat|shareholding|owned|pay\s+rise)`
const percentHint = new RegExp(PERCENT, 'iu')
const notAPartHint = new RegExp(String.raw`${PERCENT}[\s-]${NO_PART}\b`, 'iu')
const changeHint = new RegExp(String.raw`\b${MOVED}\s|[▲▼+±−]`, 'iu')
const fractionHint = /(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s\b/iu
const partHint = /\b(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)\s+of\s/iu

/** What every share has somewhere. */
export const shareHint = /%|per\s?cent|pct\b|half|thirds?|quarters?|fourth|fifth|sixth|seventh|eighth|ninth|tenth/iu

/** Parts of a whole. Rises, falls, discounts and points are none. */
export const shareRules: readonly Rule<number>[] = [
  {
    id: 'share/change',
    because: 'a rise or fall by so much is not a part of anything',
    pattern: new RegExp(String.raw`(?:\b${MOVED}\s+(?:by\s+)?(?:of\s+)?|[▲▼+±−]\s?)${HEDGES}${NUMBER}${PERCENT}`, 'giu'),
    needs: [percentHint, changeHint],
    read: () => null,
    reads: [],
    skips: ['Exports rose 1 per cent.', 'Prices were up 2.3% on the year.', 'Imports fell by almost 40 percent.', '▲0.91%'],
  },
  {
    id: 'share/not-a-part',
    because: 'points, discounts, stakes, taxes and rates are counted in per cent too',
    pattern: new RegExp(String.raw`${BARE}${NUMBER}${PERCENT}[\s-]${NO_PART}\b`, 'giu'),
    before: hedgesBefore,
    needs: [notAPartHint],
    read: () => null,
    reads: [],
    skips: ['a 5 percentage point lead', 'now 43% off', 'a 30 per cent stake in the yard', 'a 12% increase'],
  },
  {
    id: 'share/range',
    because: 'two ends are no one fraction; the words must not be read as one of them or as counts',
    pattern: new RegExp(String.raw`(?:between\s+)?${NUMBER}(?:${PERCENT})?(?:${TO}|\s?[-–]\s?)${NUMBER}${PERCENT}`, 'giu'),
    needs: [percentHint, rangeHint],
    read: () => null,
    reads: [],
    skips: ['between 60 and 70 per cent of its arms', '20-30% of the stock'],
  },
  {
    id: 'share/percent',
    because: 'per cent in its spellings, also of wires',
    pattern: new RegExp(String.raw`${BARE}${NUMBER}${PERCENT}`, 'giu'),
    before: hedgesBefore,
    needs: [percentHint],
    read: (match) => fractionOf(readNumber(readHedges(match[0]).rest.replace(new RegExp(`${PERCENT}$`, 'iu'), ''))),
    reads: [
      ['It bought 78 per cent of its weapons there.', '78 per cent', 0.78],
      ['It supplied 78% of the imports.', '78%', 0.78],
      ['now down to 46 percent', '46 percent', 0.46],
      ['a share of 39 pct', '39 pct', 0.39],
      ['about twelve per cent of the total', 'about twelve per cent', 0.12],
      ['2.5 percent for Norway', '2.5 percent', 0.025],
    ],
    skips: ['150 per cent of the plan', '78 tanks'],
  },
  {
    id: 'share/fraction',
    because: 'two-thirds and three quarters in words',
    pattern: new RegExp(
      String.raw`${BARE}\b(?:two|three|four|five|seven|nine)[\s-](?:thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)\b`,
      'giu',
    ),
    before: hedgesBefore,
    needs: [fractionHint],
    read: (match) => wordFraction(readHedges(match[0]).rest),
    reads: [
      ['two-thirds of the fleet', 'two-thirds', 2 / 3],
      ['almost three quarters of its imports', 'almost three quarters', 0.75],
    ],
    skips: ['the third quarter', 'five fifth-generation jets'],
  },
  {
    id: 'share/one-part',
    because: 'half, a third or a quarter is a share only of something; an ordinal or a stretch of time is none',
    pattern: new RegExp(
      String.raw`${BARE}(?<!\b(?:first|second|latter|other|a\s+half|and\s+a)\s)\b(?:half|(?:a|one)[\s-](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth))(?=\s+of\s+(?!an?\s+(?:century|mile|hour)\b|(?:19|20)\d\d))`,
      'giu',
    ),
    before: hedgesBefore,
    needs: [partHint],
    read: (match) => wordFraction(readHedges(match[0]).rest),
    reads: [
      ['half of its arms imports', 'half', 0.5],
      ['about a third of the total', 'about a third', 1 / 3],
    ],
    skips: ['a third squadron', 'half a million', 'the second half of 2019', 'a quarter of a century'],
  },
]

function fractionOf(percent: number | null): number | null {
  return percent === null || percent > 100 ? null : Number((percent / 100).toPrecision(12))
}

function wordFraction(words: string): number | null {
  const parts = words.toLowerCase().split(/[\s-]+/)
  const part = fractions.get((parts.at(-1) ?? '').replace(/s$/, ''))
  if (part === undefined) return null
  const count = parts.length === 1 || parts[0] === 'a' ? 1 : (readNumber(parts[0] ?? '') ?? 1)
  return count * part <= 1 ? count * part : null
}
