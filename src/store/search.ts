import { sql } from 'kysely'
import type { Hit } from '../model/index.ts'
import type { Store } from './open.ts'

const mostWords = 32
const open = '\u{E000}'
const shut = '\u{E001}'

/**
 * What a person typed as a full-text question: every word must occur, and words between quotation marks or joined
 * by a hyphen must stand side by side. Nothing in it is an operator. Null when there is no word in it.
 */
export function searchQuestion(typed: string): string | null {
  const phrases = typed
    .slice(0, 1000)
    .split('"')
    .flatMap((part, at) => (at % 2 === 1 ? [part] : part.split(/\s+/)))
    .map((phrase) => (phrase.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' '))
    .filter((phrase) => phrase !== '')
    .slice(0, mostWords)
  return phrases.length === 0 ? null : phrases.map((phrase) => `"${phrase}"`).join(' ')
}

const unmarked = (text: string) => text.replace(/[\u{E000}\u{E001}]/gu, '').replace(/\s+/g, ' ')

/** Cuts a marked excerpt into what stands before the first find, the find, and the rest. */
function parts(excerpt: string): Pick<Hit, 'before' | 'hit' | 'after'> {
  const from = excerpt.indexOf(open)
  const to = excerpt.indexOf(shut, from)
  if (from < 0 || to < 0) return { before: unmarked(excerpt), hit: '', after: '' }
  return { before: unmarked(excerpt.slice(0, from)), hit: unmarked(excerpt.slice(from, to)), after: unmarked(excerpt.slice(to)) }
}

/** Finds words in articles and in the words of claims, best first, and counts all finds. */
export async function searchWords(store: Store, typed: string, limit: number): Promise<{ hits: readonly Hit[]; total: number }> {
  const question = searchQuestion(typed)
  if (question === null) return { hits: [], total: 0 }
  const { rows } = await sql<{
    kind: Hit['kind']
    claim: string | null
    excerpt: string
    id: string
    name: string
    title: string | null
    publisher: string | null
    published: string | null
  }>`select search.kind, search.claim, snippet(search, 3, ${open}, ${shut}, '…', 32) as excerpt,
       documents.id, documents.name, documents.title, documents.publisher, documents.published
     from search join documents on documents.id = search.document
     where search match ${question} order by bm25(search), documents.id, search.rowid limit ${limit}`.execute(store)
  const counted = await sql<{ total: number }>`select count(*) as total from search where search match ${question}`.execute(store)
  const hits = rows.map(({ kind, claim, excerpt, id, name, title, publisher, published }) => {
    const { before, hit, after } = parts(excerpt)
    return { kind, document: { id, name, title, publisher, published }, claim, before, hit, after }
  })
  return { hits, total: counted.rows[0]?.total ?? 0 }
}
