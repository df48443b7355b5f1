import { dirname } from 'node:path'
import { loadFile } from '../src/cli/load.ts'
import { type Count, scoredFields } from '../src/cli/scoring/compare.ts'
import type { GoldDocument } from '../src/cli/scoring/gold-claim.ts'
import { goldOf } from '../src/cli/scoring/gold-folder.ts'
import { type DocumentScore, type Score, score, sum } from '../src/cli/scoring/score.ts'
import type { DocumentReading, RawDocument, Vocab } from '../src/model/index.ts'
import { readDocument } from '../src/pipeline.ts'
import { printedClaim } from '../src/views/printed-claim.ts'
import type { PrintedClaim } from '../src/views/shapes.ts'
import { filesOf, fingerprint } from './fingerprint.ts'
import { type Measured, totalsOf, type Unit } from './measured.ts'

/** One document with what the reader made of it and how that compares: what a report shows. */
export interface ScoredReading {
  readonly raw: RawDocument
  readonly reading: DocumentReading
  /** In the order of `reading.claims`. */
  readonly printed: readonly PrintedClaim[]
  readonly row: DocumentScore
  /** The vocabulary it was read with. */
  readonly vocab: Vocab
}

export interface ClaimsMeasured extends Measured {
  readonly readings: readonly ScoredReading[]
}

const headline = ['claims', 'slots', 'whole']

/** The counts of a score: claims, slots, whole, then every field, kind and stance. */
export function countsOf({ rows, fields, kinds, stances }: Score): Unit['counts'] {
  const total = (pick: (row: DocumentScore) => number) => rows.reduce((all, row) => all + pick(row), 0)
  const [gold, printed, paired] = [total((row) => row.gold), total((row) => row.printed), total((row) => row.paired)]
  const named = (group: string, counts: Readonly<Record<string, Count>>) =>
    Object.entries(counts).map(([name, { right, gold, printed }]) => [`${group} ${name}`, { right, gold, printed }] as const)
  return {
    claims: { right: paired, gold, printed },
    slots: sum(scoredFields.map((field) => fields[field] ?? { right: 0, gold: 0, printed: 0 })),
    whole: { right: total((row) => row.whole), gold, printed: gold },
    ...Object.fromEntries([...named('field', fields), ...named('kind', kinds), ...named('stance', stances)]),
  }
}

async function readOne(path: string, gold: GoldDocument, vocab: Vocab): Promise<{ readonly unit: Unit; readonly scored: ScoredReading }> {
  const { raw, issues } = await loadFile(path)
  if (raw === null) throw new Error(issues.map(({ file, reason }) => `${file}: ${reason}`).join('; '))
  const reading = readDocument(raw, vocab)
  const printed: PrintedClaim[] = reading.claims.map((claim) => printedClaim(claim, reading.article, raw.source))
  const result = score([gold], printed)
  const [row] = result.rows
  if (row === undefined || result.badQuotes > 0) throw new Error(`${path}: ${result.badQuotes} claims quote what the text does not say at their offsets`)
  return { unit: { name: gold.name, counts: countsOf(result) }, scored: { raw, reading, printed, row, vocab } }
}

/** Reads every document of a folder that has gold, and compares. */
export async function measureClaims(set: string, folder: string, vocab: Vocab): Promise<ClaimsMeasured> {
  const read = []
  for (const { path, document } of await goldOf(folder)) read.push(await readOne(path, document, vocab))
  const units = read.map(({ unit }) => unit)
  const totals = totalsOf(units)
  const inputs = await fingerprint(dirname(folder), await filesOf(folder, /\.(?:txt|html?|json)$/))
  const size = { documents: units.length, claims: totals['claims']?.gold ?? 0, values: totals['slots']?.gold ?? 0 }
  return { set, inputs, size, headline, shares: ['whole'], totals, units, readings: read.map(({ scored }) => scored) }
}
