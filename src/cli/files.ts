import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Issue } from '../model/index.ts'

const notDocuments = ['.meta.json', '.gold.json']

/** Sidecars and gold files stand beside documents and are none themselves. */
export function isDocumentName(name: string): boolean {
  return !notDocuments.some((ending) => name.toLowerCase().endsWith(ending))
}

/** What an error of the file system means, in words. */
export function fileReason(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission to read it is missing',
    EPERM: 'permission to read it is missing',
    ELOOP: 'the symbolic links go round in a circle',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is a file, not a folder',
    ENAMETOOLONG: 'the name is too long',
  }
  return reasons[code] ?? (problem instanceof Error ? problem.message : String(problem))
}

interface Found {
  readonly files: readonly string[]
  readonly issues: readonly Issue[]
}

/**
 * Every document file under the given paths, each once, in the order given and sorted within a folder.
 * Hidden entries of folders and their README are left out; a folder that contains itself through links is walked once.
 */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const files: string[] = []
  const issues: Issue[] = []
  const seen = new Set<string>()
  const fail = (file: string, code: string, reason: string) => issues.push({ file, place: '', severity: 'error', code, reason })

  const visit = async (path: string): Promise<void> => {
    try {
      const real = await realpath(path)
      if (seen.has(real)) return
      seen.add(real)
      const entry = await stat(real)
      if (entry.isFile()) {
        if (isDocumentName(path)) files.push(path)
      } else if (entry.isDirectory()) {
        const names = (await readdir(path)).filter((name) => !name.startsWith('.') && !/^readme(?:\.\w+)?$/i.test(name)).toSorted()
        for (const name of names) await visit(join(path, name))
      } else fail(path, 'file/special', 'it is neither a file nor a folder')
    } catch (problem) {
      fail(path, 'file/unreadable', fileReason(problem))
    }
  }

  for (const path of paths) {
    const before = files.length + issues.length
    const known = seen.size
    await visit(path)
    if (files.length + issues.length === before && seen.size > known) fail(path, 'file/no-documents', 'there is no document in it')
  }
  return { files, issues }
}

/** `NAME.meta.json` for `NAME.ext`. */
export function sidecarOf(path: string): string {
  const name = basename(path)
  const dot = name.lastIndexOf('.')
  return `${path.slice(0, path.length - name.length)}${dot > 0 ? name.slice(0, dot) : name}.meta.json`
}
