import { expect, test } from 'vitest'
import { documentOf, type Said } from '../../tests/support/claim-of.ts'
import type { DocumentClaims, Judgement } from '../model/index.ts'
import { compare } from './entry.ts'
import { group } from './group.ts'

type Page = readonly [published: string | null, ...said: readonly Said[]]

/** What becomes of pages of claims from Russia to Syria, unless said otherwise: each transfer as its claims, `page.claim`. */
function grouped(...pages: readonly Page[]): readonly string[] {
  const documents = pages.map(([published, ...said], at) =>
    documentOf(
      `page-${at}`,
      published,
      null,
      said.map((each) => ({ from: ['RU'], to: ['SY'], ...each })),
    ),
  )
  const names = new Map(documents.flatMap(({ claims }, page) => claims.map(({ id }, at) => [id, `${page}.${at}`] as const)))
  return group(documents, [], [])
    .map(({ kind, claims }) => {
      const members = claims.map((id) => names.get(id) ?? id).toSorted(compare)
      return `${kind === 'general' ? 'flow ' : ''}${members.join(' ')}`
    })
    .toSorted()
}

const helicopters: Said = { items: [['helicopters', 'aircraft']] }
const mi25: Said = { items: [['Mi-25 gunships', 'aircraft', 'Mi-25']] }

test.each<[behaviour: string, pages: readonly Page[], transfers: readonly string[]]>([
  ['arms without a kind are the flow', [['2012-01-01', { items: [['weapons', 'unspecified']] }, { kind: 'contract' }]], ['flow 0.0 0.1']],
  ['a number of unnamed things is a transfer of its own', [['2012-01-01', { items: [['9 crates', 'unspecified', null, 9]] }]], ['0.0']],
  [
    'helicopters join the only helicopters with a name',
    [
      ['2012-01-01', helicopters],
      ['2012-03-01', mi25],
    ],
    ['0.0 1.0'],
  ],
  [
    'helicopters stay apart where two named ones would do',
    [['2012-01-01', helicopters, mi25, { items: [['Mi-17', 'aircraft', 'Mi-17']] }]],
    ['0.0', '0.1', '0.2'],
  ],
  ['fighters are no trainers', [['2012-01-01', { items: [['fighter jets', 'aircraft']] }, { items: [['Yak-130', 'aircraft', 'Yak-130']] }]], ['0.0', '0.1']],
  ['one model however it is spelt', [['2012-01-01', mi25, { items: [['Mi 25', 'aircraft', 'MI 25']] }]], ['0.0 0.1']],
  [
    'a coarse name joins the one finer name',
    [['2012-01-01', { items: [['F-16s', 'aircraft', 'F-16']] }, { items: [['F-16', 'aircraft', 'F-16 Block 70']] }]],
    ['0.0 0.1'],
  ],
  [
    'a coarse name with another number does not',
    [['2012-01-01', { items: [['36 jets', 'aircraft', 'Rafale', 36]] }, { items: [['26 jets', 'aircraft', 'Rafale M', 26]] }]],
    ['0.0', '0.1'],
  ],
  ['a shorter number is no coarser name', [['2012-01-01', { items: [['T-7', 'aircraft', 'T-7']] }, { items: [['T-72', 'aircraft', 'T-72']] }]], ['0.0', '0.1']],
  [
    'a denial of a model is one of its variants only where the model itself has no transfer',
    [
      ['2012-01-01', { items: [['36 jets', 'aircraft', 'Rafale', 36]] }, { items: [['26 jets', 'aircraft', 'Rafale M', 26]] }],
      [
        '2012-02-01',
        { items: [['Rafales', 'aircraft', 'Rafale']], stance: 'denies' },
        { items: [['Rafales', 'aircraft', 'Rafale']], to: ['IQ'], stance: 'denies' },
      ],
      ['2012-03-01', { items: [['26 jets', 'aircraft', 'Rafale M', 26]], to: ['IQ'] }],
    ],
    ['0.0 1.0', '0.1', '1.1 2.0'],
  ],
  [
    'what is three years apart is not one',
    [
      ['2010-01-01', mi25],
      ['2013-01-02', mi25],
    ],
    ['0.0', '1.0'],
  ],
  [
    'the same number of the same model is one deal, three years apart',
    [
      ['2010-01-01', { items: [['12 Mi-25', 'aircraft', 'Mi-25', 12]] }],
      ['2013-01-02', { items: [['dozen', 'aircraft', 'Mi-25', 12]] }],
    ],
    ['0.0 1.0'],
  ],
  [
    'a said day outranks the day of publication',
    [
      ['2012-01-01', helicopters],
      ['2019-01-01', { ...helicopters, when: ['2012-05-01', '2012-05-31'] }],
    ],
    ['0.0 1.0'],
  ],
  [
    'a period of many years ties nothing together',
    [
      ['2010-01-01', helicopters],
      ['2014-01-01', helicopters],
      ['2015-01-01', { ...helicopters, when: ['2009-01-01', '2015-01-01'] }],
    ],
    ['0.0', '1.0', '2.0'],
  ],
  ['the aircraft are the helicopters just spoken of', [['2012-01-01', helicopters, { items: [['The aircraft', 'aircraft']] }]], ['0.0 0.1']],
  ['aircraft in general are not', [['2012-01-01', helicopters, { items: [['aircraft', 'aircraft']] }]], ['0.0', '0.1']],
  [
    'a claim of two weapons belongs to both',
    [
      [
        '2012-01-01',
        {
          items: [
            ['drones', 'aircraft'],
            ['tanks', 'armoured-vehicle'],
          ],
        },
      ],
    ],
    ['0.0', '0.0'],
  ],
  ['a stopped consignment is no flow', [['2012-01-01', { kind: 'interdiction', items: [['arms', 'unspecified']] }]], ['0.0']],
  [
    'training on tanks moves no tanks',
    [['2012-01-01', { kind: 'support', items: [['tank crews', 'armoured-vehicle']] }, { items: [['tanks', 'armoured-vehicle']] }]],
    ['0.1', 'flow 0.0'],
  ],
  ['an unnamed supplier is the one the page names', [['2012-01-01', helicopters, { ...helicopters, from: [] }]], ['0.0 0.1']],
  [
    'but not one of another page',
    [
      ['2012-01-01', helicopters],
      ['2012-01-01', { ...helicopters, from: [] }],
    ],
    ['0.0', '1.0'],
  ],
  [
    'claims without any party stay on their page',
    [
      ['2012-01-01', { from: [], to: [] }],
      ['2012-01-01', { from: [], to: [] }],
    ],
    ['flow 0.0', 'flow 1.0'],
  ],
  ['use follows the transfer it can only mean', [['2012-01-01', helicopters, { ...helicopters, kind: 'use', from: [] }]], ['0.0 0.1']],
  ['other use is part of the flow', [['2012-01-01', helicopters, { kind: 'use', items: [['tanks', 'armoured-vehicle']] }]], ['0.0', 'flow 0.1']],
  ['whoever denies the wider denies the narrower', [['2012-01-01', helicopters, { items: [['aircraft', 'aircraft']], stance: 'denies' }]], ['0.0 0.1']],
  [
    'a denial ties no two transfers together',
    [
      ['2010-01-01', helicopters],
      ['2011-06-01', { ...helicopters, stance: 'denies' }],
      ['2012-10-01', helicopters],
    ],
    ['0.0 1.0', '1.0 2.0'],
  ],
  ['a proposal alone is a transfer too', [['2012-01-01', { ...helicopters, stance: 'supports' }, { ...helicopters, stance: 'opposes' }]], ['0.0 0.1']],
  ['nothing gives nothing', [[null]], []],
])('%s', (_, pages, transfers) => {
  expect(grouped(...pages)).toEqual(transfers)
})

