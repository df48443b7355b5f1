import type { Store } from '../store/open.ts'
import { ledgerFile, withLedger } from './ledger-file.ts'
import { type Exit, exit, Refusal, type Terminal } from './terminal.ts'

interface Place {
  readonly host: string
  readonly port: number
  readonly orNext: boolean
}

/** Serves a ledger until the program is told to stop, and prints the address on standard output. */
export async function serveStore(store: Store, place: Place, terminal: Terminal): Promise<Exit> {
  const { startServing } = await import('../http/serve.ts')
  const serving = await startServing({ store, ...place, report: (line) => terminal.err(`${line}\n`) }).catch((problem: Error) => {
    throw new Refusal(`cannot listen on ${place.host}: ${problem.message}`)
  })
  if (place.port !== 0 && serving.port !== place.port) terminal.err(`port ${place.port} is taken; using ${serving.port}\n`)
  terminal.out(`${serving.address}\n`)
  terminal.err('Ctrl+C stops it.\n')
  await new Promise<void>((told) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => told())
  })
  await serving.stop()
  return exit.done
}

export interface ServeOptions {
  readonly ledger?: string
  readonly port: number
  readonly host: string
}

/** `lading serve`: the web page and the HTTP interface. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<Exit> {
  const file = ledgerFile(options.ledger, terminal)
  return withLedger(file, false, (store) => serveStore(store, { host: options.host, port: options.port, orNext: false }, terminal))
}
