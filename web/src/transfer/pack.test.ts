import { expect, test } from 'vitest'
import { pack, scale } from './pack.ts'

test('what would overlap goes to the next row, and rows are used again', () => {
  const placed = pack(
    [
      { step: 'a', left: 0, width: 50, label: 50 },
      { step: 'b', left: 60, width: 10, label: 70 },
      { step: 'c', left: 120, width: 10, label: 80 },
    ],
    500,
  )
  expect(placed.map(({ step, row }) => [step, row])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ])
})

test('a label stands over its mark, else on the right, else on the left', () => {
  const placed = (left: number, width: number) => pack([{ step: 'a', left, width, label: 90 }], 300)[0]?.label
  expect(placed(10, 200)).toBe('inside')
  expect(placed(180, 22)).toBe('right')
  expect(placed(270, 22)).toBe('left')
})

test('an axis over many years has whole years and no more ticks than there is room for', () => {
  const made = scale([Date.UTC(2007, 3, 2), Date.UTC(2013, 10, 3)], 4)
  expect(made?.ticks.map(({ label }) => label)).toEqual(['2007', '2009', '2011', '2013'])
  expect(made?.to).toBe(Date.UTC(2014, 0, 1))
})

test('an axis within two years has months; nothing dated, no axis', () => {
  expect(scale([Date.UTC(2012, 10, 5), Date.UTC(2013, 0, 9)], 12)?.ticks.map(({ label }) => label)).toEqual(['Nov 2012', 'Dec', 'Jan 2013'])
  expect(scale([], 4)).toBeNull()
})

test('a month that begins another year than the one before it says so', () => {
  expect(scale([Date.UTC(2024, 2, 5), Date.UTC(2025, 10, 9)], 4)?.ticks.map(({ label }) => label)).toEqual(['Mar 2024', 'Sep', 'Mar 2025', 'Sep'])
})
