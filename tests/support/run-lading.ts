import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownFolder } from './made-documents.ts'

/** The program's own file. */
export const main = join(import.meta.dirname, '../../src/cli/main.ts')

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the program as a person does: another process, in a folder of its own. */
export function lading(folder: string, ...args: readonly string[]): Promise<Ran> {
  return ran(folder, [main, ...args])
}

/** Runs Node with these arguments in the folder. */
export function ran(folder: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...process.env, LADING_LEDGER: '' }
    execFile(process.execPath, [...args], { cwd: folder, env, maxBuffer: 64e6 }, (problem, out, err) =>
      resolve({ code: problem === null ? 0 : Number(problem.code), out, err }),
    )
  })
}

/** A folder of the test's own with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = ownFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Each line of JSON in a text. */
export const linesOf = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
