import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { segment } from '../../3-segment/segment.ts'
import type { Article, Span, Vocab } from '../../model/index.ts'
import { viewsOf } from '../view.ts'
import { attributions } from './attribute.ts'
import { cueAdjectives } from './cue-adjectives.ts'
import { cueNouns } from './cue-nouns.ts'
import { cueVerbs } from './cue-verbs.ts'

const weights = new Uint8Array(readFileSync(new URL('../../../data/models/en-syntax/weights.bin', import.meta.url)))
const predicates = { verbs: new Map(), nouns: new Map(), operators: new Map(), operatorNouns: new Map(), vague: new Set(), twoSided: new Set() }
const vocab = { predicates, models: new Map([['en-syntax', weights]]), parties: { match: () => [] }, weapons: { match: () => [] } } as unknown as Vocab

/** `source | cue | content … content`, with ` <` for each attribution around it. */
function read(text: string): string[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({ kind: 'paragraph', at: { start: line.index, end: line.index + line[0].length } }))
  const segmented = segment({ text, blocks } as unknown as Article, vocab)
  const words = ({ start, end }: Span): string => text.slice(start, end)
  return attributions(viewsOf({ text }, segmented, [], vocab.predicates), segmented.quotations).map(
    ({ source, cue, content, depth }) => [source ? words(source) : '', words(cue), content.map(words).join(' … ')].join(' | ') + ' <'.repeat(depth),
  )
}

const classes = [...cueVerbs, ...cueNouns, ...cueAdjectives]

test.each(classes.flatMap(({ id, reads }) => reads.map(([text, ...parts]) => [id, text, parts.join(' | ')] as const)))('%s reads: %s', (_, text, expected) => {
  expect(read(text)).toEqual([expected])
})

test.each(classes.flatMap(({ id, skips }) => skips.map((text) => [id, text] as const)))('%s skips: %s', (_, text) => {
  expect(read(text)).toEqual([])
})

test.each(classes)('words of $id stand once and in order', ({ words }) => {
  expect(words).toEqual([...new Set(words)].sort())
})

describe('spans', () => {
  test.each([
    [
      'an apposition belongs to the source, with its comma',
      'Ann Roe, the club’s treasurer, said the roof was leaking.',
      ['Ann Roe, the club’s treasurer, | said | the roof was leaking'],
    ],
    ['auxiliaries and adverbs belong to the cue', 'The council has not yet said that it will pay.', ['The council | has not yet said | that it will pay']],
    ['a verb of phase too', 'The baker continued to insist that the bread was fresh.', ['The baker | continued to insist | that the bread was fresh']],
    [
      'a participle behind a comma is another matter',
      'He said the bus was late, adding that it often is.',
      ['He | said | the bus was late', 'He | adding | that it often is'],
    ],
    ['so is a relative clause', 'She said the crew had left the harbour, which was empty.', ['She | said | the crew had left the harbour']],
    ['a relative pronoun speaks', 'They met a guard who said the gate was shut.', ['who | said | the gate was shut']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('quotations', () => {
  test.each([
    ['before', '“The oven is cold,” the baker said.', ['the baker | said | “The oven is cold,”']],
    ['before, the speaker behind the cue', '“The oven is cold,” said Jo Lund, the owner.', ['Jo Lund, the owner | said | “The oven is cold,”']],
    ['behind', 'The baker said: “The oven is cold.”', ['The baker | said | “The oven is cold.”']],
    ['cut by the cue', '“The oven is cold,” the baker said. “We need wood.”', ['the baker | said | “The oven is cold,” … “We need wood.”']],
    ['of many sentences', '“It rained. The roof leaks,” she said.', ['she | said | “It rained. The roof leaks,”']],
    ['in typewriter marks', "''The oven is cold,'' the baker said. ''We need wood.''", ["the baker | said | ''The oven is cold,'' … ''We need wood.''"]],
    ['what is said inside is left out', '“I think he said no,” she said.', ['she | said | “I think he said no,”']],
    ['one of the paragraph before was spoken already', '“The oven is cold.”\nShe said it would rain.', ['She | said | it would rain']],
    ['that begins in a clause', 'He said the show was “a long and very dull evening.”', ['He | said | the show was “a long and very dull evening.”']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('places of the cue', () => {
  test.each([
    ['between', 'The talks, the envoy said, will go on.', ['the envoy | said | The talks … will go on']],
    ['at the end', 'The talks will go on, the envoy said on Monday.', ['the envoy | said | The talks will go on']],
    ['as', 'As the paper noted, the river is low.', ['the paper | noted | the river is low']],
    ['according to, at the end', 'The river is low, according to a study published in May.', ['a study published in May | according to | The river is low']],
    ['according to, first', 'According to the study, the river is low.', ['the study | According to | the river is low']],
    ['passive, the agent speaks', 'The rule was denounced by the union.', ['the union | was denounced | The rule']],
    ['passive, nobody speaks', 'The train is expected to arrive at noon.', [' | is expected | The train … to arrive at noon']],
    ['a noun by its maker', 'There were claims by the union that the wages had been cut.', ['the union | claims | that the wages had been cut']],
    ['a verb and its noun', 'She has no doubt that it works.', ['She | has no doubt | that it works']],
    ['a verb taken for a plural', 'Some time later the BBC reckons that the bridge was shut.', ['the BBC | reckons | that the bridge was shut']],
    ['a reported question', 'He asked if the shop was open.', ['He | asked | if the shop was open']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test('what stands in another’s content knows how deep', () => {
  expect(read('Ann said that Bob believes the well is dry.')).toEqual(['Ann | said | that Bob believes the well is dry', 'Bob | believes | the well is dry <'])
})

test('a run without end is left alone', () => {
  expect(read(`Ann ${'said that Bob '.repeat(300)}left.`)).toEqual([])
})
