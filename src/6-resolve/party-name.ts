import type { PartyKind } from '../model/index.ts'

/** Codes of organisations of states, which no table of regions knows. */
const organisations: ReadonlyMap<string, string> = new Map([
  ['UN', 'United Nations'],
  ['EU', 'European Union'],
  ['NATO', 'NATO'],
  ['OSCE', 'OSCE'],
  ['ARAB-LEAGUE', 'Arab League'],
])

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** What kind of party a code stands for. Without a code a name may be anything; most such names are organisations. */
export function kindOf(code: string | null): PartyKind {
  if (code === null || organisations.has(code)) return 'organisation'
  if (code.endsWith('*')) return 'group'
  return /^[A-Z]{2}$/.test(code) ? 'state' : 'bloc'
}

/**
 * Display name of a code. It depends on nothing but the code, so that a new document never renames a party.
 * A word that is no code (*West*) stands for itself.
 */
export function nameOf(code: string): string {
  const known = organisations.get(code)
  if (known !== undefined) return known
  const group = /^([A-Z]{2})\*$/.exec(code)
  if (group !== null) return `${regionName(group[1] ?? '') ?? code} (armed groups)`
  return regionName(code) ?? code
}

function regionName(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? regions.of(code) : undefined
}
