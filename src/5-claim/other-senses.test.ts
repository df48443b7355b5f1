import { describe, expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'
import { segment } from '../3-segment/segment.ts'
import { find } from '../4-find/find.ts'
import { articleOf } from '../4-find/plain-article.fixture.ts'
import { loadVocab } from '../vocab/load.ts'
import { hasOtherSense, type OtherSense, otherSenses } from './other-senses.ts'
import { classOf } from './recognise.ts'
import { viewsOf } from './view.ts'

const vocab = loadVocab()

/** The words of the predicate table that a rule takes for something else. */
function taken(text: string, is: OtherSense['is']): string[] {
  const article = articleOf(text)
  const segmented = segment(article, vocab)
  return viewsOf(article, segmented, find(article, segmented, vocab), vocab.predicates).flatMap((view) =>
    view.tokens.flatMap((token, at) => (classOf(view, at) && is(view, at) ? [token.text] : [])),
  )
}

describe.each(otherSenses)('$id', ({ is, reads, skips }) => {
  test(`reads: ${reads}`, () => {
    expect(taken(reads, hasOtherSense)).toEqual([])
    expect(claimLines(reads)).not.toHaveLength(0)
  })

  test(`skips: ${skips}`, () => {
    expect(taken(skips, is)).toHaveLength(1)
    expect(claimLines(skips)).toEqual([])
  })
})

test.each([
  ['in-order', 'Italy repaired 12 tanks in short order for Spain.', ['support/asserts/delivered IT>ES [12 armoured-vehicle]']],
  ['orders-to-do', 'Chad’s orders to attack Libya with tanks came late.', []],
  ['shipping-trade', 'Tanks are ready for shipping from Libya to Chad.', []],
  ['turnover', 'The rifle maker of Norway won orders of $2 billion.', []],
  ['turnover', 'Exports reached $487 million as Italian tanks went to Oman.', ['transfer/asserts/delivered IT>OM [armoured-vehicle] 487000000 USD']],
  ['at-request', 'Italy sold 12 tanks at the request of Oman.', ['transfer/asserts/delivered IT>OM [12 armoured-vehicle]']],
  ['provided-that', 'Chad welcomes the rifles, provided that Norway pays for them.', []],
  ['provided-that', 'The rifles provided Chad is paid are old.', []],
  ['to-help-the-user', 'Norway sold rifles to Chad to help it fight rebels.', ['transfer/asserts/delivered NO>TD [small-arms]']],
  [
    'to-help-the-user',
    'Norway sold rifles to Chad to help it with training.',
    ['transfer/asserts/delivered NO>TD [small-arms]', 'support/asserts/planned NO>TD [small-arms]'],
  ],
  ['promise-to-do', 'Norway promised Chad 12 tanks.', ['transfer/asserts/planned NO>TD [12 armoured-vehicle]']],
  ['promise-to-do', 'Norway proposed that Chad inspect the howitzers.', []],
  ['at-request', 'At the request of Oman, Norway sold 12 tanks to Chad.', ['transfer/asserts/delivered NO>TD [12 armoured-vehicle]']],
  ['turnover', 'Norway’s order of $2 billion in tanks from Sweden stands.', ['contract/asserts/planned SE>NO [armoured-vehicle] 2000000000 USD']],
])('%s: %s', (_, text, lines) => expect(claimLines(text)).toEqual(lines))

test('every rule has its own id', () => {
  expect(new Set(otherSenses.map(({ id }) => id)).size).toBe(otherSenses.length)
})
