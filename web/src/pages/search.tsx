import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SearchHit } from '../../../src/views/shapes.ts'
import { searchQuery } from '../api.ts'
import { counted, day, documentTitle } from '../format.ts'
import { Empty, Skeleton, Trouble } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { one, useParamsOfPage } from '../search-params.ts'

/** Hits by document, in the order the server gives them; the words asked for are marked. */
export function SearchPage() {
  const [params] = useParamsOfPage()
  const words = one(params, 'q')
  useTitle(words ? `“${words}”` : 'Search')
  const { data, error, refetch, isPending } = useQuery(searchQuery(words))
  const groups = data ? byDocument(data.hits) : []
  return (
    <div className="page narrow">
      <header className="page-head">
        <h1>{words ? <bdi>“{words}”</bdi> : 'Search'}</h1>
        <p className="muted" aria-live="polite">
          {data ? `${counted(data.total, 'hit')}${data.hits.length < data.total ? `, the first ${data.hits.length} shown` : ''}` : '\u00a0'}
        </p>
      </header>
      {!words && (
        <Empty title="Search in everything">
          <p>
            Press <kbd>/</kbd> and type: titles, articles and claims are searched.
          </p>
        </Empty>
      )}
      {error && <Trouble title="The search could not be done" reason={error.message} retry={() => void refetch()} />}
      {words && isPending && !error && <Skeleton lines={10} />}
      {data && data.hits.length === 0 && words && (
        <Empty title="Nothing found">
          <p>No document has these words. Fewer words find more.</p>
        </Empty>
      )}
      <ol className="hits">
        {groups.map(([first, hits]) => (
          <li key={first.document.id}>
            <h2>
              <Link to="/documents/$id" params={{ id: first.document.id }}>
                <bdi>{documentTitle(first.document)}</bdi>
              </Link>
              {first.document.published && <time dateTime={first.document.published}>{day(first.document.published)}</time>}
            </h2>
            <ul>
              {withoutRepeats(hits).map(([hit, times], at) => (
                <li key={at}>
                  <Link to="/documents/$id" params={{ id: hit.document.id }} search={(hit.claim ? { claim: hit.claim } : {}) as never}>
                    <span className="tag">{hit.kind === 'claim' ? (times > 1 ? `${times} claims` : 'claim') : 'text'}</span>
                    <span dir="auto">
                      {hit.before}
                      <mark>{hit.hit}</mark>
                      {hit.after}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Several claims in the same words are one line, with their number; it leads to the first. */
function withoutRepeats(hits: readonly SearchHit[]): readonly (readonly [SearchHit, number])[] {
  const same = Map.groupBy(hits, ({ kind, before, hit, after }) => JSON.stringify([kind, before, hit, after]))
  return [...same.values()].flatMap((all) => (all[0] ? [[all[0], all.length] as const] : []))
}

function byDocument(hits: readonly SearchHit[]): readonly (readonly [SearchHit, readonly SearchHit[]])[] {
  const groups = new Map<string, [SearchHit, SearchHit[]]>()
  for (const hit of hits) {
    const group = groups.get(hit.document.id)
    if (group) group[1].push(hit)
    else groups.set(hit.document.id, [hit, [hit]])
  }
  return [...groups.values()]
}
