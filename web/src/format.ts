import type { RegisterRow, StoredClaim } from '../../src/views/shapes.ts'

const numbers = new Intl.NumberFormat('en-GB')

export const count = (value: number): string => numbers.format(value)

/** `1 claim`, `2 claims`. */
export const counted = (value: number, noun: string): string => `${count(value)} ${noun}${value === 1 ? '' : 's'}`

const dayForm = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const monthForm = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })

/** An ISO day as people write it: `14 Feb 2013`. */
export const day = (iso: string): string => (Number.isNaN(Date.parse(iso)) ? iso : dayForm.format(new Date(iso)))

/** Two ISO days, both in, as shortly as they can be said: `2012`, `Jun 2012`, `2007–2011`, `3 May – 9 Jun 2013`. */
export function period(from: string, to: string): string {
  if (from === to) return day(from)
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31')
  if (wholeYears) return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && isMonthEnd(to)) return monthForm.format(new Date(from))
  return `${day(from)} – ${day(to)}`
}

function isMonthEnd(iso: string): boolean {
  return new Date(Date.parse(iso) + 86_400_000).getUTCDate() === 1
}

/** Years in order, runs joined: `2009–2011, 2013`. */
export function years(all: readonly number[]): string {
  const sorted = [...new Set(all)].sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const year of sorted) {
    const last = runs.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else runs.push([year, year])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}\u2060–\u2060${to}`)).join(', ')
}

export const partyNames = (parties: RegisterRow['supplier']): string => parties.map((party) => party.name).join(', ') || 'unknown'

/** What moves, in a few words: `36 Yak-130`, `combat helicopter`. */
export function what(row: Pick<RegisterRow, 'ordered' | 'designation' | 'description'>, category: string): string {
  return [row.ordered === null ? '' : count(row.ordered), row.designation ?? row.description ?? category].filter(Boolean).join(' ')
}

/** The way most of a text's letters run. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const rightward = text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0
  return rightward * 2 > (text.match(/\p{L}/gu)?.length ?? 0) ? 'rtl' : 'ltr'
}

export const firstUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const documentTitle = (document: { title: string | null; name: string }): string => document.title ?? document.name

export const sourceName = (claim: StoredClaim): string => claim.source?.name ?? 'the reporter’s own voice'

/** Whose voice it is, in a word or two: the speaker, or the paper where the reporter speaks. */
export const voiceOf = (claim: StoredClaim): string => claim.source?.name ?? claim.document.publisher ?? 'reporter'
