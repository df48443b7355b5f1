import { gapReader } from '../../src/3-segment/boundaries.ts'
import { boundaryFeatureLimit } from '../../src/3-segment/boundary-features.ts'
import { splitSentences } from '../../src/3-segment/split.ts'
import { encodeEnds, encodeTable, type Pruning } from './encode.ts'
import { type Perceptron, perceptron } from './perceptron.ts'
import { randomFrom, shuffled } from './random.ts'
import { type RawParagraph, rawParagraphs } from './raw-text.ts'
import type { GoldSentence } from './treebank.ts'

/** Learns a weights file for the ends of sentences. The same sentences give the same bytes. */
export function trainSentences(treebank: readonly GoldSentence[], epochs = 4, pruning: Pruning = { floor: 0.5, level: 1 }): Uint8Array {
  return encodeEnds(encodeTable(learnBoundaries(treebank, epochs).average(), 2, pruning))
}

/** Trains the judge of sentence ends on the treebank's paragraphs, some of them again in capitals or with tickers. It goes on from its own decisions. */
function learnBoundaries(treebank: readonly GoldSentence[], epochs: number): Perceptron {
  const random = randomFrom(4)
  const model = perceptron(2)
  const plain = rawParagraphs(treebank)
  const paragraphs = [
    ...plain,
    ...plain.filter((_, index) => index % 6 === 0).map(inCapitals),
    ...rawParagraphs(treebank.map(withTicker)).filter((_, index) => index % 6 === 3),
  ]
  for (let epoch = 0; epoch < epochs; epoch++) for (const paragraph of shuffled(paragraphs, random)) learnParagraph(paragraph, model)
  return model
}

function learnParagraph({ text, sentences }: RawParagraph, model: Perceptron): void {
  const block = { start: 0, end: text.length }
  const ends = new Set(sentences.map(({ at }) => at.end))
  const features = new Int32Array(boundaryFeatureLimit)
  const scores = new Float32Array(2)
  const read = gapReader(text, block, features)
  splitSentences(text, block, (start, end, rule) => {
    // At the end of a paragraph there is nothing to decide.
    if (end >= text.trimEnd().length) return false
    const count = read(start, end, rule)
    model.score(features, count, scores)
    model.tick()
    const guess = (scores[1] as number) > (scores[0] as number)
    const right = ends.has(end)
    if (guess !== right) {
      model.update(features, count, right ? 1 : 0, 1)
      model.update(features, count, guess ? 1 : 0, -1)
    }
    return guess
  })
}

/** The sentence with a ticker (`<ENR>`) behind its first name, as in the wire copy of old. */
function withTicker(sentence: GoldSentence): GoldSentence {
  const { tokens, text } = sentence
  const name = tokens.find((token, index) => token.upos === 'PROPN' && tokens[index + 1]?.upos !== 'PROPN')
  if (!name) return sentence
  return { ...sentence, tokens: [], text: `${text.slice(0, name.end)} <${name.form.slice(0, 3).toUpperCase()}>${text.slice(name.end)}` }
}

/** Letter for letter, so that the sentences stay where they are. */
function inCapitals(paragraph: RawParagraph): RawParagraph {
  return { ...paragraph, text: paragraph.text.replace(/\p{Ll}/gu, (letter) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter)) }
}
