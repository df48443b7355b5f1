import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { webApp } from '../src/http/app.ts'
import { hostIsOurs } from '../src/http/hosts.ts'
import { openLedger } from '../src/store/open.ts'
import { writeLedger } from '../src/store/regroup.ts'
import {
  articleShape,
  claimShape,
  documentShape,
  errorShape,
  partyPageShape,
  partyShape,
  registerRowShape,
  searchHitShape,
  summaryShape,
  transferShape,
} from '../src/views/shapes.ts'
import { made, madeLedger, madeTransfer, ownFolder, put } from './support/made-documents.ts'

const text = 'Russia has sold Syria 36 Yak-130 jets, an official said. <script>alert(1)</script> Moscow denies any delivery.'
const page = made('page "one".txt', text, [
  {
    words: 'Russia has sold Syria 36 Yak-130 jets',
    when: { text: '2012', from: '2012-01-01', to: '2012-12-31', basis: { how: 'inferred', rule: 'when/made', from: [{ start: 0, end: 6 }] } },
  },
  { words: 'Moscow denies any delivery', stance: 'denies' },
])
const ids = page.reading.claims.map(({ id }) => id)

async function ownApp(host = '127.0.0.1', folder = join(ownFolder(), 'none')) {
  const store = await openLedger(':memory:', { create: true })
  onTestFinished(() => store.destroy())
  await put(store, page)
  await writeLedger(store, madeLedger([madeTransfer('abcd0000', ids)]), 'grouping-1')
  const app = webApp({ store, host, folder })
  return (path: string, init: RequestInit = {}) => app.request(`http://localhost${path}`, init)
}

const id = page.raw.id
test.each([
  ['/api/summary', summaryShape],
  ['/api/register', z.object({ rows: z.array(registerRowShape).length(1), total: z.literal(1) })],
  [
    '/api/register?supplier=RU&recipient=SY&category=aircraft&designation=yak&from=2012&to=2012-12&status=ordered&q=jets',
    z.object({ rows: z.array(registerRowShape).length(1), total: z.literal(1) }),
  ],
  [
    '/api/register?supplier=Russian%20Federation&recipient=Syrian%20Arab%20Republic',
    z.object({ rows: z.array(registerRowShape).length(1), total: z.literal(1) }),
  ],
  ['/api/register?supplier=Atlantis', z.object({ rows: z.array(registerRowShape).length(0), total: z.literal(0) })],
  [
    '/api/claims?party=Russian%20Federation&transfer=abcd&document=page%20%22one%22.txt',
    z.object({ claims: z.array(claimShape).length(2), total: z.literal(2) }),
  ],
  [`/api/claims?document=${id.slice(0, 8)}`, z.object({ claims: z.array(claimShape).length(2), total: z.literal(2) })],
  ['/api/claims?transfer=abce', z.object({ claims: z.array(claimShape).length(0), total: z.literal(0) })],
  ['/api/register?supplier=US', z.object({ rows: z.array(registerRowShape).length(0), total: z.literal(0) })],
  ['/api/register?supplier=&category=&from=&status=', z.object({ rows: z.array(registerRowShape).length(1), total: z.literal(1) })],
  ['/api/transfers/abcd0000', transferShape],
  ['/api/documents', z.object({ documents: z.array(documentShape).length(1), total: z.literal(1) })],
  [`/api/documents/${id}`, articleShape],
  ['/api/claims', z.object({ claims: z.array(claimShape).length(2), total: z.literal(2) })],
  ['/api/claims?limit=1&offset=1', z.object({ claims: z.array(claimShape).length(1), total: z.literal(2) })],
  [`/api/claims?party=RU&stance=denies&transfer=abcd0000&document=${id}`, z.object({ claims: z.array(claimShape).length(1), total: z.literal(1) })],
  ['/api/search?q=jets', z.object({ hits: z.array(searchHitShape).length(2), total: z.literal(2) })],
  ['/api/search?q=', z.object({ hits: z.array(searchHitShape).length(0), total: z.literal(0) })],
  ['/api/parties', z.object({ parties: z.array(partyShape).length(2), total: z.literal(2) })],
  ['/api/parties/RU', partyPageShape],
  ['/register.json?supplier=RU', z.object({ rows: z.array(registerRowShape).length(1), total: z.literal(1) })],
  ['/transfers/abcd0000.json', transferShape],
  [`/documents/${id}.json`, articleShape],
])('%s answers in its agreed shape', async (path, shape) => {
  const answer = await (await ownApp())(path)
  expect(answer.status).toBe(200)
  const body: unknown = await answer.json()
  expect(shape.strict().parse(body)).toEqual(body)
})

test.each([
  ['/api/transfers/none', 404, 'not-found'],
  ['/api/documents/none', 404, 'not-found'],
  ['/api/documents/none/source', 404, 'not-found'],
  ['/api/parties/none', 404, 'not-found'],
  ['/transfers/none.json', 404, 'not-found'],
  ['/api/nothing', 404, 'not-found'],
  ['/assets/none.js', 404, 'not-found'],
  ['/api/register?category=planes', 400, 'bad-request'],
  ['/api/register?from=2012-13-01', 400, 'bad-request'],
  ['/api/claims?limit=0', 400, 'bad-request'],
  ['/api/claims?limit=5000', 400, 'bad-request'],
  ['/register.json?status=gone', 400, 'bad-request'],
])('%s is refused with %i and a reason', async (path, status, code) => {
  const answer = await (await ownApp())(path)
  const { error } = errorShape.parse(await answer.json())
  expect([answer.status, error.code]).toEqual([status, code])
  expect(error.reason).not.toBe('')
})

