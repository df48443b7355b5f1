import { type ReactNode, useEffect, useRef } from 'react'
import { Close } from './icons.tsx'

/** A modal panel at the side of the page. Escape, the button and a click outside close it; focus goes back to where it came from. */
export function SidePanel({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    if (dialog && !dialog.open) dialog.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
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
