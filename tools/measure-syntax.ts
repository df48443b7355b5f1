import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeEnds, decodeModel } from '../src/3-segment/weights.ts'
import { measure } from './syntax/measure.ts'
import { joinAsTokenized, readTreebank } from './syntax/treebank.ts'
import { tokenizeApart } from './syntax/treebank-words.ts'

// node tools/measure-syntax.ts FILE.conllu [MODELS]: figures of the models in folder MODELS on a treebank, with less and less left to find.
const [file, folder = 'data/models'] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: node tools/measure-syntax.ts FILE.conllu [MODELS]')
  process.exit(2)
}
const endBytes = readFileSync(join(folder, 'en-sentences/weights.bin'))
const bytes = readFileSync(join(folder, 'en-syntax/weights.bin'))
// Times are of the processor, so that other work on the machine does not count.
const busyMs = (): number => process.cpuUsage().user / 1000
const startDecode = busyMs()
const models = { ends: decodeEnds(endBytes), syntax: decodeModel(bytes) }
const decodeMs = Math.round(busyMs() - startDecode)
const treebank = readTreebank(readFileSync(file, 'utf8'))
const joined = treebank.map(joinAsTokenized)
const print = (name: string, figures: object): void => console.log(name.padEnd(48), JSON.stringify(figures))
print('raw text, hyphens apart as in the treebank', measure(models, treebank, 'nothing', tokenizeApart))
print('raw text, hyphens joined in the treebank too', measure(models, joined, 'nothing'))
print('its sentences, hyphens apart', measure(models, treebank, 'sentences', tokenizeApart))
print('its sentences and words, hyphens apart', measure(models, treebank, 'words'))
const start = busyMs()
print('its sentences and words, hyphens joined', measure(models, joined, 'words'))
const words = joined.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
const size = ((endBytes.length + bytes.length) / 1e6).toFixed(2)
console.log(`weights ${size} MB, opened in ${decodeMs} ms; ${Math.round(words / ((busyMs() - start) / 1000))} words/s`)
