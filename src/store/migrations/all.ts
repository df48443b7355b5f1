import type { Migration } from 'kysely/migration'
import * as first from './0001-first.ts'

/** Every form the ledger has had, oldest first. Names sort in that order. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': { up: first.up },
}
