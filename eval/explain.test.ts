import { expect, test } from 'vitest'
import { loadVocab } from '../src/vocab/load.ts'
import { sentencesSeen } from './explain.ts'
import { articleOf, mentionsOf } from './plain-text.ts'

const vocab = loadVocab()

function seen(text: string) {
  const article = articleOf(text, 'a.txt', '2015-06-01')
  const { segmented, mentions } = mentionsOf(article, vocab)
  return sentencesSeen({ article, segmented, mentions, claims: [] }, vocab.predicates)
}

test('paragraphs are kept apart and nothing is cleaned away', () => {
  const text = 'Russia sold\ntanks to Syria.\n\n  Share this page\n\n\nNobody denied it.  '
  expect(seen(text).map(({ text: words }) => words)).toEqual(['Russia sold tanks to Syria.', 'Share this page', 'Nobody denied it.'])
})

test('a sentence shows what each mention was read as, and by which rule', () => {
  expect(seen('Russia sold Syria 36 Yak-130 jets for $550m last year.')[0]?.mentions).toEqual([
    'party    Russia = RU  {name/RU}',
    'party    Syria = SY  {name/SY}',
    'quantity 36 = 36, exact  {quantity/count}',
    expect.stringMatching(/^weapon {3}Yak-130 jets = Yak-130 {2}\{.+\}$/),
    expect.stringMatching(/^money {4}\$550m = 550000000 USD {2}\{.+\}$/),
    'time     last year = 2014-01-01 to 2014-12-31  {time/this-unit}',
  ])
})

test('an event without a claim says why, as far as that shows', () => {
  expect(seen('The tanks were delivered.')[0]?.events.join()).toMatch(/delivered \d = .+ no claim came of it: no party fills a role/)
})

test('the tree is indented, and cut where a sentence has no end', () => {
  expect(seen('Russia sold tanks.')[0]?.tree.slice(0, 2)).toEqual(['root: sold /VBD 1', '  nsubj: Russia /NNP 0'])
  const long = seen(`Russia sold ${'tanks, '.repeat(200)}and guns.`)[0]?.tree ?? []
  expect(long.length).toBe(121)
  expect(long.at(-1)).toMatch(/^… \d+ more words$/)
})
