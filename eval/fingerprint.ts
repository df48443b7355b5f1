import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** The files of a folder and below whose names fit, sorted. */
export async function filesOf(path: string, ending: RegExp): Promise<readonly string[]> {
  const names = await readdir(path, { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

/** SHA-256 over names (below `root`) and contents. */
export async function fingerprint(root: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of files) {
    const bytes = await readFile(file)
    hash.update(`${relative(root, file)}\0${bytes.length}\0`)
    hash.update(bytes)
  }
  return hash.digest('hex')
}
