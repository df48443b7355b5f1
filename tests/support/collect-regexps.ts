// Prints every regular expression of src/ as a line of JSON: literals as they stand, and those that are put together while modules load. Run: node tests/support/collect-regexps.ts
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'

const root = join(import.meta.dirname, '../..')
const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !/\.(?:test|fixture)\.ts$/.test(file))
const found = new Map<string, { readonly file: string; readonly source: string; readonly flags: string }>()
const add = (file: string, source: string, flags: string): void => void found.set(`/${source}/${flags}`, { file, source, flags })

for (const file of files) {
  const { program } = parseSync(file, readFileSync(join(root, file), 'utf8'))
  new Visitor({
    Literal: (node) => {
      if ('regex' in node) add(file, node.regex.pattern, node.regex.flags)
    },
  }).visit(program)
}

/** The file of src/ whose code asked for the expression; null where a package did. */
function caller(): string | null {
  const frame = (new Error().stack ?? '').split('\n')[3] ?? ''
  return frame.includes('node_modules') ? null : (/\/(src\/[\w./-]+\.ts):/.exec(frame)?.[1] ?? null)
}

const standard = RegExp
globalThis.RegExp = new Proxy(standard, {
  construct: (target, [pattern, flags]: [string | RegExp, string | undefined]) => {
    const made = new target(pattern, flags)
    const file = caller()
    if (file !== null) add(file, made.source, made.flags)
    return made
  },
})
// The command line runs when it is loaded; it has no expressions of its own.
for (const file of files) if (file !== join('src', 'cli', 'main.ts')) await import(join(root, file))
globalThis.RegExp = standard

for (const one of found.values()) console.log(JSON.stringify(one))
