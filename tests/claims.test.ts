import { describe, expect, test } from 'vitest'
import type { Claim } from '../src/model/index.ts'
import { readBytes, readDocument } from '../src/pipeline.ts'
import { loadVocab } from '../src/vocab/load.ts'

const vocab = loadVocab()

/** One claim as a line: kind/stance/status source supplier>recipient items value share when. */
function line(claim: Claim): string {
  const codes = (slots: readonly { readonly code: string | null }[]): string => slots.map((slot) => slot.code ?? '?').join('+') || '-'
  const items = claim.items.map((item) => `${item.quantity ?? ''}${item.quantity ? ' ' : ''}${item.designation ?? item.category}`).join(', ')
  return [
    `${claim.kind}/${claim.stance}/${claim.status ?? '-'}`,
    `by:${claim.source?.name ?? 'reporter'}`,
    `${codes(claim.supplier)}>${codes(claim.recipient)}`,
    `[${items}]`,
    claim.value ? `${claim.value.amount} ${claim.value.currency}` : '',
    claim.share ? `share ${claim.share.fraction}` : '',
    claim.when ? `${claim.when.from}..${claim.when.to}` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function linesOf(text: string): string[] {
  const raw = readBytes(new TextEncoder().encode(text), 'made-up.txt', { published: '2015-06-10' }).value
  if (!raw) throw new Error('unreadable')
  return readDocument(raw, vocab).claims.map(line)
}

/** Each sentence with the claims that it makes; every piece of a row must stand in one and the same claim. */
const reads: readonly (readonly [text: string, pieces: readonly string[]])[] = [
  ['France sold Greece 18 Rafale jets in 2014.', ['transfer/asserts/delivered', 'by:reporter', 'FR>GR', '18 Rafale', '2014-01-01..2014-12-31']],
  ['Norway has delivered 20 howitzers to Estonia.', ['transfer/asserts/delivered', 'NO>EE', '20 artillery']],
  ['Two dozen tanks were shipped to Morocco by Belarus last year.', ['transfer/asserts/delivered', 'BY>MA', '24 armoured-vehicle', '2014-01-01..2014-12-31']],
  ['Germany is supplying Jordan with armoured vehicles.', ['transfer/asserts/ongoing', 'DE>JO', 'armoured-vehicle']],
  ['Italy will hand over four patrol boats to Libya.', ['transfer/asserts/planned', 'IT>LY', '4 ship']],
  ['Chad received helicopters from Ukraine.', ['transfer/asserts/delivered', 'UA>TD', 'aircraft']],
  ['Peru bought 12 helicopters from Russia for $180 million.', ['contract/asserts', 'RU>PE', '12 aircraft', '180000000 USD']],
  ['Oman ordered 12 Typhoon jets from Britain in 2012.', ['contract/asserts', 'GB>OM', '12 Eurofighter Typhoon']],
  ['Washington approved the sale of 36 Apache helicopters to Qatar.', ['contract/asserts', 'US>QA', '36']],
  ['Ankara denied that it had sent weapons to the Syrian rebels.', ['transfer/denies', 'TR>SY*', 'unspecified']],
  ['The minister accused Sudan of arming Chadian rebels.', ['transfer/alleges', 'SD>TD*', 'unspecified']],
  ['Amnesty International urged Belgium to stop arms sales to Saudi Arabia.', ['transfer/opposes', 'by:Amnesty International', 'BE>SA', 'unspecified']],
  ['Sweden promised to end arms exports to Thailand.', ['transfer/pledges-halt', 'SE>TH']],
  ['A spokesman for the Polish defence ministry declined to comment on the sale of missiles to Georgia.', ['transfer/declines', 'PL>GE', 'missile']],
  ['Canada suspended arms exports to Turkey in October.', ['restriction/asserts', 'CA>TR']],
  ['The United Nations imposed an arms embargo on Eritrea in 2009.', ['restriction/asserts', 'UN>ER']],
  ['Ukrainian arms reached South Sudan through Uganda, the panel said.', ['transfer/asserts', 'by:', 'UA>SS', 'unspecified']],
  ['Israeli instructors have trained the Cameroonian army.', ['support/asserts', 'IL>CM']],
  ['Customs officers in Cyprus seized a ship carrying Iranian rockets to Syria.', ['interdiction/asserts/halted', 'IR>SY']],
  ['Human Rights Watch said Brazil had sold Zimbabwe 2,000 rifles.', ['transfer/asserts', 'by:Human Rights Watch', 'BR>ZW', '2000 small-arms']],
  [
    'According to the institute, China supplied Bangladesh with 82 per cent of its weapons between 2008 and 2012.',
    ['transfer/asserts', 'CN>BD', 'share 0.82', '2008-01-01..2012-12-31'],
  ],
  ['Some time later the BBC reckons that Peru had sold Chile three missiles.', ['transfer/asserts', 'by:BBC', 'PE>CL', '3 missile']],
  ['“We have never sold a single rifle to Myanmar,” the Serbian minister said.', ['transfer/denies', 'RS>MM']],
  ['Senator John Smith backed the sale of fighter jets to Bahrain by the United States.', ['contract/supports', 'US>BH', 'aircraft']],
  ['The deputies voted to send Ukraine weapons.', ['transfer/supports', '>UA', 'unspecified']],
  ['Spain shelved plans to sell corvettes to Venezuela.', ['halted', 'ES>VE', 'ship']],
  ['Algeria took delivery of two frigates from China last month.', ['transfer/asserts/delivered', 'CN>DZ', '2 ship', '2015-05-01..2015-05-31']],
  ['Russia signed a $2 billion contract with Algeria to supply 12 Su-34 bombers.', ['contract/asserts', 'RU>DZ', '12 Su-34', '2000000000 USD']],
  ['Sources in Tripoli said Qatar had flown anti-tank missiles to the Libyan rebels.', ['transfer/asserts', 'QA>LY*', 'missile']],
  ['Rifles worth €3 million were exported from Bulgaria to Saudi Arabia.', ['transfer/asserts', 'BG>SA', 'small-arms', '3000000 EUR']],
  ['The government of Kenya has asked Israel for drones.', ['contract', 'IL>KE', 'aircraft']],
  ['Poland has been accused by the opposition of reneging on a pledge to stop selling rifles to Uganda.', ['transfer/pledges-halt', 'PL>UG', 'small-arms']],
  ['Poland has been accused by German diplomats of reneging on a pledge to stop selling rifles to Uganda.', ['transfer/alleges/ongoing', 'PL>UG']],
  ['“We are sending howitzers to Moldova,” said Jan Novak, the Czech defence minister.', ['transfer/asserts/ongoing', 'CZ>MD', 'artillery']],
  [
    'Il-76 freighters have been bringing in rifles and mortars from Belarus for the Sudanese army, a diplomat said.',
    ['transfer/asserts/ongoing', 'by:', 'BY>SD', 'small-arms, artillery'],
  ],
  ['A ship carrying Turkish drones to Libya was turned back by the Greek navy.', ['interdiction/asserts/halted', 'TR>LY', 'aircraft']],
  ['Cuba had 91 per cent of its imports of arms from the Soviet Union between 1980 and 1984.', ['transfer/asserts', '>CU', 'share 0.91']],
  ['The institute gives France 11 per cent of the world’s exports of major arms in 2009-13, against 4 per cent for Italy.', ['IT>-', 'share 0.04']],
  ['Resolution 1572 (2004) prohibited the supply of arms to the Ivory Coast.', ['restriction/asserts', 'UN>CI', 'unspecified']],
  ['In 2010 Rwanda bought rifles and mortars from Slovakia, Hungary and Austria.', ['contract', 'SK+HU+AT>RW', 'small-arms, artillery']],
  ['Norway says it has never sold missiles to Iraq. Iraq said it had received none.', ['transfer/denies', 'by:Norway', 'NO>IQ', 'missile']],
  ['China’s foreign ministry dismissed a report by Amnesty International that China had sent drones to Chad.', ['transfer/denies', 'CN>TD', 'aircraft']],
  ['The contract with Egypt, signed in 2013 and worth $90 million, is for Dutch patrol boats.', ['contract/asserts', 'NL>EG', '90000000 USD']],
  ['The Swedish minister said Sweden would not sell Saudi Arabia any more missiles.', ['transfer/pledges-halt', 'SE>SA']],
  ['Congress voted against the sale of tanks to Bahrain. Denmark opposed the sale of frigates to Chile.', ['contract/opposes', 'by:Denmark', '>CL', 'ship']],
  [
    'The Department of State has determined to approve a possible Foreign Military Sale to Romania. Romania has asked to buy sixty (60) Javelin missiles.',
    ['contract/asserts/planned', 'US>RO', '60 Javelin'],
  ],
  [
    'Canada announced a package of military aid for Latvia. The package includes 14 tanks and 200 rifles.',
    ['transfer/asserts', 'CA>LV', '14 armoured-vehicle, 200 small-arms'],
  ],
  ['Denmark has no plans to send fighter jets to Ukraine, its prime minister said.', ['DK>UA', 'aircraft']],
  ['India has received only three of the five S-400 systems that it ordered from Russia.', ['transfer/asserts/delivered', '>IN', '3 S-400']],
  [
    'Turkey supplied 30 drones to Libya between May and December 2013, a panel said in a report published on Tuesday.',
    ['TR>LY', '30 aircraft', '2013-05-01..2013-12-31'],
  ],
  ['Sudan accused Chad of arming rebels in Darfur. Chad rejected the accusation.', ['transfer/denies', 'by:Chad']],
  ['Canada cancelled export permits for rifles that were bound for Oman.', ['CA>']],
  ['Germany may supply Lithuania with 40 howitzers next year.', ['transfer/asserts/planned', 'DE>LT', '40 artillery', '2016-01-01..2016-12-31']],
  ['Peru bought 12 helicopters from Russia in 2013.', ['contract/asserts/delivered', 'RU>PE']],
  ['Peru ordered 12 helicopters from Russia in 2013.', ['contract/asserts/planned', 'RU>PE']],
  ['Peru will buy 12 helicopters from Russia.', ['contract/asserts/planned', 'RU>PE']],
  [
    'The sale of 150 jets to Egypt by France for $5.8 billion was praised in the papers.',
    ['contract/asserts/planned', 'FR>EG', '150 aircraft', '5800000000 USD'],
  ],
  ['Sales of jets to Egypt by France rose.', ['transfer/asserts', 'FR>EG', 'aircraft']],
  ['Belgium has offered Chile 50 tanks.', ['contract/asserts/planned', 'BE>CL', '50 armoured-vehicle']],
  ['No state may sell arms to Eritrea.', ['restriction/asserts/ongoing', '>ER']],
  ['Swiss law does not let Switzerland sell tanks to Yemen.', ['restriction/asserts/ongoing', 'CH>YE']],
  ['Canada ended its embargo on Oman.', ['restriction/asserts/halted', 'CA>OM']],
  ['Denmark should not sell frigates to Chile, the senator said.', ['transfer/opposes', 'by:the senator', 'DK>CL']],
  ['Denmark should sell frigates to Chile, the senator said.', ['transfer/supports', 'by:the senator', 'DK>CL']],
  ['The senator wants the sale of frigates to Chile stopped.', ['opposes', 'by:The senator', '>CL']],
  ['The senator called for an end to the sale of Danish frigates to Chile.', ['opposes', 'by:The senator', 'DK>CL']],
  ['A deputy called the delivery of Danish frigates to Chile a disgrace.', ['transfer/opposes', 'by:A deputy', 'DK>CL']],
  ['A deputy called the delivery of Danish frigates to Chile a success.', ['transfer/asserts/delivered', 'DK>CL']],
  ['The party voted for the sale of frigates to Chile.', ['supports', 'by:The party', '>CL']],
  ['The union urged Denmark not to sell frigates to Chile.', ['transfer/opposes', 'by:The union', 'DK>CL']],
  ['The union urged Denmark to sell frigates to Chile.', ['transfer/supports', 'by:The union', 'DK>CL']],
  ['Denmark promised not to sell frigates to Chile.', ['transfer/pledges-halt', 'by:Denmark', 'DK>CL']],
  ['“We will not sell frigates to Chile,” the Danish minister said.', ['transfer/pledges-halt', 'DK>CL']],
  ['“We have not sold frigates to Chile,” the Danish minister said.', ['transfer/denies', 'DK>CL']],
  ['Eight HIMARS, worth $495m, for Lithuania.', ['contract/asserts/planned', '->LT', '8 M142 HIMARS', '495000000 USD']],
  ['Eight HIMARS for Lithuania, $495m in all.', ['contract/asserts/planned', '->LT', '8 M142 HIMARS', '495000000 USD']],
  ['40 howitzers to Latvia next year.', ['transfer/asserts/planned', '->LV', '40 artillery', '2016-01-01..2016-12-31']],
  ['Twelve Leopard 2A6 tanks from Germany, for Moldova.', ['transfer/asserts/delivered', 'DE>MD', '12 Leopard 2A6']],
  ['M142 HIMARS for Lithuania.', ['transfer/asserts/delivered', '->LT', '[M142 HIMARS]']],
]

/** In an article about arms: what has no verb is no claim where it asks, denies, or neither counts nor names a model beside a party. */
const skipsAmongArms: readonly string[] = [
  'Eight HIMARS for Lithuania?',
  'No tanks for Lithuania.',
  'Not a single tank for Lithuania.',
  'Tanks for Lithuania.',
  'Eight HIMARS.',
  '40 spare parts for Latvia.',
]

/** Sentences that only look like it. */
const skips: readonly string[] = [
  'The chip maker supplied phones to shops in Germany and France.',
  'Police in Sweden seized 14 pistols from a gang.',
  'The army of Chad celebrated its anniversary in the capital.',
  'Russian missiles hit a warehouse in Kharkiv, killing two people.',
  'The US Army ordered 200 tanks from an American company for its own brigades.',
  'The two presidents discussed trade and the weather.',
  'He delivered a speech on arms control in Geneva.',
  'Oil exports from Iraq to China rose last year.',
  'The director of an arms factory in Serbia took aim at his critics in Belgrade.',
  'Kenya’s tank brigade carried out an exercise near Nairobi.',
  'The museum in London has a Spitfire and two tanks.',
  'The rebels ran out of ammunition near Aleppo.',
  'The chip arms race between America and China gave investors a fright.',
  'Four old propeller machines stand at the base, of which two jets can still be flown on a good day.',
  'If Poland sold tanks to Belarus, we would be surprised.',
  'A fair in the park. Eight HIMARS, worth $495m, for Lithuania.',
]

describe('a sentence says', () => {
  test.each(reads)('%s', (text, pieces) => {
    const lines = linesOf(`A short history of rifles and tanks.\n\n${text}`)
    expect(
      lines.filter((one) => pieces.every((piece) => one.includes(piece))),
      lines.join('\n'),
    ).not.toHaveLength(0)
  })
})

test('lines that count goods under a head that says they are given are claims; the head gives party and status', () => {
  const lines = linesOf(
    [
      'The ministry explained its military support on Monday.',
      'Delivered military support to Moldova:',
      '- 18 howitzers',
      '- 4 Leopard 2A6 tanks',
      'Planned military support:',
      '- 30 trucks',
      'The lines above were updated by the press office.',
    ].join('\n\n'),
  )
  expect(lines.filter((line) => line.includes('>MD'))).toEqual([
    'transfer/asserts/delivered by:reporter ->MD [18 artillery]',
    'transfer/asserts/delivered by:reporter ->MD [4 Leopard 2A6]',
    'transfer/asserts/planned by:reporter ->MD [30 non-lethal]',
  ])
})

describe('a sentence claims nothing', () => {
  test.each(skips)('%s', (text) => expect(linesOf(text)).toEqual([]))
})

describe('a sentence without a verb claims nothing', () => {
  test.each(skipsAmongArms)('%s', (text) => expect(linesOf(`A short history of rifles and tanks.\n\n${text}`)).toEqual([]))
})

describe('lines under a head', () => {
  test('sides are the head’s; questions and lines of other things are no goods', () => {
    expect(linesOf('Supplied by Poland to Moldova:\n\n- 18 howitzers\n\n- 3 tanks, 200 rifles\n\n- Three tanks?\n\n- 7 pots')).toEqual([
      'transfer/asserts/delivered by:reporter PL>MD [18 artillery]',
      'transfer/asserts/delivered by:reporter PL>MD [3 armoured-vehicle, 200 small-arms]',
    ])
  })

  test('a sentence ends the list', () => {
    expect(linesOf('Supplied to Moldova:\n\n- 18 howitzers\n\n- The mayor drove a tank.\n\n- Three tanks')).toEqual([
      'transfer/asserts/delivered by:reporter ->MD [18 artillery]',
    ])
  })

  test('a head that speaks of no giving opens no list', () => {
    expect(linesOf('Photographs for Moldova:\n\n- 18 howitzers\n\n- 3 tanks')).toEqual([])
  })
})

/** Where a word is unknown, an article in which arms stand everywhere tells of a supply all the same. */
describe('an unknown predicate beside counted goods and a party', () => {
  const dense = 'Rifles stand here.\n\nMortars stand there.\n\nTanks rust.'

  test('is a supply in an article full of arms', () => {
    expect(linesOf(`${dense}\n\nThe 40 howitzers gladden the ministry for Latvia.`)).toEqual(['transfer/asserts/delivered by:reporter ->LV [40 artillery]'])
  })

  test.each([
    ['negated', 'The 40 howitzers never gladden the ministry for Latvia.'],
    ['asked', 'Do the 40 howitzers gladden the ministry for Latvia?'],
    ['without a count', 'The howitzers gladden the ministry for Latvia.'],
    ['without a party', 'The 40 howitzers gladden the ministry.'],
  ])('is none when %s', (_, text) => expect(linesOf(`${dense}\n\n${text}`)).toEqual([]))

  test('is none in an article about other things', () => {
    expect(linesOf('Buses stand here.\n\nThe 40 howitzers gladden the ministry for Latvia.')).toEqual([])
  })
})

/** `code` of each side of the last claim, with the rule where it was inferred. */
function sidesOf(text: string): { readonly supplier: readonly string[]; readonly recipient: readonly string[] } {
  const raw = readBytes(new TextEncoder().encode(text), 'made-up.txt', { published: '2015-06-10' }).value
  if (!raw) throw new Error('unreadable')
  const last = readDocument(raw, vocab).claims.at(-1)
  const shown = ({ code, basis }: Claim['supplier'][number]): string => (basis.how === 'inferred' ? `${code} by ${basis.rule}` : `${code}`)
  return { supplier: (last?.supplier ?? []).map(shown), recipient: (last?.recipient ?? []).map(shown) }
}

describe('an open side', () => {
  const before = 'A short history of rifles and tanks.\n\nNorway sold Estonia 20 howitzers in 2012.'

  test.each([
    ['is filled by the claim before with the same supplier', 'In 2013 Norway delivered 30 tanks.', ['NO'], ['EE by infer/context-recipient']],
    ['is filled by the claim before with the same recipient', 'Estonia received 30 tanks in 2013.', ['NO by infer/context-supplier'], ['EE']],
    [
      'is filled on both sides where none is named',
      'The weather was fine.\n\n30 tanks were delivered in 2013.',
      ['NO by infer/context-supplier'],
      ['EE by infer/context-recipient'],
    ],
    ['stays open for another supplier', 'Portugal delivered 30 tanks in 2013.', ['PT'], []],
    ['is not filled where it is stated', 'Portugal delivered 30 tanks to Chad in 2013.', ['PT'], ['TD']],
  ])('%s', (_, text, supplier, recipient) => {
    expect(sidesOf(`${before}\n\n${text}`)).toEqual({ supplier, recipient })
  })

  test('the parties that an article is about fill what no claim around does', () => {
    expect(
      sidesOf(
        'Tanks and jets.\n\nTanks of British design are loud, and tanks of Omani design are louder. British tanks rust; Omani tanks rust faster.\n\nThree tanks were delivered in May.',
      ),
    ).toEqual({ supplier: ['GB by infer/article-parties'], recipient: ['OM by infer/article-parties'] })
  })

  test('in a digest it is not filled from another story', () => {
    const stories = [
      'Norway sold Estonia 20 howitzers in 2012.',
      'China sold Chad 12 drones in 2013.',
      'Italy sold Libya four patrol boats.',
      'Spain sold Oman 30 mortars.',
      'France sold Qatar 24 jets.',
      'Sweden delivered 14 rifles.',
    ]
    expect(sidesOf(['Arms notes of the week.', ...stories].join('\n\n'))).toEqual({ supplier: ['SE'], recipient: [] })
  })
})
