import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CarrierEntry, Category, IntermediaryRole, PartyEntry, PartyKind, Vocab, WeaponEntry } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { groupLabel } from './labels.ts'
import { predicatesOf } from './predicates.ts'
import { type Row, readRows, type TableShape } from './rows.ts'
import { carrierTable, operatorTable, outletTable, partyTables, predicateClassTable, predicateTable, weaponTables } from './tables.ts'
import { buildTable } from './trie.ts'

const shipped = fileURLToPath(new URL('../../data', import.meta.url))

/**
 * All word lists of `dir/vocab` and all weights of `dir/models`. Throws with file and line when a row is faulty (`rows.ts` says what is).
 * A table that is not there is empty.
 */
export function loadVocab(dir: string = shipped): Vocab {
  const parties = Object.entries(partyTables).flatMap(([table, shape]) => rowsOf(dir, table, shape))
  const weapons = Object.entries(weaponTables).flatMap(([table, shape]) => rowsOf(dir, table, shape))
  const classes = rowsOf(dir, 'predicate-classes', predicateClassTable)
  const predicates = rowsOf(dir, 'predicates', predicateTable(classes.map(({ id }) => id)))
  const names = displayNames(parties)
  return {
    parties: buildTable(partyEntries(parties, names), false),
    weapons: buildTable(weapons.map(weaponEntry), true),
    carriers: buildTable(rowsOf(dir, 'carriers', carrierTable).map(carrierEntry), true),
    predicates: predicatesOf(classes, predicates, rowsOf(dir, 'operators', operatorTable)),
    nameOf: (code) => names.get(code) ?? groupLabel(code, names) ?? code,
    models: readModels(join(dir, 'models')),
    outlets: readOutlets(rowsOf(dir, 'outlets', outletTable)),
  }
}

function rowsOf(dir: string, table: string, shape: TableShape): readonly Row[] {
  const file = join(dir, 'vocab', `${table}.tsv`)
  return existsSync(file) ? readRows(`${table}.tsv`, readFileSync(file, 'utf8'), shape) : []
}

/** By code (`RU`, and `RU adjective`) and by id: the first form that the tables give. */
function displayNames(rows: readonly Row[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const row of rows) {
    const code = row.cells['code'] ?? ''
    const key = row.kind === 'adjective' ? `${code} adjective` : code
    if (code !== '' && (namesCode.has(row.kind) || row.kind === 'adjective') && !names.has(key)) names.set(key, row.form)
    if (!names.has(row.id)) names.set(row.id, row.form)
  }
  return names
}

const namesCode = new Set(['name', 'organisation', 'bloc'])

function* partyEntries(rows: readonly Row[], names: ReadonlyMap<string, string>): Iterable<readonly [string, PartyEntry]> {
  for (const { id, form, kind, from, until, cells } of rows) {
    const code = cells['code'] || null
    const party = partyOf(id)
    const name = (code !== null && (party === 'state' || party === 'bloc') ? names.get(code) : names.get(id)) ?? form
    yield [
      form,
      {
        id,
        name,
        code,
        party,
        form: kind.endsWith('adjective') ? 'adjective' : 'noun',
        how: kind === 'ambiguous-adjective' ? 'ambiguous' : kind,
        from,
        until,
        spelled: form,
      },
    ]
  }
}

/** The first part of a row's id says what kind of party it names: `company/boeing`. Rows of countries begin with how they name it: `capital/RU`. */
function partyOf(id: string): PartyKind {
  switch (id.slice(0, id.indexOf('/'))) {
    case 'group':
      return 'group'
    case 'organisation':
    case 'institute':
      return 'organisation'
    case 'bloc':
      return 'bloc'
    case 'company':
      return 'company'
    case 'leader':
      return 'person'
    default:
      return 'state'
  }
}

function weaponEntry({ id, form, kind, cells }: Row): readonly [string, WeaponEntry] {
  const category = cells['category'] as Category
  return [form, { id, category, designation: cells['designation'] || null, carrier: kind === 'carrier', ambiguous: kind === 'ambiguous', spelled: form }]
}

function carrierEntry({ id, form, cells }: Row): readonly [string, CarrierEntry] {
  return [form, { id, role: cells['role'] as IntermediaryRole }]
}

function readModels(dir: string): ReadonlyMap<string, Uint8Array> {
  if (!existsSync(dir)) return new Map()
  const files = readdirSync(dir)
    .sort()
    .map((name) => [name, join(dir, name, 'weights.bin')] as const)
  return new Map(files.filter(([, file]) => existsSync(file)).map(([name, file]) => [name, readFileSync(file)]))
}

function readOutlets(rows: readonly Row[]): Vocab['outlets'] {
  const outlets = new Map<string, { readonly name: string; readonly kind: string; readonly country: string | null }>()
  const names = new Map<string, string>()
  for (const row of rows) {
    if (!names.has(row.id)) names.set(row.id, row.form)
    const outlet = { name: names.get(row.id) ?? row.form, kind: row.kind, country: row.cells['code'] || null }
    for (const key of [fold(row.form), row.cells['host'] ?? '']) if (key !== '' && !outlets.has(key)) outlets.set(key, outlet)
  }
  return outlets
}