test('a row shows the value with most origins, names the conflict, and every cell has the claims behind it', async () => {
  const { rows } = z.object({ rows: z.array(registerRowShape) }).parse(await (await (await ownApp())('/api/register')).json())
  expect(rows[0]).toMatchObject({
    ordered: 36,
    conflicts: ['ordered'],
    value: { amount: 550_000_000, currency: 'USD' },
    deliveryYears: [2012, 2013],
    description: 'jets',
    evidence: { ordered: [ids[1], ids[0]], value: ids, deliveryYears: ids },
  })
})

test('every slot of a claim has its words, or the rule and the words it was inferred from', async () => {
  const { claims } = z.object({ claims: z.array(claimShape) }).parse(await (await (await ownApp())('/api/claims?stance=asserts')).json())
  expect(claims[0]?.slots.map(({ field, label, how }) => [field, label, how])).toEqual([
    ['supplier', 'Russia (RU)', 'stated'],
    ['recipient', 'Syria (SY)', 'stated'],
    ['item', 'Yak-130, aircraft', 'stated'],
    ['quantity', '36', 'stated'],
    ['when', '2012', 'inferred'],
  ])
  for (const { how, at, rule, from } of claims[0]?.slots ?? [])
    expect(how === 'stated' ? [at !== null, rule, from] : [at, rule !== null, from.length > 0]).toEqual(
      how === 'stated' ? [true, null, []] : [null, true, true],
    )
})

test('the source of a document is plain text that no browser runs, and evidence offsets count in it', async () => {
  const ask = await ownApp()
  const answer = await ask(`/api/documents/${id}/source`)
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8$/i)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(answer.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''page%20%22one%22.txt.source.txt")
  const source = await answer.text()
  const { claims } = articleShape.parse(await (await ask(`/api/documents/${id}`)).json())
  for (const { evidence } of claims) expect(source.slice(evidence.start, evidence.end)).toBe(evidence.quote)
})

test('every answer has the strict headers, also errors and the page', async () => {
  const ask = await ownApp()
  for (const path of ['/', '/api/summary', '/api/nothing', '/api/register?category=x', '/register.json']) {
    const { headers } = await ask(path)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'",
    )
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'no-referrer'])
  }
})

test('a request for another host, or one that would change something, is refused', async () => {
  const ask = await ownApp()
  expect((await ask('/api/summary', { headers: { host: 'rebound.example' } })).status).toBe(421)
  expect((await ask('/', { headers: { host: 'rebound.example' } })).status).toBe(421)
  expect((await ask('/api/summary', { method: 'POST' })).status).toBe(405)
  expect((await ask('/api/summary', { method: 'HEAD' })).status).toBe(200)
})

test.each([
  ['localhost:4173', '127.0.0.1', true],
  ['127.0.0.1', '127.0.0.1', true],
  ['[::1]:80', '127.0.0.1', true],
  ['192.168.1.5:80', '127.0.0.1', false],
  ['192.168.1.5:80', '192.168.1.5', true],
  ['192.168.1.5:80', '0.0.0.0', true],
  ['evil.example', '0.0.0.0', false],
  ['127.0.0.1.evil.example', '127.0.0.1', false],
  ['', '127.0.0.1', false],
  [undefined, '127.0.0.1', false],
])('host %s at a program on %s: %s', (header, listensOn, answered) => {
  expect(hostIsOurs(header, listensOn)).toBe(answered)
})

test('without a built page it says how to build one; with one every page path gives it', async () => {
  expect(await (await (await ownApp())('/register')).text()).toContain('npm run build')

  const folder = ownFolder()
  mkdirSync(join(folder, 'dist/assets'), { recursive: true })
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>Built</title>')
  writeFileSync(join(folder, 'dist/assets/main.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'these words stay here')
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/link.txt'))
  const ask = await ownApp('127.0.0.1', join(folder, 'dist'))
  for (const path of ['/', '/register?supplier=RU', '/transfers/abcd0000', `/documents/${id}`]) expect(await (await ask(path)).text()).toContain('<title>Built')
  const script = await ask('/assets/main.js')
  expect([script.headers.get('content-type'), script.headers.get('cache-control')]).toEqual([
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ])
  for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/link.txt', '/assets/%00.js'])
    expect(await (await ask(path)).text()).not.toContain('these words')
  for (const path of ['/..%2fsecret.txt', '/link.txt']) expect((await ask(path)).status).toBe(404)
})

test('the OpenAPI document describes every route with its answers', async () => {
  const { openapi, paths } = z
    .object({ openapi: z.string(), paths: z.record(z.string(), z.object({ get: z.object({ responses: z.record(z.string(), z.unknown()) }) })) })
    .parse(await (await (await ownApp())('/api/openapi.json')).json())
  expect(openapi).toBe('3.1.0')
  expect(Object.keys(paths).toSorted()).toEqual([
    '/api/claims',
    '/api/documents',
    '/api/documents/{id}',
    '/api/documents/{id}/source',
    '/api/parties',
    '/api/parties/{id}',
    '/api/register',
    '/api/search',
    '/api/summary',
    '/api/transfers/{id}',
  ])
  expect(JSON.stringify(paths['/api/register'])).toContain('"conflicts"')
})
