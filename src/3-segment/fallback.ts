/** Word, tag and place in the tree of one token, before it gets its offsets. */
export interface Analysis {
  readonly lemma: string
  readonly pos: string
  readonly tag: string
  readonly head: number
  readonly relation: string
}

/** Crude analysis for when no weights are at hand: tags by shape and short word lists, every token hangs on the first verb or the first token. */
export function analyseByShape(words: readonly string[]): Analysis[] {
  const tags = words.map((word, index) => tagByShape(word, index))
  const root = Math.max(
    0,
    tags.findIndex(([, tag]) => /^(?:VBD|VBZ|VBP)$/.test(tag)),
  )
  return words.map((word, index) => {
    const [pos, tag] = tags[index] as readonly [string, string]
    return { lemma: word.toLowerCase(), pos, tag, head: index === root ? -1 : root, relation: index === root ? 'root' : pos === 'PUNCT' ? 'punct' : 'dep' }
  })
}

const closed: readonly (readonly [pos: string, tag: string, words: ReadonlySet<string>])[] = [
  ['DET', 'DT', new Set('the a an this that these those some any no every each'.split(' '))],
  [
    'ADP',
    'IN',
    new Set('of in on at by for from with without under over during against between through into via about as since before after until despite'.split(' ')),
  ],
  ['PART', 'TO', new Set(['to'])],
  ['PART', 'POS', new Set(["'s", '’s'])],
  ['PART', 'RB', new Set(['not', "n't", 'n’t'])],
  ['CCONJ', 'CC', new Set(['and', 'or', 'but', 'nor'])],
  ['SCONJ', 'IN', new Set(['if', 'because', 'although', 'while', 'whether', 'though'])],
  ['PRON', 'PRP', new Set('he she it they we you i him them us me itself themselves'.split(' '))],
  ['PRON', 'PRP$', new Set('his her its their our your my'.split(' '))],
  ['PRON', 'WP', new Set(['who', 'which', 'what', 'whom'])],
  ['AUX', 'MD', new Set('will would can could may might shall should must'.split(' '))],
  ['AUX', 'VBZ', new Set(['is', 'has', 'does'])],
  ['AUX', 'VBD', new Set(['was', 'were', 'had', 'did'])],
  ['AUX', 'VBP', new Set(['are', 'have', 'do', 'am'])],
  ['AUX', 'VBN', new Set(['been'])],
  ['AUX', 'VB', new Set(['be'])],
  ['VERB', 'VBD', new Set('said told sold bought sent gave took made went came held began got found brought paid met'.split(' '))],
]

function tagByShape(word: string, index: number): readonly [string, string] {
  const low = word.toLowerCase()
  for (const [pos, tag, words] of closed) if (words.has(low)) return [pos, tag]
  if (/^[$£€¥]|\p{Lu}\$$/u.test(word)) return ['SYM', '$']
  if (!/[\p{L}\p{N}]/u.test(word)) return ['PUNCT', /^[.!?]/.test(word) ? '.' : word]
  if (/^\d[\d.,:/]*(?:m|bn|k|th|st|nd|rd)?$/i.test(word)) return ['NUM', 'CD']
  if (/\d/.test(word)) return ['PROPN', 'NNP']
  if (index > 0 && /^\p{Lu}/u.test(word)) return ['PROPN', 'NNP']
  if (/ly$/.test(low)) return ['ADV', 'RB']
  if (/ing$/.test(low)) return ['VERB', 'VBG']
  if (/ed$/.test(low)) return ['VERB', 'VBD']
  if (/(?:ous|ful|ive|able|ible|al|ic)$/.test(low)) return ['ADJ', 'JJ']
  return /[^s]s$/.test(low) ? ['NOUN', 'NNS'] : ['NOUN', 'NN']
}
