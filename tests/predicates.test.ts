import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { claim } from '../src/5-claim/claim.ts'
import { operatorsAt } from '../src/5-claim/operators.ts'
import { viewsOf } from '../src/5-claim/view.ts'
import type { Claim, DocumentReading, OperatorId, Predicates } from '../src/model/index.ts'
import { readBytes, readDocument } from '../src/pipeline.ts'
import { loadVocab } from '../src/vocab/load.ts'
import { predicatesOf } from '../src/vocab/predicates.ts'
import { type Row, readRows, type TableShape } from '../src/vocab/rows.ts'
import { operatorTable, predicateClassTable, predicateTable } from '../src/vocab/tables.ts'

const vocab = loadVocab()
/** What makes an article one about arms, so that *the deal* means them. It claims nothing. */
const around = 'A short history of rifles and tanks.'

const rowsOf = (table: string, shape: TableShape): readonly Row[] =>
  readRows(table, readFileSync(new URL(`../data/vocab/${table}`, import.meta.url), 'utf8'), shape)
const classes = rowsOf('predicate-classes.tsv', predicateClassTable)
const predicates = rowsOf('predicates.tsv', predicateTable(classes.map(({ id }) => id)))
const operators = rowsOf('operators.tsv', operatorTable)

const readings = new Map<string, DocumentReading>()

/** A sentence is read once, with the whole vocabulary. */
function reading(text: string): DocumentReading {
  const known = readings.get(text)
  if (known) return known
  const raw = readBytes(new TextEncoder().encode(`${around}\n\n${text}`), 'made-up.txt', { published: '2015-06-10' }).value
  if (!raw) throw new Error('unreadable')
  const read = readDocument(raw, vocab)
  readings.set(text, read)
  return read
}

/** Its claims where the words were not in the tables. */
const without = ({ article, segmented, mentions }: DocumentReading, rest: Predicates): readonly Claim[] =>
  claim(article, segmented, mentions, { ...vocab, predicates: rest })

const lemma = ({ form }: Row): string => form.split(' ')[0] ?? ''
/** Rows without the word, and without the verb of a noun in *-ing*, which is read by itself. */
const lacking = (rows: readonly Row[], row: Row): readonly Row[] =>
  rows.filter((other) => lemma(other) !== lemma(row) && !(lemma(row).endsWith('ing') && lemma(row).startsWith(lemma(other).slice(0, -1))))

const shown = ({ id, kind, stance, status, source, rules }: Claim): string =>
  `${kind}/${stance}/${status ?? '-'} by:${source?.name ?? 'reporter'} ${rules.join(' ')} ${id}`

const means: Readonly<Record<OperatorId, (claim: Claim) => boolean>> = {
  halt: ({ kind, stance, status }) => status === 'halted' || kind === 'restriction' || stance === 'pledges-halt' || stance === 'opposes',
  demand: ({ stance }) => stance === 'supports' || stance === 'opposes',
  support: ({ stance }) => stance === 'supports',
  oppose: ({ stance }) => stance === 'opposes',
  pledge: ({ stance, status }) => stance === 'pledges-halt' || status === 'planned',
  deny: ({ stance }) => stance === 'denies',
  decline: ({ stance }) => stance === 'declines',
  accuse: ({ stance }) => stance === 'alleges',
  allege: ({ stance }) => stance === 'alleges',
  plan: ({ status }) => status === 'planned',
  'go-on': ({ status }) => status === 'ongoing',
  fail: ({ status }) => status === 'halted',
  speech: ({ stance, source }) => (stance === 'asserts' || stance === 'alleges') && source !== null,
  confirm: ({ stance, source }) => stance === 'asserts' && source !== null,
}

const named = (row: Row): readonly [string, Row] => [`${row.id} ${row.form}: ${row.cells['example']}`, row]

test.each(predicates.map(named))('%s', (_, row) => {
  const read = reading(row.cells['example'] ?? '')
  const name = row.id.split('/')[0]
  const kind = classes.find(({ id }) => id === name)?.kind
  // What is offered or agreed is a contract, though its word be of giving.
  const made = read.claims.filter((one) => (one.kind === kind || (kind === 'transfer' && one.kind === 'contract')) && one.rules.includes(`event/${name}`))
  expect(made, read.claims.map(shown).join('\n')).not.toHaveLength(0)
  // Without the row, or without all rows of its word, the sentence reads otherwise.
  const rest = [predicates.filter((other) => other !== row), lacking(predicates, row)].map((rows) =>
    without(read, predicatesOf(classes, rows, operators)).map(shown),
  )
  expect(
    made.filter((one) => rest.some((claims) => !claims.includes(shown(one)))),
    'the same without the word',
  ).not.toHaveLength(0)
})

test.each(operators.map(named))('%s', (_, row) => {
  const name = row.id.split('/')[0] as OperatorId
  const { article, segmented, mentions, claims } = reading(row.cells['example'] ?? '')
  expect(claims.filter(means[name]), claims.map(shown).join('\n')).not.toHaveLength(0)
  const words = viewsOf(article, segmented, mentions, vocab.predicates).flatMap((view) =>
    view.tokens.filter((_, at) => operatorsAt(view, at).includes(name)).flatMap((token) => [token.lemma, token.text.toLowerCase()]),
  )
  expect(words).toContain(lemma(row))
})

test.each([...predicates, ...operators].filter(({ cells }) => cells['skips'] !== '').map(({ id, form, cells }) => [`${id} ${form}`, cells['skips'] ?? '']))(
  '%s is not read in: %s',
  (_, text) => expect(reading(text).claims.map(shown)).toEqual([]),
)
