import { decodeModel, type Scorer } from '../../src/3-segment/weights.ts'
import { emptyTable, encodeModel, encodeTable, type Pruning } from './encode.ts'
import { learnTags, retag } from './learn.ts'
import { learnTrees, mirrored, treeLessonOf, withGuides } from './learn-trees.ts'
import { headerOf, lessonOf, variants } from './lessons.ts'
import type { Perceptron } from './perceptron.ts'
import { type GoldSentence, joinAsTokenized } from './treebank.ts'

export interface TrainingSettings {
  readonly tagEpochs: number
  readonly guideEpochs: number
  readonly treeEpochs: number
  /** The parsers learn from tags given by taggers that each have seen all but one of so many parts, the second one so from guides. */
  readonly tagFolds: number
  readonly tagFoldEpochs: number
  readonly guideFolds: number
  readonly guideFoldEpochs: number
  readonly tagPruning: Pruning
  readonly guidePruning: Pruning
  readonly treePruning: Pruning
}

/** As the committed weights were made. */
export const settings: TrainingSettings = {
  tagEpochs: 8,
  guideEpochs: 5,
  treeEpochs: 8,
  tagFolds: 4,
  tagFoldEpochs: 5,
  guideFolds: 3,
  guideFoldEpochs: 3,
  tagPruning: { floor: 0.04, level: 17 },
  guidePruning: { floor: 0, level: 17 },
  treePruning: { floor: 0, level: 19 },
}

/** Learns a weights file. The same sentences and settings give the same bytes. `say` is told how far it is. */
export function trainSyntax(treebank: readonly GoldSentence[], how: TrainingSettings, say: (what: string) => void): Uint8Array {
  const joined = treebank.map(joinAsTokenized)
  const header = headerOf(joined)
  const { tags, relations } = header
  const lessons = [...joined, ...variants(joined)].map((sentence) => lessonOf(sentence, header))
  say(`${lessons.length} sentences, ${tags.length} tags, ${relations.length} relations`)
  const tagTable = encodeTable(learnTags(lessons, tags.length, how.tagEpochs).average(), tags.length, how.tagPruning)
  say(`tagger: ${tagTable.length} bytes`)
  const unpruned: Pruning = { floor: 0.02, level: 1 }
  const freeze = (model: Perceptron): Scorer =>
    decodeModel(encodeModel(header, { tagger: encodeTable(model.average(), model.classes, unpruned), guide: emptyTable, parser: emptyTable })).tagger
  const retagged = retag(lessons, tags.length, { folds: how.tagFolds, epochs: how.tagFoldEpochs, freeze })
  const trees = retagged.map((lesson) => treeLessonOf(lesson, tags))
  say('parsers: have their tags')
  const guide = learnTrees(trees.map(mirrored), relations, how.guideEpochs, (epoch) => say(`guide: epoch ${epoch + 1}`))
  const guideTable = encodeTable(guide.average(), guide.classes, how.guidePruning)
  say(`guide: ${guideTable.length} bytes`)
  const guided = withGuides(trees, relations, { folds: how.guideFolds, epochs: how.guideFoldEpochs, freeze })
  say('parser: has its guides')
  const parser = learnTrees(guided, relations, how.treeEpochs, (epoch) => say(`parser: epoch ${epoch + 1}`))
  const parserTable = encodeTable(parser.average(), parser.classes, how.treePruning)
  say(`parser: ${parserTable.length} bytes`)
  return encodeModel(header, { tagger: tagTable, guide: guideTable, parser: parserTable })
}
