import { createRoute, z } from '@hono/zod-openapi'
import { categories, claimKinds, stances, transferStatuses } from '../model/index.ts'
import { dayOf } from '../text/days.ts'
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
} from '../views/shapes.ts'

/** Every answer of the HTTP interface, as a check and as the OpenAPI document. */

const json = <S extends z.ZodType>(description: string, schema: S) => ({ description, content: { 'application/json': { schema } } })
const problems = { 400: json('The question is not understood.', errorShape), 404: json('There is no such thing in the ledger.', errorShape) }
const byId = z.object({ id: z.string().min(1).max(200) })
const text = z.string().trim().max(500)
/** A filter that was left empty in a form is no filter. */
const unlessEmpty = <S extends z.ZodType>(schema: S) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
const day = (end: 'first' | 'last') =>
  unlessEmpty(
    text.transform((value, context) => {
      const found = dayOf(value, end)
      if (found === null) context.addIssue({ code: 'custom', message: 'not a year, month or day like 2012, 2012-06 or 2012-06-14' })
      return found ?? z.NEVER
    }),
  ).openapi({ type: 'string', example: '2012-06-14' })
const whole = (least: number, most: number, standard: number) => z.coerce.number().int().min(least).max(most).default(standard)

export const summaryRoute = createRoute({
  method: 'get',
  path: '/api/summary',
  summary: 'How much the ledger holds',
  responses: { 200: json('Counts.', summaryShape) },
})

export const registerRoute = createRoute({
  method: 'get',
  path: '/api/register',
  summary: 'Transfers as rows',
  request: {
    query: z.object({
      supplier: text.optional(),
      recipient: text.optional(),
      category: unlessEmpty(z.enum(categories)),
      designation: text.optional(),
      from: day('first'),
      to: day('last'),
      status: unlessEmpty(z.enum(transferStatuses)),
      q: text.optional(),
    }),
  },
  responses: { 200: json('The rows that fit, newest first.', z.object({ rows: z.array(registerRowShape), total: z.number().int() })), 400: problems[400] },
})

export const transferRoute = createRoute({
  method: 'get',
  path: '/api/transfers/{id}',
  summary: 'One transfer with its claims, fields and story',
  request: { params: byId },
  responses: { 200: json('The transfer.', transferShape), ...problems },
})

export const documentsRoute = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'Every document',
  responses: { 200: json('The documents, newest first.', z.object({ documents: z.array(documentShape), total: z.number().int() })) },
})

export const documentRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'An article with its claims and what was removed',
  request: { params: byId },
  responses: { 200: json('The article.', articleShape), ...problems },
})

export const sourceRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}/source',
  summary: 'The document as received, decoded',
  request: { params: byId },
  responses: { 200: { description: 'The text in which printed evidence offsets count.', content: { 'text/plain': { schema: z.string() } } }, ...problems },
})

export const claimsRoute = createRoute({
  method: 'get',
  path: '/api/claims',
  summary: 'Claims',
  request: {
    query: z.object({
      document: text.optional(),
      party: text.optional(),
      kind: unlessEmpty(z.enum(claimKinds)),
      stance: unlessEmpty(z.enum(stances)),
      transfer: text.optional(),
      limit: whole(1, 1000, 100),
      offset: whole(0, 10_000_000, 0),
    }),
  },
  responses: {
    200: json('One page of claims, and how many there are.', z.object({ claims: z.array(claimShape), total: z.number().int() })),
    400: problems[400],
  },
})

export const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Full-text search in articles and claims',
  request: { query: z.object({ q: text.default(''), limit: whole(1, 200, 50) }) },
  responses: { 200: json('What was found, best first.', z.object({ hits: z.array(searchHitShape), total: z.number().int() })), 400: problems[400] },
})

export const partiesRoute = createRoute({
  method: 'get',
  path: '/api/parties',
  summary: 'Every party',
  responses: { 200: json('The parties, by name.', z.object({ parties: z.array(partyShape), total: z.number().int() })) },
})

export const partyRoute = createRoute({
  method: 'get',
  path: '/api/parties/{id}',
  summary: 'One party with its transfers and what it says itself',
  request: { params: byId },
  responses: { 200: json('The party.', partyPageShape), ...problems },
})
