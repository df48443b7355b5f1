import type { Transaction } from 'kysely'
import type { Store } from './open.ts'
import type { Tables } from './tables.ts'

const sqliteBusy = 5

/** True when another program holds the ledger's write lock. */
export function isBusy(problem: unknown): boolean {
  return problem instanceof Error && 'errcode' in problem && problem.errcode === sqliteBusy
}

/**
 * Does all of `work` or nothing of it. Where another program is writing it waits, up to `attempts` times five seconds;
 * `waiting` is told once.
 */
export async function inOneTransaction<T>(
  store: Store,
  work: (transaction: Transaction<Tables>) => Promise<T>,
  waiting: () => void = () => {},
  attempts = 120,
): Promise<T> {
  let begun = false
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await store.transaction().execute(async (transaction) => {
        begun = true
        return work(transaction)
      })
    } catch (problem) {
      if (begun || !isBusy(problem) || attempt >= attempts) throw problem
      if (attempt === 1) waiting()
    }
  }
}

const rowsAtOnce = 400

/** The rows in portions that fit into one statement. */
export function portions<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, at) => rows.slice(at * rowsAtOnce, (at + 1) * rowsAtOnce))
}
