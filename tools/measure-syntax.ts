import { readFileSync } from 'node:fs'
import { decodeModel } from '../src/3-segment/weights.ts'
import { measure } from './syntax/measure.ts'
import { joinAsTokenized, readTreebank } from './syntax/treebank.ts'

// node tools/measure-syntax.ts FILE.conllu [WEIGHTS]: figures of the syntax model on a treebank, four ways.
const [file, weights = 'data/models/en-syntax/weights.bin'] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: node tools/measure-syntax.ts FILE.conllu [WEIGHTS]')
  process.exit(2)
}
const bytes = readFileSync(weights)
// Times are of the processor, so that other work on the machine does not count.
const busyMs = (): number => process.cpuUsage().user / 1000
const startDecode = busyMs()
const model = decodeModel(bytes)
const decodeMs = Math.round(busyMs() - startDecode)
const treebank = readTreebank(readFileSync(file, 'utf8'))
const joined = treebank.map(joinAsTokenized)
const print = (name: string, figures: object): void => console.log(name.padEnd(42), JSON.stringify(figures))
print('raw text, the treebank as it is', measure(model, treebank, 'nothing'))
print('raw text, hyphenated words joined', measure(model, joined, 'nothing'))
print('its sentences, hyphenated words joined', measure(model, joined, 'sentences'))
const start = busyMs()
print('its sentences and tokens, joined', measure(model, joined, 'tokens'))
const tokens = joined.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
console.log(`weights ${(bytes.length / 1e6).toFixed(2)} MB, decoded in ${decodeMs} ms; ${Math.round(tokens / ((busyMs() - start) / 1000))} tokens/s`)
