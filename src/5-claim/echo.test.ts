import { describe, expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

/** What is said behind a claim. */
const behind = (claim: string, ...rest: readonly string[]): string[] => claimLines([claim, ...rest].join(' ')).slice(1)
const sold = 'Norway sold 12 jets to Chad.'
const opposes = ['transfer/opposes/ongoing NO>TD [aircraft] by:The senator']
const denies = ['transfer/denies/- NO>TD [aircraft] by:The minister']
const declines = ['transfer/declines/- NO>TD [aircraft] by:The minister']

test.each<readonly [rule: string, text: string, beside: string, lines: readonly string[]]>([
  ['blame with an object of its own', 'The senator described the mayor as a threat.', 'The senator described the move as a threat.', opposes],
  ['whom it is put on', 'The senator called the mayor dangerous.', 'The senator called it dangerous.', opposes],
  [
    'reports of something else',
    'The minister said reports that Norway meant to close ports were baseless.',
    'The minister said reports of this were baseless.',
    denies,
  ],
  [
    'a refusal to speak of something else',
    'The minister declined to say whether he would resign.',
    'The minister declined to say whether the jets were new.',
    declines,
  ],
  [
    'a refusal to say that something else is so; how much it costs is a part of it',
    'The minister declined to say that he would resign.',
    'The minister declined to say how much they cost.',
    declines,
  ],
])('is not on the claim before: %s: %s', (_, text, beside, lines) => {
  expect(behind(sold, text)).toEqual([])
  expect(behind(sold, beside)).toEqual(lines)
})

describe('how far a stance reaches back', () => {
  const between = ['The rifles are old.', 'The mortars are old.', 'The tanks are old.', 'The guns are old.', 'The shells are old.']

  test('a word for what was said reaches further than a pronoun', () => {
    expect(behind(sold, ...between.slice(0, 3), 'The minister denied the report.')).toEqual(denies)
    expect(behind(sold, ...between.slice(0, 3), 'The minister denied it.')).toEqual([])
  })

  test('a refusal to comment reaches five sentences', () => {
    expect(behind(sold, ...between.slice(0, 4), 'The minister declined to comment.')).toEqual(declines)
    expect(behind(sold, ...between, 'The minister declined to comment.')).toEqual([])
  })
})

test('we in capitals are whose quotation it is', () => {
  expect(behind(sold, '“WE OPPOSE IT,” said the Libyan minister.')).toEqual(['transfer/opposes/ongoing NO>TD [aircraft] by:Libya'])
})

test('who is asked to stop it supplies; the recipient does not', () => {
  const flown = 'Rifles were flown to Chad by Sweden.'
  expect(behind(flown, 'The senator urged Norway to stop it.')).toEqual(['transfer/opposes/ongoing NO>TD [small-arms] by:The senator'])
  expect(behind(flown, 'The senator urged Chad to stop it.')).toEqual(['transfer/opposes/ongoing SE>TD [small-arms] by:The senator'])
})

test('who does not support it is against it', () => {
  expect(behind(sold, 'The senator does not support it.')).toEqual(opposes)
  expect(behind(sold, 'The senator supports it.')).toEqual(['transfer/supports/planned NO>TD [aircraft] by:The senator'])
})
