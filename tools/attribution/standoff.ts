import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/index.ts'

/** One attribution as annotated; every part may be in pieces. Unit: UTF-16 code units. */
export interface Annotated {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface AnnotatedText {
  readonly name: string
  readonly text: string
  readonly attributions: readonly Annotated[]
}

/** Texts with PolNeAR's standoff beside them: `text/NAME.txt` and `attributions/NAME_XXXX.ann`, offsets in code points. */
export function readStandoff(folder: string): AnnotatedText[] {
  return readdirSync(join(folder, 'attributions'))
    .filter((file) => file.endsWith('.ann'))
    .sort()
    .map((file) => {
      const name = file.replace(/_[0-9a-f]{4}\.ann$/, '')
      const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8')
      return { name, text, attributions: readAnnotations(readFileSync(join(folder, 'attributions', file), 'utf8'), text) }
    })
}

/** Lines `T1 Source 0 5;8 9 words` are pieces of text, lines `E1 Attribution:T4 Cue:T2 …` tie them together. */
export function readAnnotations(lines: string, text: string): Annotated[] {
  const unitOf = codeUnits(text)
  const spans = new Map<string, Span[]>()
  const rows = lines.split('\n').map((line) => line.split('\t'))
  for (const [id = '', what = ''] of rows)
    if (id.startsWith('T'))
      spans.set(
        id,
        what
          .slice(what.indexOf(' ') + 1)
          .split(';')
          .map((piece) => {
            const [start = 0, end = 0] = piece.split(' ').map(Number)
            return { start: unitOf(start), end: unitOf(end) }
          }),
      )
  return rows
    .filter(([id = '']) => id.startsWith('E'))
    .map(([, what = '']) => {
      const roles = what.split(' ').map((role) => role.split(':'))
      const of = (kind: string): Span[] => roles.flatMap(([role = '', id = '']) => (role.replace(/\d/g, '') === kind ? (spans.get(id) ?? []) : []))
      return { source: of('Source'), cue: of('Cue'), content: of('Content') }
    })
}

/** Code points to UTF-16 code units. */
function codeUnits(text: string): (point: number) => number {
  const far: number[] = []
  let point = 0
  for (const char of text) {
    if (char.length === 2) far.push(point)
    point++
  }
  return (at) => at + far.filter((one) => one < at).length
}
