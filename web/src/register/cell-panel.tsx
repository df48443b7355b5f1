import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { categoryLabels, fieldLabels } from '../../../src/views/labels.ts'
import type { RegisterRow, StoredClaim, TransferPage } from '../../../src/views/shapes.ts'
import { transferQuery } from '../api.ts'
import { counted, firstUpper, partyNames, what } from '../format.ts'
import { informationGrades, sourceGrades } from '../labels.ts'
import { ArrowRight, NotEqual } from '../parts/icons.tsx'
import { originNames, originOf, QuoteCard } from '../parts/quote-card.tsx'
import { SidePanel } from '../parts/side-panel.tsx'
import { Skeleton, Trouble } from '../parts/states.tsx'
import type { CellName } from './cell.tsx'

/** The words behind one cell of the register. */
export function CellPanel({ row, cell, close }: { row: RegisterRow; cell: CellName; close: () => void }) {
  const { data, error, refetch } = useQuery(transferQuery(row.id))
  return (
    <SidePanel
      title={cell === 'claims' ? 'All claims' : cell === 'grade' ? 'Grade' : firstUpper(fieldLabels[cell])}
      home={`tr[data-open] td[data-col="${cell}"] button`}
      close={close}
    >
      <p className="panel-about">
        <span>
          <bdi>{partyNames(row.supplier)}</bdi> → <bdi>{partyNames(row.recipient)}</bdi>, <bdi>{what(row, categoryLabels[row.category])}</bdi>
        </span>
        <Link to="/transfers/$id" params={{ id: row.id }} className="onward">
          Open the transfer
          <ArrowRight />
        </Link>
      </p>
      {error && <Trouble title="The words could not be fetched" reason={error.message} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data &&
        (cell === 'claims' ? (
          <Quotes claims={data.claims} all={data.claims} />
        ) : cell === 'grade' ? (
          <Grade row={row} all={data.claims} />
        ) : (
          <Values page={data} row={row} cell={cell} />
        ))}
    </SidePanel>
  )
}

const inferredNote = 'No claim states this value. It was inferred from the rest of the transfer.'

function Values({ page, row, cell }: { page: TransferPage; row: RegisterRow; cell: keyof typeof fieldLabels }) {
  const byId = new Map(page.claims.map((claim) => [claim.id, claim]))
  const pick = (ids: readonly string[]): StoredClaim[] => ids.flatMap((id) => byId.get(id) ?? [])
  const field = page.fields.find(({ name }) => name === cell)
  if (!field || field.values.length === 0) {
    const claims = pick(row.evidence[cell] ?? [])
    return claims.length > 0 ? (
      <Quotes claims={claims} all={page.claims} />
    ) : (
      <p className="inferred-note">{row.inferred.includes(cell) ? inferredNote : 'Not known: no claim tells of it.'}</p>
    )
  }
  return (
    <>
      {field.conflict && (
        <p className="conflict-note">
          <NotEqual /> Sources conflict: {field.values.length} different values.
        </p>
      )}
      {field.values.map((value) => (
        <section key={value.label} className="value-group">
          <h3 data-inferred={value.how === 'inferred' || undefined}>
            <bdi>{value.label}</bdi>
            <span className="muted">
              {value.how === 'inferred' ? 'inferred' : 'stated'} · {counted(value.claims.length, 'claim')} · {counted(value.origins, 'origin')}
            </span>
          </h3>
          {value.claims.length === 0 && value.against.length === 0 && <p className="inferred-note">{inferredNote}</p>}
          <Quotes claims={pick(value.claims)} all={page.claims} />
          <Quotes claims={pick(value.against)} all={page.claims} note="against" />
        </section>
      ))}
    </>
  )
}

function Grade({ row: { grade }, all }: { row: RegisterRow; all: readonly StoredClaim[] }) {
  return (
    <>
      <dl className="grade-words">
        <dt>{grade.source}</dt>
        <dd>{sourceGrades[grade.source]}</dd>
        <dt>{grade.information}</dt>
        <dd>{informationGrades[grade.information]}</dd>
      </dl>
      <h3>Because</h3>
      <ul className="reasons">
        {grade.because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <h3>All claims</h3>
      <Quotes claims={all} all={all} />
    </>
  )
}

function Quotes({ claims, all, note }: { claims: readonly StoredClaim[]; all: readonly StoredClaim[]; note?: string }) {
  const names = originNames(all)
  return claims.map((claim) => <QuoteCard key={claim.id} claim={claim} origin={originOf(claim, names)} note={note} />)
}
