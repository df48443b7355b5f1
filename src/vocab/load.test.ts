import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadVocab } from './load.ts'
import { readRows } from './rows.ts'
import { buildTable } from './trie.ts'

const head = 'id\tform\tlang\tkind\tfrom\tuntil\tsource\tnote\tcode'
const shape = { kinds: ['name'], columns: ['code'] }
const row = (...cells: string[]): string => cells.join('\t')
const good = row('name/NO', 'Norland', 'en', 'name', '', '', 'example', '', 'NO')

const faults: readonly [string, string, RegExp][] = [
  ['the same row twice', `${head}\n${good}\n${good}`, /^t\.tsv:3: same id, form and dates as line 2$/],
  ['an empty source', `${head}\n${row('name/NO', 'Norland', 'en', 'name', '', '', '', '', 'NO')}`, /^t\.tsv:2: empty/],
  ['an unknown kind', `${head}\n${row('name/NO', 'Norland', 'en', 'nom', '', '', 'example', '', 'NO')}`, /^t\.tsv:2: unknown kind "nom"$/],
  [
    'reversed dates',
    `${head}\n${row('name/NO', 'Norland', 'en', 'name', '2001-01-01', '2000-01-01', 'example', '', 'NO')}`,
    /^t\.tsv:2: until is before from$/,
  ],
  ['a day that is none', `${head}\n${row('name/NO', 'Norland', 'en', 'name', '2001-02-30', '', 'example', '', 'NO')}`, /^t\.tsv:2: no such day/],
  ['outer space', `${head}\n${row('name/NO', ' Norland', 'en', 'name', '', '', 'example', '', 'NO')}`, /^t\.tsv:2: text is not in NFC/],
  ['text that is not composed', `${head}\n${row('name/NO', 'No\u0308rland', 'en', 'name', '', '', 'example', '', 'NO')}`, /^t\.tsv:2: text is not in NFC/],
  ['a missing cell', `${head}\nname/NO\tNorland`, /^t\.tsv:2: 2 cells where 9 belong$/],
]

for (const [what, text, message] of faults) {
  test(`a table with ${what} is refused with file and line`, () => expect(() => readRows('t.tsv', text, shape)).toThrow(message))
}

test('a good table is read', () => {
  expect(readRows('t.tsv', `# comment\n${head}\n${good}\n`, shape)).toEqual([
    { id: 'name/NO', form: 'Norland', kind: 'name', from: null, until: null, cells: { code: 'NO' } },
  ])
})

test('the longest phrase wins, and hyphens, spaces, accents and plurals make no difference', () => {
  const table = buildTable(
    [
      ['Yak-130', 'yak'],
      ['assault rifle', 'assault rifle'],
      ['rifle', 'rifle'],
      ["Côte d'Ivoire", 'ivory coast'],
    ],
    true,
  )
  const read = (text: string): unknown => table.match(text.split(' ')).map(({ start, end, entries }) => [start, end, ...entries])
  expect(read('the assault rifles and rifles')).toEqual([
    [1, 3, 'assault rifle'],
    [4, 5, 'rifle'],
  ])
  expect(read('YAK 130s or Yak‑130')).toEqual([
    [0, 2, 'yak'],
    [3, 4, 'yak'],
  ])
  expect(read('Cote d’Ivoire')).toEqual([[0, 2, 'ivory coast']])
  expect(read('assault , rifle Yak-1301')).toEqual([[2, 3, 'rifle']])
})

test('every shipped table loads', () => {
  const vocab = loadVocab()
  expect(vocab.parties.match(['Syria'])).toHaveLength(1)
  expect(vocab.weapons.match(['howitzers'])).toHaveLength(1)
  expect(vocab.carriers.match(['shipping', 'lines'])).toHaveLength(1)
  expect(vocab.outlets.get('reuters.com')).toEqual({ name: 'Reuters', kind: 'wire', country: 'GB' })
  expect(['RU', 'SY*', 'UN', 'Gulf states', 'QQ'].map(vocab.nameOf)).toEqual(['Russia', 'Syrian armed groups', 'United Nations', 'Gulf states', 'QQ'])
})

test('weights of a model are loaded under its name', () => {
  const dir = mkdtempSync(join(tmpdir(), 'lading-vocab-'))
  mkdirSync(join(dir, 'models', 'small'), { recursive: true })
  writeFileSync(join(dir, 'models', 'small', 'weights.bin'), new Uint8Array([1, 2]))
  expect([...loadVocab(dir).models].map(([name, bytes]) => [name, ...bytes])).toEqual([['small', 1, 2]])
  rmSync(dir, { recursive: true })
})
