import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from '../src/cli/terminal.ts'
import { vocabulary } from '../src/cli/vocabulary.ts'
import { breaches, type Floors, pin } from './floors.ts'
import type { Measured } from './measured.ts'
import { printGap, printMisses, printSet } from './print.ts'
import { writeReport } from './report.ts'
import { type EvalSet, folderSet, isHeldOut, isThere, sets } from './sets.ts'

const usage = `npm run eval                        measures every set and holds it against eval/floors.json
npm run eval -- FOLDER…             measures folders with gold claims, without floors
npm run eval -- --only SET          measures this set alone; may be repeated
npm run eval -- --misses SET        lists what is missed and invented in it, to be read
npm run eval -- --report PLACE      writes what the reader saw at every wrong claim: a file .md, or a folder with one for each document
npm run eval -- --pin               raises the floors to what is measured now
npm run eval -- --pin --lower SET/FIGURE --because "REASON"
                                    lowers one on purpose; the reason is kept
`

const floorsFile = join(import.meta.dirname, 'floors.json')

/** The file of floors; a missing one has none. */
async function readFloors(): Promise<Floors> {
  try {
    return JSON.parse(await readFile(floorsFile, 'utf8')) as Floors
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return { sets: {}, lowered: [] }
    throw problem
  }
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string', multiple: true },
      misses: { type: 'string' },
      report: { type: 'string' },
      pin: { type: 'boolean' },
      lower: { type: 'string', multiple: true },
      because: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help === true) {
    process.stdout.write(usage)
    return 0
  }
  const { lower = [], because = '' } = values
  if (lower.length > 0 !== because.trim().length > 0) throw new Refusal('--lower and --because go together')
  if (lower.length > 0 && values.pin !== true) throw new Refusal('--lower needs --pin')
  const known = new Set(sets.map(({ name }) => name))
  const asked = [...(values.only ?? []), ...(values.misses === undefined ? [] : [values.misses])]
  for (const name of asked) if (!known.has(name)) throw new Refusal(`${name} is no set; there are ${[...known].join(', ')}`)
  if (isHeldOut(values.misses ?? '')) throw new Refusal(`${values.misses} is held out: nobody reads its misses`)

  const wanted: readonly EvalSet[] = positionals.length > 0 ? positionals.map(folderSet) : sets.filter(({ name }) => asked.length === 0 || asked.includes(name))
  const vocab = await vocabulary()
  const measured: Measured[] = []
  for (const set of wanted) {
    if (!isThere(set)) {
      if (positionals.length > 0) throw new Refusal(`${set.place}: there is no such folder`)
      process.stdout.write(`\n${set.name}: skipped, ${set.what} are not here\n`)
      continue
    }
    const one = await set.measure(set.name, set.place, vocab)
    if (one.units.length === 0) {
      process.stdout.write(`\n${set.name}: skipped, there is no gold in it\n`)
      continue
    }
    process.stdout.write(printSet(set, one))
    if (values.misses === set.name) process.stdout.write(printMisses(one))
    measured.push(one)
  }
  process.stdout.write(printGap(measured))
  if (values.report !== undefined)
    process.stdout.write(`
report: ${await writeReport(measured, values.report)}
`)
  if (positionals.length > 0) return 0
  return values.pin === true ? pinned(measured, lower.length === 0 ? null : { figures: lower, because }) : gate(wanted, measured)
}

/** Sets of the project itself must be there once they have floors; those measured on other corpora may be missing. */
async function gate(wanted: readonly EvalSet[], measured: readonly Measured[]): Promise<number> {
  const floors = await readFloors()
  const lost = wanted.filter(({ name, own }) => own === true && floors.sets[name] !== undefined && !measured.some(({ set }) => set === name))
  const wrong = [...lost.map(({ name }) => `${name}: has floors, but its documents are gone`), ...breaches(floors, measured)]
  process.stdout.write(wrong.length === 0 ? '\nno figure is below its floor\n' : `\n${wrong.join('\n')}\n`)
  return wrong.length === 0 ? 0 : 1
}

async function pinned(measured: readonly Measured[], permission: Parameters<typeof pin>[2]): Promise<number> {
  const { floors, refused } = pin(await readFloors(), measured, permission)
  if (refused.length > 0) {
    process.stdout.write(`\nnothing is pinned:\n${refused.join('\n')}\n`)
    return 1
  }
  await writeFile(floorsFile, `${JSON.stringify(floors, null, 2)}\n`)
  process.stdout.write('\npinned in eval/floors.json\n')
  return 0
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (problem) {
  if (!(problem instanceof Refusal) && !(problem instanceof TypeError && 'code' in problem)) throw problem
  process.stderr.write(`${problem.message}\n\n${usage}`)
  process.exitCode = 2
}
