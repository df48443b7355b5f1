import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

test.each<readonly [rule: string, text: string, lines: readonly string[], beside: string, other: readonly string[]]>([
  [
    'who asks another to act asks for no goods',
    'Norway asked Brazil to sell it 12 jets.',
    ['transfer/supports/planned BR>NO [12 aircraft] by:Norway'],
    'Norway asked Brazil for 12 jets.',
    ['contract/asserts/planned BR>NO [12 aircraft]'],
  ],
  [
    'nor who asks another not to',
    'Norway asked Brazil not to sell arms to Iran.',
    ['transfer/opposes/ongoing BR>IR [unspecified] by:Norway'],
    'Norway asked to buy arms of Brazil.',
    ['contract/asserts/planned BR>NO [unspecified]'],
  ],
  [
    'a gerund of a vague verb tells of no supply',
    'The running of the rifle club of Chad by Libya was feared.',
    [],
    'The handing over of tanks to Libya by Chad was feared.',
    ['transfer/asserts/delivered TD>LY [armoured-vehicle]'],
  ],
  [
    'what is expected somewhere is on its way, what is expected to crash is not',
    'Norway sold Chad 12 jets. Six are expected at the port in May.',
    ['transfer/asserts/delivered NO>TD [12 aircraft]', 'transfer/asserts/planned NO>TD [6 aircraft]'],
    'Norway sold Chad 12 jets. Six are expected to crash in May.',
    ['transfer/asserts/delivered NO>TD [12 aircraft]'],
  ],
  [
    'who helped to supply supplied; who helped somebody helped',
    'Norway helped transport rifles to Chad.',
    ['transfer/asserts/delivered NO>TD [small-arms]'],
    'Norway helped Chad with rifles.',
    ['support/asserts/delivered NO>TD [small-arms]'],
  ],
  [
    'who helped to stop a trade helped nobody to arms',
    'Norway helped it freeze the trade in rifles with Chad.',
    [],
    'Norway helped it with rifles for Chad.',
    ['support/asserts/delivered NO>TD [small-arms]'],
  ],
  [
    'who helped to halt a sale stopped it',
    'Norway helped halt the sale of rifles to Chad.',
    ['restriction/asserts/halted NO>TD [small-arms]'],
    'Norway helped with the sale of rifles to Chad.',
    ['transfer/asserts/delivered NO>TD [small-arms]'],
  ],
  [
    'what is expected by some day is on its way, what is expected of it is not',
    'Norway sold Chad 12 jets. Six are expected by May.',
    ['transfer/asserts/delivered NO>TD [12 aircraft]', 'transfer/asserts/planned NO>TD [6 aircraft]'],
    'Norway sold Chad 12 jets. Six are expected to be scrapped.',
    ['transfer/asserts/delivered NO>TD [12 aircraft]'],
  ],
  [
    'who presses for goods asks for them',
    'Chad has pressed for howitzers from Norway.',
    ['contract/asserts/planned NO>TD [artillery]'],
    'Chad has pressed on with howitzers from Norway.',
    [],
  ],
])('%s: %s', (_, text, lines, beside, other) => {
  expect(claimLines(text)).toEqual(lines)
  expect(claimLines(beside)).toEqual(other)
})
