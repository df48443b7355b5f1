import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

const often = 'Sweden sold rifles to Libya. Sweden sold tanks to Libya. Sweden sold guns to Libya.'
/** A claim is found by what stands at its beginning. */
const found = (text: string, start: string): string[] => claimLines(text).filter((line) => line.startsWith(start))

test('a stance without parties and goods is on what was told right before, whomever the article names most', () => {
  const backed = (...before: readonly string[]): string[] => found([...before, often].join(' '), 'contract/supports')
  const on = ['contract/supports/planned NO>TD [aircraft] by:The senator']
  expect(backed('Norway sold 12 jets to Chad.', 'The senator backed the sale.')).toEqual(on)
  expect(backed('Norway sold 12 jets to Chad.', 'It rained.', 'The senator backed the sale.')).toEqual(on)
  // Three sentences on, or with goods of its own, it is whatever the claims around vote for.
  expect(backed('Norway sold 12 jets to Chad.', 'It rained.', 'It snowed.', 'The senator backed the sale.')).toEqual([
    'contract/supports/planned SE>LY [unspecified] by:The senator',
  ])
  expect(backed('Norway sold 12 jets to Chad.', 'The senator backed the sale of rifles.')).toEqual([
    'contract/supports/planned SE>LY [small-arms] by:The senator',
  ])
})

test('what a list leaves open, its head says or the line before', () => {
  const list = 'Norway gave military aid to Chad.\n\nThe aid includes:\n\n- 18 howitzers\n\n- 4 tanks\n\n- 3 trucks'
  expect(claimLines(`${often}\n\n${list}`).slice(-3)).toEqual([
    'transfer/asserts/delivered NO>TD [18 artillery]',
    'transfer/asserts/delivered NO>TD [4 armoured-vehicle]',
    'transfer/asserts/delivered NO>TD [3 non-lethal]',
  ])
})
