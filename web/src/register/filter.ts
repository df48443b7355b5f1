import { categoryLabels } from '../../../src/views/labels.ts'
import type { RegisterRow } from '../../../src/views/shapes.ts'

export const facetNames = ['supplier', 'recipient', 'category', 'status'] as const
export type FacetName = (typeof facetNames)[number]

export interface Filter {
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>
  /** Years, both in; null is open. */
  readonly from: number | null
  readonly to: number | null
  readonly words: string
}

export interface Option {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** Rows that pass every part of the filter. */
export function filterRows(rows: readonly RegisterRow[], filter: Filter): readonly RegisterRow[] {
  return rows.filter((row) => facetNames.every((name) => hasChosen(row, name, filter)) && inYears(row, filter) && hasWords(row, filter.words))
}

/** What can be chosen in a facet, with the number of rows each would leave, given the rest of the filter. Most rows first. */
export function optionsOf(rows: readonly RegisterRow[], filter: Filter, name: FacetName): readonly Option[] {
  const others = filterRows(rows, { ...filter, chosen: { ...filter.chosen, [name]: [] } })
  const found = new Map<string, { label: string; count: number }>()
  const add = (row: RegisterRow, by: number): void => {
    for (const { value, label } of valuesOf(row, name)) found.set(value, { label, count: (found.get(value)?.count ?? 0) + by })
  }
  for (const row of others) add(row, 1)
  const chosen = new Set(filter.chosen[name])
  for (const row of rows) if (valuesOf(row, name).some(({ value }) => chosen.has(value) && !found.has(value))) add(row, 0)
  return [...found].map(([value, option]) => ({ value, ...option })).sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
}

/** How a facet's value reads, as the first row that has it says; the value itself where none does. */
export function labelOf(rows: readonly RegisterRow[], name: FacetName, value: string): string {
  for (const row of rows) for (const each of valuesOf(row, name)) if (each.value === value) return each.label
  return value
}

/** First and last year that any row tells of. */
export function yearsOf(rows: readonly RegisterRow[]): readonly [number, number] | null {
  const all = rows.flatMap(allYears)
  return all.length === 0 ? null : [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))]
}

function valuesOf(row: RegisterRow, name: FacetName): readonly { value: string; label: string }[] {
  switch (name) {
    case 'supplier':
    case 'recipient':
      return row[name].length === 0 ? [{ value: '-', label: 'unknown' }] : row[name].map((party) => ({ value: party.code ?? party.name, label: party.name }))
    case 'category':
      return [{ value: row.category, label: categoryLabels[row.category] }]
    case 'status':
      return [{ value: row.status, label: row.status }]
    default:
      return name satisfies never
  }
}

function hasChosen(row: RegisterRow, name: FacetName, filter: Filter): boolean {
  const chosen = filter.chosen[name]
  return chosen.length === 0 || valuesOf(row, name).some(({ value }) => chosen.includes(value))
}

const allYears = (row: RegisterRow): readonly number[] => (row.orderYear === null ? row.deliveryYears : [row.orderYear, ...row.deliveryYears])

function inYears(row: RegisterRow, { from, to }: Filter): boolean {
  if (from === null && to === null) return true
  return allYears(row).some((year) => year >= (from ?? year) && year <= (to ?? year))
}

function hasWords(row: RegisterRow, words: string): boolean {
  const asked = plain(words).split(/\s+/).filter(Boolean)
  if (asked.length === 0) return true
  const all = wordsOf(row)
  return asked.every((word) => all.includes(word))
}

const kept = new WeakMap<RegisterRow, string>()

/** All that a row shows, in plain letters; made once a row. */
function wordsOf(row: RegisterRow): string {
  const before = kept.get(row)
  if (before !== undefined) return before
  const parties = [...row.supplier, ...row.recipient].flatMap(({ code, name }) => [code ?? '', name])
  const all = plain([...parties, row.designation, row.description, categoryLabels[row.category], row.status, row.mode, row.ordered, row.orderYear].join(' '))
  kept.set(row, all)
  return all
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
