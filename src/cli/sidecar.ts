import { readFile } from 'node:fs/promises'
import type { DocumentMeta, Issue, Reading } from '../model/index.ts'
import { fileReason, sidecarOf } from './files.ts'

const fields = ['published', 'publisher', 'url', 'retrieved', 'language', 'title'] as const
const dayFields: ReadonlySet<string> = new Set(['published', 'retrieved'])

/** The ISO day at the start of a text, checked against the calendar; null when there is none. */
function dayOf(text: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0]
  if (day === undefined) return null
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day) ? day : null
}

/** What a sidecar's text says. A field that cannot be used is an issue and is left out; unknown fields are ignored. */
export function parseSidecar(text: string, file: string): Reading<DocumentMeta> {
  const issues: Issue[] = []
  const warn = (place: string, reason: string) => issues.push({ file, place, severity: 'warning', code: 'read/sidecar', reason })
  let parsed: unknown
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    warn('', 'the file is not JSON; the document is read without it')
    return { value: {}, issues }
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    warn('', 'the file is not a JSON object; the document is read without it')
    return { value: {}, issues }
  }
  const value: Partial<Record<(typeof fields)[number], string>> = {}
  for (const field of fields) {
    const given: unknown = Reflect.get(parsed, field)
    if (given === undefined || given === null) continue
    if (typeof given !== 'string') warn(field, `${field} is not a text`)
    else if (dayFields.has(field)) {
      const day = dayOf(given)
      if (day === null) warn(field, `${field} is not a day like 2013-02-18`)
      else value[field] = day
    } else if (given.trim() !== '') value[field] = given.trim()
  }
  return { value, issues }
}

/** The sidecar of a document file; empty when there is none. */
export async function readSidecar(path: string): Promise<Reading<DocumentMeta>> {
  const file = sidecarOf(path)
  try {
    return parseSidecar(await readFile(file, 'utf8'), file)
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return { value: {}, issues: [] }
    return { value: {}, issues: [{ file, place: '', severity: 'warning', code: 'read/sidecar', reason: fileReason(problem) }] }
  }
}
