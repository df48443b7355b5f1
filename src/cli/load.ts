import { readFile, stat } from 'node:fs/promises'
import type { DocumentMeta, Issue, RawDocument } from '../model/index.ts'
import { readBytes } from '../pipeline.ts'
import { plain } from '../views/table.ts'
import { fileReason } from './files.ts'
import { readSidecar } from './sidecar.ts'

/** Larger files are not loaded: no page, report or transcript is that long. */
const largestFile = 64 * 1024 * 1024

export interface LoadedFile {
  readonly path: string
  readonly bytes: Uint8Array | null
  readonly meta: DocumentMeta
  readonly raw: RawDocument | null
  readonly issues: readonly Issue[]
}

/** One file with its sidecar, decoded. Never throws: what cannot be read is an issue and `raw` is null. */
export async function loadFile(path: string): Promise<LoadedFile> {
  const fail = (code: string, reason: string): LoadedFile => ({
    path,
    bytes: null,
    meta: {},
    raw: null,
    issues: [{ file: path, place: '', severity: 'error', code, reason }],
  })
  try {
    const { size } = await stat(path)
    if (size > largestFile) return fail('file/too-large', `${size} bytes; at most ${largestFile} are read`)
    const bytes = new Uint8Array(await readFile(path))
    const { value: meta, issues: metaIssues } = await readSidecar(path)
    const { value: raw, issues } = readBytes(bytes, path, meta)
    return { path, bytes, meta, raw, issues: [...metaIssues, ...issues] }
  } catch (problem) {
    return fail('file/unreadable', fileReason(problem))
  }
}

/** An issue as one line for a person, whatever characters are in it. */
export function issueLine(issue: Issue): string {
  const place = issue.place === '' ? '' : ` (${issue.place})`
  return `${issue.severity}: ${plain(`${issue.file}${place}: ${issue.reason}`)} [${issue.code}]\n`
}
