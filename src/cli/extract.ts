import { claimColumns } from '../views/claim-table.ts'
import { printedClaim } from '../views/printed-claim.ts'
import type { PrintedClaim } from '../views/shapes.ts'
import { table } from '../views/table.ts'
import { readFiles } from './read-files.ts'
import type { Exit, Terminal } from './terminal.ts'

export interface ExtractOptions {
  readonly format: 'jsonl' | 'json' | 'table'
}

/** `lading extract`: prints the claims of files and folders and stores nothing. */
export async function extract(paths: readonly string[], options: ExtractOptions, terminal: Terminal): Promise<Exit> {
  const kept: PrintedClaim[] = []
  const code = await readFiles(paths, terminal, ({ raw, reading }) => {
    const claims = reading.claims.map((claim) => printedClaim(claim, reading.article, raw.source))
    if (options.format === 'jsonl') for (const claim of claims) terminal.out(`${JSON.stringify(claim)}\n`)
    else kept.push(...claims)
  })
  if (options.format === 'json') terminal.out(`${JSON.stringify(kept, null, 2)}\n`)
  if (options.format === 'table')
    terminal.out(
      table(
        claimColumns(({ document }: PrintedClaim) => document),
        kept,
        terminal.width,
      ),
    )
  return code
}
