import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { trainSentences } from './syntax/learn-boundaries.ts'
import { readTreebank } from './syntax/treebank.ts'

// node tools/train-sentences.ts UD_DIR [WEIGHTS]: learns from UD_DIR/train.conllu where sentences end. The same bytes on every run.
const [folder, target = 'data/models/en-sentences/weights.bin'] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node tools/train-sentences.ts UD_DIR [WEIGHTS]')
  process.exit(2)
}
writeFileSync(target, trainSentences(readTreebank(readFileSync(join(folder, 'train.conllu'), 'utf8'))))
