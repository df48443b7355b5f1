import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

test.each<readonly [rule: string, text: string, line: string, beside: string, other: string]>([
  [
    'a resolution to stop a sale is against it; a decision to stop it stops it',
    'Two senators drafted a resolution to block the sale of jets to Qatar.',
    'contract/opposes/planned ->QA [aircraft] by:Two senators',
    'Norway made a decision to halt arms sales to Qatar.',
    'transfer/pledges-halt/- NO>QA [unspecified] by:Norway',
  ],
  [
    'so is a motion',
    'The greens filed a motion on Monday to halt arms exports to Chad.',
    'transfer/opposes/ongoing ->TD [unspecified] by:The greens',
    'Norway has stopped arms exports to Chad.',
    'restriction/asserts/halted NO>TD [unspecified]',
  ],
  [
    'so is a campaign',
    'The senators launched a campaign to stop the sale of jets to Qatar.',
    'contract/opposes/planned ->QA [aircraft] by:The senators',
    'Norway has stopped the sale of jets to Qatar.',
    'restriction/asserts/halted NO>QA [aircraft]',
  ],
  [
    'who rejects a sale is against it; who rejected it did something',
    'The greens reject the sale of tanks to Oman.',
    'contract/opposes/planned ->OM [armoured-vehicle] by:The greens',
    'Italy rejected the sale of tanks to Oman.',
    'transfer/asserts/halted IT>OM [armoured-vehicle]',
  ],
  [
    'whose request it is wants the goods',
    'Oman’s request for 20 Italian tanks was discussed.',
    'transfer/supports/planned IT>OM [20 armoured-vehicle] by:Oman',
    'Oman made a request for 20 Italian tanks.',
    'contract/asserts/planned IT>OM [20 armoured-vehicle]',
  ],
  [
    'who did not vote for it is against it',
    'The deputies did not vote for the sale of jets to Qatar.',
    'contract/opposes/planned ->QA [aircraft] by:The deputies',
    'The deputies voted for the sale of jets to Qatar.',
    'contract/supports/planned ->QA [aircraft] by:The deputies',
  ],
  [
    'a vote on it takes no side',
    'Norway will vote on the sale of jets to Qatar.',
    'transfer/asserts/planned NO>QA [aircraft]',
    'Norway will vote for the sale of jets to Qatar.',
    'contract/supports/planned NO>QA [aircraft] by:Norway',
  ],
  [
    'who denies an allegation denies what it says',
    'Norway denied Libyan allegations of missile sales to Chad.',
    'transfer/denies/- LY>TD [missile] by:Norway',
    'Norway repeated Libyan allegations of missile sales to Chad.',
    'transfer/alleges/delivered LY>TD [missile] by:Libya',
  ],
  [
    'so is an effort, whatever the tree makes of it',
    'A drive to halt arms sales to Chad was begun by the greens.',
    'transfer/opposes/ongoing ->TD [unspecified]',
    'A way to halt arms sales to Chad was found by the greens.',
    'restriction/asserts/halted ->TD [unspecified]',
  ],
  [
    'who gives up an objection is for it; who speaks of it is against it',
    'The senator lifted her objections to the sale of Norwegian tanks to Chad.',
    'contract/supports/planned NO>TD [armoured-vehicle] by:The senator',
    'The senator spoke of objections to the sale of Norwegian tanks to Chad.',
    'contract/opposes/planned NO>TD [armoured-vehicle] by:The senator',
  ],
  [
    'who gives up another’s too',
    'Norway overcame Spain’s opposition to the sale of Swedish tanks to Chad.',
    'contract/supports/planned SE>TD [armoured-vehicle] by:Norway',
    'Norway noted Spain’s opposition to the sale of Swedish tanks to Chad.',
    'contract/opposes/planned SE>TD [armoured-vehicle] by:Spain',
  ],
  [
    'who rejects what was said denies it',
    'Norway rejected press claims that it sold missiles to Chad.',
    'transfer/denies/- NO>TD [missile] by:Norway',
    'Norway rejected the sale of missiles to Chad.',
    'transfer/asserts/halted NO>TD [missile]',
  ],
  [
    'a story too',
    'Norway rejects a story that it had sold missiles to Chad.',
    'transfer/denies/- NO>TD [missile] by:Norway',
    'Norway repeats a story that it had sold missiles to Chad.',
    'transfer/asserts/delivered NO>TD [missile]',
  ],
  [
    'who disowns reports denies them',
    'Norway disowned reports that it sold jets to Chad.',
    'transfer/denies/- NO>TD [aircraft] by:Norway',
    'Norway studied reports that it sold jets to Chad.',
    'transfer/asserts/delivered NO>TD [aircraft]',
  ],
  [
    'who proposes a ban wants it',
    'Norway proposed an arms embargo against Chad.',
    'restriction/supports/ongoing NO>TD [unspecified] by:Norway',
    'Norway broke an arms embargo against Chad.',
    'restriction/asserts/ongoing NO>TD [unspecified]',
  ],
  [
    'who consents is for it, who does not is against it',
    'Norway consented to the transfer of Swedish tanks to Chad.',
    'transfer/supports/planned SE>TD [armoured-vehicle] by:Norway',
    'Norway did not consent to the transfer of Swedish tanks to Chad.',
    'transfer/opposes/ongoing SE>TD [armoured-vehicle] by:Norway',
  ],
  [
    'who asks for goods is to get them; who they come from is no asker',
    'A request from Oman for 12 Italian tanks was discussed.',
    'transfer/supports/planned IT>OM [12 armoured-vehicle] by:Oman',
    'A request for 12 tanks from Italy was made by Oman.',
    'contract/asserts/planned IT>OM [12 armoured-vehicle]',
  ],
])('%s: %s', (_, text, line, beside, other) => {
  expect(claimLines(text)).toEqual([line])
  expect(claimLines(beside)).toEqual([other])
})
