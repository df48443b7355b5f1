import { findFiles } from '../../src/cli/files.ts'
import { loadFile } from '../../src/cli/load.ts'
import type { DocumentReading, Ledger, RawDocument } from '../../src/model/index.ts'
import { buildLedger, readDocument } from '../../src/pipeline.ts'
import { quote } from '../../src/text/spans.ts'
import { loadVocab } from '../../src/vocab/load.ts'

export interface Page {
  readonly raw: RawDocument
  readonly reading: DocumentReading
}

let vocab: ReturnType<typeof loadVocab> | undefined

/** Files, or every document of folders, read as the command line reads them, in order of path. A file that cannot be read throws. */
export async function readPages(...paths: readonly string[]): Promise<readonly Page[]> {
  vocab ??= loadVocab()
  const read = vocab
  const { files, issues } = await findFiles(paths)
  if (issues.length > 0) throw new Error(issues.map(({ file, reason }) => `${file}: ${reason}`).join('\n'))
  const loaded = await Promise.all(files.map(loadFile))
  return loaded.map(({ path, raw }) => {
    if (raw === null) throw new Error(`${path} cannot be read`)
    return { raw, reading: readDocument(raw, read) }
  })
}

/** What these pages say together, nobody having judged anything. */
export function ledgerOfPages(pages: readonly Page[]): Ledger {
  const documents = pages.map(({ reading: { article, claims } }) => ({
    document: article.document,
    name: article.name,
    publisher: article.publisher,
    published: article.published,
    claims,
    words: new Map(claims.map(({ id, evidence }) => [id, quote(article.text, evidence)])),
  }))
  return buildLedger(documents, [])
}
