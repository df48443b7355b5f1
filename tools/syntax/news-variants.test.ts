import { expect, test } from 'vitest'
import { asHeadlines, withClauses } from './news-variants.ts'
import { type GoldSentence, readTreebank } from './treebank.ts'

/** Rows `form/lemma/XPOS/head/relation`. */
const sentence = (rows: string): string =>
  [
    '# text = ',
    ...rows.split(' ').map((row, index) => {
      const [form, lemma, xpos, head, relation] = row.split('/') as [string, string, string, string, string]
      const upos = xpos.startsWith('VB') ? 'VERB' : xpos === 'NNP' ? 'PROPN' : xpos.startsWith('NN') ? 'NOUN' : /^\W/.test(xpos) ? 'PUNCT' : 'X'
      return `${index + 1}\t${form}\t${lemma}\t${upos}\t${xpos}\t_\t${head}\t${relation}\t_\t_`
    }),
  ].join('\n')
const read = (...rows: string[]): GoldSentence[] => readTreebank(rows.map(sentence).join('\n\n'))
const shown = (made: readonly GoldSentence[]): string[] =>
  made.map(({ tokens }) => tokens.map(({ form, xpos, head, relation }) => `${form}/${xpos}/${head + 1}/${relation}`).join(' '))
const never = (): number => 0

test('a bare subject gets a participle clause, a name one between commas', () => {
  const treebank = read(
    'Two/two/CD/2/nummod jets/jet/NNS/0/root bought/buy/VBN/2/acl abroad/abroad/RB/3/advmod',
    'Oman/Oman/NNP/0/root which/which/WDT/3/nsubj sells/sell/VBZ/1/acl:relcl oil/oil/NN/3/obj',
    'Guns/gun/NNS/2/nsubj rust/rust/VBP/0/root',
    'Mali/Mali/NNP/2/nsubj waits/wait/VBZ/0/root',
  )
  expect(shown(withClauses(treebank, never))).toEqual([
    'Guns/NNS/4/nsubj bought/VBN/1/acl abroad/RB/2/advmod rust/VBP/0/root',
    'Mali/NNP/7/nsubj ,/,/4/punct which/WDT/4/nsubj sells/VBZ/1/acl:relcl oil/NN/4/obj ,/,/4/punct waits/VBZ/0/root',
  ])
})

test('a headline has no articles, no stop and no past tense', () => {
  const made = asHeadlines(
    read(
      'The/the/DT/2/det army/army/NN/3/nsubj denied/deny/VBD/0/root a/a/DT/5/det deal/deal/NN/3/obj ./././3/punct',
      'Guns/gun/NNS/2/nsubj sold/sell/VBD/0/root well/well/RB/2/advmod',
      'It/it/PRP/2/nsubj sold/sell/VBD/0/root',
    ),
  )
  expect(shown(made)).toEqual(['Army/NN/2/nsubj denies/VBZ/0/root deal/NN/2/obj', 'Guns/NNS/2/nsubj sell/VBP/0/root well/RB/2/advmod'])
})