test('a denied weapon just before is not what the aircraft are', () => {
  expect(grouped(['2012-01-01', { ...mi25, stance: 'denies' }, { items: [['The aircraft', 'aircraft']] }])).toEqual(['0.0', '0.1'])
})

test('claims stand by the day they tell of, not by the day of their page', () => {
  const documents: readonly DocumentClaims[] = [
    documentOf('early', '2012-02-01', null, [{ from: ['RU'], to: ['SY'], ...helicopters, when: ['2012-12-01', '2012-12-31'] }]),
    documentOf('late', '2013-02-01', null, [{ from: ['RU'], to: ['SY'], ...helicopters, when: ['2012-01-01', '2012-12-31'] }]),
  ]
  expect(group(documents, [], [])[0]?.claims).toEqual([documents[1]?.claims[0]?.id, documents[0]?.claims[0]?.id])
})

test('names that a judgement joined have one flow', () => {
  const documents = [
    documentOf('page', null, null, [
      { from: ['RU'], to: ['SY'] },
      { from: ['Rosco'], to: ['SY'] },
    ]),
  ]
  expect(group(documents, [], [])).toHaveLength(2)
  const joined = { id: 'RU', code: 'RU', name: 'Russia', kind: 'state', names: ['RU', 'Rosco'], members: ['RU', 'name:rosco'] } as const
  expect(group(documents, [joined], []).map(({ supplier, claims }) => [supplier, claims.length])).toEqual([[[{ code: 'RU', name: 'Russia' }], 2]])
})

test('a claim judged wrong is in no transfer, until it is judged right', () => {
  const documents = [documentOf('page', null, null, [{ from: ['RU'], to: ['SY'] }])]
  const judged = (verdict: Judgement['verdict']): Judgement => ({
    id: verdict,
    verdict,
    about: [documents[0]?.claims[0]?.id ?? ''],
    by: 'me',
    at: '',
    because: '',
  })
  expect(group(documents, [], [judged('wrong')])).toEqual([])
  expect(group(documents, [], [judged('wrong'), judged('right')])).toHaveLength(1)
})
