import { expect, test } from 'vitest'
import { toSource } from './source-map.ts'

// Source:  <p>Caf&eacute; au lait</p><nav>x</nav><p>&Eacute;t&eacute;</p>
const source = '<p>Caf&eacute; au lait</p><nav>x</nav><p>&Eacute;t&eacute;</p>'
const article = {
  text: 'Café au lait\n\nÉté',
  map: [
    { article: 0, source: 3, length: 3 },
    { article: 4, source: 14, length: 8 },
    { article: 14, source: 41, length: 0 },
    { article: 15, source: 49, length: 1 },
    { article: 17, source: 58, length: 0 },
  ],
}
const words = (start: number, end: number) => {
  const at = toSource(article, { start, end })
  return source.slice(at.start, at.end)
}

test.each([
  [0, 3, 'Caf'],
  [0, 4, 'Caf&eacute;'],
  [3, 4, '&eacute;'],
  [3, 7, '&eacute; au'],
  [5, 7, 'au'],
  [8, 12, 'lait'],
  [14, 15, '&Eacute;'],
  [14, 17, '&Eacute;t&eacute;'],
  [16, 17, '&eacute;'],
  [8, 17, 'lait</p><nav>x</nav><p>&Eacute;t&eacute;'],
  [2, 2, ''],
])('article %i-%i is %j in the source', (start, end, expected) => {
  expect(words(start, end)).toBe(expected)
})

test('a span outside the text is a mistake', () => {
  expect(() => toSource(article, { start: 0, end: 99 })).toThrow(RangeError)
  expect(() => toSource(article, { start: -1, end: 2 })).toThrow(RangeError)
  expect(toSource({ text: '', map: [] }, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
})
