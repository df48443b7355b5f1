import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

export type Params = Readonly<Record<string, string | readonly string[]>>

/** `?supplier=RU&supplier=UA&q=yak` as a record: a name given more than once has a list. Everything stays text. */
export function readSearch(search: string): Record<string, string | string[]> {
  const params = new URLSearchParams(search)
  const read: Record<string, string | string[]> = {}
  for (const name of new Set(params.keys())) {
    if (name === '__proto__') continue
    const all = params.getAll(name)
    read[name] = all.length > 1 ? all : (all[0] ?? '')
  }
  return read
}

/** The other way round; empty and missing values leave no trace in the address. */
export function writeSearch(record: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(record))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && one !== null && one !== '') params.append(name, String(one))
  const text = params.toString()
  return text && `?${text}`
}

/** The address's parameters, and how to change some of them; `undefined` takes one away. */
export function useParamsOfPage(): readonly [Params, (change: Record<string, string | readonly string[] | undefined>, how?: 'replace' | 'push') => void] {
  const params: Params = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = useCallback(
    (next: Record<string, string | readonly string[] | undefined>, how: 'replace' | 'push' = 'replace'): void => {
      void navigate({ to: '.', search: ((old: Params) => ({ ...old, ...next })) as never, replace: how === 'replace', resetScroll: false })
    },
    [navigate],
  )
  return [params, change]
}

/** The first value of a parameter; empty when it is not there. */
export function one(params: Params, name: string): string {
  const value = params[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** Every value of a parameter. */
export function many(params: Params, name: string): readonly string[] {
  const value = params[name]
  if (value === undefined || value === '') return []
  return typeof value === 'string' ? [value] : value
}
