import { expect, test } from 'vitest'
import type { AssessedTransfer, Claim, ItemSlot } from '../model/index.ts'
import { csv } from './csv.ts'
import { describe } from './description.ts'
import { fieldValueLabel, moneyLabel, typeLabel, whenLabel } from './labels.ts'
import { printedClaim } from './printed-claim.ts'
import { registerRow } from './register-row.ts'
import { plain, table } from './table.ts'

test('cells that a spreadsheet would run get an apostrophe; commas, quotes and line breaks are quoted', () => {
  expect(
    csv(
      ['a', 'b'],
      [
        ['=1+1', -5],
        ['say "hi", twice', null],
        ['two\nlines', '@x'],
      ],
    ),
  ).toBe(`a,b\r\n'=1+1,-5\r\n"say ""hi"", twice",\r\n"two\nlines",'@x\r\n`)
})

test('a table aligns its columns, leaves empty ones out, and is no longer than the screen', () => {
  const columns = [
    { head: 'name', cell: ([name]: readonly string[]) => name ?? '', most: 6 },
    { head: 'none', cell: () => '' },
    { head: 'n', cell: ([, n]: readonly string[]) => n ?? '', right: true },
  ]
  const rows = [
    ['Yak-130 jets', '36'],
    ['tank', '5'],
  ]
  expect(table(columns, rows)).toBe('name     n\n──────  ──\nYak-1…  36\ntank     5\n')
  expect(
    table(columns, rows, 5)
      .split('\n')
      .every((line) => line.length <= 5),
  ).toBe(true)
  expect(table(columns, [])).toBe('')
})

test('words of a document cannot steer a terminal', () => {
  expect(plain('a\u001b[31mred\u202Eb\r\nc')).toBe('a [31mred b c')
})

test.each([
  [550_000_000, 'USD', '$550m'],
  [7_870_000_000, 'EUR', '€7.87bn'],
  [300_000, 'RUB', 'RUB 300,000'],
  [1_000_000_000_000, 'JPY', '¥1tn'],
])('%i %s is %s', (amount, currency, label) => {
  expect(moneyLabel(amount, currency)).toBe(label)
})

test.each([
  ['2012-01-01', '2012-12-31', '2012'],
  ['2012-02-01', '2012-02-29', '2012-02'],
  ['2012-02-01', '2012-02-28', '2012-02-01 – 2012-02-28'],
  ['2012-02-03', '2012-02-03', '2012-02-03'],
])('%s to %s is %s', (from, to, label) => {
  expect(whenLabel(from, to)).toBe(label)
})

const basis = { how: 'stated', at: { start: 0, end: 1 } } as const
const item = (text: string, designation: string | null): ItemSlot => ({ text, category: 'aircraft', designation, quantity: null, basis, quantityBasis: null })
const claimWith = (id: string, ...items: readonly ItemSlot[]): Claim => ({
  id,
  document: 'd',
  kind: 'transfer',
  stance: 'asserts',
  status: null,
  source: null,
  supplier: [],
  recipient: [],
  intermediary: [],
  items,
  value: null,
  share: null,
  when: null,
  disputedBy: [],
  evidence: { start: 0, end: 5 },
  rules: [],
})

test('the description is what claims call the goods, without number, article and designation', () => {
  const transfer: Pick<AssessedTransfer, 'category' | 'designation'> = { category: 'aircraft', designation: 'Yak-130' }
  const claims = [
    claimWith('1', item('36 Yak-130 fighter jets', 'Yak-130')),
    claimWith('2', item('the fighter jets', 'Yak-130')),
    claimWith('3', item('36 of the Yaks', 'Yak-130')),
  ]
  expect(describe(transfer, claims)).toBe('fighter jets')
  expect(describe(transfer, claims.slice(2))).toBeNull()
  expect(describe(transfer, [claimWith('4', item('eight helicopters', 'Mi-17'))])).toBeNull()
})

