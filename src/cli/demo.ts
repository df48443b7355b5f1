import { mkdir, readFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Stance } from '../model/index.ts'
import { countClaims } from '../store/claims.ts'
import type { Store } from '../store/open.ts'
import { countAll } from '../store/parties.ts'
import { findTransfers } from '../store/transfers.ts'
import { sha256 } from '../text/hash.ts'
import { registerRow } from '../views/register-row.ts'
import { registerColumns } from '../views/register-table.ts'
import type { RegisterRow } from '../views/shapes.ts'
import { table } from '../views/table.ts'
import { addDocuments } from './add-documents.ts'
import { findFiles } from './files.ts'
import { withLedger } from './ledger-file.ts'
import { serveStore } from './serve.ts'
import { type Exit, exit, type Terminal } from './terminal.ts'

const sample = fileURLToPath(new URL('../../sample/pages', import.meta.url))
const rowsShown = 12

/** A file of the user's own among the temporary ones; another sample gets another file, so nothing old is mixed in. */
async function sampleLedger(): Promise<string> {
  const folder = join(tmpdir(), `lading-${userInfo().username}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { files } = await findFiles([sample])
  const contents = await Promise.all(files.map((file) => readFile(file)))
  return join(folder, `lading-sample-${sha256(...contents).slice(0, 8)}.sqlite`)
}

/** What was found, in one paragraph. */
async function summary(store: Store, rows: readonly RegisterRow[]): Promise<string> {
  const counts = await countAll(store)
  const stance = async (...some: readonly Stance[]) => (await Promise.all(some.map((one) => countClaims(store, { stance: one })))).reduce((a, b) => a + b)
  const said = [
    [await stance('asserts', 'alleges'), 'say that it is so'],
    [await stance('denies'), 'deny it'],
    [await stance('declines'), 'decline to comment'],
    [await stance('opposes'), 'want it stopped'],
    [await stance('supports'), 'want it to happen'],
    [await stance('pledges-halt'), 'promise to stop'],
  ] as const
  const stances = said.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []))
  const conflicting = rows.filter(({ conflicts }) => conflicts.length > 0).length
  return (
    `${counts.documents} documents gave ${counts.claims} claims about ${counts.transfers} transfers between ${counts.parties} parties. ` +
    `Of the claims, ${stances.join(', ') || 'none takes a stance'}. On ${conflicting} transfers sources conflict; a * marks the cells.\n`
  )
}

export interface DemoOptions {
  readonly ledger?: string
  readonly port: number
  readonly host: string
  /** False: only read and print. */
  readonly serve: boolean
}

/** `lading demo`: the bundled sample in a ledger of its own, served. A second run finds it there. */
export async function demo(options: DemoOptions, terminal: Terminal): Promise<Exit> {
  const file = options.ledger ?? (await sampleLedger())
  return withLedger(file, true, async (store) => {
    const added = await addDocuments(store, (await findFiles([sample])).files, terminal)
    if (added.added + added.readAgain + added.unchanged + added.copies === 0) return exit.nothing
    const rows = (await findTransfers(store)).map((one) => registerRow(one.transfer, one.claims))
    terminal.out(table(registerColumns, rows.slice(0, rowsShown), terminal.width))
    if (rows.length > rowsShown) terminal.out(`… and ${rows.length - rowsShown} more\n`)
    terminal.out(`\n${await summary(store, rows)}\nThe ledger is ${file}. Add your own documents to one of yours with: npx lading add FOLDER\n\n`)
    return options.serve ? serveStore(store, { host: options.host, port: options.port, orNext: true }, terminal) : exit.done
  })
}
