// Speed and memory of the reader, on one core. Run: npm run bench [-- SHARED], with SHARED a folder that holds corpora/ (standard: ../shared, left out where it is not there)
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Depth, RawDocument } from '../src/model/index.ts'
import { readBytes, readDocument } from '../src/pipeline.ts'
import { loadVocab } from '../src/vocab/load.ts'
import { armsReport, generalNews } from './texts.ts'

/** Processor time of this process so far, compiler and garbage collector included. Unit: milliseconds. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const loading = cpu()
const vocab = loadVocab()
const loaded = cpu() - loading

function rawOf(bytes: Uint8Array, name: string): RawDocument {
  const { value } = readBytes(bytes, name, { published: '2015-06-10' })
  if (value === null) throw new Error(`${name} cannot be read`)
  return value
}

const encoder = new TextEncoder()

/** Bytes to claims. Returns the number of claims. */
function readAll(bytes: Uint8Array, depth: Depth): number {
  return readDocument(rawOf(bytes, 'page.txt'), vocab, depth).claims.length
}

interface Figures {
  readonly documents: number
  readonly claims: number
  readonly perSecond: number
  readonly median: number
  readonly slowest: number
}

/** Reads every document once and times each. */
function measure(documents: readonly Uint8Array[], depth: Depth): Figures {
  const times: number[] = []
  let claims = 0
  for (const bytes of documents) {
    const start = cpu()
    claims += readAll(bytes, depth)
    times.push(cpu() - start)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const total = times.reduce((sum, time) => sum + time, 0)
  return {
    documents: times.length,
    claims,
    perSecond: (times.length / total) * 1000,
    median: sorted[times.length >> 1] ?? 0,
    slowest: sorted.at(-1) ?? 0,
  }
}

const row = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(44) : (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(12))).join(''))

function compare(name: string, documents: readonly Uint8Array[], depths: readonly Depth[]): void {
  for (const depth of depths) {
    const { documents: count, claims, perSecond, median, slowest } = measure(documents, depth)
    row(`${name}, ${depth === 'near-arms' ? 'with the filter' : 'plain parse'}`, String(count), String(claims), perSecond, median, slowest)
  }
}

/** Every text file below a folder of the shared corpora; empty where it is not there. */
function corpus(...path: readonly string[]): readonly Uint8Array[] {
  const folder = join(process.argv[2] ?? join(import.meta.dirname, '../../shared'), 'corpora', ...path)
  if (!existsSync(folder)) {
    console.log(`${path.join('/')}: not there, left out`)
    return []
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => new Uint8Array(readFileSync(join(folder, name))))
}

const made = (count: number, make: (seed: number) => string): readonly Uint8Array[] => Array.from({ length: count }, (_, seed) => encoder.encode(make(seed)))
const report = (seed: number): string => armsReport(10_000 + seed, 2000, 0.4)

console.log(`word lists and weights are loaded in ${loaded.toFixed(0)} ms of processor time\n`)
// The first documents of a process are slower, for their code is not compiled yet.
const first = measure([encoder.encode(report(-1))], 'near-arms')
measure(made(60, report), 'near-arms')
measure(made(60, generalNews), 'near-arms')

row('', 'documents', 'claims', 'a second', 'median ms', 'slowest ms')
compare('general news', made(500, generalNews), ['near-arms'])
compare('general news', made(60, generalNews), ['everywhere'])
compare('reports on arms', made(150, report), ['near-arms', 'everywhere'])
const general = corpus('polnear', 'dev', 'text')
if (general.length > 0) compare('political news of 2016', general, ['near-arms', 'everywhere'])
const wire = corpus('wire-1987')
if (wire.length > 0) compare('wire stories of 1987', wire, ['near-arms', 'everywhere'])
row('the first document of a process', '1', String(first.claims), first.perSecond, first.median, first.slowest)

console.log('\ntime by length, in seconds of processor time')
row('', '0.25 MB', '0.5 MB', '1 MB', '2 MB', 'claims')
for (const [name, density] of [
  ['few claims (3 sentences in 100)', 0.03],
  ['dense with claims (80 in 100)', 0.8],
] as const) {
  const seconds: number[] = []
  let claims = 0
  for (const megabytes of [0.25, 0.5, 1, 2]) {
    const bytes = encoder.encode(armsReport(7, megabytes * 1e6, density).slice(0, megabytes * 1e6))
    const start = cpu()
    claims = readAll(bytes, 'near-arms')
    seconds.push((cpu() - start) / 1000)
  }
  row(name, ...seconds, String(claims))
}
console.log(`\nmost memory at once: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`)
