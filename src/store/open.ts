import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations } from './migrations/all.ts'
import { nodeSqliteDialect } from './node-sqlite-dialect.ts'
import type { Tables } from './tables.ts'

export type Store = Kysely<Tables>

/** A ledger that cannot be opened; the message is for a person and names the file. */
export class LedgerRefused extends Error {}

/** Names of the migrations a ledger has had; empty for a new file. */
function applied(database: DatabaseSync): readonly string[] {
  const known = database.prepare(`select 1 from sqlite_master where type = 'table' and name = 'kysely_migration'`).get()
  if (known === undefined) return []
  return database
    .prepare('select name from kysely_migration order by name')
    .all()
    .map(({ name }) => String(name))
}

/** Opens the file, checks that it is ours, and sets how it is written: a write-ahead log, and nothing lost when the power fails. */
function openFile(file: string): { database: DatabaseSync; had: readonly string[] } {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true })
  try {
    database.exec('pragma busy_timeout = 5000')
    const had = applied(database)
    const tables = database.prepare('select count(*) as tables from sqlite_master').get()?.tables
    if (had.length === 0 && tables !== 0) throw new LedgerRefused(`${file} is a database, but not a Lading ledger`)
    const newer = had.filter((name) => !(name in migrations))
    if (newer.length > 0) throw new LedgerRefused(`${file} was written by a newer Lading (it has "${newer.at(-1)}"); update Lading to open it`)
    if (database.prepare('pragma journal_mode').get()?.journal_mode !== 'wal') database.exec('pragma journal_mode = wal')
    database.exec('pragma synchronous = full')
    return { database, had }
  } catch (problem) {
    database.close()
    throw problem
  }
}

/**
 * Opens a ledger file and brings it to the present form; `create` makes a new one where there is none.
 * Close it with `store.destroy()`. Throws `LedgerRefused`.
 */
export async function openLedger(file: string, { create }: { readonly create: boolean }): Promise<Store> {
  if (!create && file !== ':memory:' && !existsSync(file)) throw new LedgerRefused(`there is no ledger ${file}; lading add makes one`)
  let opened: ReturnType<typeof openFile>
  try {
    opened = openFile(file)
  } catch (problem) {
    if (problem instanceof LedgerRefused) throw problem
    throw new LedgerRefused(`${file} cannot be opened as a ledger: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
  const store = new Kysely<Tables>({ dialect: nodeSqliteDialect(opened.database) })
  if (opened.had.length === Object.keys(migrations).length) return store
  const { error } = await new Migrator({ db: store, provider: { getMigrations: async () => ({ ...migrations }) } }).migrateToLatest()
  if (error !== undefined) {
    await store.destroy()
    throw new LedgerRefused(`${file} cannot be brought to the present form: ${error instanceof Error ? error.message : String(error)}`)
  }
  return store
}
