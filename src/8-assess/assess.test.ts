import { expect, test } from 'vitest'
import { documentOf, type Said } from '../../tests/support/claim-of.ts'
import type { Assessment, DocumentClaims, FieldName, Transfer } from '../model/index.ts'
import { assess } from './assess.ts'

/** All claims of the pages as one transfer from Russia to Syria, in the order given. */
function assessed(...documents: readonly DocumentClaims[]): Assessment {
  const transfer: Transfer = {
    id: 't',
    kind: 'specific',
    supplier: [{ code: 'RU', name: 'Russia' }],
    recipient: [{ code: 'SY', name: 'Syria' }],
    category: 'aircraft',
    designation: null,
    mode: null,
    claims: documents.flatMap(({ claims }) => claims.map(({ id }) => id)),
    links: [],
  }
  const assessment = assess([transfer], documents).transfers[0]?.assessment
  if (assessment === undefined) throw new Error('not assessed')
  return assessment
}

const page = (...said: readonly Said[]) => documentOf('page', '2012-06-01', 'The Post', said)
const other = (...said: readonly Said[]) => documentOf('other', '2012-06-02', 'The Mail', said)
const supporting = (...documents: readonly DocumentClaims[]) => assessed(...documents).origins.supporting
const worded = (document: DocumentClaims, words: string): DocumentClaims => ({ ...document, words: new Map(document.claims.map(({ id }) => [id, words])) })

test.each<[behaviour: string, documents: readonly DocumentClaims[], origins: number]>([
  ['a speaker quoted in two papers is one witness', [page({ by: 'Ann Lee' }), other({ by: 'Ann Lee' })], 1],
  ['a speaker and her surname are one', [page({ by: 'Ann Lee' }, { by: 'Lee' })], 1],
  ['two speakers of that surname leave it alone', [page({ by: 'Ann Lee' }, { by: 'Bo Lee' }, { by: 'Lee' })], 3],
  ["a paper's own voice is one witness, two papers' are two", [page({}, {}), other({})], 2],
  ['an unnamed source quoted twice on a page is one', [page({ by: '?a security source' }, { by: '?security source' })], 1],
  ['two unnamed sources on a page are two', [page({ by: '?a security source' }, { by: '?a naval officer' })], 2],
  ['the source is the one described before', [page({ by: '?a naval officer' }, { by: '?the source' })], 1],
  ['unnamed sources of two papers are two', [page({ by: '?a security source' }), other({ by: '?a security source' })], 2],
  [
    'an agency printed by two papers is one',
    [documentOf('a', null, 'The Post (Reuters)', [{}, { by: '?a diplomat in Rome' }]), documentOf('b', null, 'Reuters', [{}, { by: '?a diplomat in Rome' }])],
    2,
  ],
])('%s', (_, documents, origins) => {
  expect(supporting(...documents)).toBe(origins)
})

test('who prints the words of another has the origin of the other', () => {
  const words = 'nine helicopters left the northern port on Monday in the hold of a freighter'
  expect(supporting(worded(page({}), words), worded(other({}), `${words}, it is said`))).toBe(1)
  expect(supporting(worded(page({}), words), worded(other({}), 'a freighter with helicopters was seen to leave the port in the north'))).toBe(2)
})

test('a denial in words or names of others makes no new witness', () => {
  const denier = page({ at: 0, stance: 'denies', by: '?a naval officer' }, { at: 10, by: '?the source' }, { at: 20, by: '?an army doctor' })
  expect(supporting(denier)).toBe(1)
  const words = 'nine helicopters left the northern port on Monday in the hold of a freighter'
  const first = worded(documentOf('first', '2012-01-01', 'The Sun', [{ stance: 'denies' }]), words)
  expect(supporting(first, worded(page({}), words), worded(other({}), words))).toBe(1)
})

const delivered: Said = { status: 'delivered' }
test.each<[story: string, said: readonly Said[], status: string]>([
  ['an order', [{ kind: 'contract' }], 'ordered'],
  ['a plan recalled after the order', [{ kind: 'contract' }, { status: 'planned' }], 'ordered'],
  ['ordered, under way, stopped, sent again', [{ kind: 'contract' }, { status: 'ongoing' }, { kind: 'interdiction' }, delivered], 'delivered'],
  ['stopped', [{ status: 'ongoing' }, { kind: 'interdiction' }], 'halted'],
  ['an old order recalled after the stop', [{ kind: 'interdiction' }, { kind: 'contract' }], 'halted'],
  ['a new order after the stop', [{ kind: 'interdiction' }, { kind: 'contract', when: ['2013-01-01', '2013-01-01'] }], 'ordered'],
  ['refused', [{ status: 'planned' }, { kind: 'restriction' }], 'refused'],
  ['a ban after delivery', [delivered, { kind: 'restriction' }], 'delivered'],
  ['a wish', [{ stance: 'supports' }, { stance: 'opposes' }], 'proposed'],
  ['a wish that failed', [{ stance: 'supports' }, { status: 'halted' }], 'proposed'],
  ['a deal argued over and cancelled', [{ stance: 'supports' }, { kind: 'contract', status: 'halted' }], 'halted'],
  ['a demand to stop what goes on', [{ stance: 'opposes', status: 'ongoing' }], 'unknown'],
  ['accusations', [{ stance: 'alleges', status: 'delivered' }], 'alleged only'],
  ['a denial', [{ stance: 'denies' }], 'unknown'],
])('%s: status', (_, said, status) => {
  expect(assessed(page(...said)).status).toBe(status)
})

