import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { webApp } from '../src/http/app.ts'
import { openLedger } from '../src/store/open.ts'

const root = join(import.meta.dirname, '..')
const text = (path: string) => readFileSync(join(root, path), 'utf8')
const inBackticks = (markdown: string) => [...markdown.matchAll(/`([^`\n]+)`/g)].map((found) => found[1] ?? '')
const documents = globSync('docs/**/*.md', { cwd: root }).map((path) => path.split(sep).join('/'))
const guides = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...documents]
/** Made by `npm ci` or `npm run build`, so not in a fresh clone. */
const built = /^(?:node_modules|web\/dist)(?:\/|$)/

test.each(guides)('%s: every path in backticks exists', (guide) => {
  const folders = readdirSync(root)
  const paths = inBackticks(text(guide)).filter(
    (words) => /^[\w.-]+\/[\w./-]*$/.test(words) && folders.includes(words.split('/')[0] ?? '') && !built.test(words),
  )
  if (guide === 'ARCHITECTURE.md') expect(paths.length).toBeGreaterThan(15)
  // TOPIC--WHAT stands for a name that the reader gives.
  expect(paths.filter((path) => !path.includes('TOPIC') && !existsSync(join(root, path)))).toEqual([])
})

test.each(guides)('%s: every link inside the project leads somewhere', (guide) => {
  const links = [...text(guide).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((found) => found[1] ?? '')
  expect(links.filter((link) => !existsSync(join(root, dirname(guide), link)))).toEqual([])
})

test('ARCHITECTURE.md is short and names every part of src/', () => {
  const map = text('ARCHITECTURE.md')
  expect(map.split('\n').length).toBeLessThanOrEqual(150)
  const parts = readdirSync(join(root, 'src'), { withFileTypes: true }).filter(({ name }) => !name.endsWith('.test.ts'))
  const missing = parts.map((part) => `src/${part.name}${part.isDirectory() ? '/' : ''}`).filter((part) => !inBackticks(map).includes(part))
  expect(missing).toEqual([])
})

test('every command is in the README, and every command in the README exists', () => {
  const help = execFileSync(process.execPath, [join(root, 'src/cli/main.ts'), '--help'], { encoding: 'utf8' })
  const section = help.slice(help.indexOf('Commands:'), help.indexOf('Examples:'))
  const commands = [...section.matchAll(/^ {2}([a-z]+)\b/gm)].map((found) => found[1] ?? '').filter((name) => name !== 'help')
  const listed = [...text('README.md').matchAll(/^\| `([a-z]+)/gm)].map((found) => found[1] ?? '')
  expect(commands.length).toBeGreaterThan(0)
  expect(listed.toSorted()).toEqual(commands.toSorted())
})

test('every HTTP route is in docs/http.md, and every route there exists', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lading-docs-'))
  const store = await openLedger(join(folder, 'ledger.sqlite'), { create: true })
  const answer = await webApp({ store, host: '127.0.0.1' }).request('http://127.0.0.1/api/openapi.json')
  const { paths } = (await answer.json()) as { paths: Record<string, unknown> }
  await store.destroy()
  rmSync(folder, { recursive: true })
  const listed = [...text('docs/http.md').matchAll(/^\| `(\/api\/[^`]*)`/gm)].map((found) => found[1] ?? '')
  expect(listed.toSorted()).toEqual(Object.keys(paths).toSorted())
})

test('decision records are numbered without gaps, and each says what would change our mind', () => {
  const records = readdirSync(join(root, 'docs/decisions')).toSorted()
  expect(records.map((name) => name.slice(0, 5))).toEqual(records.map((_, index) => `${String(index + 1).padStart(4, '0')}-`))
  for (const name of records) {
    const record = text(`docs/decisions/${name}`)
    for (const part of [`# ${name.slice(0, 4)} `, '**Context.**', '**Decision.**', '**What would change our mind.**']) expect(record, name).toContain(part)
  }
})

test('every runtime dependency has its reason', () => {
  const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> }
  const reasons = documents
    .filter((path) => path.startsWith('docs/decisions/'))
    .map(text)
    .join('\n')
  expect(Object.keys(dependencies).filter((name) => !inBackticks(reasons).includes(name))).toEqual([])
})

test('data/SOURCES.md has a row for every file in data/, and no row for a file that is gone', () => {
  const files = globSync('data/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'SOURCES.md')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/')
        .replace(/^data\//, ''),
    )
  const listed = [...text('data/SOURCES.md').matchAll(/^\| *`(?:data\/)?([^`]+)`/gm)].map((found) => found[1] ?? '')
  expect(listed.toSorted()).toEqual(files.toSorted())
})
