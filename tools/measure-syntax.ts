import { readFileSync } from 'node:fs'
import { decodeModel } from '../src/3-segment/weights.ts'
import { measure } from './syntax/measure.ts'
import { joinAsTokenized, readTreebank } from './syntax/treebank.ts'

// node tools/measure-syntax.ts FILE.conllu [WEIGHTS]: figures of the syntax model on a treebank, three ways.
const [file, weights = 'data/models/en-syntax/weights.bin'] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: node tools/measure-syntax.ts FILE.conllu [WEIGHTS]')
  process.exit(2)
}
const bytes = readFileSync(weights)
const startDecode = performance.now()
const model = decodeModel(bytes)
const decodeMs = Math.round(performance.now() - startDecode)
const treebank = readTreebank(readFileSync(file, 'utf8'))
const joined = treebank.map(joinAsTokenized)
const print = (name: string, figures: object): void => console.log(name.padEnd(42), JSON.stringify(figures))
print('raw text, the treebank as it is', measure(model, treebank, { gold: false }))
print('raw text, hyphenated words joined', measure(model, joined, { gold: false }))
const start = performance.now()
print('gold sentences and tokens, joined', measure(model, joined, { gold: true }))
const tokens = joined.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
console.log(`weights ${(bytes.length / 1e6).toFixed(2)} MB, decoded in ${decodeMs} ms; ${Math.round(tokens / ((performance.now() - start) / 1000))} tokens/s`)
