import { NotEqual, StanceSign } from '../parts/icons.tsx'
import { tallyParts } from './tally.tsx'

/** What the marks in the register's cells mean. */
export function Key() {
  return (
    <ul className="key" aria-label="Marks in the table">
      <li>
        <NotEqual /> sources conflict
      </li>
      <li>
        <i>inferred</i> no claim states it
      </li>
      {tallyParts.map(({ stance, words }) => (
        <li key={stance} data-stance={stance}>
          <StanceSign stance={stance} /> {words}
        </li>
      ))}
    </ul>
  )
}
