import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { PrintedClaim, RegisterRow, TransferPage } from '../src/views/shapes.ts'
import { ownFolder } from './support/made-documents.ts'
import { folderWith, lading, linesOf, main, ran } from './support/run-lading.ts'

/** Each test starts the program several times, which takes long on a machine with other things to do. */
vi.setConfig({ testTimeout: 120_000 })

const sentence = 'Russia sold Syria 36 Yak-130 jets in 2012, the ministry said.\n'
const denial = 'Moscow denied on Tuesday that it had delivered any Yak-130 aircraft to Damascus.\n'

const claimsOf = (text: string) => linesOf(text) as readonly PrintedClaim[]

test('extract prints one claim a line, whose quote is exactly that run of the decoded source', async () => {
  const folder = folderWith({
    'in/a.txt': `\uFEFF${sentence}`,
    'in/b.html': `<p>First &amp; foremost, Russia sold Syria 36 <b>Yak-130</b> jets in 2012, the ministry said.</p>`,
  })
  const { code, out, err } = await lading(folder, 'extract', '--format', 'jsonl', 'in')
  expect([code, err]).toEqual([0, ''])
  const claims = claimsOf(out)
  expect(claims.map(({ document }) => document)).toContain('a.txt')
  for (const { document, evidence } of claims) {
    const source = readFileSync(join(folder, 'in', document), 'utf8').replace('\uFEFF', '')
    expect(evidence.quote).toBe(source.slice(evidence.start, evidence.end))
    expect(evidence.quote).not.toBe('')
  }
  const sale = claims.find(({ document }) => document === 'a.txt')
  expect(sale).toMatchObject({ supplier: [{ code: 'RU' }], items: [{ designation: 'Yak-130', quantity: 36 }], when: { from: '2012-01-01', to: '2012-12-31' } })
})

test('extract stores nothing, and prints the same twice and in every form', async () => {
  const folder = folderWith({ 'a.txt': sentence + denial })
  const [lines, again, whole, shown] = await Promise.all([
    lading(folder, 'extract', 'a.txt'),
    lading(folder, 'extract', 'a.txt'),
    lading(folder, 'extract', '--format', 'json', 'a.txt'),
    lading(folder, 'extract', '--format', 'table', 'a.txt'),
  ])
  expect(again.out).toBe(lines.out)
  expect(JSON.parse(whole.out)).toEqual(linesOf(lines.out))
  expect(shown.out).toContain('Yak-130')
  expect(existsSync(join(folder, 'lading.sqlite'))).toBe(false)
})

test('a folder is walked sorted: no hidden files, sidecars, gold, README; links that go in circles end', async () => {
  const folder = folderWith({
    'in/b.txt': 'Bravo has words.',
    'in/a/z.txt': 'Zulu has words.',
    'in/.hidden.txt': 'Hidden words.',
    'in/b.meta.json': '{"published":"2013-02-18","title":"The bravo story"}',
    'in/b.gold.json': '{}',
    'in/README.md': 'About this folder.',
  })
  symlinkSync('..', join(folder, 'in/a/loop'))
  const { code, out } = await lading(folder, 'read', '--format', 'jsonl', 'in')
  expect(code).toBe(0)
  expect(linesOf(out)).toMatchObject([
    { document: 'z.txt', published: null },
    { document: 'b.txt', published: '2013-02-18', title: 'The bravo story' },
  ])
})

test('what cannot be read is listed with its reason and the rest goes on', async () => {
  const folder = folderWith({
    'good.txt': sentence,
    'empty.txt': '',
    'picture.txt': Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 3]),
    'good.meta.json': '{broken',
  })
  mkdirSync(join(folder, 'nothing'))
  const { code, out, err } = await lading(folder, 'extract', 'missing.txt', 'nothing', 'empty.txt', 'picture.txt', 'good.txt')
  expect(code).toBe(0)
  expect(claimsOf(out).map(({ document }) => document)).toContain('good.txt')
  for (const [file, reason] of [
    ['missing.txt', 'no such file'],
    ['nothing', 'no document'],
    ['empty.txt', ''],
    ['picture.txt', ''],
    ['good.meta.json', 'not JSON'],
  ] as const) {
    const line = err.split('\n').find((one) => one.includes(file))
    expect(line, `${file} in\n${err}`).toContain(reason)
  }
})