const fieldOf = (name: FieldName, ...said: readonly Said[]) => assessed(page(...said)).fields.find((field) => field.name === name)
const number = (quantity: number, more: Said = {}): Said => ({ items: [['jets', 'aircraft', null, quantity]], ...more })

test('two numbers ordered are a conflict, one claim with both is a range', () => {
  expect(fieldOf('ordered', number(36, { kind: 'contract' }), number(24, { kind: 'contract' }))?.conflict).toBe(true)
  const range: Said = {
    kind: 'contract',
    items: [
      ['24 to 36 jets', 'aircraft', null, 24],
      ['24 to 36 jets', 'aircraft', null, 36],
    ],
  }
  expect(fieldOf('ordered', range, number(36, { kind: 'contract' }))?.conflict).toBe(false)
})

test('batches of different days are no conflict', () => {
  const spring = number(4, { status: 'delivered', when: ['2012-03-01', '2012-03-31'] })
  expect(fieldOf('delivered', spring, number(6, { status: 'delivered', when: ['2012-09-01', '2012-09-30'] }))?.conflict).toBe(false)
  expect(fieldOf('delivered', spring, number(6, { status: 'delivered', when: ['2012-03-10', '2012-03-10'] }))?.conflict).toBe(true)
})

test('sums of nearly the same size agree', () => {
  expect(fieldOf('value', { value: [1_000_000_000, 'USD'] }, { value: [980_000_000, 'USD'] })?.conflict).toBe(false)
  expect(fieldOf('value', { value: [1_000_000_000, 'USD'] }, { value: [550_000_000, 'USD'] })?.conflict).toBe(true)
})

test('a value knows its claims, its witnesses and who denies it', () => {
  const [value] = fieldOf('ordered', number(36, { by: 'A' }), number(36, { by: 'B' }), number(36, { by: 'C', stance: 'denies' }))?.values ?? []
  expect([value?.value, value?.claims.length, value?.origins, value?.against.length, value?.how]).toEqual([36, 2, 2, 1, 'stated'])
})

test('years come from what is said to have happened', () => {
  const fields = assessed(
    page(
      { kind: 'contract', when: ['2011-05-01', '2011-05-31'] },
      { kind: 'contract', when: ['2014-01-01', '2014-12-31'] },
      { status: 'delivered', when: ['2011-11-01', '2012-02-01'] },
    ),
  ).fields
  expect(fields.filter(({ name }) => name === 'orderYear' || name === 'deliveryYears').map(({ values }) => values.map(({ value }) => value))).toEqual([
    [2011],
    [2011, 2012],
  ])
})

const grade = (...documents: readonly DocumentClaims[]) => {
  const { source, information } = assessed(...documents).grade
  return `${source}${information}`
}

test('evidence that cannot be judged is F or 6, never the middle', () => {
  expect(grade(page({ stance: 'denies' }))).toBe('F6')
  expect(grade(documentOf('page', null, null, [{ by: '?a source' }]))).toBe('F6')
  expect(grade(page({ by: '?a source' }))).toBe('D6')
})

test('more witnesses stand above one, one above one that is denied', () => {
  const [three, one, denied] = [grade(page({}, { by: 'A' }), other({})), grade(page({})), grade(page({}, { stance: 'denies', by: 'B' }))]
  expect([three, one, denied]).toEqual(['C2', 'C3', 'C4'])
})

test('one denial makes a report doubtful, and only more denials than reports make it improbable', () => {
  expect([
    grade(page({ by: '?a source' }, { stance: 'denies', by: 'A' })),
    grade(page({ by: '?a source' }, { stance: 'denies', by: 'A' }, { stance: 'denies', by: 'B' })),
  ]).toEqual(['D4', 'D5'])
})

test('a party that admits it stands above a stranger', () => {
  expect([grade(page({ by: 'A', of: 'RU' })), grade(page({ by: 'A', of: 'US' }))]).toEqual(['B2', 'C3'])
})

test('every grade says why', () => {
  expect(assessed(page({}, { stance: 'denies', by: 'B' })).grade.because).toEqual([
    'C: a named publisher asserts it in its own voice',
    '+1: one independent origin reports it',
    '−1: someone denies it; a denial counts even from an interested party',
    '4: sum 0',
  ])
})

test('a designation written in several ways is one value, in the spelling that is used most', () => {
  const said = (designation: string): Said => ({ items: [['jets', 'aircraft', designation, null]] })
  const designations = assessed(page(said('M\u2011346'), said('M-346'), said('M 346')), other(said('M-346'), said('Mi-17'))).fields.find(
    ({ name }) => name === 'designation',
  )
  expect(designations?.values.map(({ value, label, claims }) => [value, label, claims.length])).toEqual([
    ['M-346', 'M-346', 4],
    ['Mi-17', 'Mi-17', 1],
  ])
})
