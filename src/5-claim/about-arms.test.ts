import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

/** Arms everywhere, so that words of use need no goods beside them. */
const dense = 'Rifles stand here.\n\nMortars stand there.\n\nTanks rust.\n\n'

/** What is not about a supply or use of arms, and beside it what is. */
test.each<readonly [rule: string, text: string, beside: string, lines: readonly string[]]>([
  [
    'what a weapon is fitted with is not used by anybody',
    'Chadian tanks use Swedish guns.',
    'Chadian troops use Swedish guns.',
    ['use/asserts/ongoing SE>TD [small-arms]'],
  ],
  [
    'in a relative clause too',
    'Chad saw jets which use a Swedish engine.',
    'Chad saw that Libyan troops use Swedish guns.',
    ['use/asserts/ongoing SE>LY [small-arms] by:Chad'],
  ],
  [
    'a launched satellite is no use of arms',
    'Iran launched its first satellite on Monday.',
    'Iran launched 20 missiles at Iraq.',
    ['use/asserts/- ->IR [20 missile]'],
  ],
  [
    'who only operates somewhere uses no arms',
    `${dense}The army of Libya operates where tanks rust.`,
    'The army of Libya operates Italian tanks.',
    ['use/asserts/ongoing IT>LY [armoured-vehicle]'],
  ],
  [
    'a launched invasion uses no arms',
    `${dense}The Libyan army launched the invasion that ruined tanks.`,
    `${dense}The army of Libya fired them from the tanks.`,
    ['use/asserts/- ->LY []'],
  ],
  [
    'an accord to do something else',
    'An accord between Peru and Chile to bury the past was signed.',
    'An accord between Peru and Chile to buy tanks was signed.',
    ['contract/asserts/planned CL>PE [armoured-vehicle]'],
  ],
  [
    'an agreement to do something else',
    'The agreement by Peru and Chile to share water was signed.',
    'The agreement by Peru and Chile to buy jets was signed.',
    ['contract/asserts/planned CL>PE [aircraft]'],
  ],
])('%s: %s', (_, text, beside, lines) => {
  expect(claimLines(text)).toEqual([])
  expect(claimLines(beside)).toEqual(lines)
})
