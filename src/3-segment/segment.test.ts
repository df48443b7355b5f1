import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Block, Sentence, Vocab } from '../model/index.ts'
import { segment } from './segment.ts'

const weightsOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../data/models/${name}/weights.bin`, import.meta.url)))
const weights = weightsOf('en-syntax')
const endWeights = weightsOf('en-sentences')

test.each([
  ['a title is no end', 'Mr. Orr met Gen. Pike and Lt. Col. Dunn. They left.', ['Mr. Orr met Gen. Pike and Lt. Col. Dunn.', 'They left.']],
  ['dotted letters go on before a name', 'The U.S. Navy bought ten. The U.N. did not.', ['The U.S. Navy bought ten.', 'The U.N. did not.']],
  ['dotted letters end before an opener', 'It was built in the U.S. The hull came later.', ['It was built in the U.S.', 'The hull came later.']],
  ['initials', 'J. R. Stone signed it. H. Webb did not.', ['J. R. Stone signed it.', 'H. Webb did not.']],
  [
    'months, numbers, decimals',
    'On Jan. 5 some 3.5 tonnes went under contract No. 12. It cost $1.2bn.',
    ['On Jan. 5 some 3.5 tonnes went under contract No. 12.', 'It cost $1.2bn.'],
  ],
  ['no, the word', 'Asked twice, he said no. Nobody else spoke.', ['Asked twice, he said no.', 'Nobody else spoke.']],
  ['companies and states', 'Alder Inc. and Birch Co. of Oshkosh, Wis. merged.', ['Alder Inc. and Birch Co. of Oshkosh, Wis. merged.']],
  [
    'closing marks stay with the stop',
    '“We sell arms.” “No more.” (They stopped.) Later they did.',
    ['“We sell arms.”', '“No more.”', '(They stopped.)', 'Later they did.'],
  ],
  ['a question that is part of speech', '“Who paid?” he asked. “Who sold?” Ann Lee asked.', ['“Who paid?” he asked.', '“Who sold?” Ann Lee asked.']],
  ['capitals only', 'THE U.S. SOLD TEN TANKS. GEN. HALL DENIED IT.', ['THE U.S. SOLD TEN TANKS.', 'GEN. HALL DENIED IT.']],
  [
    'a dateline is a sentence of its own',
    'OSLO, Nov. 25 (Fjord Press) -- Up to 40 boats were sold.',
    ['OSLO, Nov. 25 (Fjord Press) --', 'Up to 40 boats were sold.'],
  ],
  ['its day may stand before the month', 'OSLO, 25 November 2011 — Up to 40 boats were sold.', ['OSLO, 25 November 2011 —', 'Up to 40 boats were sold.']],
  ['its month in capitals', 'OSLO, NOV. 25, 2011 - Up to 40 boats were sold.', ['OSLO, NOV. 25, 2011 -', 'Up to 40 boats were sold.']],
  ['a wrapped line is white space', 'The ship\nleft port.\nIt sank.', ['The ship\nleft port.', 'It sank.']],
  ['list items', 'Seen in port:\n* ten tanks\n* two guns', ['Seen in port:', 'ten tanks', 'two guns']],
  ['a number that opens is no sentence', '57. The panel visited two depots. (1) One was empty.', ['57. The panel visited two depots.', '(1) One was empty.']],
  ['an end without stop', 'Arms flow on', ['Arms flow on']],
  ['a lost space', 'The deal was signed.The money was not.', ['The deal was signed.', 'The money was not.']],
  ['dots that trail off', 'We wait ... and wait. Then ... Nothing.', ['We wait ... and wait.', 'Then ...', 'Nothing.']],
  [
    'lines of a letter',
    'Many thanks for the list. Regards, Ann Lee 11/02/2001 08:15 AM',
    ['Many thanks for the list.', 'Regards,', 'Ann Lee', '11/02/2001 08:15 AM'],
  ],
  ['speech in the middle', 'Mr. Orr added: “We sold none,” Ms. Hall said.', ['Mr. Orr added: “We sold none,” Ms. Hall said.']],
  ['note marks', 'Ten were sold.[3] Two were not.', ['Ten were sold.[3]', 'Two were not.']],
])('sentences: %s', (_, text, expected) => {
  expect(segment(articleOf(text), vocab()).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test.each([
  ["Iran's crews don't fly F-16s.", "Iran 's crews do n't fly F-16s ."],
  ['The rebels’ S-300, Il-76TD, Su-30MK2 and AH-4', 'The rebels ’ S-300 , Il-76TD , Su-30MK2 and AH-4'],
  ['a $550m, US$2.5 billion or £3bn air-defence deal', 'a $ 550m , US$ 2.5 billion or £ 3bn air-defence deal'],
  ['It cannot pay 78% of 1,200,000.', 'It can not pay 78 % of 1,200,000 .'],
  ['a 15-month wait, 2007-2011', 'a 15 - month wait , 2007 - 2011'],
  ['Russian-made, UN-Arab and anti-tank', 'Russian - made , UN - Arab and anti-tank'],
  ['President al-Assad met Kim Jong-un', 'President al-Assad met Kim Jong-un'],
  ['F/A-18 and AN/TPQ-36 and/or tanks', 'F/A-18 and AN/TPQ-36 and / or tanks'],
  ['sold--he said—"at 10:30 p.m."', 'sold -- he said — " at 10:30 p.m. "'],
  ["''It sank,'' he said. ``It did.''", "'' It sank , '' he said . `` It did . ''"],
  ['See www.example.org/a?b=1, or mail a.b@example.org.', 'See www.example.org/a?b=1 , or mail a.b@example.org .'],
  ['its a pity, alot of its arms', 'it s a pity , a lot of its arms'],
  ['I dont know, thats all :-) ...?', 'I do nt know , that s all :-) ...?'],
  ["the 1980's, the wont and 'its'", "the 1980's , the wo nt and ' its '"],
  ['see 20.doc and list-2.xlsx.', 'see 20.doc and list-2.xlsx .'],
  ['Lt. Gray of the U.S. left on Nov. 3.', 'Lt. Gray of the U.S. left on Nov. 3 .'],
])('tokens: %s', (text, expected) => {
  expect(
    segment(articleOf(text), vocab())
      .sentences.flatMap((sentence) => sentence.tokens)
      .map((token) => token.text)
      .join(' '),
  ).toBe(expected)
})

test.each([
  ['“We will stop the sales,” she said.', [['“We will stop the sales,”', true]]],
  ['They called it a "complete halt" of sales.', [['"complete halt"', false]]],
  ["'It was a slip,' an aide said of the rebels' arms.", [["'It was a slip,'", true]]],
  ["The boats' crews didn't see the '90s.", []],
  [
    '“He said ‘never again’ to us,” Bo said.',
    [
      ['“He said ‘never again’ to us,”', true],
      ['‘never again’', false],
    ],
  ],
  ['‘The rebels’ guns are ours,’ he said.', [['‘The rebels’ guns are ours,’', true]]],
  ['“First we sold ten.\n\n“Then we sold two.” He left.', [['“First we sold ten.\n\n“Then we sold two.”', true]]],
  ['"First we sold ten.\n\n"Then we sold two," he said.', [['"First we sold ten.\n\n"Then we sold two,"', true]]],
  ['“No,” he said.', [['“No,”', true]]],
  [
    "''We sold ten,'' she said. ``Then two.''",
    [
      ["''We sold ten,''", true],
      ["``Then two.''", true],
    ],
  ],
  [
    "''They say 'never again,''' Bo said.",
    [
      ["''They say 'never again,'''", true],
      ["'never again,'", true],
    ],
  ],
  ['His talk “Boats That Never Sailed” drew forty.', [['“Boats That Never Sailed”', false]]],
])('quotations: %s', (text, expected) => {
  expect(segment(articleOf(text), vocab()).quotations.map(({ at, speech }) => [text.slice(at.start, at.end), speech])).toEqual(expected)
})

test('tags and trees name subject, object and recipient', () => {
  const [sentence] = segment(articleOf('Russia sold 36 Yak-130 jets to Syria.'), vocab()).sentences as [Sentence]
  expect(sentence.tokens.map((token) => `${token.text} ${token.lemma} ${token.pos} ${token.relation} ${sentence.tokens[token.head]?.text ?? '-'}`)).toEqual([
    'Russia russia PROPN nsubj sold',
    'sold sell VERB root -',
    '36 36 NUM nummod jets',
    'Yak-130 yak-130 PROPN compound jets',
    'jets jet NOUN obj sold',
    'to to ADP case Syria',
    'Syria syria PROPN nmod jets',
    '. . PUNCT punct sold',
  ])
})

test('capitals do not hide the verb', () => {
  const [sentence] = segment(articleOf('FRANCE SELLS TEN JETS TO INDIA'), vocab()).sentences as [Sentence]
  expect(sentence.tokens.find((token) => token.relation === 'root')).toMatchObject({ text: 'SELLS', lemma: 'sell', pos: 'VERB' })
})

test('without weights there are still sentences, tokens and a tree', () => {
  const [sentence] = segment(articleOf('Russia sold ten jets.'), vocab({ weights: null })).sentences as [Sentence]
  expect(sentence.tokens.map((token) => token.text)).toEqual(['Russia', 'sold', 'ten', 'jets', '.'])
  expect(sentence.tokens.filter((token) => token.head < 0).map((token) => token.text)).toEqual(['sold'])
})

const pieces = [
  'The ',
  'U.S. ',
  'Yak-130',
  "n't",
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '. ',
  '.',
  '?! ',
  '\n',
  '\n\n',
  '(1) ',
  '* ',
  '$550m ',
  'Mr. ',
  'x',
  ' ',
  'é',
  '😀',
  '--',
  'a-b-c',
  '12,',
  '[3]',
  'SOLD ',
  'sold ',
  '\u00a0',
]
const noisyText = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }) }), { maxLength: 60 })
  .map((parts) => parts.join(''))

const MARKS = /[•·▪●◦‣►▶*–—-]/g

test('sentences and tokens lie in their block, in order, and cover it; heads form one tree', () => {
  fc.assert(
    fc.property(noisyText, (text) => {
      const article = articleOf(text)
      const { sentences, quotations } = segment(article, vocab())
      let end = 0
      let covered = ''
      for (const sentence of sentences) {
        const block = article.blocks[sentence.block] as Block
        expect(sentence.start).toBeGreaterThanOrEqual(Math.max(end, block.at.start))
        expect(sentence.end).toBeLessThanOrEqual(block.at.end)
        end = sentence.start
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.text).toBe(text.slice(token.start, token.end))
          end = token.end
          covered += token.text
        }
        expect(end).toBeLessThanOrEqual(sentence.end)
        expectTree(sentence)
      }
      // The marks of list items are words of no sentence.
      expect(covered.replace(MARKS, '')).toBe(text.replace(/\s/g, '').replace(MARKS, ''))
      for (const { at } of quotations) expect(at.start >= 0 && at.end <= text.length && at.start < at.end).toBe(true)
    }),
  )
})

test('a new paragraph changes no sentence before it', () => {
  const head = 'At least 40 jets went to Mali. “We know,” said Gen. Orr.'
  fc.assert(
    fc.property(noisyText, (tail) => {
      const before = segment(articleOf(head), vocab()).sentences
      expect(segment(articleOf(`${head}\n\n${tail}`), vocab()).sentences.slice(0, before.length)).toEqual(before)
    }),
  )
})

test('long hostile runs take linear time', { timeout: 120_000 }, () => {
  const start = process.cpuUsage().user
  for (const run of ["'a ", '"a ', '‘a’s ', 'a.', 'A-', '(', 'a@', '. ', '[1]', '!?', '“', 'Mr. ', '1,', "s' a "])
    segment(articleOf(run.repeat(20000)), vocab({ weights: null }))
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(8)
})

function expectTree({ tokens }: Sentence): void {
  expect(tokens.filter((token) => token.head === -1)).toHaveLength(1)
  tokens.forEach((_, index) => {
    let at = index
    let steps = 0
    while (at >= 0 && steps++ <= tokens.length) at = tokens[at]?.head ?? Number.NaN
    expect(at).toBe(-1)
  })
}

function articleOf(text: string): Article {
  const blocks: Block[] = []
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g))
    blocks.push({ kind: 'paragraph', at: { start: match.index, end: match.index + match[0].trimEnd().length } })
  return { document: '', name: '', title: null, byline: null, publisher: null, published: null, language: 'en', text, blocks, map: [], removed: [] }
}

function vocab(options: { readonly weights: Uint8Array | null } = { weights }): Vocab {
  const parties = new Set(['Russian', 'UN'])
  const none = { match: () => [] }
  const predicates = {
    verbs: new Map(),
    nouns: new Map(),
    vague: new Set<string>(),
    twoSided: new Set<string>(),
    operators: new Map(),
    operatorNouns: new Map(),
  }
  return {
    parties: { match: (words) => (words.length === 1 && parties.has(words[0] as string) ? [{ start: 0, end: 1, entries: [] }] : []) },
    weapons: none,
    carriers: none,
    predicates,
    nameOf: (code) => code,
    models: options.weights
      ? new Map([
          ['en-sentences', endWeights],
          ['en-syntax', options.weights],
        ])
      : new Map(),
    outlets: new Map(),
  }
}
