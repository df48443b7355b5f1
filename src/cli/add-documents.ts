import { basename } from 'node:path'
import type { Issue } from '../model/index.ts'
import { buildLedger, readDocument } from '../pipeline.ts'
import { metaText, storedDocument, writeDocument } from '../store/documents.ts'
import type { Store } from '../store/open.ts'
import { allClaims, allJudgements, readFact, writeLedger } from '../store/regroup.ts'
import { inOneTransaction } from '../store/transaction.ts'
import { sha256 } from '../text/hash.ts'
import { findFiles } from './files.ts'
import { groupingVersion, readerVersion } from './fingerprint.ts'
import { issueLine, loadFile } from './load.ts'
import { readSafely } from './read-files.ts'
import { progress, type Terminal } from './terminal.ts'
import { vocabulary } from './vocabulary.ts'

/** What a run of `add` did with the files it was given. */
export interface Added {
  readonly added: number
  readonly readAgain: number
  readonly unchanged: number
  /** Files whose bytes stand in the ledger under another name, or came twice. */
  readonly copies: number
  readonly unreadable: number
  readonly regrouped: boolean
  readonly issues: readonly Issue[]
}

type State = 'new' | 'again' | 'unchanged' | 'copy'

/** What is to be done with these bytes: nothing when the ledger has them as this reader and this sidecar read them. */
async function stateOf(store: Store, id: string, name: string, meta: string, reader: string): Promise<State> {
  const stored = await storedDocument(store, id)
  if (stored === null) return 'new'
  if (stored.name !== name) return 'copy'
  return stored.reader === reader && stored.meta === meta ? 'unchanged' : 'again'
}

/** One file's bytes and sidecar compared with the ledger. Null where the file cannot be loaded: then reading it says why. */
async function compare(store: Store, path: string, reader: string): Promise<{ id: string; state: State } | null> {
  const { bytes, meta } = await loadFile(path)
  if (bytes === null) return null
  const id = sha256(bytes)
  return { id, state: await stateOf(store, id, basename(path), metaText(meta), reader) }
}

/** True where not one file under the paths can be loaded: a new ledger would stay empty. Lists nothing. */
export async function nothingToRead(paths: readonly string[]): Promise<boolean> {
  for (const path of (await findFiles(paths)).files) if ((await loadFile(path)).raw !== null) return false
  return true
}

/** Stored issues name the file alone, so that a ledger does not depend on where its documents lay. */
function underBaseName({ file, place, severity, code, reason }: Issue): Issue {
  return { file: basename(file), place, severity, code, reason }
}

/**
 * Reads and stores every document under the paths and groups the collection again, all of it or nothing.
 * Where nothing is new nothing is written.
 */
export async function addDocuments(store: Store, paths: readonly string[], terminal: Terminal): Promise<Added> {
  const { files, issues: walking } = await findFiles(paths)
  const issues: Issue[] = []
  const list = (some: readonly Issue[]) => {
    issues.push(...some)
    for (const issue of some) terminal.err(issueLine(issue))
  }
  list(walking)
  const [reader, grouping] = [await readerVersion(), await groupingVersion()]
  const count = { added: 0, readAgain: 0, unchanged: 0, copies: 0, unreadable: 0 }
  const seen = new Set<string>()
  const wanted: string[] = []
  for (const path of files) {
    const compared = await compare(store, path, reader)
    if (compared !== null && seen.has(compared.id)) count.copies += 1
    else if (compared?.state === 'copy') count.copies += 1
    else if (compared?.state === 'unchanged') count.unchanged += 1
    else if (compared !== null && (await loadFile(path)).raw !== null) wanted.push(path)
    else {
      list((await loadFile(path)).issues)
      count.unreadable += 1
    }
    if (compared !== null) seen.add(compared.id)
  }
  const stale = count.unchanged + count.copies > 0 && (await readFact(store, 'grouping')) !== grouping
  if (wanted.length === 0 && !stale) return { ...count, regrouped: false, issues }

  const vocab = await vocabulary()
  const bar = progress(terminal, 'reading', wanted.length)
  const read = async (inside: Store, path: string): Promise<void> => {
    const { raw, bytes, meta, issues: loading } = await loadFile(path)
    // Another program may have added it while this one waited.
    const state = raw === null ? 'new' : await stateOf(inside, raw.id, raw.name, metaText(meta), reader)
    if (state === 'unchanged' || state === 'copy') {
      count[state === 'copy' ? 'copies' : 'unchanged'] += 1
      return
    }
    list(loading)
    const reading = raw === null ? null : readSafely(path, () => readDocument(raw, vocab), list)
    if (raw === null || bytes === null || reading === null) {
      count.unreadable += 1
      return
    }
    list(reading.issues)
    await writeDocument(inside, { raw, path, bytes, meta, reading, issues: loading.map(underBaseName), reader })
    count[state === 'again' ? 'readAgain' : 'added'] += 1
  }
  const regrouped = await inOneTransaction(
    store,
    async (inside) => {
      for (const path of wanted) {
        await read(inside, path)
        bar.step()
      }
      bar.end()
      if (count.added + count.readAgain === 0 && (await readFact(inside, 'grouping')) === grouping) return false
      await writeLedger(inside, buildLedger(await allClaims(inside), await allJudgements(inside)), grouping)
      return true
    },
    () => terminal.err('another program is writing to the ledger; waiting for it\n'),
  )
  return { ...count, regrouped, issues }
}
