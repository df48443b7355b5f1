import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

test.each<readonly [rule: string, text: string, lines: readonly string[], beside: string, other: readonly string[]]>([
  [
    'who stops a ship is no goods',
    'A ship with rifles for Chad was seized by two frigates.',
    ['interdiction/asserts/halted ->TD [small-arms]'],
    'A ship with rifles and two torpedoes for Chad was seized.',
    ['interdiction/asserts/halted ->TD [small-arms, 2 missile]'],
  ],
  [
    'nor who brings them',
    'The rifles were delivered to Chad by two tanks.',
    ['transfer/asserts/delivered ->TD [small-arms]'],
    'The rifles were delivered to Chad with two tanks.',
    ['transfer/asserts/delivered ->TD [small-arms, 2 armoured-vehicle]'],
  ],
  [
    'a state’s noun before its arms sales says where they go',
    'The Oman arms sales drew protests in Britain.',
    ['transfer/asserts/delivered GB>OM [unspecified]'],
    'Oman’s arms sales drew protests in Britain.',
    ['transfer/asserts/delivered OM>GB [unspecified]'],
  ],
  [
    'not so of a great exporter',
    'The Qatar arms transfers went on.',
    ['transfer/asserts/ongoing ->QA [unspecified]'],
    'The Russia arms transfers to Qatar went on.',
    ['transfer/asserts/ongoing RU>QA [unspecified]'],
  ],
  [
    'beside the other side',
    'The Chad rifle shipments from Norway went on.',
    ['transfer/asserts/ongoing NO>TD [small-arms]'],
    'The Chadian rifle shipments to Niger went on.',
    ['transfer/asserts/ongoing TD>NE [small-arms]'],
  ],
  ['people are no goods', 'Two marines were flown to Oman by Britain.', [], 'Two were flown to Oman by Britain.', ['transfer/asserts/delivered GB>OM []']],
  [
    'the rest, the first: what counts goods told of before',
    'Norway sold 12 jets to Chad. The rest followed in May.',
    ['transfer/asserts/delivered NO>TD [12 aircraft]', 'transfer/asserts/delivered NO>TD [aircraft]'],
    'Norway sold 12 jets to Chad. The rest of the crew reached the army in May.',
    ['transfer/asserts/delivered NO>TD [12 aircraft]'],
  ],
  [
    'so does the first',
    'Norway sold 12 jets to Chad. The first is due in May.',
    ['transfer/asserts/delivered NO>TD [12 aircraft]', 'transfer/asserts/planned NO>TD [aircraft]'],
    'Norway sold 12 jets to Chad. The first train is due in May.',
    ['transfer/asserts/delivered NO>TD [12 aircraft]'],
  ],
  [
    'we who make a delivery supply',
    '“We made a delivery of 12 jets to Chad,” the Norwegian minister said.',
    ['transfer/asserts/delivered NO>TD [12 aircraft] by:Norway'],
    '“Sweden made a delivery of 12 jets to Chad,” the Norwegian minister said.',
    ['transfer/asserts/delivered SE>TD [12 aircraft] by:Norway'],
  ],
  [
    'we who stop deliveries too',
    '“We have halted arms deliveries to Chad,” the Norwegian minister said.',
    ['restriction/asserts/halted NO>TD [unspecified] by:Norway'],
    '“We received deliveries of arms from Chad,” the Norwegian minister said.',
    ['transfer/asserts/delivered TD>NO [unspecified] by:Norway'],
  ],
  [
    'so does a number, but for a year',
    'Norway sold 12 jets to Chad. A further four arrived in May.',
    ['transfer/asserts/delivered NO>TD [12 aircraft]', 'transfer/asserts/delivered NO>TD [4 aircraft]'],
    'Norway sold 12 jets to Chad. A further four pilots arrived in May.',
    ['transfer/asserts/delivered NO>TD [12 aircraft]'],
  ],
  [
    'a request says who is to get them',
    'A request from Oman for 12 tanks was filed.',
    ['transfer/supports/planned ->OM [12 armoured-vehicle] by:Oman'],
    'A shipment from Oman of 12 tanks was filed.',
    ['transfer/asserts/delivered OM>- [12 armoured-vehicle]'],
  ],
])('%s: %s', (_, text, lines, beside, other) => {
  expect(claimLines(text)).toEqual(lines)
  expect(claimLines(beside)).toEqual(other)
})
