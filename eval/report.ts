import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { compareFields, scoredFields } from '../src/cli/scoring/compare.ts'
import type { GoldClaim } from '../src/cli/scoring/gold-claim.ts'
import type { Span } from '../src/model/index.ts'
import { toSource } from '../src/text/source-map.ts'
import { overlap } from '../src/text/spans.ts'
import type { PrintedClaim } from '../src/views/shapes.ts'
import { plain } from '../src/views/table.ts'
import { goldField, printedField } from './claim-fields.ts'
import type { ScoredReading } from './claims.ts'
import { type SentenceSeen, sentencesSeen } from './explain.ts'
import type { Measured } from './measured.ts'
import { hasReadings } from './print.ts'
import { isHeldOut } from './sets.ts'

/** Unit: UTF-16 code units of one document's part. */
const longestPart = 400_000

/** A claim that is not as the analyst has it; offsets of the source. */
interface Wrong {
  readonly at: Span
  readonly gold: GoldClaim | null
  readonly printed: PrintedClaim | null
}

function wrongOf({ raw, row }: ScoredReading): readonly Wrong[] {
  const place = ({ evidence }: GoldClaim): Span => {
    const start = raw.source.indexOf(evidence)
    return { start, end: start + evidence.length }
  }
  const agrees = (printed: PrintedClaim, gold: GoldClaim) =>
    Object.values(compareFields(printed, gold)).every((count) => count.right === count.gold && count.right === count.printed)
  return [
    ...row.missed.map((gold): Wrong => ({ at: place(gold), gold, printed: null })),
    ...row.pairs.filter(({ gold, printed }) => !agrees(printed, gold)).map(({ gold, printed }): Wrong => ({ at: printed.evidence, gold, printed })),
    ...row.invented.map((printed): Wrong => ({ at: printed.evidence, gold: null, printed })),
  ].sort((a, b) => a.at.start - b.at.start)
}

/** Gold and printed claim side by side; fields that differ are marked, those empty on both sides left out. */
function claimLines({ gold, printed }: Wrong, rules: readonly string[]): readonly string[] {
  const compared = compareFields(printed, gold)
  const title = gold === null ? 'INVENTED' : printed === null ? 'MISSED' : 'WRONG IN PART'
  const rows = scoredFields.flatMap((field) => {
    const [wanted, given] = [gold === null ? '' : goldField(gold, field), printed === null ? '' : printedField(printed, field)]
    if (wanted === '' && given === '') return []
    const { right, gold: most, printed: made } = compared[field]
    return [`| ${right === most && right === made ? '' : '✗'} | ${field} | ${cell(wanted)} | ${cell(given)} |`]
  })
  const kinds = `| | kind | ${cell(gold === null ? '' : [gold.kind].flat().join(' or '))} | ${cell(printed?.kind ?? '')} |`
  return [
    `**${title}**: ${cell(printed?.evidence.quote ?? gold?.evidence ?? '')}`,
    '',
    '| | field | analyst | reader |',
    '| --- | --- | --- | --- |',
    kinds,
    ...rows,
    '',
    ...(gold !== null && printed !== null ? [`analyst's words: ${cell(gold.evidence)}`, ''] : []),
    ...(printed === null ? [] : [`rules: ${rules.join(' · ')}`, '']),
  ]
}

const cell = (text: string) => plain(text).replaceAll('|', '\\|')
const block = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [`${title}: none`, ''] : [`${title}:`, '', ...lines.map((line) => `    ${line}`), '']

function sentenceLines(sentence: SentenceSeen, place: number): readonly string[] {
  return [
    `### Sentence ${place + 1}`,
    '',
    `> ${sentence.text}`,
    '',
    ...block('mentions', sentence.mentions),
    ...block('events', sentence.events),
    ...block('tree', sentence.tree),
  ]
}

/** One document's part of the report; null when every claim is as the analyst has it. */
export function documentReport(scored: ScoredReading): string | null {
  const { reading, printed, row, vocab } = scored
  const wrong = wrongOf(scored)
  if (wrong.length === 0) return null
  const sentences = sentencesSeen(reading, vocab.predicates)
  const inSource = sentences.map(({ start, end }) => toSource(reading.article, { start, end }))
  const shown = new Set<number>()
  const lines = [`# ${row.name}`, '', `${row.gold} claims of the analyst, ${row.printed} printed, ${row.paired} paired, ${row.whole} whole`, '']
  let length = 0
  for (const [place, one] of wrong.entries()) {
    const part: string[] = []
    inSource.forEach((at, index) => {
      const sentence = sentences[index]
      if (sentence === undefined || shown.has(index) || overlap(at, one.at) <= 0) return
      shown.add(index)
      part.push(...sentenceLines(sentence, index))
    })
    if (!inSource.some((at) => overlap(at, one.at) > 0)) part.push('The words are in no sentence of the article: cleaned away.', '')
    const claim = one.printed === null ? undefined : reading.claims[printed.indexOf(one.printed)]
    part.push(...claimLines(one, claim?.rules ?? []))
    length += part.join('\n').length
    if (length > longestPart) {
      lines.push(`… ${wrong.length - place} more wrong claims are left out`)
      break
    }
    lines.push(...part)
  }
  return `${lines.join('\n')}\n`
}

/**
 * Writes for every wrong claim what the reader saw: into one file, or one file for each document where `place` has no ending.
 * Held-out sets are left out. Gives what was written, for a person.
 */
export async function writeReport(measured: readonly Measured[], place: string): Promise<string> {
  const parts = measured.flatMap((one) =>
    hasReadings(one) && !isHeldOut(one.set)
      ? one.readings.flatMap((scored) => ({ name: `${one.set}--${basename(scored.row.name)}.md`, text: documentReport(scored) ?? '' }))
      : [],
  )
  const full = parts.filter(({ text }) => text !== '')
  if (extname(place) !== '') {
    await mkdir(dirname(place), { recursive: true })
    await writeFile(place, full.map(({ text }) => text).join('\n'))
  } else {
    await mkdir(place, { recursive: true })
    await Promise.all(full.map(({ name, text }) => writeFile(join(place, name), text)))
  }
  return `${place}, ${full.length} documents with wrong claims; held-out sets are never in it`
}
