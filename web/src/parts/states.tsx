import type { ReactNode } from 'react'
import { firstUpper } from '../format.ts'

/** Something went wrong: what, why, and what to do about it. */
export function Trouble({ title, reason, retry }: { title: string; reason: string; retry?: (() => void) | undefined }) {
  return (
    <section className="state" role="alert">
      <h2>{title}</h2>
      <p>{firstUpper(reason)}</p>
      {retry && (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      )}
    </section>
  )
}

/** Nothing to show, and why. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <section className="state">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Grey lines where text will be; as tall as what they stand for. */
export function Skeleton({ lines }: { lines: number }) {
  return (
    <div className="skeleton" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, at) => (
        <i key={at} />
      ))}
    </div>
  )
}
