import { expect, test } from 'vitest'
import { loadVocab } from '../vocab/load.ts'
import { ambiguityRules } from './ambiguous-parties.ts'
import { findParties } from './parties.ts'
import { sentencesOf } from './sentences.fixture.ts'

const vocab = loadVocab()

function read(text: string, published: string | null = '2015-06-01'): string[] {
  const { article, segmented } = sentencesOf([text], published)
  return findParties(article, segmented, vocab).map(
    ({ start, end, code, form }) => `${text.slice(start, end)}=${code}${form === 'adjective' ? ' (adjective)' : ''}`,
  )
}

const cases: readonly [string, readonly string[]][] = [
  ["South Korea's minister spoke.", ['South Korea=KR']],
  ['They told us that the US sold turkey in china.', ['US=US']],
  ['The U.S. and Côte d’Ivoire agreed.', ['U.S.=US', 'Côte d’Ivoire=CI']],
  ['The French said that French tanks left.', ['French=FR', 'French=FR (adjective)']],
  ['Officials spoke to American and European officials.', ['American=US (adjective)', 'European=Europe (adjective)']],
  ['Russian-made rifles and a US-made jet came.', ['Russian=RU (adjective)', 'US=US (adjective)']],
  ['They armed the Syrian rebels.', ['Syrian rebels=SY*']],
  ["Libya's armed opposition got rifles.", ["Libya's armed opposition=LY*"]],
  ['Rifles went to rebels in eastern Ukraine.', ['rebels in eastern Ukraine=UA*']],
  ['They armed the rebels.', ['rebels=null']],
  ['Their opposition to the plan is known.', []],
  ['The Iranian-backed militia got rockets.', ['Iranian=IR (adjective)', 'militia=null']],
  ['Houthi rebels fired on Riyadh.', ['Houthi rebels=YE*', 'Riyadh=SA']],
  ['The Austrian Chancellery and the Kremlin spoke.', ['Austrian=AT (adjective)', 'Kremlin=RU']],
  ['Rosoboronexport sold them to Hezbollah.', ['Rosoboronexport=RU', 'Hezbollah=LB*']],
  ['Patrols cross the South China Sea.', []],
  ['The pro-Russian mayor left.', []],
  ['The scholars of Africa Armaments Watch wrote a long letter about rifles.', []],
  ['The editors of the Sudan Tribune wrote a long letter about rifles.', []],
  ['The editors of the Sudan press and its Tribune wrote a long letter about rifles.', ['Sudan=SD']],
  ['The Oman Observer has an office in Oman.', ['Oman=OM']],
]

for (const [text, expected] of cases) {
  test(`parties in: ${text}`, () => expect(read(text)).toEqual(expected))
}

test('a leader stands for the state only in office', () => {
  expect(read("Assad's forces attacked.", '2014-01-01')).toEqual(['Assad=SY'])
  expect(read("Assad's forces attacked.", '2025-06-01')).toEqual([])
})

test('a group that came to govern is the state from that day', () => {
  expect(read('The Taliban got rifles.', '2019-01-01')).toEqual(['Taliban=AF*'])
  expect(read('The Taliban got rifles.', '2023-01-01')).toEqual(['Taliban=AF'])
})

test("a state's old name goes on naming it, its old adjective does not", () => {
  expect(read('The Soviet Union sold Soviet tanks.', '2015-01-01')).toEqual(['Soviet Union=RU'])
  expect(read('The Soviet Union sold Soviet tanks.', '1985-01-01')).toEqual(['Soviet Union=RU', 'Soviet=RU (adjective)'])
})

test('the North is North Korea where the article speaks of it', () => {
  expect(read('Pyongyang denied it, and the North said so again.')).toEqual(['Pyongyang=KP', 'North=KP'])
  expect(read('He lives in the North with friends.')).toEqual([])
})

test('a surname is a leader named in full before', () => {
  const { article, segmented } = sentencesOf(['Bernard Kouchner spoke.', 'Kouchner left.'], '2009-01-01')
  expect(findParties(article, segmented, vocab).map(({ rule, code }) => `${rule} ${code}`)).toEqual(['leader/fr-bernard-kouchner FR', 'party/surname FR'])
})

for (const rule of ambiguityRules) {
  test(`${rule.id} reads and skips what its examples say`, () => {
    for (const marked of [...rule.reads, ...rule.skips]) {
      const at = marked.indexOf('[')
      const text = marked.replace(/[[\]]/g, '')
      const end = marked.indexOf(']') - 1
      const { article, segmented } = sentencesOf([text])
      const found = findParties(article, segmented, vocab).some(
        (mention) => mention.start === at && mention.end === end && !mention.rule.startsWith('capital/'),
      )
      expect({ text, found }).toEqual({ text, found: rule.reads.includes(marked) })
    }
  })
}
