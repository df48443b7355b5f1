import type { Span } from '../../src/model/index.ts'
import type { GoldSentence } from './treebank.ts'

/** A paragraph as a reader meets it, and where its sentences and their tokens lie. */
export interface RawParagraph {
  readonly text: string
  readonly sentences: readonly { readonly gold: GoldSentence; readonly at: Span; readonly spans: readonly Span[] }[]
}

/**
 * The treebank's text as in the raw files of the CoNLL 2018 shared task (`conllu_to_text.pl`): a paragraph or document begins on an empty line;
 * inside one, sentences follow one another with a blank, or with nothing where the treebank has none, in lines of about 80 characters.
 */
export function rawParagraphs(treebank: readonly GoldSentence[]): RawParagraph[] {
  const groups: GoldSentence[][] = []
  for (const sentence of treebank) {
    if (sentence.opens || groups.length === 0) groups.push([])
    groups.at(-1)?.push(sentence)
  }
  return groups.map(rawParagraph)
}

function rawParagraph(group: readonly GoldSentence[]): RawParagraph {
  let text = ''
  const sentences = group.map((gold) => {
    const start = text.length
    text += gold.text + (gold.glued ? '' : ' ')
    return {
      gold,
      at: { start, end: start + gold.text.length },
      spans: gold.tokens.map((token) => ({ start: start + token.start, end: start + token.end })),
    }
  })
  return { text: wrapped(text), sentences }
}

/** The text with the last blank before each 80th character of a line made a line break; as long as before. */
function wrapped(text: string): string {
  return text.replace(/.{1,80}(?: |$)|\S{81,}(?: |$)/g, (line) => line.replace(/ $/, '\n'))
}
