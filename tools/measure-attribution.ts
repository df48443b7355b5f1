import { segment } from '../src/3-segment/segment.ts'
import { attributions } from '../src/5-claim/attribution/attribute.ts'
import type { Attribution } from '../src/5-claim/attribution/reading.ts'
import { type View, viewsOf } from '../src/5-claim/view.ts'
import type { Article, Block, Segmented, Span, Vocab } from '../src/model/index.ts'
import { loadVocab } from '../src/vocab/load.ts'
import { emptyTally, figures, keyOf, tally, touches } from './attribution/score.ts'
import { type Annotated, readStandoff } from './attribution/standoff.ts'

// node tools/measure-attribution.ts FOLDER [--every N] [--misses N]: sources, cues and contents against PolNeAR's; every Nth text; N sentences with what went wrong.
const [folder, ...options] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node tools/measure-attribution.ts FOLDER [--every N] [--misses N]')
  process.exit(2)
}
const option = (name: string, otherwise: number): number => (options.includes(name) ? Number(options[options.indexOf(name) + 1]) : otherwise)
const every = option('--every', 1)
let misses = option('--misses', 0)
const vocab: Vocab = loadVocab()
const parts = ['source', 'cue', 'content'] as const
const tallies = { source: emptyTally(), cue: emptyTally(), content: emptyTally() }
const byRule = new Map<string, { found: number; cue: number; source: number; content: number }>()

const texts = readStandoff(folder).filter((_, at) => at % every === 0)
for (const { name, text, attributions: gold } of texts) {
  const segmented = segmentPlain(text)
  const views = viewsOf({ text }, segmented, [], vocab.predicates)
  const found = attributions(views, segmented.quotations).filter((one) => one.depth === 0)
  for (const part of parts)
    tally(
      tallies[part],
      gold.flatMap((one) => one[part]),
      found.flatMap((one) => spansOf(one, part)),
    )
  for (const one of found) countRule(one, gold)
  if (misses > 0) for (const view of views) showMisses(name, view, gold, found)
}

for (const part of parts) {
  const { gold, found, exact, goldTouched, foundTouching } = tallies[part]
  print(`${part}, exact`, figures(exact, found, exact, gold), gold, found)
  print(`${part}, overlap`, figures(foundTouching, found, goldTouched, gold), gold, found)
}
if (options.includes('--rules'))
  for (const [rule, { found, cue, source, content }] of [...byRule].sort((a, b) => b[1].found - a[1].found))
    console.log(rule.padEnd(34), String(found).padStart(5), ...[cue, source, content].map((right) => `${Math.round((100 * right) / found)}`.padStart(4)))

/** Paragraphs are lines; nothing is cleaned away. */
function segmentPlain(text: string): Segmented {
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\n\r]+/g))
    if (line[0].trim() !== '') blocks.push({ kind: 'paragraph', at: { start: line.index, end: line.index + line[0].length } })
  const article: Article = {
    document: '',
    name: '',
    title: null,
    byline: null,
    publisher: null,
    published: null,
    language: 'en',
    text,
    blocks,
    map: [],
    removed: [],
  }
  return segment(article, vocab)
}

function spansOf(one: Attribution, part: (typeof parts)[number]): readonly Span[] {
  if (part === 'content') return one.content
  const span = one[part]
  return span === null ? [] : [span]
}

function countRule(one: Attribution, gold: readonly Annotated[]): void {
  const row = byRule.get(one.rule) ?? { found: 0, cue: 0, source: 0, content: 0 }
  row.found++
  const match = gold.find((other) => other.cue.some((span) => touches(span, one.cue)))
  if (match) {
    row.cue++
    const same = (spans: readonly Span[], others: readonly Span[]): boolean => spans.map(keyOf).join() === others.map(keyOf).join()
    if (same(match.source, spansOf(one, 'source'))) row.source++
    if (same(match.content, one.content)) row.content++
  }
  byRule.set(one.rule, row)
}

function showMisses(name: string, view: View, gold: readonly Annotated[], found: readonly Attribution[]): void {
  if (misses <= 0) return
  const { sentence, text } = view
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(span.start, span.end)).join(' … ')
  const lineOf = (source: readonly Span[], cue: readonly Span[], content: readonly Span[]): string => `${words(source)} | ${words(cue)} | ${words(content)}`
  const golds = gold.filter((one) => one.cue.some((span) => touches(span, sentence))).map((one) => lineOf(one.source, one.cue, one.content))
  const founds = found.filter((one) => touches(one.cue, sentence)).map((one) => [lineOf(spansOf(one, 'source'), [one.cue], one.content), one.rule] as const)
  const lost = golds.filter((line) => !founds.some(([other]) => other === line))
  const extra = founds.filter(([line]) => !golds.includes(line))
  if (lost.length + extra.length === 0) return
  misses--
  console.log(`\n${name}: ${text.slice(sentence.start, sentence.end)}`)
  if (options.includes('--trees')) console.log(view.tokens.map((token, at) => `${at}:${token.text}/${token.tag}/${token.relation}>${token.head}`).join(' '))
  for (const line of lost) console.log(`  - ${line}`)
  for (const [line, rule] of extra) console.log(`  + ${line}  {${rule}}`)
}

function print(name: string, { precision, recall, f1 }: ReturnType<typeof figures>, gold: number, found: number): void {
  console.log(name.padEnd(18), `P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`, ` (${gold} in the texts, ${found} found)`)
}
