import { expect, test } from 'vitest'
import { influence, interval } from './interval.ts'
import type { Unit } from './measured.ts'

const unit = (right: number, gold = 10): Unit => ({ name: '', counts: { slots: { right, gold, printed: gold } } })
const mixed = [unit(2), unit(9), unit(5), unit(7), unit(4), unit(10), unit(0), unit(8)]

test('documents that are all alike leave no room', () => {
  expect(interval([unit(6), unit(6), unit(6)], 'slots')).toEqual([60, 60])
  expect(influence([unit(6), unit(6), unit(6)], 'slots')).toBe(0)
})

test('documents that differ give an interval around the figure, the same on every run', () => {
  const [low, high] = interval(mixed, 'slots')
  expect(low).toBeGreaterThan(20)
  expect(low).toBeLessThan(50)
  expect(high).toBeGreaterThan(65)
  expect(high).toBeLessThan(95)
  expect(interval(mixed, 'slots')).toEqual([low, high])
})

test('more documents of the same kind narrow the interval', () => {
  const width = (units: readonly Unit[]) => interval(units, 'slots').reduce((low, high) => high - low)
  const many = Array.from({ length: 9 }, () => mixed).flat()
  expect(width(many)).toBeLessThan(width(mixed) / 2)
})

test('the influence is the largest step that leaving one document out makes', () => {
  // 3 of 20; without the first 3 of 10.
  expect(influence([unit(0), unit(3)], 'slots')).toBe(15)
})

test('a large document weighs more than a small one', () => {
  const [low, high] = interval([unit(90, 100), unit(0, 1)], 'slots')
  expect([low, high]).toEqual([0, 90])
  expect(influence([unit(90, 100), unit(0, 1)], 'slots')).toBeGreaterThan(80)
})