test('a file name cannot act on the terminal or pass for another line', async () => {
  const { code, err } = await lading(ownFolder(), 'extract', 'a\nerror: b\u001b[2J.txt')
  expect([code, err.trimEnd()]).toEqual([1, expect.stringMatching(/^error: a error: b [^\n\u001b]*no such file[^\n\u001b]*$/)])
})

test('a file that may not be read is an issue', async ({ skip }) => {
  const folder = folderWith({ 'a.txt': sentence, 'secret.txt': sentence })
  if (process.getuid?.() === 0) skip('the superuser may read everything')
  chmodSync(join(folder, 'secret.txt'), 0)
  const { code, err } = await lading(folder, 'extract', 'a.txt', 'secret.txt')
  expect([code, err]).toEqual([0, expect.stringContaining('permission')])
})

test('exit codes: 1 where nothing could be done, 2 for wrong use, 0 for help', async () => {
  const folder = ownFolder()
  const codes = async (...args: readonly string[]) => (await lading(folder, ...args)).code
  const [nothing, noLedger, bare, unknown, noPath, badForm, badDay, help, commandHelp, address] = await Promise.all([
    codes('extract', 'missing.txt'),
    codes('register'),
    codes(),
    codes('extrat', 'x'),
    codes('extract'),
    codes('extract', '--format', 'xml', 'x'),
    codes('register', '--from', '2012-13'),
    codes('--help'),
    codes('add', '--help'),
    codes('add', 'https://example.org/page.html'),
  ])
  expect({ nothing, noLedger, bare, unknown, noPath, badForm, badDay, help, commandHelp, address }).toEqual({
    nothing: 1,
    noLedger: 1,
    bare: 2,
    unknown: 2,
    noPath: 2,
    badForm: 2,
    badDay: 2,
    help: 0,
    commandHelp: 0,
    address: 2,
  })
})

test('every command has help with an example', async () => {
  const { out } = await lading(ownFolder(), '--help')
  const commands = [...out.matchAll(/^ {2}([a-z]+) .*$/gm)].map(([, name]) => name ?? '').filter((name) => name !== 'help' && name !== 'lading')
  expect(commands).toEqual(['extract', 'read', 'add', 'register', 'transfer', 'claims', 'search', 'serve', 'eval', 'demo'])
  for (const help of await Promise.all(commands.map((name) => lading(ownFolder(), name, '--help')))) expect(help.out).toContain('Examples:\n  lading ')
})

test('a reader that goes away ends the program quietly', async () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`in/${at}.txt`, `${'Many words stand here. '.repeat(200)}${at}`])))
  const child = spawn(process.execPath, [main, 'read', '--format', 'jsonl', 'in'], { cwd: folder })
  onTestFinished(() => void child.kill())
  let err = ''
  child.stderr.on('data', (some: Buffer) => {
    err += some.toString()
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(0)
  expect(err).not.toContain('Error')
})

test('adding twice changes nothing, says so, and leaves the file as it is, byte for byte', async () => {
  const folder = folderWith({ 'in/a.txt': sentence, 'in/b.txt': denial, 'in/c.txt': denial, 'in/b.meta.json': '{"published":"2013-02-19"}' })
  const first = await lading(folder, 'add', 'in')
  expect([first.code, first.out]).toEqual([0, expect.stringContaining('2 documents added, 1 copy')])
  const bytes = readFileSync(join(folder, 'lading.sqlite'))
  const second = await lading(folder, 'add', 'in')
  expect([second.code, second.out]).toEqual([0, expect.stringContaining('2 already there, 1 copy; nothing changed')])
  expect(readFileSync(join(folder, 'lading.sqlite')).equals(bytes)).toBe(true)
  expect(existsSync(join(folder, 'lading.sqlite-wal'))).toBe(false)
})

test('a changed sidecar reads its document again; changed bytes make another document', async () => {
  const folder = folderWith({ 'a.txt': sentence, 'a.meta.json': '{"published":"2013-02-18"}' })
  await lading(folder, 'add', 'a.txt')
  writeFileSync(join(folder, 'a.meta.json'), '{"published":"2014-01-01"}')
  expect((await lading(folder, 'add', 'a.txt')).out).toContain('1 document read again')
  writeFileSync(join(folder, 'a.txt'), `${sentence}More words.\n`)
  const { out } = await lading(folder, 'add', '--format', 'json', 'a.txt')
  expect(JSON.parse(out)).toMatchObject({ documents: { added: 1 }, ledger: { documents: 2 }, regrouped: true })
})

