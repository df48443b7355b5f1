import { categories, intermediaryRoles } from '../model/index.ts'
import type { TableShape } from './rows.ts'

const party = (...kinds: string[]): TableShape => ({ kinds, columns: ['code'] })
const weapon = (...kinds: string[]): TableShape => ({ kinds, columns: ['category', 'designation'], values: { category: categories } })

/** Tables of names of parties; earlier tables give a code its display name. */
export const partyTables: Readonly<Record<string, TableShape>> = {
  countries: party('name', 'adjective', 'demonym', 'capital'),
  'countries-hand': party('name', 'adjective', 'demonym', 'capital', 'seat', 'forces', 'place', 'ambiguous', 'ambiguous-adjective'),
  organisations: party('organisation', 'seat', 'adjective', 'bloc', 'institute', 'ambiguous', 'ambiguous-adjective', 'not-a-party'),
  groups: party('group', 'ambiguous'),
  companies: party('company', 'ambiguous'),
  leaders: party('leader'),
}

/** Tables of weapons and military goods. `carrier`: what usually carries goods. `ambiguous`: an ordinary word or name too. */
export const weaponTables: Readonly<Record<string, TableShape>> = {
  weapons: weapon('type', 'carrier', 'ambiguous'),
  models: weapon('model', 'carrier', 'ambiguous'),
  siso: weapon('model', 'carrier', 'ambiguous'),
}

export const carrierTable: TableShape = { kinds: ['word', 'ambiguous'], columns: ['role'], values: { role: intermediaryRoles } }

export const outletKinds = [
  'wire',
  'newspaper',
  'magazine',
  'broadcaster',
  'trade-press',
  'state-media',
  'online',
  'ngo',
  'institute',
  'government',
  'organisation',
] as const

export const outletTable: TableShape = { kinds: outletKinds, columns: ['host', 'code'] }
