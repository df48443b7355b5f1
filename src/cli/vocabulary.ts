import type { Vocab } from '../model/index.ts'

/** Every word list and model, read when a command first needs them. */
export async function vocabulary(): Promise<Vocab> {
  const { loadVocab } = await import('../vocab/load.ts')
  return loadVocab()
}
