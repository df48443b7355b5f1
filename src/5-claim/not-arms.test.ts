import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

/** What a rule keeps from being read as arms, and beside it what is arms all the same. */
test.each<readonly [rule: string, text: string, lines: readonly string[], beside: string, other: readonly string[]]>([
  [
    'money for a state is no arms',
    'The transfer of $40 million to Chad was noted.',
    [],
    'Israel’s transfer of $40 million in rifles to Chad drew protests.',
    ['transfer/asserts/ongoing IL>TD [small-arms] 40000000 USD'],
  ],
  [
    'money is not the arms beside it',
    'Israel sent funds to Chad for its rifles.',
    [],
    'Israel sent Chad $40 million worth of rifles.',
    ['transfer/asserts/delivered IL>TD [small-arms] 40000000 USD'],
  ],
  [
    'money for an armed group is for its war',
    'Qatar sent $40 million to the Chadian rebels.',
    ['support/asserts/delivered QA>TD* [] 40000000 USD'],
    'Qatar sent 40 rifles to the Chadian rebels.',
    ['transfer/asserts/delivered QA>TD* [40 small-arms]'],
  ],
  [
    'so is a part of it',
    'Part of the profits was transferred by Israel to the Chadian rebels.',
    ['support/asserts/delivered IL>TD* []'],
    'Part of the rifles was transferred by Israel to the Chadian rebels.',
    ['transfer/asserts/delivered IL>TD* [small-arms]'],
  ],
  [
    'and what a noun says is moved',
    'A transfer of cash to the Chadian rebels by Israel was found.',
    ['support/asserts/delivered IL>TD* []'],
    'A transfer of rifles to the Chadian rebels by Israel was found.',
    ['transfer/asserts/delivered IL>TD* [small-arms]'],
  ],
  [
    'millions of dollars are money, hundreds of rifles are arms',
    'Norway transferred millions of dollars to the Chadian rebels.',
    ['support/asserts/delivered NO>TD* []'],
    'Norway transferred hundreds of rifles to the Chadian rebels.',
    ['transfer/asserts/delivered NO>TD* [small-arms]'],
  ],
  [
    'ships that go to a sea are sent by their own navy',
    'Italy sent eight warships to the Gulf.',
    [],
    'Italy sent eight warships to Oman.',
    ['transfer/asserts/delivered IT>OM [8 ship]'],
  ],
  [
    'ships near a coast too; other goods are sent to it',
    'Spain dispatched a destroyer and two corvettes to the waters off Oman.',
    [],
    'Spain dispatched 20 rifles to Oman.',
    ['transfer/asserts/delivered ES>OM [20 small-arms]'],
  ],
  [
    'ships and aircraft with something to do change no hands',
    'Spain sent helicopters to evacuate civilians from Libya.',
    [],
    'Spain sent helicopters to Libya.',
    ['transfer/asserts/delivered ES>LY [aircraft]'],
  ],
  [
    'lent to do something, neither',
    'Italy offered warships to escort tankers off Oman.',
    [],
    'Italy offered Oman two warships.',
    ['contract/asserts/planned IT>OM [2 ship]'],
  ],
  [
    'leave for what is neither goods nor a deal',
    'Norway permitted the development of the missile in Spain.',
    [],
    'Norway permitted the sale of the missile to Spain.',
    ['contract/asserts/planned NO>ES [missile]'],
  ],
  [
    'leave for a deed that hands nothing over',
    'Britain permitted its missiles to be based in Oman.',
    [],
    'Britain permitted its missiles to be sold to Oman.',
    ['contract/asserts/planned GB>OM [missile]'],
  ],
  [
    'leave to fire is use only',
    'Britain allowed its missiles to be fired by Oman.',
    ['use/asserts/planned ->OM [missile]'],
    'Britain allowed its missiles to be sold to Oman.',
    ['contract/asserts/planned GB>OM [missile]'],
  ],
  [
    'what is shot down is no consignment',
    'Oman shot down 40 drones from Iran.',
    [],
    'Oman seized 40 drones from Iran.',
    ['interdiction/asserts/halted IR>OM [40 aircraft]'],
  ],
  [
    'nor what is intercepted in flight',
    'Oman intercepted 40 missiles from Iran.',
    [],
    'Oman intercepted a ship with 40 missiles from Iran.',
    ['interdiction/asserts/halted IR>OM [40 missile]'],
  ],
  [
    'profits are no price of arms, a sum is',
    'Norway sent proceeds of tanks to the Chadian rebels.',
    ['support/asserts/delivered NO>TD* []'],
    'Norway sent $40 million of tanks to the Chadian rebels.',
    ['transfer/asserts/delivered NO>TD* [armoured-vehicle] 40000000 USD'],
  ],
  [
    'nor is a sum of them',
    'Norway transferred $40 million in tank profits to the Chadian rebels.',
    ['support/asserts/delivered NO>TD* [] 40000000 USD'],
    'Norway transferred $40 million in tanks to the Chadian rebels.',
    ['transfer/asserts/delivered NO>TD* [armoured-vehicle] 40000000 USD'],
  ],
])('%s: %s', (_, text, lines, beside, other) => {
  expect(claimLines(text)).toEqual(lines)
  expect(claimLines(beside)).toEqual(other)
})
