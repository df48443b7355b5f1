import { expect, test } from 'vitest'
import type { RegisterRow } from '../../../src/views/shapes.ts'
import { type Filter, filterRows, optionsOf } from './filter.ts'

const row = (id: string, supplier: string, category: RegisterRow['category'], orderYear: number | null, designation: string): RegisterRow => ({
  id,
  kind: 'specific',
  supplier: [{ code: supplier, name: supplier === 'TR' ? 'Türkiye' : 'Norland' }],
  recipient: [],
  category,
  designation,
  description: null,
  ordered: null,
  orderYear,
  delivered: null,
  deliveryYears: [],
  status: 'ordered',
  mode: null,
  value: null,
  claims: { total: 1, supporting: 1, denying: 0, declining: 0, opposing: 0 },
  origins: { supporting: 1, contradicting: 0 },
  conflicts: [],
  grade: { source: 'F', information: 6, because: [] },
  evidence: {},
  inferred: [],
})
const rows = [row('a', 'TR', 'ship', 2010, 'Ada'), row('b', 'TR', 'aircraft', 2014, 'TB2'), row('c', 'NL', 'ship', null, 'Walrus')]
const all: Filter = { chosen: { supplier: [], recipient: [], category: [], status: [] }, from: null, to: null, words: '' }
const ids = (filter: Filter): string =>
  filterRows(rows, filter)
    .map(({ id }) => id)
    .join('')

test('two choices in one facet widen it, choices in two facets narrow', () => {
  expect(ids({ ...all, chosen: { ...all.chosen, supplier: ['TR', 'NL'] } })).toBe('abc')
  expect(ids({ ...all, chosen: { ...all.chosen, supplier: ['TR'], category: ['ship'] } })).toBe('a')
})

test('a facet counts what each choice would leave, as if nothing were chosen in it', () => {
  const filter = { ...all, chosen: { ...all.chosen, supplier: ['TR'], category: ['ship'] } }
  expect(optionsOf(rows, filter, 'supplier').map(({ value, count }) => [value, count])).toEqual([
    ['NL', 1],
    ['TR', 1],
  ])
})

test('a choice that leaves nothing can still be taken back', () => {
  const filter = { ...all, words: 'walrus', chosen: { ...all.chosen, category: ['aircraft'] } }
  expect(optionsOf(rows, filter, 'category')).toEqual([
    { value: 'ship', label: 'ships', count: 1 },
    { value: 'aircraft', label: 'aircraft', count: 0 },
  ])
})

test('a row without a year is in no range of years', () => {
  expect(ids({ ...all, from: 2011 })).toBe('b')
  expect(ids({ ...all, to: 2020 })).toBe('ab')
})

test('words are found without accents and in any order', () => {
  expect(ids({ ...all, words: 'ada turkiye' })).toBe('a')
})
