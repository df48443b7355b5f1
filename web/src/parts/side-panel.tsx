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
  return (
    <dialog
      ref={ref}
      className="side-panel"
      aria-labelledby="panel-title"
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onClick={(event) => event.target === ref.current && close()}
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
