import type { Span } from '../../model/index.ts'
import { caseOf, childrenBy, subtree, tokenAt, type View } from '../view.ts'
import { aside } from './aside.ts'
import { endOfClause } from './clause-span.ts'
import type { VerbFrame } from './cue.ts'
import { phraseSpan } from './phrase-span.ts'
import { quotedBeside, sourceBetween } from './quoted.ts'
import type { Quotes } from './quotes.ts'
import { restOf } from './rest.ts'
import { type Run, runOf, spanOfRun, trimmed } from './run.ts'
import { type Subject } from './source.ts'
import { sourceSpan } from './source-span.ts'

/** A cue verb in its sentence. */
export interface Place {
  readonly view: View
  readonly quotes: Quotes
  readonly at: number
  /** The verb with its auxiliaries and particle. */
  readonly group: Run
  /** What follows the verb in its cue word. */
  readonly parts: readonly string[]
  readonly subject: Subject | null
}

/** Content, with the cue's last token and the source where a frame knows them better. */
export interface Content {
  readonly spans: readonly (Span | null)[]
  readonly last?: number
  readonly source?: Span
}

/** Finders of content, by frame. */
export const frames: Readonly<Record<VerbFrame, (place: Place) => Content | null>> = {
  quote,
  clause,
  charge,
  oblique,
  small,
  as: withAs,
  person,
  infinitive: ({ view, quotes, at, group }) => {
    const verb = infinitiveOf(view, at)
    return verb === undefined || objectOf(view, at, group) !== undefined ? null : { spans: [behind(view, quotes, at, verb)] }
  },
  question,
  aside: ({ view, quotes, group, subject }) => (subject === null ? null : { spans: aside(view, quotes, coreOf(view, subject, group)) }),
  rest: ({ view, quotes, at, group }) => ({ spans: [restOf(view, quotes, at, group.last)] }),
  about,
  object: ({ view, quotes, at, group, subject }) => {
    const object = objectOf(view, at, group)
    return object === undefined || subject === null ? null : { spans: [phraseSpan(view, quotes, at, object, group.last + 1)] }
  },
}

function quote({ view, quotes, group, subject }: Place): Content {
  const between = subject?.inverted ? null : sourceBetween(view, group, quotes)
  const core = between === null ? coreOf(view, subject, group) : { first: between.first, last: group.last }
  const spans = quotedBeside(view, core, group, quotes)
  return between === null ? { spans } : { spans, source: spanOfRun(view, between) }
}

function clause({ view, quotes, at, group, subject }: Place): Content | null {
  // *make clear that*: the clause may hang on the particle.
  const heads = group.last === at ? [at] : [at, group.last]
  const head = heads.flatMap((one) => childrenBy(view, one, 'ccomp')).find((child) => child > group.last && !isInfinitive(view, child))
  const core = coreOf(view, subject, group)
  // *, Xi said,*: between commas source and cue are an aside.
  const enclosed = view.tokens[core.first - 1]?.text === ',' && view.tokens[core.last + 1]?.text === ','
  if (head === undefined || enclosed) return null
  return { spans: [trimmed(view, quotes, Math.max(startOfClause(view, head), group.last + 1), endOfClause(view, quotes, at, head))] }
}

/** Where a clause begins: at its *that*, even behind what the tree put before it. */
function startOfClause(view: View, head: number): number {
  const first = subtree(view, head)[0] ?? head
  const that = childrenBy(view, head, 'mark').find((mark) => tokenAt(view, mark).text.toLowerCase() === 'that')
  return that !== undefined && that < head && that - first < 6 ? that : first
}

function charge(place: Place): Content | null {
  const { view, at, group, parts } = place
  const object = objectOf(view, at, group)
  if (object === undefined) return null
  const phrases = [...childrenBy(view, at, 'obl', 'advcl'), ...childrenBy(view, object, 'nmod', 'acl')]
  const phrase = phrases.find((child) => child > at && caseOf(view, child).split(' ')[0] === parts[0])
  return phrase === undefined ? null : fromObject(place, object, endOfClause(view, place.quotes, at, phrase))
}