test('of a claim with several items only those that the transfer is about describe it', () => {
  const claim = claimWith('1', item('jets', null), item('helicopters', null))
  expect(describe({ category: 'aircraft', designation: null, items: [{ claim: '1', items: [1] }] }, [claim])).toBe('helicopters')
})

test('printed evidence counts in the source and is exactly that run of it', () => {
  const source = '<p>Arms &amp; men</p>'
  const article = {
    document: 'd',
    name: 'a.html',
    title: null,
    byline: null,
    publisher: null,
    published: null,
    language: 'en',
    text: 'Arms & men',
    blocks: [],
    map: [
      { article: 0, source: 3, length: 5 },
      { article: 6, source: 13, length: 4 },
    ],
    removed: [],
  }
  const { evidence, document } = printedClaim({ ...claimWith('1'), evidence: { start: 0, end: 10 } }, article, source)
  expect([document, evidence]).toEqual(['a.html', { start: 3, end: 17, quote: 'Arms &amp; men' }])
})

const value = (given: string | number, how: 'stated' | 'inferred', origins = 1) => ({
  value: given,
  label: String(given),
  claims: ['1'],
  against: [],
  origins,
  how,
})
const transfer: AssessedTransfer = {
  id: 't',
  kind: 'specific',
  supplier: [{ code: 'IT', name: 'Italy' }],
  recipient: [{ code: 'GH', name: 'Ghana' }],
  category: 'aircraft',
  designation: null,
  mode: null,
  claims: ['1'],
  links: [],
  assessment: {
    status: 'proposed',
    fields: [
      { name: 'supplier', conflict: false, values: [value('IT', 'stated')] },
      { name: 'category', conflict: false, values: [value('ship', 'stated', 2), value('aircraft', 'inferred')] },
      { name: 'ordered', conflict: true, values: [value(8, 'inferred', 2), value(6, 'stated')] },
      { name: 'deliveryYears', conflict: false, values: [value(2012, 'inferred'), value(2013, 'stated')] },
      { name: 'value', conflict: false, values: [value('220000000 EUR', 'inferred')] },
    ],
    story: [],
    counts: { total: 1, supporting: 1, denying: 0, declining: 0, opposing: 0 },
    origins: { supporting: 1, contradicting: 0 },
    grade: { source: 'C', information: 3, because: [] },
  },
}

test('a row names the filled cells that no claim states: by the value shown, not by any other of the field', () => {
  const { inferred, ordered, value: money } = registerRow(transfer, [])
  expect({ inferred, ordered, money }).toEqual({
    inferred: ['recipient', 'category', 'ordered', 'value', 'status'],
    ordered: 8,
    money: { amount: 220_000_000, currency: 'EUR' },
  })
})

test('an empty cell is not inferred', () => {
  const { assessment } = transfer
  const row = registerRow({ ...transfer, recipient: [], category: 'unspecified', assessment: { ...assessment, status: 'unknown', fields: [] } }, [])
  expect(row.inferred).toEqual(['supplier'])
})

test('the type of weapon describes a row where there is one', () => {
  const claims = [claimWith('1', item('gunships', null))]
  expect(registerRow({ ...transfer, type: 'helicopter' }, claims).description).toBe('helicopters')
  expect(registerRow({ ...transfer, type: null }, claims).description).toBe('gunships')
  expect(['uav', 'anti-ship', 'frigate'].map(typeLabel)).toEqual(['UAVs', 'anti-ship missiles', 'frigates'])
})

test.each([
  ['value', '220000000 EUR', '€220 million', '€220m'],
  ['share', 0.78, '78 per cent', '78%'],
  ['delivered', 5000, '5000', '5,000'],
  ['orderYear', 2012, '2012', '2012'],
  ['category', 'air-defence', 'air-defence', 'air defence'],
  ['supplier', 'IT', 'Italy', 'Italy'],
] as const)('%s %s, worded %s, is shown as %s', (name, of, label, shown) => {
  expect(fieldValueLabel(name, { value: of, label })).toBe(shown)
})
