/** Something that could not be done as asked. Listed, never thrown; the rest goes on. */
export interface Issue {
  readonly file: string
  /** Where in the file: a line, a row, an offset; empty when the whole file is meant. */
  readonly place: string
  readonly severity: 'error' | 'warning'
  /** `stage/what`, as in `read/encoding`. */
  readonly code: string
  readonly reason: string
}

/** What a stage returns: its value and what went wrong on the way. */
export interface Reading<T> {
  readonly value: T
  readonly issues: readonly Issue[]
}
