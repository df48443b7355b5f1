import { expect, test } from 'vitest'
import { analyse } from '../../src/3-segment/analyse.ts'
import { decodeEnds, decodeModel } from '../../src/3-segment/weights.ts'
import { trainSentences } from './learn-boundaries.ts'
import { measure } from './measure.ts'
import { type TrainingSettings, trainSyntax } from './train.ts'
import { joinAsTokenized, readTreebank } from './treebank.ts'

const whole = { floor: 0, level: 1 }
const how: TrainingSettings = {
  tagEpochs: 4,
  guideEpochs: 6,
  treeEpochs: 6,
  tagFolds: 2,
  tagFoldEpochs: 3,
  guideFolds: 2,
  guideFoldEpochs: 3,
  tagPruning: whole,
  guidePruning: whole,
  treePruning: whole,
}

/** Sentences of the form `Mali buys ten guns .`, as CoNLL-U. */
function treebank(subjects: readonly string[], objects: readonly string[]): string {
  return subjects
    .flatMap((subject) =>
      objects.map((object) =>
        [
          `# text = ${subject} buys ten ${object}s.`,
          `1\t${subject}\t${subject}\tPROPN\tNNP\t_\t2\tnsubj\t_\t_`,
          '2\tbuys\tbuy\tVERB\tVBZ\t_\t0\troot\t_\t_',
          '3\tten\tten\tNUM\tCD\t_\t4\tnummod\t_\t_',
          `4\t${object}s\t${object}\tNOUN\tNNS\t_\t2\tobj\t_\tSpaceAfter=No`,
          '5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
        ].join('\n'),
      ),
    )
    .join('\n\n')
}

const small = readTreebank(treebank(['Mali', 'Chad', 'Peru', 'Oman', 'Fiji', 'Cuba'], ['gun', 'tank', 'ship', 'jet', 'radar']))

test('a small treebank is learnt, and holds for words it has not', () => {
  const models = { ends: decodeEnds(trainSentences(small)), syntax: decodeModel(trainSyntax({ treebank: small, words: 'sell 2' }, how, () => {})) }
  expect(measure(models, readTreebank(treebank(['Laos'], ['drone'])), 'nothing')).toMatchObject({ upos: 100, lemma: 100, las: 100 })
})

test('the same treebank gives the same bytes', () => {
  expect(trainSyntax({ treebank: small, words: 'sell 2' }, how, () => {})).toEqual(trainSyntax({ treebank: small, words: 'sell 2' }, how, () => {}))
  expect(trainSentences(small)).toEqual(trainSentences(small))
})

test('words split by the treebank and kept by the tokenizer become one', () => {
  const rows = [
    '1\tair\tair\tNOUN\tNN\t_\t3\tcompound\t_\t_',
    '2\t-\t-\tPUNCT\tHYPH\t_\t1\tpunct\t_\t_',
    '3\tdefence\tdefence\tNOUN\tNN\t_\t4\tcompound\t_\t_',
    '4\tguns\tgun\tNOUN\tNNS\t_\t0\troot\t_\t_',
  ]
  const [joined] = readTreebank(['# text = air-defence guns', ...rows].join('\n')).map(joinAsTokenized)
  expect(joined?.tokens.map(({ form, head, relation }) => [form, head, relation])).toEqual([
    ['air-defence', 1, 'compound'],
    ['guns', -1, 'root'],
  ])
})

test('words without letters known to the model still form a tree', () => {
  const model = decodeModel(trainSyntax({ treebank: small, words: 'sell 2' }, how, () => {}))
  const heads = analyse(['§', '§', '§'], model).map((analysis) => analysis.head)
  expect(heads.filter((head) => head === -1)).toHaveLength(1)
})

test('bytes that are no weights file are refused', () => {
  expect(() => decodeEnds(new Uint8Array(64))).toThrow(/not a weights file/)
  expect(() => decodeModel(new Uint8Array(64))).toThrow(/not a weights file/)
})
