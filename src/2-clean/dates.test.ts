import { expect, test } from 'vitest'
import { dateIn, isoDayOf } from './dates.ts'

test.each([
  ['Thursday 20 June 2019 13:51', '2019-06-20'],
  ['2025-08-04 15:10', '2025-08-04'],
  ['27.01.2024', '2024-01-27'],
  ['13:20 14/09/2009', '2009-09-14'],
  ['Posted 21 March 2022', '2022-03-21'],
  ['Updated Nov 14, 2023, 8:02 AM', '2023-11-14'],
  ['9/14/2009', '2009-09-14'],
  ['the 3rd of May, 2011', '2011-05-03'],
  ['31 June 2011', null],
  ['Nov. 25', null],
  ['Resolution 1970 (2011)', null],
])('%j is %j', (text, day) => {
  expect(dateIn(text)?.day ?? null).toBe(day)
})

test('an instant gives its day', () => {
  expect(isoDayOf('2012-03-05T23:30:00-05:00')).toBe('2012-03-05')
})
