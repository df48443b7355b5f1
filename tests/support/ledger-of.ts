import { resolve } from '../../src/6-resolve/resolve.ts'
import { group } from '../../src/7-group/group.ts'
import { assess } from '../../src/8-assess/assess.ts'
import type { AssessedTransfer, DocumentClaims, Field, FieldName, Judgement, Ledger } from '../../src/model/index.ts'

/** Stages 6 to 8. */
export function ledgerOf(documents: readonly DocumentClaims[], judgements: readonly Judgement[] = []): Ledger {
  const parties = resolve(documents, judgements)
  return { parties, ...assess(group(documents, parties, judgements), documents) }
}

/** A transfer in one line: `RU→SY Yak-130`, `RU→SY aircraft/uav`, `?→SY general`. */
export function titleOf({ supplier, recipient, kind, designation, category, type }: AssessedTransfer): string {
  const parties = [supplier, recipient].map(([party]) => party?.code ?? party?.name ?? '?').join('→')
  return `${parties} ${kind === 'general' ? 'general' : (designation ?? ((type ?? null) === null ? category : `${category}/${type}`))}`
}

/** The only transfer of that title. */
export function transferOf(ledger: Ledger, title: string): AssessedTransfer {
  const found = ledger.transfers.filter((transfer) => titleOf(transfer) === title)
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} transfers ${title} among ${ledger.transfers.map(titleOf).join(', ')}`)
  return found[0]
}

export function fieldOf({ assessment }: AssessedTransfer, name: FieldName): Field | undefined {
  return assessment.fields.find((field) => field.name === name)
}

export function valuesOf(transfer: AssessedTransfer, name: FieldName): readonly (string | number)[] {
  return fieldOf(transfer, name)?.values.map(({ value }) => value) ?? []
}
