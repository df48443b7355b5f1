import { decodeModel, type Scorer } from '../../src/3-segment/weights.ts'
import { encodeModel, encodeTable } from './encode.ts'
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
  /** Averaged weights smaller than this are dropped. */
  readonly tagFloor: number
  readonly treeFloor: number
}

/** As the committed weights were made. */
export const settings: TrainingSettings = { tagEpochs: 8, treeEpochs: 9, folds: 4, foldEpochs: 5, tagFloor: 0.3, treeFloor: 0.4 }

/** Learns a weights file. The same sentences and settings give the same bytes. `say` is told how far it is. */
export function trainSyntax(treebank: readonly GoldSentence[], how: TrainingSettings, say: (what: string) => void): Uint8Array {
  const joined = treebank.map(joinAsTokenized)
  const header = headerOf(joined)
  const { tags, relations } = header
  const lessons = [...joined, ...variants(joined)].map((sentence) => lessonOf(sentence, header))
  say(`${lessons.length} sentences, ${tags.length} tags, ${relations.length} relations`)
  const tagTable = encodeTable(learnTags(lessons, tags.length, how.tagEpochs).average(), tags.length, how.tagFloor)
  say(`tagger: ${tagTable.length} bytes`)
  const freeze = (model: Perceptron): Scorer => {
    const table = encodeTable(model.average(), model.classes, 0.02)
    return decodeModel(encodeModel(header, table, encodeTable([], 1, 0))).tagger
  }
  const retagged = retag(lessons, tags.length, { folds: how.folds, epochs: how.foldEpochs, freeze })
  say('parser: has its tags')
  const trees = learnTrees(retagged, { tags, relations }, how.treeEpochs, (epoch) => say(`parser: epoch ${epoch + 1}`))
  const treeTable = encodeTable(trees.average(), trees.classes, how.treeFloor)
  say(`parser: ${treeTable.length} bytes`)
  return encodeModel(header, tagTable, treeTable)
}
