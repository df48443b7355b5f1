/** A stretch of text, half open: `start` is in, `end` is out. Unit: UTF-16 code units of the text it belongs to. */
export interface Span {
  readonly start: number
  readonly end: number
}
