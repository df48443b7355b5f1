import { useQuery } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useMemo } from 'react'
import type { Summary } from '../../../src/views/shapes.ts'
import { registerQuery, summaryQuery } from '../api.ts'
import { count, counted, firstUpper } from '../format.ts'
import { Grid } from '../parts/grid.tsx'
import { Empty, Skeleton, Trouble } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { type CellName, cellName, OpenCell } from '../register/cell.tsx'
import { CellPanel } from '../register/cell-panel.tsx'
import { registerColumns } from '../register/columns.tsx'
import { Chosen, Facets, noFilter } from '../register/facets.tsx'
import { type Filter, filterRows } from '../register/filter.ts'
import { Key } from '../register/key.tsx'
import { many, one, type Params, useParamsOfPage } from '../search-params.ts'

const none: never[] = []

/** Every transfer as a row; every cell opens its words. */
export function RegisterPage() {
  useTitle('Register')
  const [params, change] = useParamsOfPage()
  const { data, error, refetch } = useQuery(registerQuery)
  const { data: summary } = useQuery(summaryQuery)
  const filter = useMemo(() => filterOf(params), [params])
  const all = data?.rows ?? none
  const rows = useMemo(() => filterRows(all, filter), [all, filter])
  // Typing comes first: the table may lag a moment behind the count.
  const before = useDeferredValue(rows)
  const drawn = rows.length === 0 || before.length === 0 ? rows : before
  const openCell = useCallback((row: string, cell: CellName) => change({ row, cell }, 'push'), [change])
  const open = all.find(({ id }) => id === one(params, 'row'))
  return (
    <div className="page wide">
      <header className="page-head">
        <h1>Register</h1>
        <p className="muted">{summary && summary.documents > 0 ? summaryWords(summary) : '\u00a0'}</p>
      </header>
      {(!data || all.length > 0) && <Facets rows={all} filter={filter} change={change} />}
      <div className="result-line" hidden={data && all.length === 0}>
        <p aria-live="polite">
          {data ? (rows.length === all.length ? counted(all.length, 'transfer') : `${count(rows.length)} of ${counted(all.length, 'transfer')}`) : '\u00a0'}
          {rows.length > 1 && one(params, 'sort') === '' && <span className="muted">, newest first</span>}
        </p>
        <Chosen rows={all} filter={filter} change={change} />
        {rows.length < all.length && (
          <button type="button" className="link-button" onClick={() => change(noFilter)}>
            Clear filters
          </button>
        )}
        {rows.length > 0 && <Key />}
      </div>
      {error && <Trouble title="The register could not be fetched" reason={error.message} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={14} />}
      {data && all.length === 0 && (
        <Empty title={summary && summary.documents > 0 ? 'No transfers yet' : 'No documents yet'}>
          <p>
            {summary && summary.documents > 0 && (
              <>
                {firstUpper(counted(summary.documents, 'document'))} {summary.documents === 1 ? 'was' : 'were'} read, and no arms transfer found in them.{' '}
              </>
            )}
            Add some with
          </p>
          <pre>lading add FOLDER</pre>
          <p className="muted">The server need not be started again: reload this page.</p>
        </Empty>
      )}
      {all.length > 0 && rows.length === 0 && (
        <Empty title="Nothing matches">
          <p>No transfer passes all the filters at once.</p>
          <button type="button" className="button" onClick={() => change(noFilter)}>
            Clear filters
          </button>
        </Empty>
      )}
      {rows.length > 0 && (
        <OpenCell value={openCell}>
          <Grid caption="Transfers" columns={registerColumns} rows={drawn} open={open?.id} />
        </OpenCell>
      )}
      {open && <CellPanel key={open.id} row={open} cell={cellName(one(params, 'cell'))} close={() => change({ row: undefined, cell: undefined })} />}
    </div>
  )
}

function filterOf(params: Params): Filter {
  const year = (name: string): number | null => (/^\d{4}$/.test(one(params, name)) ? Number(one(params, name)) : null)
  const chosen = {
    supplier: many(params, 'supplier'),
    recipient: many(params, 'recipient'),
    category: many(params, 'category'),
    status: many(params, 'status'),
  }
  return { chosen, from: year('from'), to: year('to'), words: one(params, 'q') }
}

function summaryWords({ transfers, claims, documents, parties }: Summary): string {
  return `${counted(transfers, 'transfer')} among ${count(parties)} ${parties === 1 ? 'party' : 'parties'}, from ${counted(claims, 'claim')} in ${counted(documents, 'document')}`
}
