import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dictionary } from './syntax/dictionary.ts'
import { settings, trainSyntax } from './syntax/train.ts'
import { readTreebank } from './syntax/treebank.ts'

// node tools/train-syntax.ts UD_DIR [WEIGHTS]: learns the weights file from UD_DIR/train.conllu. The same bytes on every run.
const [folder, target = 'data/models/en-syntax/weights.bin'] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node tools/train-syntax.ts UD_DIR [WEIGHTS]')
  process.exit(2)
}
const say = (what: string): void => console.error(`${Math.round(performance.now() / 1000)} s: ${what}`)
const bytes = trainSyntax({ treebank: readTreebank(readFileSync(join(folder, 'train.conllu'), 'utf8')), words: dictionary() }, settings, say)
writeFileSync(target, bytes)
say(`${target}: ${bytes.length} bytes`)
