import { createContext, useContext } from 'react'
import type { FieldName } from '../../../src/model/index.ts'
import { fieldLabels } from '../../../src/views/labels.ts'
import type { RegisterRow } from '../../../src/views/shapes.ts'
import { NotEqual } from '../parts/icons.tsx'

/** What a cell of the register is about: a field, or the row's claims or grade as a whole. */
export type CellName = FieldName | 'claims' | 'grade'

/** What the address calls a cell; anything else means the row's claims. */
export function cellName(text: string): CellName {
  return text === 'grade' || Object.hasOwn(fieldLabels, text) ? (text as CellName) : 'claims'
}

/** Opens the words behind a cell. */
export const OpenCell = createContext<(row: string, cell: CellName) => void>(() => {})

interface CellProps {
  readonly row: RegisterRow
  readonly name: FieldName | 'grade'
  readonly text: string | null
  readonly under?: string
  readonly title?: string
  readonly status?: boolean
  /** False where `text` only says that nothing is known. */
  readonly known?: boolean
}

/** A value that opens its words; marked where sources conflict, set apart where it is inferred. */
export function Cell({ row, name, text, under, title, status, known = true }: CellProps) {
  const open = useContext(OpenCell)
  if (text === null) return <span className="none" title="not known" aria-label="not known" />
  const conflict = name !== 'grade' && row.conflicts.includes(name)
  const inferred = known && name !== 'grade' && row.inferred.includes(name)
  return (
    <button
      type="button"
      tabIndex={-1}
      className="cell"
      aria-haspopup="dialog"
      data-conflict={conflict || undefined}
      data-inferred={inferred || undefined}
      data-unknown={!known || undefined}
      title={title ?? (inferred ? 'inferred: no claim states it' : undefined)}
      onClick={() => open(row.id, name)}
    >
      {conflict && (
        <span className="conflict-sign" title="sources conflict">
          <NotEqual />
          <span className="unseen">conflicting: </span>
        </span>
      )}
      <bdi className={status ? 'status' : undefined} data-status={status ? text : undefined}>
        {text}
      </bdi>
      {inferred && <span className="unseen"> (inferred)</span>}
      {under && <small>{under}</small>}
    </button>
  )
}
