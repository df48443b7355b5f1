import type { Line } from './line.ts'

/**
 * How far a rule's verdict reaches: the passage alone; also what follows up to the next paragraph of prose (`list`), and
 * that only without an empty line between (`group`); or all that follows.
 */
export const reaches = ['passage', 'group', 'list', 'rest'] as const
export type Reach = (typeof reaches)[number]

/** One kind of text that stands around an article. `reads` are lines it removes, `skips` lines that look alike and stay. */
export interface BoilerplateRule {
  readonly id: string
  readonly because: string
  readonly reach: Reach
  readonly when: (line: Line) => boolean
  readonly reads: readonly string[]
  readonly skips: readonly string[]
}
