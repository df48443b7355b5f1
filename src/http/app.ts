import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import type { Issue } from '../model/index.ts'
import type { Store } from '../store/open.ts'
import { api, failure } from './api.ts'
import { hostIsOurs } from './hosts.ts'
import { notBuilt, pageFile } from './page.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ')

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
}

/** Pages whose data stands behind `.json`. */
const pages: ReadonlySet<string> = new Set(['register', 'transfers', 'documents', 'claims', 'search', 'parties', 'summary'])

interface Settings {
  readonly store: Store
  /** The address the server listens on: the only one, besides loopback names, that requests may name. */
  readonly host: string
  readonly folder?: string
  readonly report?: (issues: readonly Issue[]) => void
  readonly failed?: (problem: Error) => void
}

/** The web page and the HTTP interface as one function from request to answer. Reads the ledger, never writes. */
export function webApp(settings: Settings): Hono {
  const { store, host, folder = fileURLToPath(new URL('../../web/dist', import.meta.url)), report = () => {}, failed = () => {} } = settings
  const app = new Hono()

  app.use(async (context, next) => {
    if (!hostIsOurs(context.req.header('host') ?? new URL(context.req.url).host, host))
      context.res = context.json(failure('wrong-host', 'this program does not answer to that host name'), 421)
    else if (context.req.method !== 'GET' && context.req.method !== 'HEAD')
      context.res = context.json(failure('method-not-allowed', 'only GET and HEAD are answered'), 405, { allow: 'GET, HEAD' })
    else await next()
    for (const [name, value] of Object.entries(headers)) if (!context.res.headers.has(name)) context.res.headers.set(name, value)
  })

  const answers = api(store, report)
  app.route('/', answers)
  app.all('/api/*', (context) => context.json(failure('not-found', 'there is no such address'), 404))

  app.get('*', async (context) => {
    const { path } = context.req
    const page = path.endsWith('.json') ? path.slice(1, -'.json'.length) : null
    if (page !== null && pages.has(page.split('/')[0] ?? '')) {
      const url = new URL(context.req.url)
      return answers.fetch(new Request(`${url.origin}/api/${page}${url.search}`))
    }
    const file = await pageFile(folder, path)
    if (file !== null && path !== '/')
      return context.body(file.body, 200, { 'content-type': file.type, 'cache-control': file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache' })
    if (/\.[a-z0-9]+$/i.test(path) && !path.startsWith('/documents/') && !path.startsWith('/parties/'))
      return context.json(failure('not-found', 'there is no such file'), 404)
    const index = await pageFile(folder, 'index.html')
    return context.body(index?.body ?? notBuilt, 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
  })

  app.onError((problem, context) => {
    failed(problem)
    return context.json(failure('failed', 'the program could not answer; the reason stands in its own output'), 500)
  })
  return app
}
