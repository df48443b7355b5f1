import { type ClaimFilter, countClaims, findClaims } from '../store/claims.ts'
import { givenFilter } from '../store/given.ts'
import { searchWords } from '../store/search.ts'
import { findTransfer, findTransfers, type RegisterFilter } from '../store/transfers.ts'
import { claimColumns } from '../views/claim-table.ts'
import { searchHit, transferPage } from '../views/pages.ts'
import { storedClaim } from '../views/printed-claim.ts'
import { registerRow } from '../views/register-row.ts'
import { registerColumns, registerCsv } from '../views/register-table.ts'
import type { SearchHit, StoredClaim } from '../views/shapes.ts'
import { plain, table } from '../views/table.ts'
import { transferText } from '../views/transfer-text.ts'
import { ledgerFile, withLedger } from './ledger-file.ts'
import { listIssues } from './read-files.ts'
import { type Exit, exit, Refusal, type Terminal } from './terminal.ts'
import { vocabulary } from './vocabulary.ts'

export interface ListOptions {
  readonly ledger?: string
  readonly format: string
}

export type RegisterOptions = ListOptions & RegisterFilter
export type ClaimsOptions = ListOptions & Omit<ClaimFilter, 'ids'> & { readonly limit?: number; readonly offset?: number }
export type SearchOptions = ListOptions & { readonly limit: number }

const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const jsonLines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')

/** `lading register`: transfers as rows. */
export async function register(options: RegisterOptions, terminal: Terminal): Promise<Exit> {
  const { ledger, format, ...given } = options
  return withLedger(ledgerFile(ledger, terminal), false, async (store) => {
    const { filter, missing } = await givenFilter(store, given, vocabulary)
    for (const line of missing) terminal.err(`${plain(line)}\n`)
    const rows = (await findTransfers(store, filter)).map((one) => registerRow(one.transfer, one.claims))
    if (format === 'json') terminal.out(jsonText(rows))
    else if (format === 'jsonl') terminal.out(jsonLines(rows))
    else if (format === 'csv') terminal.out(registerCsv(rows))
    else {
      terminal.out(table(registerColumns, rows, terminal.width))
      terminal.err(
        rows.length === 0
          ? 'no transfers fit\n'
          : `${rows.length} ${rows.length === 1 ? 'transfer' : 'transfers'}${rows.some(({ conflicts }) => conflicts.length > 0) ? '; * where sources conflict' : ''}\n`,
      )
    }
    return exit.done
  })
}

/** `lading transfer`: one transfer with its claims, fields and story. */
export async function transfer(id: string, options: ListOptions, terminal: Terminal): Promise<Exit> {
  return withLedger(ledgerFile(options.ledger, terminal), false, async (store) => {
    const { value, issues } = await findTransfer(store, id)
    listIssues(terminal, issues)
    if (value === null) throw new Refusal(`there is no transfer ${id}, or more than one begins so; lading register lists them`)
    const page = transferPage(value)
    terminal.out(options.format === 'json' ? jsonText(page) : transferText(page))
    return exit.done
  })
}

/** `lading claims`: the claims of the ledger. */
export async function claims(options: ClaimsOptions, terminal: Terminal): Promise<Exit> {
  const { ledger, format, limit, offset, ...given } = options
  return withLedger(ledgerFile(ledger, terminal), false, async (store) => {
    const { filter, missing } = await givenFilter(store, given, vocabulary)
    for (const line of missing) terminal.err(`${plain(line)}\n`)
    const { value, issues } = await findClaims(store, filter, { limit, offset })
    listIssues(terminal, issues)
    const printed = value.map(storedClaim)
    if (format === 'json') terminal.out(jsonText(printed))
    else if (format === 'jsonl') terminal.out(jsonLines(printed))
    else {
      terminal.out(
        table(
          claimColumns(({ document }: StoredClaim) => document.name),
          printed,
          terminal.width,
        ),
      )
      terminal.err(`${printed.length} of ${await countClaims(store, filter)} claims\n`)
    }
    return exit.done
  })
}

/** `lading search`: words in articles and claims. */
export async function search(words: readonly string[], options: SearchOptions, terminal: Terminal): Promise<Exit> {
  return withLedger(ledgerFile(options.ledger, terminal), false, async (store) => {
    const { hits, total } = await searchWords(store, words.join(' '), options.limit)
    const shown = hits.map(searchHit)
    if (options.format === 'json') terminal.out(jsonText({ hits: shown, total }))
    else if (options.format === 'jsonl') terminal.out(jsonLines(shown))
    else {
      const columns = [
        { head: 'in', cell: ({ kind }: SearchHit) => kind },
        { head: 'document', cell: ({ document }: SearchHit) => document.name, most: 32 },
        { head: 'published', cell: ({ document }: SearchHit) => document.published ?? '' },
        { head: 'words', cell: ({ before, hit, after }: SearchHit) => `${before}[${hit}]${after}` },
      ]
      terminal.out(table(columns, shown, terminal.width))
      terminal.err(`${shown.length} of ${total} finds\n`)
    }
    return exit.done
  })
}