test('the order in which documents are added does not matter', async () => {
  const folder = folderWith({ 'a.txt': sentence, 'b.txt': denial })
  await Promise.all([lading(folder, 'add', '-l', 'one.sqlite', 'a.txt', 'b.txt'), lading(folder, 'add', '-l', 'two.sqlite', 'b.txt', 'a.txt')])
  const [one, two] = await Promise.all(['one', 'two'].map((name) => lading(folder, 'register', '--format', 'json', '-l', `${name}.sqlite`)))
  expect(one?.out).toBe(two?.out)
  expect(one?.out).toContain('Yak-130')
})

test('adding nothing that can be read makes no ledger, and changes none', async () => {
  const folder = folderWith({ 'empty.txt': '', 'a.txt': sentence })
  const first = await lading(folder, 'add', 'empty.txt', 'missing.txt')
  expect([first.code, first.out, existsSync(join(folder, 'lading.sqlite'))]).toEqual([1, expect.stringContaining('1 not readable'), false])
  for (const file of ['empty.txt', 'missing.txt']) expect(first.err).toContain(`error: ${file}`)
  await lading(folder, 'add', 'a.txt')
  const bytes = readFileSync(join(folder, 'lading.sqlite'))
  const then = await lading(folder, 'add', 'empty.txt')
  expect([then.code, readFileSync(join(folder, 'lading.sqlite')).equals(bytes)]).toEqual([1, true])
})

test('what cannot be a ledger is refused in words and stays as it is', async () => {
  const folder = folderWith({ 'a.txt': sentence, 'folder/x.txt': sentence, 'text.sqlite': 'no database\n'.repeat(100) })
  await lading(folder, 'add', '-l', 'damaged.sqlite', 'a.txt')
  const page = 4096
  const damaged = readFileSync(join(folder, 'damaged.sqlite'))
  const pages = damaged.length / page
  writeFileSync(join(folder, 'damaged.sqlite'), damaged.fill(0xa5, Math.floor(pages / 3) * page, Math.floor((2 * pages) / 3) * page))
  for (const [ledger, code] of [
    ['text.sqlite', 1],
    ['folder', 1],
    ['damaged.sqlite', 1],
    ['postgres://host/name', 2],
  ] as const) {
    const ran = await lading(folder, 'register', '-l', ledger)
    expect([ran.code, ran.err], ledger).toEqual([code, expect.stringMatching(/^lading: .*\n$/)])
  }
  expect(readFileSync(join(folder, 'text.sqlite'), 'utf8')).toBe('no database\n'.repeat(100))
})

test('add goes on when nobody listens to its issues any more', async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`in/${at}.txt`, at === 59 ? sentence : '']))
  const folder = folderWith(files)
  const child = spawn(process.execPath, [main, 'add', 'in'], { cwd: folder, env: { ...process.env, LADING_LEDGER: '' } })
  onTestFinished(() => void child.kill())
  child.stderr.destroy()
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, (await lading(folder, 'claims', '--format', 'jsonl')).out]).toEqual([0, expect.stringContaining('Yak-130')])
})

test('add that is stopped half way leaves the ledger as it was', async () => {
  const folder = folderWith({ 'a.txt': sentence, ...Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`in/${at}.txt`, `${denial}${at}`])) })
  await lading(folder, 'add', 'a.txt')
  const child = spawn(process.execPath, [main, 'add', 'in'], { cwd: folder, env: { ...process.env, LADING_LEDGER: '' } })
  child.stderr.once('data', () => child.kill('SIGINT'))
  await new Promise((resolve) => child.on('close', resolve))
  const { code, out } = await lading(folder, 'add', 'a.txt')
  expect([code, out]).toEqual([0, expect.stringMatching(/nothing changed\n.*: 1 document,/)])
})

