import { expect, test } from 'vitest'
import { daysOfTimex, widened } from './timex-value.ts'

test.each([
  ['1998-02-13', '1998-02-13', '1998-02-13'],
  ['1998-02-13T22:19', '1998-02-13', '1998-02-13'],
  ['1996-02', '1996-02-01', '1996-02-29'],
  ['1989-Q4', '1989-10-01', '1989-12-31'],
  ['1990-H1', '1990-01-01', '1990-06-30'],
  ['1998-W12', '1998-03-16', '1998-03-22'],
  ['1998-W01-WE', '1998-01-03', '1998-01-04'],
  ['1994-WI', '1994-12-01', '1995-02-28'],
  ['1989', '1989-01-01', '1989-12-31'],
  ['198', '1980-01-01', '1989-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
])('%s is the days from %s to %s', (value, from, to) => {
  expect(daysOfTimex(value)).toEqual([from, to])
})

test.each(['PRESENT_REF', 'PAST_REF', '1989-QX', '1998-WXX', '1990-XX-XX', 'P1Y'])('%s names no days', (value) => {
  expect(daysOfTimex(value)).toBeNull()
})

test('a part of a year or month counts as the whole of it, as in TimeML; nothing else is widened', () => {
  expect(widened('time/part-of-year', '1999-01-01', '1999-04-30', 'early 1999')).toEqual(['1999-01-01', '1999-12-31'])
  expect(widened('time/part-of-month', '1999-05-21', '1999-05-31', 'the end of May')).toEqual(['1999-05-01', '1999-05-31'])
  expect(widened('time/part-of-unit', '1998-03-19', '1998-03-22', 'late last week')).toEqual(['1998-03-16', '1998-03-22'])
  expect(widened('time/recent', '1999-01-01', '1999-04-30', 'recent months')).toEqual(['1999-01-01', '1999-04-30'])
})
