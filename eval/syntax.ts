import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { endsOf, modelOf } from '../src/3-segment/weights.ts'
import type { Vocab } from '../src/model/index.ts'
import { measure } from '../tools/syntax/measure.ts'
import { type GoldSentence, readTreebank } from '../tools/syntax/treebank.ts'
import { tokenizeApart } from '../tools/syntax/treebank-words.ts'
import { fingerprint } from './fingerprint.ts'
import type { Measured, Unit } from './measured.ts'

/** From raw text, and with sentences and tokens given. */
const ways = { raw: 'nothing', given: 'words' } as const
const figures = ['upos', 'las'] as const
const sentencesOfUnit = 40

/** The measure gives per cent of F1; as counts of tokens they add up to the same but for hundredths. */
function countsOf(vocab: Vocab, sentences: readonly GoldSentence[]): Unit['counts'] {
  const weights = vocab.models.get('en-syntax')
  const ends = vocab.models.get('en-sentences')
  if (weights === undefined || ends === undefined) throw new Error('the models en-syntax and en-sentences are missing')
  const models = { ends: endsOf(ends), syntax: modelOf(weights) }
  const tokens = sentences.reduce((sum, one) => sum + one.tokens.length, 0)
  return Object.fromEntries(
    Object.entries(ways).flatMap(([way, given]) => {
      const measured = measure(models, sentences, given, tokenizeApart)
      return figures.map((name) => [`${name} ${way}`, { right: (measured[name] * tokens) / 100, gold: tokens, printed: tokens }] as const)
    }),
  )
}

/** Runs of whole paragraphs, about 40 sentences each: the treebank says nothing of its documents. */
function unitsOf(treebank: readonly GoldSentence[]): readonly (readonly GoldSentence[])[] {
  const units: GoldSentence[][] = []
  for (const sentence of treebank) {
    const last = units.at(-1)
    if (last === undefined || (sentence.opens && last.length >= sentencesOfUnit)) units.push([sentence])
    else last.push(sentence)
  }
  return units
}

/** Tags and trees of the third stage on a treebank in CoNLL-U. */
export async function measureSyntax(set: string, file: string, vocab: Vocab): Promise<Measured> {
  const treebank = readTreebank(await readFile(file, 'utf8'))
  const totals = countsOf(vocab, treebank)
  return {
    set,
    inputs: await fingerprint(dirname(file), [file]),
    size: { sentences: treebank.length, tokens: totals['las raw']?.gold ?? 0 },
    headline: Object.keys(totals),
    shares: Object.keys(totals),
    totals,
    units: unitsOf(treebank).map((sentences, at) => ({ name: `part ${at + 1}`, counts: countsOf(vocab, sentences) })),
  }
}
