import type { ArticlePage } from '../../../src/views/shapes.ts'
import { counted, sourceName } from '../format.ts'
import { StanceSign } from '../parts/icons.tsx'
import { StanceBadge } from '../parts/stance-badge.tsx'
import { lanes } from '../stance.ts'

/** What is in the document before any claim is chosen: the key to the colours, and every claim in text order. */
export function IndexPanel({ article, select }: { article: ArticlePage; select: (claim: string) => void }) {
  const present = lanes.flatMap(({ stances }) => stances).filter((stance) => article.claims.some((claim) => claim.stance === stance))
  return (
    <section className="index-panel" aria-label="Claims in this document">
      <header>
        <h2>{counted(article.claims.length, 'claim')}</h2>
        {article.claims.length > 0 && (
          <p className="muted">
            <kbd>j</kbd> <kbd>k</kbd> go through them
          </p>
        )}
      </header>
      <ul className="legend">
        {present.map((stance) => (
          <li key={stance}>
            <StanceBadge stance={stance} /> <span className="muted">{article.claims.filter((claim) => claim.stance === stance).length}</span>
          </li>
        ))}
      </ul>
      <ol>
        {article.claims.map((claim) => (
          <li key={claim.id}>
            <button type="button" data-stance={claim.stance} onClick={() => select(claim.id)}>
              <StanceSign stance={claim.stance} />
              <span>
                <bdi>{sourceName(claim)}</bdi>
                <small dir="auto">{claim.words}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
