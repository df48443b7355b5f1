import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ArticlePage } from '../../../src/views/shapes.ts'
import { articleQuery, retryOf } from '../api.ts'
import { counted, day, documentTitle } from '../format.ts'
import { Crumb } from '../parts/crumb.tsx'
import { Skeleton, Trouble } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { isTyping } from '../parts/top-bar.tsx'
import { Article, type SlotMark } from '../reader/article.tsx'
import { ClaimPanel } from '../reader/claim-panel.tsx'
import { IndexPanel } from '../reader/index-panel.tsx'
import { usePicking } from '../reader/picking.ts'
import { one, useParamsOfPage } from '../search-params.ts'

/** A document's clean text, its claims in place. */
export function ReaderPage() {
  const { id } = useParams({ from: '/documents/$id' })
  const { data, error, refetch } = useQuery(articleQuery(id))
  useTitle(data ? documentTitle(data) : 'Document')
  if (error)
    return (
      <div className="page">
        <Crumb list="Documents" />
        <Trouble title="The document could not be fetched" reason={error.message} retry={retryOf(error, refetch)} />
      </div>
    )
  if (!data)
    return (
      <div className="reader">
        <div className="paper">
          <Skeleton lines={18} />
        </div>
      </div>
    )
  return <Reader article={data} />
}

function Reader({ article }: { article: ArticlePage }) {
  const [params, change] = useParamsOfPage()
  const [pointed, point] = useState<number | null>(null)
  const chosen = one(params, 'claim')
  const selected = article.claims.find(({ id }) => id === chosen)
  const slots = useMemo(() => slotMarks(selected), [selected])
  const select = useCallback(
    (claim: string | undefined): void => {
      point(null)
      change({ claim })
    },
    [change],
  )
  const words = usePicking(chosen, select)
  const go = (by: 1 | -1): void => {
    const { length } = article.claims
    const at = article.claims.findIndex(({ id }) => id === chosen)
    const next = article.claims[at < 0 ? (by === 1 ? 0 : length - 1) : (at + by + length) % length]
    if (next) select(next.id)
  }
  useKeys({ j: () => go(1), k: () => go(-1), Escape: () => select(undefined) })
  useEffect(() => {
    const run = chosen ? document.querySelector(`mark[data-claims~="${CSS.escape(chosen)}"]`) : null
    run?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const removedShown = one(params, 'removed') === '1'
  return (
    <div className="reader">
      <div className="paper">
        <DocumentHead article={article} />
        <article ref={words} lang={article.language}>
          {!article.blocks.some(({ kind }) => kind === 'headline') && (
            <h1 className="block headline" dir="auto">
              {documentTitle(article)}
            </h1>
          )}
          <Article article={article} selected={selected} slots={slots} pointed={pointed} />
        </article>
        <Removed article={article} shown={removedShown} toggle={() => change({ removed: removedShown ? undefined : '1' })} />
      </div>
      <aside className={selected ? 'reader-side has-claim' : 'reader-side'} aria-label="Claims">
        {selected ? (
          <ClaimPanel article={article} claim={selected} pointed={pointed} point={point} go={go} close={() => select(undefined)} />
        ) : (
          <IndexPanel article={article} select={select} />
        )}
      </aside>
    </div>
  )
}

function DocumentHead({ article }: { article: ArticlePage }) {
  return (
    <Crumb list="Documents">
      <span aria-hidden="true">/</span>
      <bdi>{article.publisher ?? 'publisher not known'}</bdi>
      <span aria-hidden="true">·</span>
      {article.published ? <time dateTime={article.published}>{day(article.published)}</time> : <span>no date</span>}
      <span aria-hidden="true">·</span>
      <code>
        <a href={`/api/documents/${encodeURIComponent(article.id)}/source`} title="The source as it was received">
          <bdi>{article.name}</bdi>
        </a>
      </code>
    </Crumb>
  )
}

function Removed({ article: { removed }, shown, toggle }: { article: ArticlePage; shown: boolean; toggle: () => void }) {
  if (removed.length === 0) return <p className="muted removed-none">Nothing was removed from the document.</p>
  return (
    <section className="removed" aria-label="Removed text">
      <button type="button" className="button" aria-expanded={shown} onClick={toggle}>
        {shown ? 'Hide' : 'Show'} what was removed <span className="muted">{counted(removed.length, 'run')}</span>
      </button>
      {shown && (
        <ol>
          {removed.map((run, at) => (
            <li key={at}>
              <p>
                {run.because} <code>{run.rule}</code>
              </p>
              <del dir="auto">{run.text}</del>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function slotMarks(claim: ArticlePage['claims'][number] | undefined): readonly SlotMark[] {
  return claim?.slots.flatMap((slot, of) => [...(slot.at ? [slot.at] : []), ...slot.from].map((at) => ({ of, at }))) ?? []
}

function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      keys[event.key]?.()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
