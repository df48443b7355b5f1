import { useContext } from 'react'
import type { RegisterRow } from '../../../src/views/shapes.ts'
import { counted } from '../format.ts'
import { StanceSign } from '../parts/icons.tsx'
import { OpenCell } from './cell.tsx'

/** What is counted of a row's claims, with its sign and what the sign means. */
export const tallyParts = [
  { name: 'supporting', stance: 'asserts', words: 'says so' },
  { name: 'denying', stance: 'denies', words: 'denies' },
  { name: 'declining', stance: 'declines', words: 'declines' },
  { name: 'opposing', stance: 'opposes', words: 'wants it stopped' },
] as const

/** How many claims support, deny, decline and oppose, and how many independent origins stand behind them. */
export function Tally({ row }: { row: RegisterRow }) {
  const open = useContext(OpenCell)
  const { supporting, contradicting } = row.origins
  const others = tallyParts.reduce((left, { name }) => left - row.claims[name], row.claims.total)
  return (
    <button type="button" tabIndex={-1} className="cell" aria-haspopup="dialog" onClick={() => open(row.id, 'claims')}>
      <span className="tally">
        {tallyParts.map(({ name, stance }) =>
          row.claims[name] === 0 ? null : (
            <span key={name} data-stance={stance} title={`${row.claims[name]} ${name}`}>
              <StanceSign stance={stance} />
              {row.claims[name]}
              <span className="unseen"> {name}, </span>
            </span>
          ),
        )}
        {others > 0 && (
          <span className="other" title="claims that say neither: they want it to happen, or speak of a ban">
            +{others}
            <span className="unseen"> of other kinds</span>
          </span>
        )}
        {row.claims.total === 0 && <span className="muted">none</span>}
      </span>
      <small>
        {supporting === 0 ? 'no origin' : counted(supporting, 'origin')}
        {contradicting > 0 && `, ${contradicting} against`}
      </small>
    </button>
  )
}
