import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../text/hash.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What decides how a document is read, and what decides how the collection is grouped. */
const readingParts = ['src/1-read', 'src/2-clean', 'src/3-segment', 'src/4-find', 'src/5-claim', 'src/text', 'src/vocab', 'data/vocab', 'data/models']
const groupingParts = ['src/6-resolve', 'src/7-group', 'src/8-assess', 'src/text']

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts') && !entry.name.endsWith('.md') && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

async function fingerprint(parts: readonly string[]): Promise<string> {
  const files = (await Promise.all(parts.map(filesUnder))).flat()
  const contents = await Promise.all(files.map(async (file) => [file.slice(root.length), await readFile(file)] as const))
  return sha256(...contents.flat()).slice(0, 16)
}

/** Names the reader: another one reads every document again. Any change of its code, word lists or weights makes another one. */
export async function readerVersion(): Promise<string> {
  return fingerprint(readingParts)
}

/** Names the grouping: another one groups the collection again. */
export async function groupingVersion(): Promise<string> {
  return fingerprint(groupingParts)
}
