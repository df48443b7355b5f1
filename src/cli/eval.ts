import { printedClaim } from '../views/printed-claim.ts'
import type { PrintedClaim } from '../views/shapes.ts'
import { plain } from '../views/table.ts'
import { readFiles } from './read-files.ts'
import { several } from './scoring/gold-claim.ts'
import { goldOf } from './scoring/gold-folder.ts'
import { type Measure, type Score, score } from './scoring/score.ts'
import { type Exit, exit, Refusal, type Terminal } from './terminal.ts'

export interface EvalOptions {
  readonly misses?: boolean
  readonly format: 'table' | 'json'
}

const percent = (value: number) => (100 * value).toFixed(1).padStart(5)

function measureLine(label: string, { precision, recall, f1 }: Measure, note = ''): string {
  return `${label.padEnd(14)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}${note}\n`
}

function report(result: Score, misses: boolean): string {
  const rows = result.rows.flatMap(({ name, gold, printed, paired, whole, missed, invented }) => [
    `${name.slice(0, 44).padEnd(44)} gold ${String(gold).padStart(3)}  printed ${String(printed).padStart(3)}  paired ${String(paired).padStart(3)}  whole ${String(whole).padStart(3)}\n`,
    ...(misses ? missed.map((claim) => `   missed   ${several(claim.kind)[0]}/${several(claim.stance)[0]}: ${plain(claim.evidence).slice(0, 140)}\n`) : []),
    ...(misses ? invented.map((claim) => `   invented ${claim.kind}/${claim.stance}: ${plain(claim.evidence.quote).slice(0, 140)}\n`) : []),
  ])
  const group = (title: string, measures: Score['kinds']) =>
    `\n${title}\n${Object.entries(measures)
      .map(([name, one]) => measureLine(name, one, `  (${one.right} right, ${one.printed} printed, ${one.gold} gold)`))
      .join('')}`
  return [
    ...rows,
    group('by field', result.fields),
    group('by kind', result.kinds),
    group('by stance', result.stances),
    '\n',
    measureLine('claims', result.claims),
    measureLine('slots', result.slots),
    `${'whole'.padEnd(14)} ${percent(result.whole)}   (${result.documents} documents, ${result.goldClaims} gold claims)\n`,
    result.badQuotes > 0 ? `${result.badQuotes} claims quote what the text does not say at their offsets\n` : '',
  ].join('')
}

/** `lading eval`: how well the reader reads, measured on folders with gold claims. */
export async function evaluate(folders: readonly string[], options: EvalOptions, terminal: Terminal): Promise<Exit> {
  const gold = (await Promise.all(folders.map(goldOf))).flat()
  if (gold.length === 0) throw new Refusal(`there is no NAME.gold.json in ${folders.join(', ')}`)
  const printed: PrintedClaim[] = []
  await readFiles(
    gold.map(({ path }) => path),
    terminal,
    ({ raw, reading }) => printed.push(...reading.claims.map((claim) => printedClaim(claim, reading.article, raw.source))),
  )
  const result = score(
    gold.map(({ document }) => document),
    printed,
  )
  const { rows, ...numbers } = result
  const bare = rows.map(({ name, gold: wanted, printed: made, paired, whole, missed, invented }) => {
    const counts = { name, gold: wanted, printed: made, paired, whole }
    return options.misses ? { ...counts, missed, invented } : counts
  })
  terminal.out(options.format === 'json' ? `${JSON.stringify({ ...numbers, rows: bare }, null, 2)}\n` : report(result, options.misses === true))
  return result.badQuotes > 0 ? exit.nothing : exit.done
}
