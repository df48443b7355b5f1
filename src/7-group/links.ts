import type { Transfer } from '../model/index.ts'
import { compare } from './entry.ts'
import type { Unlinked } from './record.ts'

type Link = Transfer['links'][number]

/** One claim that tells of more transfers than this is a list, and ties nothing. */
const longestList = 12

/** Adds what each transfer has to do with others: the flow it is part of, the flows an unnamed party may stand for, what was told in one claim. */
export function withLinks(records: readonly Unlinked[]): readonly Transfer[] {
  const links = new Map<string, Map<string, string>>(records.map(({ id }) => [id, new Map()]))
  const link = (from: Unlinked, to: Unlinked, because: string): void => {
    const known = links.get(from.id)
    if (from.id !== to.id && known !== undefined && !known.has(to.id)) known.set(to.id, because)
  }
  linkToFlows(records, link)
  linkUnnamed(records, link)
  linkToldTogether(records, link)
  return records.map(({ pair: _pair, entries: _entries, ...record }) => ({ ...record, links: sorted(links.get(record.id) ?? new Map()) }))
}

type Linker = (from: Unlinked, to: Unlinked, because: string) => void

function linkToFlows(records: readonly Unlinked[], link: Linker): void {
  const flows = new Map(records.filter(({ kind }) => kind === 'general').map((flow) => [flow.pair, flow]))
  for (const record of records) {
    const flow = flows.get(record.pair)
    if (record.kind === 'specific' && flow !== undefined) link(record, flow, 'part of the general flow')
  }
}

/** Only flows with flows, and specific transfers with those of the same model, or category and type. */
function linkUnnamed(records: readonly Unlinked[], link: Linker): void {
  const bySupplier = Map.groupBy(records, (record) => `${record.supplier[0]?.code ?? record.supplier[0]?.name} ${weaponOf(record)}`)
  const byRecipient = Map.groupBy(records, (record) => `${record.recipient[0]?.code ?? record.recipient[0]?.name} ${weaponOf(record)}`)
  for (const record of records) {
    const [supplier] = record.supplier
    const [recipient] = record.recipient
    if (supplier === undefined && recipient !== undefined) {
      const known = (byRecipient.get(`${recipient.code ?? recipient.name} ${weaponOf(record)}`) ?? []).filter((other) => other.supplier.length > 0)
      for (const other of known) link(record, other, 'same recipient, supplier not named')
    }
    if (recipient === undefined && supplier !== undefined) {
      const known = (bySupplier.get(`${supplier.code ?? supplier.name} ${weaponOf(record)}`) ?? []).filter((other) => other.recipient.length > 0)
      for (const other of known) link(record, other, 'same supplier, recipient not named')
    }
  }
}

function weaponOf({ kind, designation, category, type }: Unlinked): string {
  return kind === 'general' ? 'general' : (designation ?? `${category}/${type ?? ''}`)
}

/** What one claim tells of more than one transfer: shipped together, or supplied by several. Denials of everything tie nothing. */
function linkToldTogether(records: readonly Unlinked[], link: Linker): void {
  const byClaim = new Map<string, Unlinked[]>()
  for (const record of records) {
    for (const { claim } of record.entries.filter(({ core }) => core)) byClaim.set(claim.id, [...(byClaim.get(claim.id) ?? []), record])
  }
  for (const together of byClaim.values()) {
    const each = [...new Set(together)]
    if (each.length > longestList) continue
    for (const from of each) for (const to of each) link(from, to, 'told together')
  }
}

function sorted(links: ReadonlyMap<string, string>): readonly Link[] {
  return [...links].map(([to, because]) => ({ to, because })).toSorted((a, b) => compare(a.to, b.to))
}
