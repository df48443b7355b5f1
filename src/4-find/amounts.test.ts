import { expect, test } from 'vitest'
import type { Mention } from '../model/index.ts'
import { findAmounts } from './amounts.ts'
import { articleOf, segmentedOf } from './plain-article.fixture.ts'

test('a contract, its sum and its number are three mentions, and the model name is none', () => {
  expect(amounts('It holds a $550m contract for 36 Yak-130 jets.')).toEqual(['money $550m 550000000 USD', 'quantity 36 exact'])
})

test('a number in a date is no count', () => {
  expect(amounts('On 14 July 2014 it sent 4,000 rifles.')).toEqual(['quantity 4,000 exact'])
})

test('a number in a date that cannot be resolved is no count either', () => {
  expect(amounts('It came two weeks ago with 12 guns.', null)).toEqual(['quantity 12 exact'])
})

test('a year, a resolution, a calibre and a duration are no counts', () => {
  expect(amounts('Since 2011, under resolution 1970, 40 mm guns stayed away for three years.')).toEqual([])
})

test('a rise in per cent is neither a share nor a count', () => {
  expect(amounts('Exports rose 12 per cent and 39 per cent of them were arms.')).toEqual(['share 39 per cent 0.39'])
})

test('each end of a range is kept', () => {
  expect(amounts('Between 70 and 100 tanks cost $10-30 million.')).toEqual([
    'quantity Between 70 and 100 70-100 range',
    'money $10-30 million 10000000-30000000 USD',
  ])
})

test('numbers in several sentences keep their places in the article', () => {
  const text = 'It sent 36 jets. It sent 40 tanks.'
  expect(findAmounts(articleOf(text), segmentedOf(text, [16])).map(({ id }) => id)).toEqual(['quantity:8-10', 'quantity:25-27'])
})

function amounts(text: string, published: string | null = '2024-07-10'): readonly string[] {
  return findAmounts(articleOf(text, published), segmentedOf(text)).map(
    (mention) => `${mention.kind} ${text.slice(mention.start, mention.end)} ${shown(mention)}`,
  )
}

function shown(mention: Mention): string {
  if (mention.kind === 'share') return String(mention.fraction)
  if (mention.kind !== 'money' && mention.kind !== 'quantity') return mention.kind
  if (mention.kind === 'quantity' && mention.hedge === 'exact') return 'exact'
  const number = mention.low === mention.high ? String(mention.low) : `${mention.low}-${mention.high}`
  return `${number} ${mention.kind === 'money' ? mention.currency : mention.hedge}`
}
