import type { ScoredField } from '../src/cli/scoring/compare.ts'
import { type GoldClaim, type OneOf, several } from '../src/cli/scoring/gold-claim.ts'
import type { PrintedClaim } from '../src/views/shapes.ts'

const or = <T>(value: OneOf<T> | undefined) => several(value).join(' or ')

/** A field of the analyst's claim as words; empty where it says nothing. */
export function goldField(claim: GoldClaim, field: ScoredField): string {
  const { items = [] } = claim
  switch (field) {
    case 'supplier':
    case 'recipient':
      return several(claim[field]).join(' + ')
    case 'category':
      return items.map(({ category }) => or(category)).join(' + ')
    case 'designation':
      return items.flatMap(({ designation }) => (designation ? or(designation) : [])).join(' + ')
    case 'quantity':
      return items.flatMap(({ quantity }) => (quantity ? or(quantity) : [])).join(' + ')
    case 'value':
      return claim.value ? `${or(claim.value.amount)} ${claim.value.currency}` : ''
    case 'share':
      return String(claim.share ?? '')
    case 'when':
      return claim.when ? claim.when.join(' to ') : ''
    case 'source':
      return (
        several(claim.source ?? null)
          .map((name) => name ?? 'the reporter')
          .join(' or ') || 'the reporter'
      )
    case 'stance':
      return or(claim.stance)
    case 'status':
      return or(claim.status)
    default:
      return field satisfies never
  }
}

const parties = (slots: PrintedClaim['supplier']) => slots.map(({ code, name, text }) => `${code ?? name} (${text})`).join(' + ')

/** The same field of the printed claim, with the words behind it. */
export function printedField(claim: PrintedClaim, field: ScoredField): string {
  switch (field) {
    case 'supplier':
    case 'recipient':
      return parties(claim[field])
    case 'category':
      return claim.items.map(({ category, text }) => `${category} (${text})`).join(' + ')
    case 'designation':
      return claim.items.flatMap(({ designation }) => designation ?? []).join(' + ')
    case 'quantity':
      return claim.items.flatMap(({ quantity }) => quantity ?? []).join(' + ')
    case 'value':
      return claim.value ? `${claim.value.amount} ${claim.value.currency} (${claim.value.text})` : ''
    case 'share':
      return claim.share ? `${claim.share.fraction} (${claim.share.text})` : ''
    case 'when':
      return claim.when ? `${claim.when.from} to ${claim.when.to} (${claim.when.text})` : ''
    case 'source':
      return claim.source ? `${claim.source.name} (${claim.source.text})` : 'the reporter'
    case 'stance':
      return claim.stance
    case 'status':
      return claim.status ?? ''
    default:
      return field satisfies never
  }
}
