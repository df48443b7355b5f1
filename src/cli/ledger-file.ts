import type { Store } from '../store/open.ts'
import { exit, Refusal, type Terminal } from './terminal.ts'

/** The ledger that a command works on: the option, else `LADING_LEDGER`, else `./lading.sqlite`. */
export function ledgerFile(option: string | undefined, terminal: Terminal): string {
  const file = option ?? (terminal.env['LADING_LEDGER'] || 'lading.sqlite')
  if (/^postgres(?:ql)?:\/\//i.test(file)) throw new Refusal('a ledger in PostgreSQL cannot be opened yet: name a file', exit.wrongUse)
  return file
}

/** Opens the ledger, does the work, and closes it whatever happens. What cannot be opened or written is told in words. */
export async function withLedger<T>(file: string, create: boolean, work: (store: Store) => Promise<T>): Promise<T> {
  const { LedgerRefused, openLedger } = await import('../store/open.ts')
  const { isBusy } = await import('../store/transaction.ts')
  let store: Store | null = null
  try {
    store = await openLedger(file, { create })
    return await work(store)
  } catch (problem) {
    if (problem instanceof LedgerRefused) throw new Refusal(problem.message)
    if (isBusy(problem)) throw new Refusal(`another program is writing to ${file}; try again when it is done`)
    if (problem instanceof Error && 'errcode' in problem) throw new Refusal(`${file} cannot be read or written: ${problem.message}`)
    throw problem
  } finally {
    await store?.destroy()
  }
}
