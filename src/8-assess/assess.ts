import type { AssessedTransfer, DocumentClaims, Transfer } from '../model/index.ts'

/** What the evidence supports, transfer by transfer, and the origin of every claim by its id. */
export function assess(
  _transfers: readonly Transfer[],
  _documents: readonly DocumentClaims[],
): { transfers: readonly AssessedTransfer[]; origins: ReadonlyMap<string, string> } {
  return { transfers: [], origins: new Map() }
}
