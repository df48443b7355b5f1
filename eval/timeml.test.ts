import { expect, test } from 'vitest'
import { readTimeml } from './timeml.ts'

test('times keep their place in the text without tags', () => {
  const xml = `<DCT><TIMEX3 tid="t0" type="DATE" value="1998-01-08">19980108</TIMEX3></DCT>
<TEXT>It <EVENT eid="e1">sank</EVENT> on <TIMEX3 tid="t1" type="DATE" value="1998-01-05">Monday</TIMEX3> after <TIMEX3 tid="t2" type="DURATION" value="P2D">two days</TIMEX3>.</TEXT>`
  const { text, published, times } = readTimeml(xml)
  expect([text, published]).toEqual(['It sank on Monday after two days.', '1998-01-08'])
  expect(times.map(({ type, value, start, end }) => [type, value, text.slice(start, end)])).toEqual([
    ['DATE', '1998-01-05', 'Monday'],
    ['DURATION', 'P2D', 'two days'],
  ])
})