function oblique({ view, quotes, at, group }: Place): Content | null {
  const phrase = childrenBy(view, at, 'obl', 'advcl', 'xcomp', 'obj', 'ccomp', 'nmod').find((child) => child > group.last)
  return phrase === undefined ? null : { spans: [phraseSpan(view, quotes, at, phrase, group.last + 1)] }
}

function small(place: Place): Content | null {
  const { view, quotes, at, group } = place
  const object = objectOf(view, at, group)
  const second = childrenBy(view, at, 'xcomp', 'obj').find((child) => child > at && child !== object && !isInfinitive(view, child))
  if (second !== undefined) return fromObject(place, object ?? second, endOfClause(view, quotes, at, second))
  // *called the plan “a farce”*, where the tree made one phrase of it.
  const quoted = object === undefined ? null : phraseSpan(view, quotes, at, object, group.last + 1)
  return quoted !== null && /[“"]|''/.test(view.text.slice(quoted.start + 1, quoted.end)) ? { spans: [quoted] } : null
}

function withAs(place: Place): Content | null {
  const { view, at, group } = place
  const phrase = childrenBy(view, at, 'obl', 'advcl', 'xcomp').find((child) => child > at && /^as\b/.test(caseOf(view, child)))
  return phrase === undefined ? null : fromObject(place, objectOf(view, at, group), subtree(view, phrase).at(-1) ?? phrase)
}

function person(place: Place): Content | null {
  const { view, quotes, at, group } = place
  const verb = infinitiveOf(view, at)
  return verb === undefined ? null : fromObject(place, objectOf(view, at, group), endOfClause(view, quotes, at, verb))
}

function question({ view, quotes, at }: Place): Content | null {
  const asks = (child: number): boolean => /^(if|whether|how|what|why)$/i.test(tokenAt(view, subtree(view, child)[0] ?? child).text)
  const head = childrenBy(view, at, 'advcl', 'ccomp').find((child) => child > at && asks(child))
  return head === undefined ? null : { spans: [behind(view, quotes, at, head)] }
}

function about({ view, quotes, at, group }: Place): Content | null {
  const phrase = childrenBy(view, at, 'obl').find((child) => child > at && caseOf(view, child) === 'about')
  const preposition = phrase === undefined ? undefined : childrenBy(view, phrase, 'case')[0]
  if (phrase === undefined || preposition !== group.last + 1) return null
  return { spans: [phraseSpan(view, quotes, at, phrase, preposition + 1)], last: preposition }
}

/** From the object's first word to a token. */
function fromObject({ view, quotes, group }: Place, object: number | undefined, last: number): Content | null {
  if (object === undefined) return null
  return { spans: [trimmed(view, quotes, Math.max(subtree(view, object)[0] ?? object, group.last + 1), last)] }
}

/** The object; or, for a verb with a particle, the phrase that the tree hung on that; or a gerund: *supports raising*. */
function objectOf(view: View, at: number, { last }: Run): number | undefined {
  const object = childrenBy(view, at, 'obj', 'iobj').find((child) => child > at)
  if (object !== undefined) return object
  return last > at
    ? childrenBy(view, at, 'obl').find((child) => child > last && childrenBy(view, child, 'case').includes(last))
    : childrenBy(view, at, 'xcomp', 'ccomp').find((child) => child > at && tokenAt(view, child).tag === 'VBG' && subtree(view, child)[0] === at + 1)
}

function infinitiveOf(view: View, at: number): number | undefined {
  return childrenBy(view, at, 'xcomp', 'ccomp', 'advcl').find((child) => child > at && isInfinitive(view, child))
}

export function isInfinitive(view: View, at: number): boolean {
  return childrenBy(view, at, 'mark').some((mark) => tokenAt(view, mark).tag === 'TO')
}

/** A clause behind the cue. */
export function behind(view: View, quotes: Quotes, cue: number, head: number): Span | null {
  const first = subtree(view, head).find((token) => token > cue) ?? head
  return trimmed(view, quotes, first, endOfClause(view, quotes, cue, head))
}

/** The cue with its own source. */
function coreOf(view: View, subject: Subject | null, group: Run): Run {
  const source = subject?.borrowed ? null : sourceSpan(view, subject, group)
  if (source === null) return group
  const run = runOf(view, source)
  return { first: Math.min(run.first, group.first), last: Math.max(run.last, group.last) }
}
