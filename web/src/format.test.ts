import { expect, test } from 'vitest'
import { directionOf, period, years } from './format.ts'

test('a period is said as shortly as it can be', () => {
  expect(period('2012-01-01', '2012-12-31')).toBe('2012')
  expect(period('2007-01-01', '2011-12-31')).toBe('2007–2011')
  expect(period('2012-02-01', '2012-02-29')).toBe('Feb 2012')
  expect(period('2013-05-03', '2013-05-03')).toBe('3 May 2013')
  expect(period('2013-05-03', '2013-06-09')).toBe('3 May 2013 – 9 Jun 2013')
})

test('years that follow each other are one run', () => {
  expect(years([2013, 2009, 2010, 2011, 2010]).replaceAll('\u2060', '')).toBe('2009–2011, 2013')
})

test('a text runs the way most of its letters do', () => {
  expect(directionOf('قال متحدث، the daily wrote on the following morning')).toBe('ltr')
  expect(directionOf('قال متحدث باسم الوزارة إن الشحنات لم تتوقف (MoD)')).toBe('rtl')
  expect(directionOf('12, 13')).toBe('ltr')
})
