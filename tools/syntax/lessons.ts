import { hashText } from '../../src/3-segment/features.ts'
import { lemmaByEnding } from '../../src/3-segment/lemma.ts'
import type { SyntaxHeader } from '../../src/3-segment/weights.ts'
import type { Lesson } from './learn.ts'
import { randomFrom } from './random.ts'
import type { GoldSentence, GoldToken } from './treebank.ts'

/** Tags, relations, lemma exceptions and base forms of verbs that a treebank teaches. */
export function headerOf(sentences: readonly GoldSentence[], words: string): SyntaxHeader {
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  const tags = frequent(
    tokens.map((token) => `${token.upos} ${token.xpos}`),
    3,
  )
  const relations = frequent(
    tokens.map((token) => token.relation),
    20,
  )
  return { tags, relations, ...learnLemmas(tokens), words }
}

/** A sentence in the numbers of `header`; a rare tag or relation becomes the most frequent one of its kind. */
export function lessonOf(sentence: GoldSentence, { tags, relations }: SyntaxHeader): Lesson {
  const tag = (upos: string, xpos: string): number => {
    const exact = tags.indexOf(`${upos} ${xpos}`)
    return exact >= 0 ? exact : tags.findIndex((name) => name.startsWith(`${upos} `))
  }
  const relation = (name: string): number => {
    const exact = relations.indexOf(name)
    return exact >= 0 ? exact : Math.max(relations.indexOf(name.replace(/:.*/, '')), 0)
  }
  return {
    group: hashText(sentence.text) >>> 0,
    words: sentence.tokens.map((token) => token.form),
    tags: Int32Array.from(sentence.tokens, (token) => tag(token.upos, token.xpos)),
    head: Int32Array.from(sentence.tokens, (token) => token.head),
    relation: Int32Array.from(sentence.tokens, (token) => relation(token.relation)),
  }
}

/**
 * Further sentences for what news on arms has and the web has not: some again in capitals, in lower case, and with capitals
 * on their nouns and verbs as in headlines; some with a model's name (made up at random) for a name or a modifier,
 * and with `550m` for a sum.
 */
export function variants(sentences: readonly GoldSentence[]): GoldSentence[] {
  const random = randomFrom(3)
  return sentences.flatMap((sentence, index) => {
    if (index % 8 === 3) return [withForms(sentence, (token) => token.form.toUpperCase())]
    if (index % 16 === 5) return [withForms(sentence, (token) => token.form.toLowerCase())]
    if (index % 16 === 13)
      return [
        withForms(sentence, (token) =>
          /^(?:NOUN|VERB|ADJ|ADV|PRON|AUX)$/.test(token.upos) ? token.form.charAt(0).toUpperCase() + token.form.slice(1) : token.form,
        ),
      ]
    if (index % 4 === 2) return withModels(sentence, random)
    return []
  })
}

function withForms(sentence: GoldSentence, form: (token: GoldToken) => string): GoldSentence {
  return { ...sentence, tokens: sentence.tokens.map((token) => ({ ...token, form: form(token) })) }
}

/** The sentence with about half of its replaceable words replaced; none if nothing was. */
function withModels(sentence: GoldSentence, random: () => number): GoldSentence[] {
  let changed = false
  const tokens = sentence.tokens.map((token, index): GoldToken => {
    const sum = token.upos === 'NUM' && sentence.tokens[index - 1]?.xpos === '$' && /^\d+(?:\.\d+)?$/.test(token.form)
    const name =
      /^(?:compound|obj|nmod|obl|conj|nsubj|nsubj:pass|appos)$/.test(token.relation) && /^(?:NOUN|PROPN)$/.test(token.upos) && /^NNP?S?$/.test(token.xpos)
    if (!(sum || name) || random() < 0.6) return token
    changed = true
    if (sum) return { ...token, form: token.form + (random() < 0.5 ? 'm' : 'bn') }
    const plural = token.xpos.endsWith('S')
    return { ...token, form: modelName(random) + (plural ? 's' : ''), upos: 'PROPN', xpos: plural ? 'NNPS' : 'NNP' }
  })
  return changed ? [{ ...sentence, tokens }] : []
}

/** `Xx-00`, `X-000XX`, `XX-0`: the shapes that designations have. */
function modelName(random: () => number): string {
  const pick = (letters: string): string => letters.charAt(Math.floor(random() * letters.length))
  const capital = (): string => pick('ABCDEFGHIJKLMNOPRSTUVXYZ')
  const head = random() < 0.4 ? capital() + pick('aeiou') + (random() < 0.4 ? pick('kgrl') : '') : random() < 0.6 ? capital() : capital() + capital()
  const digits = String(Math.floor(10 ** (1 + random() * 2)))
  const tail = random() < 0.25 ? capital() + (random() < 0.4 ? capital() : '') : ''
  return `${head}${random() < 0.9 ? '-' : ''}${digits}${tail}`
}

/** Names seen at least `least` times, most frequent first. */
function frequent(names: readonly string[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name)
}

/** Base forms of verbs, and the lemmas that the rules get wrong with those at hand. */
function learnLemmas(tokens: readonly GoldToken[]): Pick<SyntaxHeader, 'lemmas' | 'verbs'> {
  const verbs = frequent(
    tokens.filter((token) => token.upos === 'VERB' && /^[a-z-]+$/.test(token.lemma)).map((token) => token.lemma),
    1,
  ).sort()
  const known = new Set(verbs)
  const votes = new Map<string, Map<string, number>>()
  for (const token of tokens) {
    if (token.xpos === 'GW' || token.xpos === 'ADD' || token.lemma === '_' || token.relation === 'goeswith') continue
    const key = `${token.form.toLowerCase().replace(/[’‘]/g, "'")} ${token.upos}`
    const lemma = token.lemma.toLowerCase()
    const vote = lemma === lemmaByEnding(token.form.toLowerCase(), token.xpos, known) ? '' : lemma
    const counts = votes.get(key) ?? new Map<string, number>()
    votes.set(key, counts.set(vote, (counts.get(vote) ?? 0) + 1))
  }
  const lemmas: Record<string, string> = {}
  for (const [key, counts] of [...votes].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [lemma] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [string, number]
    if (lemma !== '') lemmas[key] = lemma
  }
  return { lemmas, verbs }
}
