import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileReason } from '../files.ts'
import { Refusal } from '../terminal.ts'
import { type GoldDocument, parseGold } from './gold-claim.ts'

export interface GoldFile {
  /** Of the text. */
  readonly path: string
  readonly document: GoldDocument
}

async function goldFile(folder: string, name: string): Promise<GoldFile> {
  const file = join(folder, name)
  try {
    const { document, claims } = parseGold(await readFile(file, 'utf8'))
    const path = join(folder, basename(document))
    const text = await readFile(path, 'utf8')
    const stray = claims.find(({ evidence }) => !text.includes(evidence))
    if (stray !== undefined) throw new Error(`evidence is not in the text: ${stray.evidence}`)
    return { path, document: { name: document, text, claims } }
  } catch (problem) {
    throw new Refusal(`${file}: ${fileReason(problem)}`)
  }
}

/** The gold documents of a folder with the paths of their texts. What is broken in them ends the command: a score over less would mislead. */
export async function goldOf(folder: string): Promise<readonly GoldFile[]> {
  const names = await readdir(folder).catch((problem: unknown) => {
    throw new Refusal(`${folder}: ${fileReason(problem)}`)
  })
  const gold = names.filter((name) => name.endsWith('.gold.json')).toSorted()
  return Promise.all(gold.map((name) => goldFile(folder, name)))
}
