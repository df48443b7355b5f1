import { type InputHTMLAttributes, useEffect, useRef, useState } from 'react'

interface AddressFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  /** What the address holds now. */
  readonly value: string
  readonly set: (value: string | undefined) => void
  /** What may go to the address; half-typed values stay in the field. */
  readonly accepts?: RegExp
}

/** A field whose value lives in the page's address. What is being typed is never overwritten. */
export function AddressField({ value, set, accepts, ...rest }: AddressFieldProps) {
  const [typed, setTyped] = useState(value)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (document.activeElement !== field.current || value === '') setTyped(value)
  }, [value])
  return (
    <input
      {...rest}
      ref={field}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value)
        if (accepts?.test(target.value) !== false) set(target.value || undefined)
      }}
      onBlur={() => setTyped(value)}
    />
  )
}
