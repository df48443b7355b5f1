import { expect, test } from 'vitest'
import { textPassages } from './text-passages.ts'

/** Lines of very unlike lengths, so that no width shows. */
const uneven = [
  'A short line.',
  'A line that is a good deal longer than the one before it was.',
  'Short again.',
  'Middling, this one here.',
  'Short.',
  'And short.',
  'Shorter.',
]
const long = 'The harbour office said on Monday that the two old boats'

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a long line without a stop goes on in lower case', [long, 'had been sold.'], [`${long}\nhad been sold.`]],
  [
    'over more than two lines',
    [long, 'had been sold to a buyer from a town on the other coast', 'for little.'],
    [`${long}\nhad been sold to a buyer from a town on the other coast\nfor little.`],
  ],
  ['a capital begins a paragraph', [long, 'Had they been sold?'], [long, 'Had they been sold?']],
  ['a stop ends a paragraph', [`${long}.`, 'had been sold.'], [`${long}.`, 'had been sold.']],
  ['so does a closing quote', [`${long}”`, 'had been sold.'], [`${long}”`, 'had been sold.']],
  ['a short line is one of a list', ['two old boats', 'one new crane'], ['two old boats', 'one new crane']],
  ['a line of more than a column is a paragraph', [`${long}, ${long}, ${long}`, 'had been sold.'], [`${long}, ${long}, ${long}`, 'had been sold.']],
])('where no width shows: %s', (_, lines, expected) => {
  const source = `${uneven.join('\n')}\n\n${lines.join('\n')}`
  const passages = textPassages(source).slice(uneven.length)
  expect(passages.map(({ text }) => text)).toEqual(expected)
  expect(passages.map(({ from }) => source.slice(from.start, from.end))).toEqual(expected)
})
