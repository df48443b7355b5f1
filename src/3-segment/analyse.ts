import type { Analysis } from './fallback.ts'
import { hashText, wordFeatures } from './features.ts'
import { type LemmaTables, lemmaOf } from './lemma.ts'
import type { ParseTags } from './parse-features.ts'
import { parseWords } from './parser.ts'
import { bareVerbs } from './retag.ts'
import { tagWords } from './tagger.ts'
import type { SyntaxModel } from './weights.ts'

/** Longest run of words parsed as one tree; what lies beyond hangs on the run's root. */
const longest = 400

/** Tags, lemmas and tree of one sentence's words by a learnt model; one entry per word. `isVerb` knows base forms that the model may lack. */
export function analyse(words: readonly string[], model: SyntaxModel, isVerb: (word: string) => boolean = () => false): Analysis[] {
  const analyses: Analysis[] = []
  for (let from = 0; from < words.length; from += longest) {
    const root = analyses.findIndex((analysis) => analysis.head < 0)
    for (const analysis of analyseRun(words.slice(from, from + longest), model, isVerb)) {
      if (from === 0) analyses.push(analysis)
      else if (analysis.head < 0) analyses.push({ ...analysis, head: root, relation: 'parataxis' })
      else analyses.push({ ...analysis, head: analysis.head + from })
    }
  }
  return analyses
}

function analyseRun(words: readonly string[], model: SyntaxModel, isVerb: (word: string) => boolean): Analysis[] {
  if (words.length === 0) return []
  const features = wordFeatures(words, model.readings)
  const names = [...tagWords(features, model.tagger)].map((label) => model.tags[label] as string)
  for (const at of bareVerbs(words, names)) names[at] = 'VERB VB'
  const tree = parseWords(features, parseTags(names), model)
  const { exceptions, verbs } = lemmaTables(model)
  const tables = { exceptions, verbs: { has: (word: string) => verbs.has(word) || isVerb(word) } }
  return words.map((word, index): Analysis => {
    const [pos, tag] = partsOf(names[index] as string)
    const head = tree.head[index] as number
    return { lemma: lemmaOf(word, pos, tag, tables), pos, tag, head, relation: model.relations[tree.relation[index] as number] as string }
  })
}

/** Names of tags (`NOUN NNS`) as the parser wants them. */
export function parseTags(names: readonly string[]): ParseTags {
  return {
    upos: Int32Array.from(names, (name) => hashText(name, 0, name.indexOf(' '))),
    xpos: Int32Array.from(names, (name) => hashText(name)),
  }
}

/** Few names for many tokens: the parts of each are made once. */
const partsByName = new Map<string, readonly [pos: string, tag: string]>()

function partsOf(name: string): readonly [pos: string, tag: string] {
  const known = partsByName.get(name)
  if (known) return known
  const blank = name.indexOf(' ')
  const parts = [name.slice(0, blank), name.slice(blank + 1)] as const
  partsByName.set(name, parts)
  return parts
}

const tablesOf = new WeakMap<SyntaxModel, LemmaTables>()

function lemmaTables(model: SyntaxModel): LemmaTables {
  const known = tablesOf.get(model)
  if (known) return known
  const tables = { exceptions: new Map(Object.entries(model.lemmas)), verbs: new Set(model.verbs) }
  tablesOf.set(model, tables)
  return tables
}
