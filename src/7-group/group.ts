import type { DocumentClaims, Judgement, Party, Transfer } from '../model/index.ts'

/** Claims about the same movement or deal, together. Order of input does not matter. */
export function group(_documents: readonly DocumentClaims[], _parties: readonly Party[], _judgements: readonly Judgement[]): readonly Transfer[] {
  return []
}
