import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -99],
  End: [0, 99],
}

/** One tab stop for all cells of a table; arrow keys go from cell to cell. Cells' links and buttons have `tabIndex={-1}`. */
export function useArrowKeys() {
  const ref = useRef<HTMLTableElement>(null)
  useEffect(() => {
    const stops = ref.current?.querySelector('tbody [tabindex="0"]')
    if (!stops) stopOf(ref.current?.querySelector('tbody tr'), 0)?.setAttribute('tabindex', '0')
  })
  const onFocus = (event: FocusEvent): void => {
    if (!event.target.closest('tbody')) return
    for (const other of ref.current?.querySelectorAll('tbody [tabindex="0"]') ?? []) other.setAttribute('tabindex', '-1')
    event.target.setAttribute('tabindex', '0')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = steps[event.key]
    const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('tbody td')
    const row = cell?.parentElement as HTMLTableRowElement | undefined
    if (!by || !cell || !row || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const rows = [...(ref.current?.tBodies[0]?.rows ?? [])]
    const nextRow = rows[clamp(rows.indexOf(row) + by[0], rows.length)]
    const next = stopOf(nextRow, clamp(cell.cellIndex + by[1], row.cells.length), by[1])
    next?.focus()
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  return { ref, onFocus, onKeyDown }
}

const clamp = (at: number, length: number): number => Math.max(0, Math.min(length - 1, at))

/** What can be focused in the cell, or in the nearest cell further on in the direction of travel. */
function stopOf(row: Element | null | undefined, at: number, toward = 0): HTMLElement | null {
  if (!(row instanceof HTMLTableRowElement)) return null
  const cells = [...row.cells]
  const order = toward > 0 ? cells.slice(at) : toward < 0 ? cells.slice(0, at + 1).reverse() : [...cells.slice(0, at + 1).reverse(), ...cells.slice(at + 1)]
  for (const cell of order) {
    const stop = cell.querySelector<HTMLElement>('a, button')
    if (stop) return stop
  }
  return null
}
