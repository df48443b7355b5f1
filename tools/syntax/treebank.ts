import { tokenize } from '../../src/3-segment/tokenize.ts'

export interface GoldToken {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Index in the sentence; -1 for the root. */
  readonly head: number
  readonly relation: string
  /** UTF-16 code units of `GoldSentence.text`. */
  readonly start: number
  readonly end: number
}

export interface GoldSentence {
  readonly text: string
  /** True where a paragraph (or document) begins with this sentence. */
  readonly opens: boolean
  /** True where no blank parts it from the next sentence. */
  readonly glued: boolean
  readonly tokens: readonly GoldToken[]
}

/** Reads CoNLL-U. Words of a multiword token share out its letters in order (`don't`: `do`, `n't`). */
export function readTreebank(conllu: string): GoldSentence[] {
  return conllu
    .split(/\n\n+/)
    .filter((part) => part.includes('\t'))
    .map(readSentence)
}

function readSentence(part: string): GoldSentence {
  const lines = part.split('\n')
  const text = (lines.find((line) => line.startsWith('# text = ')) ?? '').slice(9)
  const opens = lines.some((line) => /^# new(?:par|doc)/.test(line))
  const tokens: GoldToken[] = []
  let at = 0
  // A token of several words has a line of its own before theirs, and says for them whether a blank follows.
  let glued = false
  let lastOfToken = 0
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue
    const row = line.split('\t') as [string, string, string, string, string, string, string, string, string, string]
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(row[0]) ?? []
    if (first === undefined) continue
    if (Number(first) > lastOfToken) {
      glued = row[9].includes('SpaceAfter=No')
      lastOfToken = Number(last)
    }
    if (row[0].includes('-')) continue
    const found = text.indexOf(row[1], at)
    const start = found < 0 || found - at > 12 ? at : found
    const end = found < 0 || found - at > 12 ? Math.min(text.length, at + row[1].length) : start + row[1].length
    tokens.push({ form: row[1], lemma: row[2], upos: row[3], xpos: row[4], head: Number(row[6]) - 1, relation: row[7], start, end })
    at = end
  }
  return { text, opens, glued, tokens }
}

/**
 * The sentence with those tokens made one that our tokenizer keeps as one (`air-defence`), where they form a subtree.
 * The joined token stands where the token did that hung outside; a participle made a modifier becomes an adjective.
 */
export function joinAsTokenized(sentence: GoldSentence): GoldSentence {
  const { tokens, text } = sentence
  const groups: number[][] = []
  let next = 0
  for (const span of tokenize(text, { start: 0, end: text.length })) {
    const inside: number[] = []
    while (next < tokens.length && (tokens[next] as GoldToken).end <= span.start) groups.push([next++])
    while (next < tokens.length && (tokens[next] as GoldToken).start >= span.start && (tokens[next] as GoldToken).end <= span.end) inside.push(next++)
    const covers = inside.length > 1 && tokens[inside[0] as number]?.start === span.start && tokens[inside.at(-1) as number]?.end === span.end
    if (covers && outside(tokens, inside).length === 1 && text.slice(span.start, span.end).includes('-')) groups.push(inside)
    else groups.push(...inside.map((index) => [index]))
  }
  while (next < tokens.length) groups.push([next++])
  const groupOf = new Map(groups.flatMap((group, index) => group.map((token) => [token, index] as const)))
  const joined = groups.map((group): GoldToken => {
    const top = tokens[(group.length === 1 ? group[0] : outside(tokens, group)[0]) as number] as GoldToken
    const head = top.head < 0 ? -1 : (groupOf.get(top.head) as number)
    if (group.length === 1) return { ...top, head }
    const start = (tokens[group[0] as number] as GoldToken).start
    const end = (tokens[group.at(-1) as number] as GoldToken).end
    const form = text.slice(start, end)
    const adjective = top.relation === 'amod' && top.upos === 'VERB'
    return {
      form,
      lemma: form.slice(0, top.start - start) + top.lemma,
      upos: adjective ? 'ADJ' : top.upos,
      xpos: adjective ? 'JJ' : top.xpos,
      head,
      relation: top.relation,
      start,
      end,
    }
  })
  return { ...sentence, tokens: joined }
}

function outside(tokens: readonly GoldToken[], group: readonly number[]): number[] {
  return group.filter((index) => !group.includes((tokens[index] as GoldToken).head))
}
