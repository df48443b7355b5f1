import { decodeModel, type Scorer } from '../../src/3-segment/weights.ts'
import { encodeModel, encodeTable, type Pruning } from './encode.ts'
import { learnTags, learnTrees, retag } from './learn.ts'
import { headerOf, lessonOf, variants } from './lessons.ts'
import type { Perceptron } from './perceptron.ts'
import { type GoldSentence, joinAsTokenized } from './treebank.ts'

export interface TrainingSettings {
  readonly tagEpochs: number
  readonly treeEpochs: number
  /** The parser learns from tags given by taggers that each have seen all but one of so many parts. */
  readonly folds: number
  readonly foldEpochs: number
  readonly tagPruning: Pruning
  readonly treePruning: Pruning
}

/** As the committed weights were made. */
export const settings: TrainingSettings = {
  tagEpochs: 8,
  treeEpochs: 6,
  folds: 4,
  foldEpochs: 5,
  tagPruning: { floor: 0.04, level: 17 },
  treePruning: { floor: 0.2, level: 15 },
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
  const freeze = (model: Perceptron): Scorer => {
    const table = encodeTable(model.average(), model.classes, { floor: 0.02, level: 1 })
    return decodeModel(encodeModel(header, table, encodeTable([], 1, { floor: 0, level: 1 }))).tagger
  }
  const retagged = retag(lessons, tags.length, { folds: how.folds, epochs: how.foldEpochs, freeze })
  say('parser: has its tags')
  const trees = learnTrees(retagged, { tags, relations }, how.treeEpochs, (epoch) => say(`parser: epoch ${epoch + 1}`))
  const treeTable = encodeTable(trees.average(), trees.classes, how.treePruning)
  say(`parser: ${treeTable.length} bytes`)
  return encodeModel(header, tagTable, treeTable)
}
