import { expect, test } from 'vitest'
import { rawParagraphs } from './raw-text.ts'
import { readTreebank } from './treebank.ts'
import { tokenizeApart } from './treebank-words.ts'

const row = (id: string, form: string, misc = '_'): string =>
  `${id}\t${form}\t${form}\tX\tX\t_\t${id === '1' ? 0 : 1}\t${id === '1' ? 'root' : 'dep'}\t_\t${misc}`
const long = 'a'.repeat(50)
const treebank = readTreebank(
  [
    ['# newdoc', '# text = It (we', row('1', 'It'), row('2', '(', 'SpaceAfter=No'), row('3', 'we', 'SpaceAfter=No')],
    ["# text = don't)", row('1-2', "don't", 'SpaceAfter=No'), row('1', 'do'), row('2', "n't"), row('3', ')')],
    [`# text = ${long} ${long}`, row('1', long), row('2', long)],
    ['# newpar', '# text = End', row('1', 'End')],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n'),
)

test('sentences follow one another as in the raw files of the shared task', () => {
  expect(rawParagraphs(treebank).map(({ text }) => text)).toEqual([`It (wedon't) ${long}\n${long}\n`, 'End\n'])
})

test('sentences and words keep their places', () => {
  const words = rawParagraphs(treebank).flatMap(({ text, sentences }) => sentences.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end))))
  expect(words).toEqual([['It', '(', 'we'], ['do', "n't", ')'], [long, long], ['End']])
})

test.each([
  ['an air-defence deal, not anti-tank', 'an air - defence deal , not anti-tank'],
  ['a Yak-130 at 5pm for 550m', 'a Yak - 130 at 5 pm for 550 m'],
  ['half of 1/2, not 9/11/2001, etc.', 'half of 1 / 2 , not 9/11/2001 , etc .'],
  ['mail a-b@c-d.org or plan-b.doc', 'mail a-b@c-d.org or plan-b.doc'],
])('words as in the treebank: %s', (text, expected) => {
  expect(
    tokenizeApart(text, { start: 0, end: text.length })
      .map(({ start, end }) => text.slice(start, end))
      .join(' '),
  ).toBe(expected)
})
