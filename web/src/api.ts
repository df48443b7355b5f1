import { queryOptions } from '@tanstack/react-query'
import type { ArticlePage, DocumentRow, RegisterRow, SearchHit, Summary, TransferPage } from '../../src/views/shapes.ts'

/** What the server says when it cannot answer: `code` for programs, the message for people. */
export class ApiError extends Error {
  readonly code: string
  constructor(code: string, reason: string) {
    super(reason)
    this.code = code
  }
}

export const summaryQuery = queryOptions({ queryKey: ['summary'], queryFn: () => get<Summary>('/api/summary') })

/** The whole register: filters run in the page, so that every facet can say how many rows it would leave. */
export const registerQuery = queryOptions({
  queryKey: ['register'],
  queryFn: () => get<{ rows: RegisterRow[]; total: number }>('/api/register'),
})

export const transferQuery = (id: string) =>
  queryOptions({ queryKey: ['transfer', id], queryFn: () => get<TransferPage>(`/api/transfers/${encodeURIComponent(id)}`) })

export const documentsQuery = queryOptions({
  queryKey: ['documents'],
  queryFn: async () => (await get<{ documents: DocumentRow[] }>('/api/documents')).documents,
})

export const articleQuery = (id: string) =>
  queryOptions({ queryKey: ['document', id], queryFn: () => get<ArticlePage>(`/api/documents/${encodeURIComponent(id)}`) })

export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    queryFn: () => get<{ hits: SearchHit[]; total: number }>(`/api/search?q=${encodeURIComponent(words)}`),
    enabled: words.trim() !== '',
  })

/** How to try again, where trying again can help. */
export const retryOf = (error: Error, again: () => unknown): (() => void) | undefined =>
  error instanceof ApiError && error.code.endsWith('not-found') ? undefined : () => void again()

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => null)
  if (!response) throw new ApiError('page/unreachable', 'The server does not answer. Is “lading serve” still running?')
  const body: unknown = await response.json().catch(() => null)
  if (response.ok && body !== null) return body as T
  const { code, reason } = (body as { error?: { code?: string; reason?: string } } | null)?.error ?? {}
  throw new ApiError(code ?? `http/${response.status}`, reason ?? `The server answered ${response.status} without a reason.`)
}
