import type { ClaimKind, OperatorId, PredicateClass, Predicates, Status, Worded, WordTable } from '../model/index.ts'
import type { Row } from './rows.ts'

/** Rows of the three tables as the index that `src/5-claim` asks. A word of two classes has the class whose row comes first. */
export function predicatesOf(classes: readonly Row[], predicates: readonly Row[], operators: readonly Row[]): Predicates {
  const byId = new Map(classes.map((row) => [row.id, classOf(row)]))
  const ofClass = (part: string): WordTable<PredicateClass> => index(predicates, [part], (id) => byId.get(id))
  const lemmas = (...kinds: string[]): ReadonlySet<string> => new Set(predicates.filter(({ kind }) => kinds.includes(kind)).map(({ form }) => lemmaOf(form)))
  return {
    verbs: ofClass('verb'),
    nouns: ofClass('noun'),
    vague: lemmas('vague', 'two-sided'),
    twoSided: lemmas('two-sided'),
    operators: index(operators, ['verb', 'adjective'], (id) => id as OperatorId),
    operatorNouns: index(operators, ['noun'], (id) => id as OperatorId),
  }
}

function classOf({ id, kind, cells }: Row): PredicateClass {
  return {
    id,
    kind: kind as ClaimKind,
    subject: cells['subject'] as PredicateClass['subject'],
    object: cells['object'] as PredicateClass['object'],
    done: (cells['done'] || null) as Status | null,
    strength: cells['strength'] as PredicateClass['strength'],
  }
}

const lemmaOf = (form: string): string => form.split(' ')[0] ?? ''

/** Rows with an id like `give/verb` of one of `parts`, by their first word; those with more particles first. */
function index<T>(rows: readonly Row[], parts: readonly string[], meaning: (id: string) => T | undefined): WordTable<T> {
  const table = new Map<string, Worded<T>[]>()
  for (const { id, form } of rows) {
    const [name = '', part = ''] = id.split('/')
    const means = meaning(name)
    if (means === undefined || !parts.includes(part)) continue
    const lemma = lemmaOf(form)
    table.set(lemma, [...(table.get(lemma) ?? []), { means, particle: form.slice(lemma.length + 1) }])
  }
  for (const words of table.values()) words.sort((a, b) => b.particle.length - a.particle.length)
  return table
}
