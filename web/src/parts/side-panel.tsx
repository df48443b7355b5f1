import { type ReactNode, useEffect, useRef } from 'react'
import { Close } from './icons.tsx'

interface SidePanelProps {
  readonly title: string
  /** Selects what gets the focus afterwards, also where the page was opened or gone back to with the panel open. */
  readonly home: string
  readonly close: () => void
  readonly children: ReactNode
}

/** A modal panel at the side of the page. Escape, the button and a click outside close it. */
export function SidePanel({ title, home, close, children }: SidePanelProps) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    const before = document.querySelector(home) ?? document.activeElement
    if (dialog && !dialog.open) dialog.showModal()
    return () => {
      dialog?.close()
      // Where the panel led to another page, the keyboard starts at that page's content.
      const next = before?.isConnected ? before : document.getElementById('main')
      if (next instanceof HTMLElement) next.focus({ preventScroll: true })
    }
  }, [home])
  useEffect(() => {
    const dialog = ref.current
    // Only the ground outside the panel is the dialogue itself; the panel's inside covers the rest.
    const outside = (event: Event): void => {
      if (event.target === dialog) close()
    }
    dialog?.addEventListener('click', outside)
    return () => dialog?.removeEventListener('click', outside)
  }, [close])
  return (
    <dialog
      ref={ref}
      className="side-panel"
      aria-labelledby="panel-title"
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <div className="panel-inside">
        <header>
          <h2 id="panel-title">{title}</h2>
          <button type="button" className="icon-button" onClick={close} aria-label="Close">
            <Close />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
