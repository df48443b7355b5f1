import { expect, test } from 'vitest'
import { pairSpans } from './pairing.ts'

const span = (start: number, end: number) => ({ start, end })

test('one to one, the widest overlap first; spans that only touch do not pair', () => {
  const [wide, narrow, apart] = [span(0, 10), span(8, 12), span(20, 25)]
  const pairs = pairSpans([span(0, 9), span(9, 12), span(12, 20)], [wide, narrow, apart])
  expect(pairs.get(wide)).toEqual(span(0, 9))
  expect(pairs.get(narrow)).toEqual(span(9, 12))
  expect(pairs.has(apart)).toBe(false)
})
