import type { Predicates, Token } from '../model/index.ts'

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
const PHRASE = /^(?:DET|NUM|ADJ|PROPN|PRON|NOUN)$/

/**
 * *Crews ferried rifles to the rebels*: where the tagger leaves a sentence without a finite verb, a word behind a noun that may be a verb
 * of the table and has its object (or, of arriving, its place) right behind it is the verb, and the tree is built around it.
 */
export function withMainVerb(tokens: readonly Token[], predicates: Predicates, isTime: (token: Token) => boolean): readonly Token[] {
  const root = tokens.findIndex(({ head }) => head < 0)
  const verbless = tokens[root]?.pos !== 'VERB' && !tokens.some(({ head, relation }) => head === root && /^(?:nsubj|cop|aux|csubj|expl)/.test(relation))
  const finite = tokens.flatMap(({ tag }, at) => (FINITE.test(tag) ? [at] : []))
  if (finite.length > 0 && !verbless) return tokens
  for (let at = 1; at < tokens.length - 1; at++) {
    if (finite.some((other) => other <= at || !isBelow(tokens, other, at))) continue
    const lemma = verbAt(tokens, at, predicates, isTime)
    if (lemma !== null) return rebuilt(tokens, at, lemma)
  }
  return tokens
}

function isBelow(tokens: readonly Token[], at: number, top: number): boolean {
  for (let up = at, steps = 0; up >= 0 && steps <= tokens.length; up = tokens[up]?.head ?? -1, steps++) if (up === top) return true
  return false
}

/** The base form of the verb that stands mistagged at a place; null where none does. */
function verbAt(
  tokens: readonly Token[],
  at: number,
  { verbs, nouns, operators, operatorNouns }: Predicates,
  isTime: (token: Token) => boolean,
): string | null {
  const [before, token, behind] = [tokens[nounBefore(tokens, at)], tokens[at], tokens[at + 1]]
  if (!token || !behind || !/^(?:NOUN|PROPN)$/.test(before?.pos ?? '') || !/^[a-z-]+$/.test(token.text) || isTime(behind)) return null
  const isNoun = (base: string): boolean => token.tag === 'NNS' && (nouns.has(base) || operatorNouns.has(base))
  const lemma = basesOf(token).find((base) => (verbs.has(base) || operators.has(base)) && !isNoun(base))
  if (lemma === undefined) return null
  const moves = verbs.get(lemma)?.some(({ means }) => means.subject === 'carrier') ?? false
  const words = [...(verbs.get(lemma) ?? []), ...(operators.get(lemma) ?? [])]
  const particle = words.some((one) => one.particle !== '' && one.particle.split(' ')[0] === behind.text.toLowerCase())
  const says = operators.get(lemma)?.some(({ means }) => /^(?:speech|allege|confirm|deny)$/.test(means)) === true && /^that$/i.test(behind.text)
  const follows = says || PHRASE.test(behind.pos) || particle || (moves && behind.pos === 'ADP' && token.tag !== 'NNS')
  return follows ? lemma : null
}

const nounBefore = (tokens: readonly Token[], at: number): number => (tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1)

/** Verbs whose past is as the base, and pasts that are often taken for nouns. */
const SAME = new Set(['cut', 'put', 'shut', 'set', 'bid'])
const STRONG = new Map([
  ['tore', 'tear'],
  ['shot', 'shoot'],
  ['understood', 'understand'],
])

/** What a past form or third person may come from. */
function basesOf({ text, tag, lemma }: Token): readonly string[] {
  if (/^VB[DN]$/.test(tag)) return [lemma]
  if (tag === 'NNS') return [lemma]
  if (SAME.has(text)) return [text]
  const strong = STRONG.get(text)
  if (strong !== undefined) return [strong]
  if (!/^(?:JJ|NN)$/.test(tag) || !text.endsWith('ed')) return []
  const stem = text.slice(0, -2)
  return [`${stem}e`, stem, stem.slice(0, -1), stem.replace(/i$/, 'y')]
}

function rebuilt(tokens: readonly Token[], at: number, lemma: string): readonly Token[] {
  const old = tokens[at]
  if (!old) return tokens
  const heads = tokens.map(({ head }) => head)
  const relations = tokens.map(({ relation }) => relation)
  const topOf = (from: number): number => {
    let top = from
    for (let head = heads[top] ?? -1; head >= 0 && head < at; head = heads[top] ?? -1) top = head
    return top
  }
  const inner = topOf(nounBefore(tokens, at))
  if (heads[inner] === at && old.head >= 0 && old.head < at && topOf(old.head) !== inner) {
    heads[inner] = old.head
    relations[inner] = old.relation
  }
  const subject = topOf(inner)
  tokens.forEach((_, other) => {
    const head = heads[other] ?? -1
    if (other < at && (head < 0 || head >= at)) heads[other] = head === at ? inner : subject
  })
  const hasCase = (other: number): boolean => relations.some((relation, child) => heads[child] === other && relation === 'case')
  let object = false
  let phrase = -1
  tokens.forEach(({ pos }, other) => {
    if (other <= at || (heads[other] ?? -1) > at) return
    // *for 13 billion baht ($373 million)*: what explains a phrase hangs on it.
    heads[other] = relations[other] === 'appos' && phrase > 0 && !hasCase(other) ? phrase : at
    if (heads[other] !== at || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(pos)) return
    phrase = other
    relations[other] = hasCase(other) ? 'obl' : object ? 'obl:unmarked' : 'obj'
    object ||= relations[other] === 'obj'
  })
  heads[subject] = at
  relations[subject] = 'nsubj'
  heads[at] = -1
  relations[at] = 'root'
  return tokens.map((token, other) => {
    const rest = { head: heads[other] ?? -1, relation: relations[other] ?? token.relation }
    return other === at ? { ...token, pos: 'VERB', tag: old.tag === 'NNS' ? 'VBZ' : 'VBD', lemma, ...rest } : { ...token, ...rest }
  })
}
