import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeModel } from '../src/3-segment/weights.ts'
import { encodeModel, encodeTable } from './syntax/encode.ts'
import { learnTags, learnTrees, retag } from './syntax/learn.ts'
import { headerOf, lessonOf, variants } from './syntax/lessons.ts'
import type { Perceptron } from './syntax/perceptron.ts'
import { joinAsTokenized, readTreebank } from './syntax/treebank.ts'

// node tools/train-syntax.ts UD_DIR: learns data/models/en-syntax/weights.bin from UD_DIR/train.conllu. The same bytes on every run.
const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: node tools/train-syntax.ts UD_DIR [WEIGHTS]')
  process.exit(2)
}
const target = process.argv[3] ?? 'data/models/en-syntax/weights.bin'
const settings = {
  tagEpochs: Number(process.env.TAG_EPOCHS ?? 7),
  foldEpochs: 4,
  folds: 4,
  treeEpochs: Number(process.env.TREE_EPOCHS ?? 10),
  tagFloor: 0.02,
  treeFloor: Number(process.env.TREE_FLOOR ?? 0.02),
}

const treebank = readTreebank(readFileSync(join(folder, 'train.conllu'), 'utf8')).map(joinAsTokenized)
const header = headerOf(treebank)
const { tags, relations } = header
const lessons = [...treebank, ...variants(treebank)].map((sentence) => lessonOf(sentence, header))
const say = (what: string): void => console.error(`${Math.round(performance.now() / 1000)} s: ${what}`)

say(`${lessons.length} sentences, ${tags.length} tags, ${relations.length} relations`)
const tagTable = encodeTable(learnTags(lessons, tags.length, settings.tagEpochs).average(), tags.length, settings.tagFloor)
say(`tagger: ${tagTable.length} bytes`)
const retagged = retag(lessons, tags.length, settings.folds, settings.foldEpochs, freeze)
say('tags for the parser')
const trees = learnTrees(retagged, tags, relations, settings.treeEpochs, (epoch) => say(`parser: epoch ${epoch + 1}`))
const treeTable = encodeTable(trees.average(), trees.classes, settings.treeFloor)
const bytes = encodeModel(header, tagTable, treeTable)
mkdirSync(join(target, '..'), { recursive: true })
writeFileSync(target, bytes)
say(`${target}: ${bytes.length} bytes, ${treeTable.length} of them the parser`)

/** A trained tagger as it will be once read back. */
function freeze(model: Perceptron): ReturnType<typeof decodeModel>['tagger'] {
  const table = encodeTable(model.average(), model.classes, settings.tagFloor)
  return decodeModel(encodeModel(header, table, encodeTable([], 1, 0))).tagger
}
