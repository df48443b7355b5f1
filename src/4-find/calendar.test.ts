import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, dayOf, daysBetween, monthsOf, partsOf, weekdayOf, weekOf } from './calendar.ts'

test('a day that the calendar does not have is no day', () => {
  expect(dayOf(2024, 2, 29)).toBe('2024-02-29')
  expect(dayOf(2023, 2, 29)).toBeNull()
  expect(dayOf(2023, 13, 1)).toBeNull()
})

test('a month later than the last of January is the last of February', () => {
  expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
  expect(addMonths('2024-01-31', -2)).toBe('2023-11-30')
  expect(addMonths('2024-03-15', -15)).toBe('2022-12-15')
})

test('months beyond December run into the next year', () => {
  expect(monthsOf(2014, 12, 14)).toEqual({ from: '2014-12-01', to: '2015-02-28' })
  expect(monthsOf(2014, 0, 0)).toEqual({ from: '2013-12-01', to: '2013-12-31' })
})

test('weeks begin on Monday', () => {
  expect(weekdayOf('2024-07-10')).toBe(2)
  expect(weekOf('2024-07-10', -1)).toEqual({ from: '2024-07-01', to: '2024-07-07' })
  expect(weekOf('2024-07-07', 0)).toEqual({ from: '2024-07-01', to: '2024-07-07' })
})

test('so many days on and back again is the same day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: -9999, max: 9999 }),
      (y, m, d, n) => {
        const day = dayOf(y, m, d) ?? ''
        expect(addDays(addDays(day, n), -n)).toBe(day)
        expect(daysBetween(day, addDays(day, n))).toBe(n)
        expect(partsOf(day)).toEqual({ year: y, month: m, date: d })
      },
    ),
  )
})
