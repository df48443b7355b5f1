import type { GoldSentence, GoldToken } from './treebank.ts'

/*
 * Sentences made of the treebank's own by moving its phrases: what news has often and web text seldom.
 * Their words make little sense together; their trees are right.
 */

/** A phrase with its head, to be hung on another sentence's noun. */
interface Phrase {
  readonly tokens: readonly GoldToken[]
  /** Place of its head in `tokens`. */
  readonly head: number
  readonly relation: string
}

/**
 * Sentences whose bare subject gets a reduced relative clause (*helicopters delivered last year remain …*)
 * or, a name, a relative clause between commas (*Washington, which supplies …, called …*).
 */
export function withClauses(sentences: readonly GoldSentence[], random: () => number): GoldSentence[] {
  const reduced = sentences.flatMap((sentence) => phrasesOf(sentence, isReduced))
  const relative = sentences.flatMap((sentence) => phrasesOf(sentence, isRelative)).map(betweenCommas)
  const pick = (phrases: readonly Phrase[]): Phrase | undefined => phrases[Math.floor(random() * phrases.length)]
  return sentences.flatMap((sentence) => {
    const subject = bareSubject(sentence)
    if (subject < 0) return []
    const named = sentence.tokens[subject]?.upos === 'PROPN'
    const phrase = pick(named ? relative : reduced)
    return phrase ? [graft(sentence, subject, phrase)] : []
  })
}

/** Sentences as headlines: without articles and stop, their past tense made present (*Army gets first batch*). */
export function asHeadlines(sentences: readonly GoldSentence[]): GoldSentence[] {
  return sentences.flatMap((sentence) => {
    const { tokens } = sentence
    const root = tokens.findIndex((token) => token.head < 0)
    const verb = tokens[root] as GoldToken
    const subject = tokens.find((token) => token.head === root && token.relation === 'nsubj')
    if (!/^VB[DZP]$/.test(verb.xpos) || verb.upos !== 'VERB' || verb.lemma === 'be' || !subject || !/^NNP?S?$/.test(subject.xpos)) return []
    if (tokens.length > 25 || tokens.some((token) => token.head === root && /^(?:aux|parataxis|ccomp)/.test(token.relation))) return []
    const plural = subject.xpos.endsWith('S') || tokens.some((token) => token.relation === 'conj' && tokens[token.head] === subject)
    const present = { ...verb, form: plural ? verb.lemma : thirdPerson(verb.lemma), xpos: plural ? 'VBP' : 'VBZ' }
    const dropped = (token: GoldToken, index: number): boolean =>
      (/^(?:the|a|an)$/i.test(token.form) && token.relation === 'det') || (index === tokens.length - 1 && token.xpos === '.')
    return [without({ ...sentence, tokens: tokens.map((token, index) => (index === root ? present : token)) }, dropped)]
  })
}

/** `signs`, `denies`, `watches`. */
function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** A participle that follows its noun, with what follows it. */
function isReduced(tokens: readonly GoldToken[], head: number): boolean {
  return tokens[head]?.relation === 'acl' && tokens[head]?.xpos === 'VBN' && leftmost(tokens, head) === head
}

/** A clause that begins with *which* or *who*. */
function isRelative(tokens: readonly GoldToken[], head: number): boolean {
  return tokens[head]?.relation === 'acl:relcl' && /^(?:which|who)$/.test(tokens[leftmost(tokens, head)]?.form ?? '')
}

function phrasesOf({ tokens }: GoldSentence, wanted: (tokens: readonly GoldToken[], head: number) => boolean): Phrase[] {
  return tokens.flatMap((token, head): Phrase[] => {
    if (!wanted(tokens, head)) return []
    const inside = tokens.map((_, index) => index).filter((index) => isUnder(tokens, index, head))
    const from = inside[0] as number
    const whole = inside.length === (inside.at(-1) as number) - from + 1
    if (!whole || inside.length < 2 || inside.length > 9 || inside.some((index) => tokens[index]?.upos === 'PUNCT')) return []
    return [
      {
        tokens: inside.map((index) => ({ ...(tokens[index] as GoldToken), head: (tokens[index] as GoldToken).head - from })),
        head: head - from,
        relation: token.relation,
      },
    ]
  })
}

function betweenCommas({ tokens, head, relation }: Phrase): Phrase {
  const comma = { form: ',', lemma: ',', upos: 'PUNCT', xpos: ',', head: head + 1, relation: 'punct', start: 0, end: 0 }
  return { tokens: [comma, ...tokens.map((token) => ({ ...token, head: token.head + 1 })), comma], head: head + 1, relation }
}

/** Place of the root verb's subject, if it is a noun right before the verb or its auxiliaries with no dependents behind it; else -1. */
function bareSubject({ tokens }: GoldSentence): number {
  const root = tokens.findIndex((token) => token.head < 0)
  const at = tokens.findIndex((token) => token.head === root && /^nsubj/.test(token.relation))
  const next = tokens[at + 1]
  if (at < 0 || at > root || tokens.length > 30 || !/^NNP?S?$/.test(tokens[at]?.xpos ?? '')) return -1
  if (!next || !(at + 1 === root || (next.head === root && /^aux/.test(next.relation)))) return -1
  return tokens.some((token, index) => token.head === at && index > at) ? -1 : at
}

/** The sentence with the phrase behind its token `at`, on which it hangs. */
function graft(sentence: GoldSentence, at: number, phrase: Phrase): GoldSentence {
  const { length } = phrase.tokens
  const moved = (index: number): number => (index > at ? index + length : index)
  const own = sentence.tokens.map((token) => ({ ...token, head: moved(token.head) }))
  const added = phrase.tokens.map((token, index) =>
    index === phrase.head ? { ...token, head: at, relation: phrase.relation } : { ...token, head: token.head + at + 1 },
  )
  return { ...sentence, tokens: [...own.slice(0, at + 1), ...added, ...own.slice(at + 1)] }
}

/** The sentence without some tokens that have no dependents; its first word keeps a capital. */
function without(sentence: GoldSentence, dropped: (token: GoldToken, index: number) => boolean): GoldSentence {
  const hasDependents = new Set(sentence.tokens.map((token) => token.head))
  const places: number[] = []
  const kept: GoldToken[] = []
  sentence.tokens.forEach((token, index) => {
    places.push(kept.length)
    if (hasDependents.has(index) || !dropped(token, index)) kept.push(token)
  })
  return {
    ...sentence,
    tokens: kept.map((token, index) => ({
      ...token,
      form: index === 0 ? token.form.charAt(0).toUpperCase() + token.form.slice(1) : token.form,
      head: token.head < 0 ? -1 : (places[token.head] as number),
    })),
  }
}

function isUnder(tokens: readonly GoldToken[], index: number, head: number): boolean {
  let at = index
  while (at >= 0 && at !== head) at = tokens[at]?.head ?? -1
  return at === head
}

function leftmost(tokens: readonly GoldToken[], head: number): number {
  return tokens.findIndex((_, index) => isUnder(tokens, index, head))
}
