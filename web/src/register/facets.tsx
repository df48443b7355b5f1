import { useEffect, useMemo, useRef, useState } from 'react'
import type { RegisterRow } from '../../../src/views/shapes.ts'
import { count } from '../format.ts'
import { AddressField } from '../parts/address-field.tsx'
import { ChevronDown, Close } from '../parts/icons.tsx'
import { type FacetName, type Filter, facetNames, labelOf, type Option, optionsOf, yearsOf } from './filter.ts'

const labels: Record<FacetName, string> = { supplier: 'Supplier', recipient: 'Recipient', category: 'Category', status: 'Status' }

const aYear = /^(\d{4})?$/

type Change = (change: Record<string, string | readonly string[] | undefined>) => void

/** The row of filters above the register. All choices go to the address. */
export function Facets({ rows, filter, change }: { rows: readonly RegisterRow[]; filter: Filter; change: Change }) {
  const span = useMemo(() => yearsOf(rows), [rows])
  return (
    <search className="facets" aria-label="Filter the register">
      <label className="field words" htmlFor="register-words">
        <span className="unseen">Words in the row</span>
        <AddressField id="register-words" type="search" placeholder="Filter rows" value={filter.words} set={(words) => change({ q: words })} />
      </label>
      {facetNames.map((name) => (
        <Facet
          key={name}
          label={labels[name]}
          options={() => optionsOf(rows, filter, name)}
          chosen={filter.chosen[name]}
          choose={(values) => change({ [name]: values })}
        />
      ))}
      <fieldset className="field years">
        <legend className="unseen">Years of order or delivery</legend>
        <AddressField
          inputMode="numeric"
          maxLength={4}
          aria-label="Years from"
          placeholder={String(span?.[0] ?? 'from')}
          value={String(filter.from ?? '')}
          accepts={aYear}
          set={(from) => change({ from })}
        />
        <span aria-hidden="true">–</span>
        <AddressField
          inputMode="numeric"
          maxLength={4}
          aria-label="Years to"
          placeholder={String(span?.[1] ?? 'to')}
          value={String(filter.to ?? '')}
          accepts={aYear}
          set={(to) => change({ to })}
        />
      </fieldset>
    </search>
  )
}

function Facet({
  label,
  options,
  chosen,
  choose,
}: {
  label: string
  /** Asked for only while the menu is open: counting goes through every row. */
  options: () => readonly Option[]
  chosen: readonly string[]
  choose: (values: readonly string[]) => void
}) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const outside = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      setOpen(false)
      box.current?.querySelector('button')?.focus()
    }
    addEventListener('pointerdown', outside)
    addEventListener('focusin', outside)
    addEventListener('keydown', escape)
    return () => {
      removeEventListener('pointerdown', outside)
      removeEventListener('focusin', outside)
      removeEventListener('keydown', escape)
    }
  }, [open])
  const toggle = (value: string): void => choose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  return (
    <div className="facet" ref={box}>
      <button type="button" className="button" aria-expanded={open} data-on={chosen.length > 0 || undefined} onClick={() => setOpen(!open)}>
        {label}
        {chosen.length > 0 && <b>{chosen.length}</b>}
        <ChevronDown />
      </button>
      {open && <Menu label={label} options={options()} chosen={chosen} toggle={toggle} />}
    </div>
  )
}

interface MenuProps {
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly toggle: (value: string) => void
}

function Menu({ label, options, chosen, toggle }: MenuProps) {
  return (
    <fieldset className="menu">
      <legend className="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
          <bdi>{option.label}</bdi>
          <span className="count">{count(option.count)}</span>
        </label>
      ))}
      {options.length === 0 && <p className="muted">Nothing to choose</p>}
    </fieldset>
  )
}

/** What is chosen now, each with a way to take it back. */
export function Chosen({ rows, filter, change }: { rows: readonly RegisterRow[]; filter: Filter; change: Change }) {
  const chips = facetNames.flatMap((name) => {
    return filter.chosen[name].map((value) => ({
      key: `${name} ${value}`,
      text: `${labels[name]}: ${labelOf(rows, name, value)}`,
      clear: { [name]: filter.chosen[name].filter((other) => other !== value) },
    }))
  })
  if (filter.from !== null || filter.to !== null)
    chips.push({ key: 'years', text: `Years: ${filter.from ?? '…'}–${filter.to ?? '…'}`, clear: { from: [], to: [] } })
  if (filter.words) chips.push({ key: 'q', text: `“${filter.words}”`, clear: { q: [] } })
  return (
    <ul className="chips">
      {chips.map(({ key, text, clear }) => (
        <li key={key}>
          <button type="button" onClick={() => change(clear)} aria-label={`Take back ${text}`}>
            <bdi>{text}</bdi>
            <Close />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Every filter gone. */
export const noFilter = { q: undefined, from: undefined, to: undefined, supplier: undefined, recipient: undefined, category: undefined, status: undefined }
