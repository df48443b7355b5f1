import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBytes, readDocument } from '../src/pipeline.ts'
import { loadVocab } from '../src/vocab/load.ts'

interface Expression {
  readonly file: string
  readonly source: string
  readonly flags: string
}

const expressions = execFileSync(process.execPath, [join(import.meta.dirname, 'support/collect-regexps.ts')], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expression)

/** Processor time, so that a busy machine makes no difference. Unit: milliseconds. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const anyText = [' ', '\t', '\n', 'a', 'A', '0', '0,', '.', '- ', '"', "'", 'a ', 'A ', '1 ', 'Aa ', '<a ', '(', ', ', 'a-', 'é']

/** What an expression may stumble over when it is repeated: words and marks of its own, and some of any text. */
function pumpsOf(source: string): readonly string[] {
  const own = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').match(/\p{L}{2,}|[^\p{L}\s\\()[\]{}|?*+^$]/gu) ?? []
  const words = [...new Set(own)].slice(0, 20)
  return [...anyText, ...words, ...words.map((word) => `${word} `)]
}

const length = 1000
/** So often exponential time takes a second, and more often for ever. */
const few = 28
/** Cubic time takes half a second and more for so many characters. */
const bound = 150

/** An expression is tried on texts that begin as it wants them to, go on with one thing over and over, and end as it does not want them to. */
function isSlow({ source, flags }: Expression): boolean {
  const expression = new RegExp(source, flags.replace('y', ''))
  const within = (text: string): boolean => {
    expression.lastIndex = 0
    return timeOf(() => expression.exec(text)) < bound
  }
  const pumps = pumpsOf(source)
  const heads = ['', ...pumps.slice(anyText.length, anyText.length + 3)]
  for (const head of heads)
    for (const pump of pumps) if (!within(`${head}${pump.repeat(few)}\0`) || !within(`${head}${pump.repeat(length / pump.length)}\0`)) return true
  const some = fc.constantFrom(...pumps)
  const text = fc.tuple(some, some, some, some).map(([head, one, other, tail]) => head + (one + other).repeat(length / (one + other).length) + tail)
  return fc.check(fc.property(text, within), { numRuns: 25, seed: 1, endOnFailure: true }).failed
}

test('there are expressions to try, also of those put together while modules load', () => {
  expect(expressions.length).toBeGreaterThan(700)
  expect(expressions.filter(({ file }) => file === 'src/4-find/money-rules.ts').length).toBeGreaterThan(50)
})

test('the search finds what is known to be slow', () => {
  const known = [String.raw`(past|last)\s+(.+)\s+(\p{L}+)$`, String.raw`(a+)+b`]
  expect(known.filter((source) => !isSlow({ file: '', source, flags: 'iu' }))).toEqual([])
})

test('no regular expression backtracks badly, whatever is repeated', { timeout: 120_000 }, () => {
  expect(expressions.filter(isSlow)).toEqual([])
})

const vocab = loadVocab()
const told = 'Russia sold 12 tanks to Syria for $5 million in 2012. '

test.each([
  ' ',
  '\n',
  '0,',
  '"',
  '1 ',
  'a ',
  '<a ',
  '1, ',
  '“',
  'a. ',
  'a\n\n',
  '[1]',
  'tanks, ',
  'Russia and ',
  'said ',
  'sold ',
  '$5 ',
  'M. Russia: a.\n\n',
  'rebels ',
  '"a" ',
])('a document that says %j three thousand times is read in time that grows with its length', (pump) => {
  const read = (times: number): number =>
    timeOf(() => {
      const { value } = readBytes(new TextEncoder().encode(`${told}\n\n${told}${pump.repeat(times)} ${told}`), 'page.txt', {})
      if (value !== null) readDocument(value, vocab)
    })
  // Three thousand words of any other text take well below a second.
  expect(read(3000)).toBeLessThan(5000)
})
