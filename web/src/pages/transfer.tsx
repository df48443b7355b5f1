import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { categoryLabels } from '../../../src/views/labels.ts'
import type { TransferPage as Page } from '../../../src/views/shapes.ts'
import { retryOf, transferQuery } from '../api.ts'
import { finding, spanOf } from '../finding.ts'
import { counted, firstUpper, partyNames, what } from '../format.ts'
import { informationGrades, sourceGrades } from '../labels.ts'
import { Crumb } from '../parts/crumb.tsx'
import { ArrowRight } from '../parts/icons.tsx'
import { originNames, originOf, QuoteCard } from '../parts/quote-card.tsx'
import { Skeleton, Trouble } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { one, useParamsOfPage } from '../search-params.ts'
import { lanes } from '../stance.ts'
import { Fields } from '../transfer/fields.tsx'
import { Timeline } from '../transfer/timeline.tsx'

/** One transfer: what is found, how it came about, who says what in which words. */
export function TransferPage() {
  const { id } = useParams({ from: '/transfers/$id' })
  const { data, error, refetch } = useQuery(transferQuery(id))
  useTitle(data ? `${partyNames(data.supplier)} → ${partyNames(data.recipient)}, ${nameOf(data)}` : 'Transfer')
  return (
    <div className="page">
      {error && (
        <>
          <Crumb list="Register" />
          <Trouble title="The transfer could not be fetched" reason={error.message} retry={retryOf(error, refetch)} />
        </>
      )}
      {!data && !error && <Skeleton lines={16} />}
      {data && <Dossier page={data} />}
    </div>
  )
}

function Dossier({ page }: { page: Page }) {
  const [params, change] = useParamsOfPage()
  const current = one(params, 'claim')
  useEffect(() => {
    const card = current ? document.getElementById(`claim-${current}`) : null
    card?.scrollIntoView({ block: 'center' })
    card?.focus({ preventScroll: true })
  }, [current])
  const show = (claim: string): void => {
    if (claim === current) document.getElementById(`claim-${claim}`)?.scrollIntoView({ block: 'center' })
    else change({ claim })
  }
  const origins = originNames(page.claims)
  return (
    <>
      <header className="dossier-head">
        <Crumb list="Register">
          <span aria-hidden="true">/</span>
          <span>
            <bdi>{partyNames(page.supplier)}</bdi> → <bdi>{partyNames(page.recipient)}</bdi>
          </span>
        </Crumb>
        <h1>
          <bdi>{nameOf(page)}</bdi>
        </h1>
        <p className="finding">{finding(page)}</p>
        <dl className="facts">
          <div>
            <dt>Status</dt>
            <dd>
              <span className="status" data-status={page.status}>
                {page.status}
              </span>
            </dd>
          </div>
          <div>
            <dt>Kind</dt>
            <dd>{[page.kind === 'general' ? 'general flow' : 'specific', categoryLabels[page.category], page.mode].filter(Boolean).join(' · ')}</dd>
          </div>
          <div>
            <dt>Time</dt>
            <dd>{spanOf(page)}</dd>
          </div>
          <div>
            <dt>Claims</dt>
            <dd>
              {page.counts.total} from {counted(origins.size, 'origin')}
            </dd>
          </div>
          <div className="grade">
            <dt>Grade</dt>
            <dd>
              <details>
                <summary>
                  <b>
                    {page.grade.source}
                    {page.grade.information}
                  </b>{' '}
                  {sourceGrades[page.grade.source]}, {informationGrades[page.grade.information]} <span className="why">why</span>
                </summary>
                <ul className="reasons">
                  {page.grade.because.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </details>
            </dd>
          </div>
        </dl>
      </header>
      <section aria-labelledby="story">
        <h2 id="story">Story</h2>
        <Timeline story={page.story} claims={page.claims} show={show} />
      </section>
      <section aria-labelledby="fields">
        <h2 id="fields">Fields</h2>
        <Fields fields={page.fields} claims={page.claims} show={show} />
      </section>
      {page.links.length > 0 && (
        <section aria-labelledby="related">
          <h2 id="related">Related transfers</h2>
          <ul className="related">
            {page.links.map((link) => (
              <li key={link.to}>
                <Link to="/transfers/$id" params={{ id: link.to }}>
                  <bdi>{link.label}</bdi>
                  <ArrowRight />
                </Link>
                <span className="muted">{link.because}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="claims">
        <h2 id="claims">Words</h2>
        {lanes.map((lane) => {
          const claims = page.claims.filter(({ stance }) => lane.stances.includes(stance))
          if (claims.length === 0) return null
          return (
            <section key={lane.id} className="lane-cards" aria-label={lane.label}>
              <h3>
                {lane.label} <span className="muted">{claims.length}</span>
              </h3>
              <div className="cards">
                {claims.map((claim) => (
                  <QuoteCard key={claim.id} claim={claim} origin={originOf(claim, origins)} current={claim.id === current} />
                ))}
              </div>
            </section>
          )
        })}
      </section>
    </>
  )
}

const nameOf = (page: Page): string => firstUpper(what(page, page.kind === 'general' ? 'arms in general' : categoryLabels[page.category]))