test('two programs add to one ledger at once and both are done', async () => {
  const folder = folderWith({ 'a.txt': sentence, 'b.txt': denial })
  const both = await Promise.all([lading(folder, 'add', 'a.txt'), lading(folder, 'add', 'b.txt')])
  expect(both.map(({ code, err }) => [code, err])).toEqual([
    [0, ''],
    [0, ''],
  ])
  const { out } = await lading(folder, 'search', '--format', 'json', 'yak-130')
  expect(new Set((JSON.parse(out) as { hits: { document: { name: string } }[] }).hits.map(({ document }) => document.name))).toEqual(
    new Set(['a.txt', 'b.txt']),
  )
})

test('two programs that add the same document add it once', async () => {
  const folder = folderWith({ 'a.txt': sentence })
  const both = await Promise.all([lading(folder, 'add', 'a.txt'), lading(folder, 'add', 'a.txt')])
  expect(both.map(({ out }) => out.split('\n')[0] ?? '').toSorted()).toEqual(['1 already there; nothing changed', '1 document added'])
})

test('from the register to the words: each row opens as a transfer whose claims quote the document', async () => {
  const folder = folderWith({ 'a.txt': sentence, 'b.txt': denial })
  await lading(folder, 'add', 'a.txt', 'b.txt')
  const rows = JSON.parse((await lading(folder, 'register', '--supplier', 'RU', '--designation', 'yak130', '--format', 'json')).out) as RegisterRow[]
  expect(rows.length).toBeGreaterThan(0)
  const id = rows[0]?.id ?? ''
  const page = JSON.parse((await lading(folder, 'transfer', id.slice(0, 8), '--format', 'json')).out) as TransferPage
  expect(page).toMatchObject({ id, designation: 'Yak-130' })
  for (const { evidence, words, transfers } of page.claims) {
    expect(sentence + denial).toContain(evidence.quote)
    expect(words).toBe(evidence.quote)
    expect(transfers).toContain(id)
  }
  const [text, csv, claims] = await Promise.all([
    lading(folder, 'transfer', id),
    lading(folder, 'register', '--format', 'csv'),
    lading(folder, 'claims', '--stance', 'denies', '--format', 'jsonl'),
  ])
  expect(text.out).toContain('Claims\n')
  expect(csv.out.split('\r\n')[0]).toMatch(/^id,kind,supplier,/)
  for (const claim of claimsOf(claims.out)) expect(claim.stance).toBe('denies')
})

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string }
  expect(await lading(ownFolder(), '--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test('the help of eval names no folder that the program does not come with, and says what a folder must hold', async () => {
  const { out } = await lading(ownFolder(), 'eval', '--help')
  expect(out).toContain('lading eval gold/')
  expect(out).not.toContain('eval/dev')
  expect(out.replace(/\s+/g, ' ')).toContain('NAME.gold.json beside NAME.txt')
})

test('eval measures on gold: nothing printed is nothing right', async () => {
  const gold = {
    document: 'a.txt',
    claims: [{ kind: 'transfer', stance: 'asserts', supplier: ['RU'], recipient: ['SY'], items: [], evidence: 'Russia sold Syria 36 Yak-130 jets' }],
  }
  const folder = folderWith({ 'gold/a.txt': sentence, 'gold/a.gold.json': JSON.stringify(gold), 'none/a.txt': sentence })
  const [some, none] = await Promise.all([lading(folder, 'eval', '--format', 'json', 'gold'), lading(folder, 'eval', 'none')])
  expect(JSON.parse(some.out)).toMatchObject({ documents: 1, goldClaims: 1, badQuotes: 0, rows: [{ name: 'a.txt', gold: 1 }] })
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('no NAME.gold.json')])
})

test('serve answers on the address that it prints and stops when told', async () => {
  const folder = folderWith({ 'a.txt': sentence })
  await lading(folder, 'add', 'a.txt')
  const child = spawn(process.execPath, [main, 'serve', '--port', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const address = await new Promise<string>((resolve) => child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())))
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  expect(await (await fetch(`${address}api/summary`)).json()).toMatchObject({ documents: 1 })
  child.kill('SIGTERM')
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
})

test('three pages cost less than three seconds of computing, start of the program included', async () => {
  const page = `${sentence}${denial}`.repeat(5)
  const folder = folderWith({ 'in/1.txt': page, 'in/2.txt': page, 'in/3.txt': page })
  const counting = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error((user+system)/1000)})`
  const { err } = await ran(folder, ['--import', counting, main, 'extract', 'in'])
  expect(Number(err)).toBeGreaterThan(0)
  expect(Number(err)).toBeLessThan(3000)
})
