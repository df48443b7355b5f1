import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'

/** Node's bindings take single values; Kysely hands over one list. Booleans and undefined are no SQLite values. */
function bound(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || value instanceof Uint8Array) return value
    throw new TypeError(`not a value that SQLite stores: ${typeof value}`)
  })
}

/** Kysely's dialect for SQLite over Node's own module. Transactions take the write lock at once, so two processes wait for each other instead of failing. */
export function nodeSqliteDialect(database: DatabaseSync): SqliteDialect {
  const prepare = (sql: string): SqliteStatement => {
    const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql)
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...bound(parameters)),
      run: (parameters) => statement.run(...bound(parameters)),
      iterate: (parameters) => statement.iterate(...bound(parameters)),
    }
  }
  const adapted: SqliteDatabase = { prepare, close: () => database.close() }
  return new SqliteDialect({ database: adapted })
}
