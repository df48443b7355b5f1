import type { Piece, Span } from '../model/index.ts'
import type { Offsets } from './html-align.ts'

interface Built {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly from: Span
  readonly linked: number
}

const noSpace = -2

/** Collects text, collapsing white space, with a piece for each run that is the same in the source. */
export class Draft {
  private readonly parts: string[] = []
  private length = 0
  private readonly pieces: { article: number; source: number; length: number }[] = []
  private start = -1
  private end = -1
  private linked = 0
  private space = noSpace
  private breaks = 0

  /** `offsets` is null where every code unit is the same in the source, from `at.start` on. */
  add(value: string, offsets: Offsets | null, at: Span, inLink: boolean): void {
    const offsetOf = (index: number): number => (offsets === null ? at.start + index : (offsets[index] ?? -1))
    for (let index = 0; index < value.length; ) {
      const unit = value.charCodeAt(index)
      if (isSpace(unit)) {
        // The first space of a run stands for all of them.
        if (this.space === noSpace) this.space = unit === 32 ? offsetOf(index) : -1
        index++
        continue
      }
      if (isInvisible(unit)) {
        index++
        continue
      }
      if (this.length > 0) {
        if (this.breaks > 0) this.push('\n', -1, at)
        else if (this.space !== noSpace) this.push(' ', this.space, at)
      }
      this.breaks = 0
      this.space = noSpace
      const offset = offsetOf(index)
      const { stop, spaces } = offset < 0 ? { stop: index + 1, spaces: 0 } : runFrom(value, index, offsets)
      this.push(value.slice(index, stop), offset, at)
      if (inLink) this.linked += stop - index - spaces
      if (this.start < 0) this.start = offset >= 0 ? offset : at.start
      this.end = offset >= 0 ? offset + stop - index : Math.max(this.end, at.end)
      index = stop
    }
  }

  lineBreak(): void {
    this.breaks++
  }

  private push(run: string, offset: number, at: { readonly start: number }): void {
    const last = this.pieces.at(-1)
    if (offset >= 0 && last && last.article + last.length === this.length && last.source + last.length === offset) last.length += run.length
    else if (offset >= 0) this.pieces.push({ article: this.length, source: offset, length: run.length })
    else if (this.length === 0) this.pieces.push({ article: 0, source: at.start, length: 0 })
    this.parts.push(run)
    this.length += run.length
  }

  /** Null where nothing but white space came. */
  build(): Built | null {
    if (this.length === 0) return null
    return {
      text: this.parts.join(''),
      pieces: this.pieces,
      from: { start: this.start, end: Math.max(this.start, this.end) },
      linked: this.linked / this.length,
    }
  }
}

/** Where the words from `index` on stop that stand in the source as they stand here, single spaces between them, and how many spaces those are. */
function runFrom(value: string, index: number, offsets: Offsets | null): { readonly stop: number; readonly spaces: number } {
  let stop = index + 1
  let spaces = 0
  for (; stop < value.length && follows(offsets, stop); stop++) {
    const unit = value.charCodeAt(stop)
    if (isInvisible(unit)) break
    if (!isSpace(unit)) continue
    const next = value.charCodeAt(stop + 1)
    if (unit !== 32 || stop + 1 === value.length || !follows(offsets, stop + 1) || isSpace(next) || isInvisible(next)) break
    spaces++
  }
  return { stop, spaces }
}

function follows(offsets: Offsets | null, index: number): boolean {
  return offsets === null || offsets[index] === (offsets[index - 1] ?? -1) + 1
}

/** A soft hyphen, a space without width or a byte order mark. */
function isInvisible(unit: number): boolean {
  return unit === 0xad || unit === 0x200b || unit === 0xfeff
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13 && unit !== 11) || unit === 0xa0 || unit === 0x2009 || unit === 0x202f
}
