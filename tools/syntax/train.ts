import { readingsOf } from '../../src/3-segment/readings.ts'
import type { Scorer } from '../../src/3-segment/table.ts'
import { decodeModel } from '../../src/3-segment/weights.ts'
import { encodeModel, encodeTable, type Pruning } from './encode.ts'
import { learnTags, retag } from './learn.ts'
import { learnTrees, mirrored, treeLessonOf, withGuides } from './learn-trees.ts'
import { headerOf, lessonOf, variants } from './lessons.ts'
import { meanOf } from './mean.ts'
import { asHeadlines, withClauses } from './news-variants.ts'
import type { Averages, Perceptron } from './perceptron.ts'
import { randomFrom } from './random.ts'
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
  tagEpochs: 14,
  guideEpochs: 6,
  treeEpochs: 10,
  tagFolds: 4,
  tagFoldEpochs: 5,
  guideFolds: 3,
  guideFoldEpochs: 3,
  tagPruning: { floor: 0.04, level: 17 },
  guidePruning: { floor: 0, level: 14 },
  treePruning: { floor: 0, level: 16 },
}

/** What is learnt from: sentences with trees, and the dictionary that goes into the file (`readingsOf`). */
export interface TrainingInput {
  readonly treebank: readonly GoldSentence[]
  readonly words: string
}

/** Learns a weights file. The same sentences and settings give the same bytes. `say` is told how far it is. */
export function trainSyntax({ treebank, words }: TrainingInput, how: TrainingSettings, say: (what: string) => void): Uint8Array {
  const sentences = sentencesToLearn(treebank)
  const header = headerOf(sentences.plain, words)
  const readings = readingsOf(words)
  const { tags, relations } = header
  const plainLessons = [...sentences.plain, ...sentences.made].map((sentence) => lessonOf(sentence, header))
  const lessons = [...plainLessons, ...sentences.headlines.map((sentence) => lessonOf(sentence, header))]
  say(`${lessons.length} sentences, ${tags.length} tags, ${relations.length} relations`)
  // Headlines teach verbs in the present, but alone they make the tagger see them in plural nouns.
  const [tagger, plainTagger] = [lessons, plainLessons].map((some) => learnTags(some, tags.length, how.tagEpochs, readings).average()) as [Averages, Averages]
  const tagTable = encodeTable(meanOf(tagger, plainTagger), tags.length, how.tagPruning)
  say(`tagger: ${tagTable.length} bytes`)
  const unpruned: Pruning = { floor: 0.02, level: 1 }
  const freeze = (model: Perceptron): Scorer => decodeModel(encodeModel(header, { tagger: encodeTable(model.average(), model.classes, unpruned) })).tagger
  const retagged = retag(lessons, tags.length, { folds: how.tagFolds, epochs: how.tagFoldEpochs, freeze }, readings)
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

/** The treebank's sentences with hyphens as the tokenizer has them, those that this changes also as they are; and sentences and headlines made of them. */
function sentencesToLearn(treebank: readonly GoldSentence[]): Readonly<Record<'plain' | 'made' | 'headlines', readonly GoldSentence[]>> {
  const joined = treebank.map(joinAsTokenized)
  const apart = treebank.filter((sentence, index) => sentence.tokens.length !== joined[index]?.tokens.length)
  return { plain: [...joined, ...apart], made: [...variants(joined), ...withClauses(joined, randomFrom(5))], headlines: asHeadlines(joined) }
}
