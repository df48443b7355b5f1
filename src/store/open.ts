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

/** Names of the migrations a ledger has had; empty for a new file and one that another program is just making. Refuses other databases. */
function applied(database: DatabaseSync, file: string): readonly string[] {
  const tables = database.prepare('select name from sqlite_master').all()
  if (tables.length === 0) return []
  if (!tables.some(({ name }) => String(name).startsWith('kysely_migration'))) throw new LedgerRefused(`${file} is a database, but not a Lading ledger`)
  if (!tables.some(({ name }) => name === 'kysely_migration')) return []
  const rows = database.prepare('select name from kysely_migration order by name').all()
  return rows.map(({ name }) => String(name))
}

/** Opens the file, checks that it is ours, and sets how it is written: a write-ahead log, and nothing lost when the power fails. */
function openFile(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true })
  try {
    database.exec('pragma busy_timeout = 5000')
    const had = applied(database, file)
    const newer = had.filter((name) => !(name in migrations))
    if (newer.length > 0) throw new LedgerRefused(`${file} was written by a newer Lading (it has "${newer.at(-1)}"); update Lading to open it`)
    if (database.prepare('pragma journal_mode').get()?.journal_mode !== 'wal') database.exec('pragma journal_mode = wal')
    database.exec('pragma synchronous = full')
    return database
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
  let database: DatabaseSync
  try {
    database = openFile(file)
  } catch (problem) {
    if (problem instanceof LedgerRefused) throw problem
    throw new LedgerRefused(`${file} cannot be opened as a ledger: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
  const store = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) })
  try {
    await migrate(store, database, file)
    return store
  } catch (problem) {
    await store.destroy()
    throw new LedgerRefused(`${file} cannot be brought to the present form: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
}

/**
 * Brings the ledger to its present form, all of it or nothing. Kysely runs SQLite's migrations outside a transaction,
 * so this puts one around them; another program that does the same waits and then finds it done.
 */
async function migrate(store: Store, database: DatabaseSync, file: string): Promise<void> {
  const isDone = () => applied(database, file).length === Object.keys(migrations).length
  if (isDone()) return
  database.exec('begin immediate')
  try {
    if (!isDone()) {
      const { error } = await new Migrator({ db: store, provider: { getMigrations: async () => ({ ...migrations }) } }).migrateToLatest()
      if (error !== undefined) throw error instanceof Error ? error : new Error('the reason is not known')
    }
    database.exec('commit')
  } catch (problem) {
    database.exec('rollback')
    throw problem
  }
}
