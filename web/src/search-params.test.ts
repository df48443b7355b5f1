import { expect, test } from 'vitest'
import { many, one, readSearch, writeSearch } from './search-params.ts'

test('an address comes back as it was written', () => {
  const params = { supplier: ['RU', 'UA'], q: 'yak 130 & more', from: '2012' }
  expect(readSearch(writeSearch(params))).toEqual(params)
})

test('what is empty leaves no trace', () => {
  expect(writeSearch({ q: '', supplier: [], from: undefined })).toBe('')
})

test('a parameter is text, once or many times', () => {
  expect(many(readSearch('?supplier=RU'), 'supplier')).toEqual(['RU'])
  expect(many(readSearch('?'), 'supplier')).toEqual([])
  expect(one(readSearch('?q=1&q=2'), 'q')).toBe('1')
  expect(Object.getPrototypeOf(readSearch('?__proto__=a&__proto__=b'))).toBe(Object.prototype)
})
