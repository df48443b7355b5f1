import { existsSync } from 'node:fs'
import { countAll } from '../store/parties.ts'
import { addDocuments, nothingToRead } from './add-documents.ts'
import { ledgerFile, withLedger } from './ledger-file.ts'
import { type Exit, exit, Refusal, type Terminal } from './terminal.ts'

export interface AddOptions {
  readonly ledger?: string
  readonly format: 'text' | 'json'
}

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`

/** `lading add`: reads, stores and groups again; a second run changes nothing and says so. */
export async function add(paths: readonly string[], options: AddOptions, terminal: Terminal): Promise<Exit> {
  const address = paths.find((path) => /^https?:\/\//i.test(path))
  if (address !== undefined) throw new Refusal(`${address} is an address: save the page to a file and add the file`, exit.wrongUse)
  const file = ledgerFile(options.ledger, terminal)
  // The work is the same, but what would be an empty ledger is not left behind.
  const kept = existsSync(file) || !(await nothingToRead(paths))
  return withLedger(kept ? file : ':memory:', true, async (store) => {
    const { issues, regrouped, ...documents } = await addDocuments(store, paths, terminal)
    const ledger = await countAll(store)
    if (options.format === 'json') terminal.out(`${JSON.stringify({ documents, regrouped, ledger, issues }, null, 2)}\n`)
    else {
      const done = [
        documents.added > 0 ? `${many(documents.added, 'document')} added` : '',
        documents.readAgain > 0 ? `${many(documents.readAgain, 'document')} read again` : '',
        documents.unchanged > 0 ? `${documents.unchanged} already there` : '',
        documents.copies > 0 ? many(documents.copies, 'copy', 'copies') : '',
        documents.unreadable > 0 ? `${documents.unreadable} not readable` : '',
      ].filter((part) => part !== '')
      const changed = documents.added + documents.readAgain > 0 ? '' : regrouped ? '; grouped again' : '; nothing changed'
      terminal.out(`${done.join(', ') || 'no documents'}${changed}\n`)
      if (kept) terminal.out(`${file}: ${many(ledger.documents, 'document')}, ${many(ledger.claims, 'claim')}, ${many(ledger.transfers, 'transfer')}\n`)
    }
    return documents.added + documents.readAgain + documents.unchanged + documents.copies === 0 ? exit.nothing : exit.done
  })
}
