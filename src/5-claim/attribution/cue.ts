/**
 * What stands with a verb and holds its content, in the order in which it is looked for.
 * `quote`: quotation beside it · `clause`: finite clause · `charge`: object and a phrase with the given preposition · `oblique`: phrase with it ·
 * `small`: object and what it is said to be · `as`: object and *as* · `person`: object and what it is to do · `infinitive` · `question`: *if*, *how* … ·
 * `aside`: the sentence around it · `rest`: what follows, where the tree is at a loss · `about`: phrase with *about* · `object`: noun phrase or gerund.
 */
export const verbFrames = [
  'quote',
  'clause',
  'charge',
  'oblique',
  'small',
  'as',
  'person',
  'infinitive',
  'question',
  'aside',
  'rest',
  'about',
  'object',
] as const
export type VerbFrame = (typeof verbFrames)[number]

/** The same for nouns and adjectives. `phrase`: with a preposition that belongs to the cue. */
export type Frame = 'clause' | 'infinitive' | 'phrase'

/** Cue words of one kind. A word of several parts has its particle or preposition behind it. */
export interface CueClass<F extends string> {
  readonly id: string
  readonly frames: readonly F[]
  readonly words: readonly string[]
  /** What the class reads in a text, whose cue is one of its words. */
  readonly reads: readonly (readonly [text: string, source: string, cue: string, content: string])[]
  /** Texts without an attribution. */
  readonly skips: readonly string[]
}

/** A cue word's use: its class and what must stand behind it. */
export interface CueUse<F extends string> {
  readonly id: string
  readonly frames: readonly F[]
  readonly parts: readonly string[]
}

/** Words between commas. */
export const list = (words: string): string[] => words.trim().replace(/\s+/g, ' ').split(', ')

/** Uses by first word. */
export function byLemma<F extends string>(classes: readonly CueClass<F>[]): ReadonlyMap<string, readonly CueUse<F>[]> {
  const uses = new Map<string, CueUse<F>[]>()
  for (const { id, frames, words } of classes)
    for (const word of words) {
      const [lemma = '', ...parts] = word.split(' ')
      uses.set(lemma, [...(uses.get(lemma) ?? []), { id, frames, parts }])
    }
  return uses
}
