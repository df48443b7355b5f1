import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const tool = pathToFileURL(join(import.meta.dirname, '../tools/check-layers.mjs')).href
const { checkLayers } = (await import(tool)) as { checkLayers: (root: string) => string[] }
const made: string[] = []
afterAll(() => made.forEach((root) => rmSync(root, { recursive: true })))

/** A tree made of these files, checked. */
function breachesOf(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'lading-layers-'))
  made.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return checkLayers(root)
}

const find = { 'src/4-find/find.ts': 'export const find = 1\n' }

test.each([
  ['a stage that imports another stage', { ...find, 'src/5-claim/claim.ts': "import { find } from '../4-find/find.ts'\nfind\n" }, 'imports no other stage'],
  ['even as a type', { ...find, 'src/5-claim/claim.ts': "import type { A } from '../4-find/find.ts'\n" }, 'imports no other stage'],
  ['a private file of a stage', { ...find, 'src/4-find/money.ts': '', 'src/pipeline.ts': "import './4-find/money.ts'\n" }, 'private to its stage'],
  ['a stage without its entry', { 'src/4-find/money.ts': '' }, 'src/4-find/find.ts: is missing'],
  ['a model that imports a package', { 'src/model/claim.ts': "import { z } from 'zod'\n" }, 'imports nothing'],
  ['a model that imports text', { 'src/model/claim.ts': "export * from '../text/a.ts'\n", 'src/text/a.ts': '' }, 'may not import src/text/a.ts'],
  ['a store that imports the pipeline', { 'src/store/rows.ts': "await import('../pipeline.ts')\n", 'src/pipeline.ts': '' }, 'may not import src/pipeline.ts'],
  ['a command that calls a stage', { ...find, 'src/cli/main.ts': "import '../4-find/find.ts'\n" }, 'may not import src/4-find/find.ts'],
  ['a web page that takes values', { 'web/src/a.ts': "import { stances } from '../../src/model/index.ts'\n" }, 'takes only types'],
  ['a web page that reads the store', { 'web/src/a.ts': "import type { A } from '../../src/store/rows.ts'\n" }, 'may not import src/store/rows.ts'],
  ['a folder outside the table', { 'src/helpers/a.ts': '' }, 'no folder of the table'],
  ['a file outside the folders', { 'src/misc.ts': '' }, 'no folder of the table'],
  ['files read in a stage', { 'src/4-find/find.ts': "import { readFileSync } from 'node:fs'\n" }, 'no node:fs here'],
  ['a clock in text/', { 'src/text/now.ts': 'export const now = Date.now()\n' }, 'no Date.now here'],
  ['today in a stage', { 'src/4-find/find.ts': 'export const today = new Date()\n' }, 'no new Date() here'],
  ['chance in a stage', { 'src/4-find/find.ts': 'export const dice = () => Math.random()\n' }, 'no Math.random here'],
  ['the network in a stage', { 'src/4-find/find.ts': "export const page = () => fetch('x')\n" }, 'no fetch() here'],
  [
    'an import cycle',
    { 'src/text/a.ts': "import './b.ts'\n", 'src/text/b.ts': "import './a.ts'\n" },
    'import cycle src/text/a.ts -> src/text/b.ts -> src/text/a.ts',
  ],
  ['a file that is too long', { 'src/text/a.ts': '\n'.repeat(351) }, '351 lines, above 350'],
  ['a file that cannot be parsed', { 'src/text/a.ts': 'export const = 1\n' }, 'cannot be parsed'],
])('%s is a breach', (_name, files, expected) => {
  expect(breachesOf(files)).toEqual([expect.stringContaining(expected)])
})

test.each([
  ['the pipeline imports the entries of stages', { ...find, 'src/pipeline.ts': "import { find } from './4-find/find.ts'\nfind\n" }],
  ['a stage imports its own files', { 'src/4-find/find.ts': "import './money.ts'\n", 'src/4-find/money.ts': '' }],
  [
    'a test of a stage may import another',
    { ...find, 'src/5-claim/claim.ts': '', 'src/5-claim/claim.test.ts': "import '../4-find/find.ts'\nimport 'node:fs'\n" },
  ],
  ['hashes and given dates', { 'src/text/a.ts': "import { createHash } from 'node:crypto'\ncreateHash\nnew Date(0)\nDate.UTC(2012, 1)\n" }],
  ['words in comments and strings', { 'src/text/a.ts': "// Date.now() and new Date()\nexport const a = 'Math.random() ' + /fetch('x')/.source\n" }],
  [
    'the web page takes types, and values of the labels',
    { 'web/src/a.ts': "import type { A } from '../../src/model/index.ts'\nimport { b } from '../../src/views/labels.ts'\nb\n" },
  ],
  ['a long case table', { 'tests/a.test.ts': `// case table\n${'\n'.repeat(400)}` }],
])('%s: no breach', (_name, files) => {
  expect(breachesOf(files)).toEqual([])
})
