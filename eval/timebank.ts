import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { segment } from '../src/3-segment/segment.ts'
import { type DateRead, readDates } from '../src/4-find/times.ts'
import type { Span, Vocab } from '../src/model/index.ts'
import { overlap } from '../src/text/spans.ts'
import { filesOf, fingerprint } from './fingerprint.ts'
import { type Measured, totalsOf, type Unit } from './measured.ts'
import { inContext, type Miss, pairSpans } from './pairing.ts'
import { articleOf } from './plain-text.ts'
import { readTimeml, type Timex } from './timeml.ts'
import { daysOfTimex, widened } from './timex-value.ts'

const dated = new Set(['DATE', 'TIME'])

function sameDays({ rule, value }: DateRead, words: string, gold: Timex): boolean {
  const days = daysOfTimex(gold.value)
  if (days === null || value === null) return false
  const [from, to] = widened(rule, value.from, value.to, words)
  return from === days[0] && to === days[1]
}

/**
 * Dates of one document against its TIMEX3 of type DATE and TIME, as TempEval-3 does: a pair overlaps (relaxed extent), and its value is
 * right when it is the same days. A date on a DURATION or SET is neither right nor wrong, but invented where `strict` counts it.
 */
function compareDates(name: string, xml: string, vocab: Vocab): { readonly unit: Unit; readonly misses: readonly Miss[] } {
  const { text, published, times } = readTimeml(xml)
  const article = articleOf(text, name, published)
  const words = ({ start, end }: Span) => text.slice(start, end)
  const gold = times.filter(({ type }) => dated.has(type))
  const others = times.filter(({ type }) => !dated.has(type))
  const found = readDates(article, segment(article, vocab)).filter(({ value }) => value !== null)
  const pairs = pairSpans(found, gold)
  const used = new Set(pairs.values())
  const unpaired = found.filter((date) => !used.has(date))
  const invented = unpaired.filter((date) => !others.some((timex) => overlap(date, timex) > 0))
  const wrong = [...pairs].filter(([timex, date]) => !sameDays(date, words(date), timex))
  const read = ({ rule, value }: DateRead) => `${value?.from}..${value?.to} by ${rule}`
  const miss = (what: string, at: Span, note: string): Miss => ({ what, words: words(at), context: inContext(text, at), note })
  const right = pairs.size - wrong.length
  return {
    unit: {
      name,
      counts: {
        value: { right, gold: gold.length, printed: pairs.size + invented.length },
        extent: { right: pairs.size, gold: gold.length, printed: pairs.size + invented.length },
        'value strict': { right, gold: gold.length, printed: found.length },
      },
    },
    misses: [
      ...gold.filter((timex) => !pairs.has(timex)).map((timex) => miss('missed', timex, timex.value)),
      ...invented.map((date) => miss('invented', date, read(date))),
      ...wrong.map(([timex, date]) => miss('other value', timex, `${timex.value}, read as ${read(date)}, published ${published}`)),
    ],
  }
}

/** Dates of the fourth stage on TimeBank. */
export async function measureTimebank(set: string, folder: string, vocab: Vocab): Promise<Measured> {
  const files = await filesOf(folder, /\.tml$/)
  const read = []
  for (const file of files) read.push(compareDates(basename(file), await readFile(file, 'utf8'), vocab))
  const units = read.map(({ unit }) => unit)
  const totals = totalsOf(units)
  return {
    set,
    inputs: await fingerprint(dirname(folder), files),
    size: { documents: units.length, dates: totals['value']?.gold ?? 0 },
    headline: ['value', 'extent'],
    totals,
    units,
    misses: read.flatMap(({ misses }) => misses),
  }
}
