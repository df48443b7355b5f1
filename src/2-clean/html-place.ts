import type { MarkupRule } from './html-markup.ts'
import type { Passage, Role } from './passage.ts'

/** An element that was entered, by its number in order of appearance: `parent` is always smaller. */
export interface Place {
  readonly parent: number
  /** Null for the page itself. */
  readonly tagName: string | null
  /** The page marks it as the body of the article. */
  readonly isBody: boolean
  readonly role: Role | null
  readonly rule: MarkupRule | null
  /** Tag and names: what elements of one make share. */
  readonly name: string
}

/** A passage and the element it stands in. */
export interface Placed extends Passage {
  readonly place: number
}
