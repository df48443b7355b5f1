import { describe, expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'
import { hasFiniteVerb } from './lists.ts'
import type { View } from './view.ts'

/** The goods of each line that is read under a head; all are of the head's parties. */
function goods(...lines: readonly string[]): string[] {
  const all = claimLines(['To be supplied by Norway to Chad:', ...lines].join('\n\n')).map((line) => line.split('NO>TD '))
  expect(all.filter(([start, end]) => start !== 'transfer/asserts/planned ' || !end)).toEqual([])
  return all.map(([, end]) => end ?? '')
}

describe('lines under a head', () => {
  test.each<readonly [rule: string, lines: readonly string[], read: readonly string[]]>([
    ['a line of other things does not end the list', ['- 18 howitzers', '- blankets', '- toys', '- 4 tanks'], ['[18 artillery]', '[4 armoured-vehicle]']],
    [
      'a number that leads counts the first goods only',
      ['- 18 howitzers, rifles', '- 4 tanks, 6 mortars'],
      ['[18 artillery, small-arms]', '[4 armoured-vehicle, 6 artillery]'],
    ],
    ['a title is no goods', ['Tanks and Artillery', '- 18 howitzers'], ['[18 artillery]']],
    [
      'a kind of arms without a mark is a title; a model, a count or a mark makes goods of it',
      ['Howitzers', '- Leopard 2', '- 18 mortars', '- rifles'],
      ['[Leopard 2]', '[18 artillery]', '[small-arms]'],
    ],
    ['a heading inside goes on with it', ['- 18 howitzers', '# What went by sea', '# Shoes', '- 4 mortars'], ['[18 artillery]', '[4 artillery]']],
    [
      'a number behind its goods counts them',
      ['howitzers: 6', 'rifles (40)', 'mortars x 12', 'guns / 9'],
      ['[6 artillery]', '[40 small-arms]', '[12 artillery]', '[9 small-arms]'],
    ],
    ['but not one that counts something else', ['- howitzers for 6 crews', '- 40 rifles'], ['[artillery]', '[40 small-arms]']],
    [
      'what a row says of its goods is no statement',
      ['- 6 howitzers, being delivered', '- rifles: 40, not yet delivered'],
      ['[6 artillery]', '[40 small-arms]'],
    ],
    ['in a table too', ['- howitzers of 155 mm / 6 / delivered', '- 40 rifles'], ['[artillery]', '[40 small-arms]']],
    ['an item that is a statement does not end the list', ['- 6 howitzers', '- two of them were old', '- 40 rifles'], ['[6 artillery]', '[40 small-arms]']],
    ['a sentence does', ['6 howitzers', 'Two of them were old.', '40 rifles'], ['[6 artillery]']],
    [
      'what goods are for is no statement',
      ['- 6 howitzers to guard the coast', '- 4 mortars and trucks to carry them'],
      ['[6 artillery]', '[4 artillery, non-lethal]'],
    ],
    [
      'several words of one kind are one item, but for what is counted',
      ['- body armour, helmets and tents', '- howitzers, 6 mortars and cannons'],
      ['[non-lethal]', '[artillery, 6 artillery]'],
    ],
  ])('%s', (_, lines, read) => expect(goods(...lines)).toEqual(read))
})

test('a verb behind a hyphen makes no statement', () => {
  const tagged = (text: string, ...tags: readonly string[]): Pick<View, 'text' | 'tokens'> => {
    const words = [...text.matchAll(/[\p{L}\d]+|-/gu)]
    return {
      text,
      tokens: words.map((word, at) => ({
        start: word.index,
        end: word.index + word[0].length,
        text: word[0],
        lemma: '',
        pos: '',
        tag: tags[at] ?? '',
        head: -1,
        relation: '',
      })),
    }
  }
  expect(hasFiniteVerb(tagged('six truck-drew guns', 'CD', 'NN', 'HYPH', 'VBD', 'NNS') as View)).toBe(false)
  expect(hasFiniteVerb(tagged('the truck drew guns', 'DT', 'NN', 'VBD', 'NNS') as View)).toBe(true)
})

test.each([
  ['Sent by Norway to Chad:', 'transfer/asserts/delivered NO>TD [6 artillery]'],
  ['Contents of the parcel from Norway to Chad:', 'transfer/asserts/delivered NO>TD [6 artillery]'],
  ['The convoy that Norway sent to Chad consists of:', 'transfer/asserts/planned ->TD [6 artillery]'],
  ['Seen by Norway in Chad:', undefined],
])('what opens a list: %s', (head, line) => {
  expect(claimLines(`${head}\n\n- 6 howitzers`)).toEqual(line === undefined ? [] : [line])
})
