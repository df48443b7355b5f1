import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { createColumnHelper } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { DocumentRow } from '../../../src/views/shapes.ts'
import { documentsQuery } from '../api.ts'
import { count, counted, day, documentTitle } from '../format.ts'
import { AddressField } from '../parts/address-field.tsx'
import { Grid } from '../parts/grid.tsx'
import type { Columns, gridFeatures } from '../parts/grid-features.ts'
import { Empty, Skeleton, Trouble } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { one, useParamsOfPage } from '../search-params.ts'

const helper = createColumnHelper<typeof gridFeatures, DocumentRow>()
const columns: Columns<DocumentRow> = helper.columns([
  helper.accessor((row) => documentTitle(row), {
    id: 'title',
    header: 'Title',
    sortFn: 'text',
    cell: ({ row: { original } }) => (
      <Link to="/documents/$id" params={{ id: original.id }} tabIndex={-1} className="title">
        <bdi>{documentTitle(original)}</bdi>
        {original.title !== null && <small>{original.name}</small>}
      </Link>
    ),
  }),
  helper.accessor((row) => row.publisher ?? undefined, {
    id: 'publisher',
    header: 'Publisher',
    sortFn: 'text',
    sortUndefined: 'last',
    cell: ({ getValue }) => <bdi>{getValue() ?? <span className="none" title="not known" />}</bdi>,
  }),
  helper.accessor((row) => row.published ?? undefined, {
    id: 'published',
    header: 'Published',
    sortFn: 'text',
    sortUndefined: 'last',
    cell: ({ getValue }) => {
      const iso = getValue()
      return iso ? <time dateTime={iso}>{day(iso)}</time> : <span className="none" title="not known" />
    },
  }),
  helper.accessor('language', { header: 'Language', sortFn: 'text', cell: ({ getValue }) => <span>{getValue()}</span> }),
  helper.accessor('claims', { header: 'Claims', sortFn: 'basic', cell: ({ getValue }) => <span>{count(getValue())}</span> }),
]) as Columns<DocumentRow>

const none: never[] = []
const newestFirst = { id: 'published', desc: true }

/** Every document in the ledger. */
export function DocumentsPage() {
  useTitle('Documents')
  const [params, change] = useParamsOfPage()
  const { data, error, refetch } = useQuery(documentsQuery)
  const all = data ?? none
  const words = one(params, 'q').toLowerCase()
  const rows = useMemo(
    () => all.filter((row) => [row.title, row.name, row.publisher, row.byline, row.published].join(' ').toLowerCase().includes(words)),
    [all, words],
  )
  return (
    <div className="page">
      <header className="page-head">
        <h1>Documents</h1>
        <p className="muted" aria-live="polite">
          {data ? (rows.length === all.length ? counted(all.length, 'document') : `${count(rows.length)} of ${counted(all.length, 'document')}`) : '\u00a0'}
        </p>
      </header>
      <search className="facets" hidden={data && all.length === 0} aria-label="Filter the documents">
        <label className="field words" htmlFor="documents-words">
          <span className="unseen">Words in title, file name, byline or publisher</span>
          <AddressField id="documents-words" type="search" placeholder="Filter documents" value={one(params, 'q')} set={(q) => change({ q })} />
        </label>
      </search>
      {error && <Trouble title="The documents could not be fetched" reason={error.message} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={10} />}
      {data && all.length === 0 && (
        <Empty title="No documents yet">
          <p>Add some with</p>
          <pre>lading add FOLDER</pre>
        </Empty>
      )}
      {all.length > 0 && rows.length === 0 && (
        <Empty title="Nothing matches">
          <button type="button" className="button" onClick={() => change({ q: undefined })}>
            Clear the filter
          </button>
        </Empty>
      )}
      {rows.length > 0 && <Grid caption="Documents" columns={columns} rows={rows} sortedBy={newestFirst} />}
    </div>
  )
}
