import { Link } from '@tanstack/react-router'
import { kindLabels, statusLabels } from '../../../src/views/labels.ts'
import type { StoredClaim } from '../../../src/views/shapes.ts'
import { day, directionOf, documentTitle, period, sourceName } from '../format.ts'
import { ArrowRight } from './icons.tsx'
import { StanceBadge } from './stance-badge.tsx'

/** A claim as its words, with who says them and where. `note` marks what the card is doing here: `against`, `gives 24`. */
export function QuoteCard({ claim, origin, note, current }: { claim: StoredClaim; origin?: string | undefined; note?: string | undefined; current?: boolean }) {
  const { document } = claim
  return (
    <article className="quote" id={`claim-${claim.id}`} data-stance={claim.stance} aria-current={current || undefined} tabIndex={-1}>
      <header>
        <StanceBadge stance={claim.stance} />
        {note && <span className="tag">{note}</span>}
        <span className="muted">
          {kindLabels[claim.kind]}
          {claim.status && `, ${statusLabels[claim.status]}`}
        </span>
      </header>
      <p className={claim.source ? 'speaker' : 'speaker own'}>
        <bdi>{sourceName(claim)}</bdi>
        {claim.source?.affiliation && <span className="code">{claim.source.affiliation}</span>}
        {claim.source?.anonymous && <span className="muted"> not named</span>}
      </p>
      <blockquote dir={directionOf(claim.words)}>{claim.words}</blockquote>
      {claim.disputedBy.length > 0 && (
        <p className="disputed">
          Wording disputed by <bdi>{claim.disputedBy.join(', ')}</bdi>
        </p>
      )}
      <footer>
        <span>
          <cite>
            <bdi>{document.publisher ?? documentTitle(document)}</bdi>
          </cite>
          {document.published ? <time dateTime={document.published}>{day(document.published)}</time> : <span>no date</span>}
          {claim.when && <span>tells of {period(claim.when.from, claim.when.to)}</span>}
          {origin && <span>{origin}</span>}
        </span>
        <Link to="/documents/$id" params={{ id: document.id }} search={{ claim: claim.id } as never} className="onward">
          Read in place
          <ArrowRight />
        </Link>
      </footer>
    </article>
  )
}

/** Names for the origins among some claims, by first appearance: equal names are one witness. */
export function originNames(claims: readonly StoredClaim[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { origin } of claims) if (origin !== null && !names.has(origin)) names.set(origin, `origin ${names.size + 1}`)
  return names
}

export const originOf = (claim: StoredClaim, names: ReadonlyMap<string, string>): string | undefined =>
  claim.origin === null ? undefined : names.get(claim.origin)
