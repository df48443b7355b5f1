import { expect, test } from 'vitest'
import type { Mention } from '../model/index.ts'
import { settleOverlaps } from './overlaps.ts'

const quantity = (start: number, end: number): Mention => ({
  kind: 'quantity',
  id: `quantity:${start}-${end}`,
  start,
  end,
  rule: 'q',
  low: 1,
  high: 1,
  hedge: 'exact',
})
const weapon = (start: number, end: number): Mention => ({
  kind: 'weapon',
  id: `weapon:${start}-${end}`,
  start,
  end,
  rule: 'w',
  category: 'aircraft',
  designation: null,
  carrier: false,
})
const carrier = (start: number, end: number): Mention => ({ kind: 'carrier', id: `carrier:${start}-${end}`, start, end, rule: 'c', name: 'x', role: 'broker' })

test('digits in a model name are no quantity, a number before it is', () => {
  expect(settleOverlaps([quantity(0, 2), weapon(3, 10), quantity(7, 10)]).map(({ id }) => id)).toEqual(['quantity:0-2', 'weapon:3-10'])
})

test('the arms of an arms dealer are no item, and a patrol vessel is no vessel that carries', () => {
  expect(settleOverlaps([weapon(0, 4), carrier(0, 11)]).map(({ id }) => id)).toEqual(['carrier:0-11'])
  expect(settleOverlaps([weapon(0, 13), carrier(7, 13)]).map(({ id }) => id)).toEqual(['weapon:0-13'])
})

test('a transport plane is both weapon and carrier', () => {
  expect(settleOverlaps([weapon(0, 15), carrier(0, 15)])).toHaveLength(2)
})
