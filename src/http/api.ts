import { OpenAPIHono } from '@hono/zod-openapi'
import type { Issue, Vocab } from '../model/index.ts'
import { readBytes } from '../pipeline.ts'
import { countClaims, findClaims } from '../store/claims.ts'
import { listDocuments, storedArticle, storedBytes } from '../store/documents.ts'
import { givenFilter } from '../store/given.ts'
import type { Store } from '../store/open.ts'
import { countAll, findParty, listParties } from '../store/parties.ts'
import { searchWords } from '../store/search.ts'
import { findTransfer, findTransfers } from '../store/transfers.ts'
import { articlePage, searchHit, transferPage } from '../views/pages.ts'
import { partyPage, partyRow } from '../views/party-page.ts'
import { storedClaim } from '../views/printed-claim.ts'
import { registerRow } from '../views/register-row.ts'
import * as routes from './routes.ts'

/** The body of every answer that is no success. */
export function failure(code: string, reason: string) {
  return { error: { code, reason } }
}

const noSuch = (what: string) => failure('not-found', `there is no such ${what} in the ledger`)

/** The word lists, read when a question first needs them. */
function vocabularyOnce(): () => Promise<Vocab> {
  let loading: Promise<Vocab> | null = null
  return () => (loading ??= import('../vocab/load.ts').then(({ loadVocab }) => loadVocab()))
}

/** The routes under `/api`. `report` is told of stored claims whose words do not stand in their article. */
export function api(store: Store, report: (issues: readonly Issue[]) => void) {
  const vocabulary = vocabularyOnce()
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      const reason = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
      return context.json(failure('bad-request', reason), 400)
    },
  })

  app.openapi(routes.summaryRoute, async (context) => context.json(await countAll(store), 200))

  app.openapi(routes.registerRoute, async (context) => {
    const { filter } = await givenFilter(store, context.req.valid('query'), vocabulary)
    const rows = (await findTransfers(store, filter)).map(({ transfer, claims }) => registerRow(transfer, claims))
    return context.json({ rows, total: rows.length }, 200)
  })

  app.openapi(routes.transferRoute, async (context) => {
    const { value, issues } = await findTransfer(store, context.req.valid('param').id)
    report(issues)
    return value === null ? context.json(noSuch('transfer'), 404) : context.json(transferPage(value), 200)
  })

  app.openapi(routes.documentsRoute, async (context) => {
    const documents = [...(await listDocuments(store))]
    return context.json({ documents, total: documents.length }, 200)
  })

  app.openapi(routes.documentRoute, async (context) => {
    const { id } = context.req.valid('param')
    const article = await storedArticle(store, id)
    if (article === null) return context.json(noSuch('document'), 404)
    const { value: claims, issues } = await findClaims(store, { document: id })
    report(issues)
    return context.json(articlePage({ article, claims }), 200)
  })

  app.openapi(routes.sourceRoute, async (context) => {
    const stored = await storedBytes(store, context.req.valid('param').id)
    const raw = stored === null ? null : readBytes(stored.bytes, stored.name, stored.meta).value
    if (raw === null) return context.json(noSuch('document'), 404)
    context.header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(`${raw.name}.source.txt`).replace(/['()*]/g, '_')}`)
    context.header('content-security-policy', "default-src 'none'; sandbox")
    return context.text(raw.source, 200)
  })

  app.openapi(routes.claimsRoute, async (context) => {
    const { limit, offset, ...given } = context.req.valid('query')
    const { filter } = await givenFilter(store, given, vocabulary)
    const { value: claims, issues } = await findClaims(store, filter, { limit, offset })
    report(issues)
    return context.json({ claims: claims.map(storedClaim), total: await countClaims(store, filter) }, 200)
  })

  app.openapi(routes.searchRoute, async (context) => {
    const { q, limit } = context.req.valid('query')
    const { hits, total } = await searchWords(store, q, limit)
    return context.json({ hits: hits.map(searchHit), total }, 200)
  })

  app.openapi(routes.partiesRoute, async (context) => {
    const parties = (await listParties(store)).map(partyRow)
    return context.json({ parties, total: parties.length }, 200)
  })

  app.openapi(routes.partyRoute, async (context) => {
    const { value, issues } = await findParty(store, context.req.valid('param').id)
    report(issues)
    return value === null ? context.json(noSuch('party'), 404) : context.json(partyPage(value), 200)
  })

  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Lading', version: '1', description: 'An evidence ledger for arms transfers: who said it, how firmly, in which words.' },
  })
  return app
}
