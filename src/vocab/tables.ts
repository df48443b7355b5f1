import { categories, claimKinds, intermediaryRoles, operatorIds, statuses } from '../model/index.ts'
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

export const predicateClassTable: TableShape = {
  kinds: claimKinds,
  columns: ['subject', 'object', 'done', 'strength'],
  values: {
    subject: ['supplier', 'recipient', 'carrier', 'agent'],
    object: ['supplier', 'recipient', 'none'],
    done: [...statuses, ''],
    strength: ['strong', 'weak'],
  },
}

const worded = (kinds: readonly string[], classes: readonly string[], ...parts: string[]): TableShape => ({
  kinds,
  ids: classes.flatMap((name) => parts.map((part) => `${name}/${part}`)),
  columns: ['example', 'skips'],
})

/** `vague`: of many meanings, read only where a party is named in a role; `two-sided`: only where the other side is. */
export const predicateTable = (classes: readonly string[]): TableShape => worded(['word', 'vague', 'two-sided'], classes, 'verb', 'noun')

export const operatorTable: TableShape = worded(['word'], operatorIds, 'verb', 'noun', 'adjective')
