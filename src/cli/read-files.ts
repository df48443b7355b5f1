import type { DocumentReading, Issue, RawDocument } from '../model/index.ts'
import { readDocument } from '../pipeline.ts'
import { findFiles } from './files.ts'
import { issueLine, loadFile } from './load.ts'
import { type Exit, exit, progress, type Terminal } from './terminal.ts'
import { vocabulary } from './vocabulary.ts'

export interface ReadFile {
  readonly path: string
  readonly raw: RawDocument
  readonly reading: DocumentReading
}

/** Lists issues for the person at the keyboard. */
export function listIssues(terminal: Terminal, issues: readonly Issue[]): void {
  for (const issue of issues) terminal.err(issueLine(issue))
}

/**
 * Reads every document under the paths and hands each on in order; nothing is kept.
 * A document that makes the reader fail is an issue, and the next one is read. Answers `nothing` when none was read.
 */
export async function readFiles(paths: readonly string[], terminal: Terminal, use: (file: ReadFile) => void): Promise<Exit> {
  const { files, issues } = await findFiles(paths)
  listIssues(terminal, issues)
  if (files.length === 0) return exit.nothing
  const vocab = await vocabulary()
  const bar = progress(terminal, 'reading', files.length)
  let read = 0
  for (const path of files) {
    const { raw, issues: loading } = await loadFile(path)
    bar.step()
    listIssues(terminal, loading)
    if (raw === null) continue
    const reading = readSafely(
      path,
      () => readDocument(raw, vocab),
      (failed) => listIssues(terminal, failed),
    )
    if (reading === null) continue
    listIssues(terminal, reading.issues)
    read += 1
    use({ path, raw, reading })
  }
  bar.end()
  return read === 0 ? exit.nothing : exit.done
}

/** The reader's answer, or null and a listed issue when it failed on this document. */
export function readSafely(path: string, reader: () => DocumentReading, list: (issues: readonly Issue[]) => void): DocumentReading | null {
  try {
    return reader()
  } catch (problem) {
    const reason = `the reader failed on this document: ${problem instanceof Error ? problem.message : String(problem)}`
    list([{ file: path, place: '', severity: 'error', code: 'read/failed', reason }])
    return null
  }
}
