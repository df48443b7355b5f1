import { useContext } from 'react'
import type { RegisterRow } from '../../../src/views/shapes.ts'
import { counted } from '../format.ts'
import { StanceSign } from '../parts/icons.tsx'
import { OpenCell } from './cell.tsx'

const parts = [
  ['supporting', 'asserts'],
  ['denying', 'denies'],
  ['declining', 'declines'],
  ['opposing', 'opposes'],
] as const

/** How many claims support, deny, decline and oppose, and how many independent origins stand behind them. */
export function Tally({ row }: { row: RegisterRow }) {
  const open = useContext(OpenCell)
  const { supporting, contradicting } = row.origins
  return (
    <button type="button" tabIndex={-1} className="cell" aria-haspopup="dialog" onClick={() => open(row.id, 'claims')}>
      <span className="tally">
        {parts.map(([name, stance]) =>
          row.claims[name] === 0 ? null : (
            <span key={name} data-stance={stance} title={`${row.claims[name]} ${name}`}>
              <StanceSign stance={stance} />
              {row.claims[name]}
              <span className="unseen"> {name}, </span>
            </span>
          ),
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
