import { type InputHTMLAttributes, useEffect, useRef, useState } from 'react'

interface AddressFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  /** What the address holds now. */
  readonly value: string
  readonly set: (value: string | undefined) => void
  /** What may go to the address; half-typed values stay in the field. */
  readonly accepts?: RegExp
}

/** How long a pause in typing is before the address follows. Unit: milliseconds. */
const pause = 120

/** A field whose value lives in the page's address, which follows when typing pauses. What is being typed is never overwritten. */
export function AddressField({ value, set, accepts, ...rest }: AddressFieldProps) {
  const [typed, setTyped] = useState(value)
  const field = useRef<HTMLInputElement>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  const send = (text: string): void => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    if (accepts?.test(text) !== false) set(text || undefined)
  }
  useEffect(() => {
    if (waiting.current === undefined && (document.activeElement !== field.current || value === '')) setTyped(value)
  }, [value])
  return (
    <input
      {...rest}
      ref={field}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value)
        clearTimeout(waiting.current)
        waiting.current = setTimeout(send, pause, target.value)
      }}
      onKeyDown={({ key }) => key === 'Enter' && send(typed)}
      onBlur={() => (waiting.current === undefined ? setTyped(value) : send(typed))}
    />
  )
}
