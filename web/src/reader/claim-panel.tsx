import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { kindLabels, slotLabels, statusLabels } from '../../../src/views/labels.ts'
import type { ArticlePage, Slot, StoredClaim } from '../../../src/views/shapes.ts'
import { firstUpper, sourceName } from '../format.ts'
import { ArrowRight, Close, Next, Previous } from '../parts/icons.tsx'
import { StanceBadge } from '../parts/stance-badge.tsx'

interface ClaimPanelProps {
  readonly article: ArticlePage
  readonly claim: StoredClaim
  readonly pointed: number | null
  readonly point: (slot: number | null) => void
  readonly go: (by: 1 | -1) => void
  readonly close: () => void
}

/** One claim taken apart: every value with its own words, or the rule that inferred it. */
export function ClaimPanel({ article, claim, pointed, point, go, close }: ClaimPanelProps) {
  const at = article.claims.findIndex(({ id }) => id === claim.id)
  return (
    <section className="claim-panel" aria-label="Claim">
      <header>
        <span className="place" aria-live="polite">
          Claim {at + 1} of {article.claims.length}
        </span>
        <button type="button" className="icon-button" onClick={() => go(-1)} aria-label="Previous claim" aria-keyshortcuts="k" title="Previous claim (k)">
          <Previous />
        </button>
        <button type="button" className="icon-button" onClick={() => go(1)} aria-label="Next claim" aria-keyshortcuts="j" title="Next claim (j)">
          <Next />
        </button>
        <button type="button" className="icon-button" onClick={close} aria-label="Close the claim" aria-keyshortcuts="Escape">
          <Close />
        </button>
      </header>
      <div className="claim-head" data-stance={claim.stance}>
        <StanceBadge stance={claim.stance} />
        <p className={claim.source ? 'speaker' : 'speaker own'}>
          <bdi>{sourceName(claim)}</bdi>
          {claim.source?.affiliation && <span className="code">{claim.source.affiliation}</span>}
          {claim.source?.anonymous && <span className="muted"> not named</span>}
        </p>
        <p className="muted">
          {kindLabels[claim.kind]}
          {claim.status && `, ${statusLabels[claim.status]}`}
        </p>
        {claim.disputedBy.length > 0 && (
          <p className="disputed">
            Wording disputed by <bdi>{claim.disputedBy.join(', ')}</bdi>
          </p>
        )}
      </div>
      <ul className="slots">
        {claim.slots.map((slot, index) => (
          <SlotRow key={index} slot={slot} pointed={pointed === index} point={(on) => point(on ? index : null)} text={article.text} />
        ))}
        {claim.slots.length === 0 && <li className="muted">No party, item, number or date is given.</li>}
      </ul>
      <footer>
        {claim.transfer && (
          <Link to="/transfers/$id" params={{ id: claim.transfer }} search={{ claim: claim.id } as never} className="onward">
            The transfer it belongs to
            <ArrowRight />
          </Link>
        )}
        {claim.rules.length > 0 && (
          <details>
            <summary>Rules that fired</summary>
            <ol className="rules">
              {claim.rules.map((rule, index) => (
                <li key={index}>
                  <code>{rule}</code>
                </li>
              ))}
            </ol>
          </details>
        )}
      </footer>
    </section>
  )
}

function SlotRow({ slot, pointed, point, text }: { slot: Slot; pointed: boolean; point: (on: boolean) => void; text: string }) {
  const from = slot.from.map(({ start, end }) => text.slice(start, end)).filter(Boolean)
  return (
    <li data-how={slot.how}>
      <button
        type="button"
        aria-pressed={pointed}
        onPointerEnter={() => point(true)}
        onPointerLeave={() => point(false)}
        onFocus={() => point(true)}
        onBlur={() => point(false)}
        onClick={() => {
          point(true)
          requestAnimationFrame(() => document.querySelector('[data-slot="pointed"]')?.scrollIntoView({ block: 'center' }))
        }}
      >
        <span className="slot-name">{firstUpper(slotLabels[slot.field])}</span>
        <span className="slot-value">
          <bdi>{slot.label}</bdi>
        </span>
        {slot.how === 'stated' ? (
          <q className="slot-words" dir="auto">
            {slot.at ? text.slice(slot.at.start, slot.at.end) : slot.text}
          </q>
        ) : (
          <span className="slot-words">
            <em className="inferred-tag">inferred</em> by <code>{slot.rule}</code>
            {from.length > 0 && (
              <>
                {' '}
                from{' '}
                {from.map((words, at) => (
                  <Fragment key={at}>
                    {at > 0 && ', '}
                    <q dir="auto">{words}</q>
                  </Fragment>
                ))}
              </>
            )}
          </span>
        )}
      </button>
    </li>
  )
}
