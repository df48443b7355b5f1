import type { PrintedClaim } from '../../views/shapes.ts'
import { type GoldClaim, several } from './gold-claim.ts'

/** The fields that are compared. Headline numbers sum over all of them. */
export const scoredFields = ['supplier', 'recipient', 'category', 'designation', 'quantity', 'value', 'share', 'when', 'source', 'stance', 'status'] as const
export type ScoredField = (typeof scoredFields)[number]

/** Values that agree, values that the analyst wrote, values that the program printed. */
export interface Count {
  readonly right: number
  readonly gold: number
  readonly printed: number
}

const tolerance = 0.001
const shortestInside = 4

/** Lower case, straight quotes, and single spaces for all that is no letter, digit or star. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim()
}

const unspaced = (text: string) => plain(text).replaceAll(' ', '')
const near = (printed: number, gold: number) => Math.abs(printed - gold) <= tolerance * Math.abs(gold)
const distinct = <T>(values: readonly T[]): readonly T[] => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]

/** How many of the wanted values find a given one that no other took. */
function matched<P, G>(given: readonly P[], wanted: readonly G[], same: (printed: P, gold: G) => boolean): number {
  const free = [...given]
  let right = 0
  for (const gold of wanted) {
    const at = free.findIndex((one) => same(one, gold))
    if (at < 0) continue
    free.splice(at, 1)
    right += 1
  }
  return right
}

const tally = <P, G>(given: readonly P[], wanted: readonly G[], same: (printed: P, gold: G) => boolean): Count => ({
  right: matched(given, wanted, same),
  gold: wanted.length,
  printed: given.length,
})

/** A party is its code, or its words where it has none. */
const partiesOf = (parties: PrintedClaim['supplier'] | undefined) => [
  ...new Set((parties ?? []).map(({ code, text }) => code ?? text).filter((one) => one !== '')),
]

function sameParty(printed: string, gold: string): boolean {
  return printed === gold || plain(printed) === plain(gold) || (gold.length >= shortestInside && plain(printed).includes(plain(gold)))
}

const categoriesOf = (claim: PrintedClaim | null): readonly string[] => [...new Set((claim?.items ?? []).map(({ category }) => category))]
const goldCategories = (claim: GoldClaim | null) => distinct((claim?.items ?? []).map(({ category }) => category))

const days = (day: string) => Date.parse(day) / 86_400_000

/** Two ranges agree when what they share is at least half of what they cover together. */
function sameDays(printed: { readonly from: string; readonly to: string }, gold: readonly [string, string]): boolean {
  const [from, to, first, last] = [days(printed.from), days(printed.to), days(gold[0]), days(gold[1])]
  if (!Number.isFinite(from) || !Number.isFinite(to)) return false
  const shared = Math.min(to, last) - Math.max(from, first) + 1
  return shared / (Math.max(to, last) - Math.min(from, first) + 1) >= 0.5
}

const inside = (inner: string, outer: string) => ` ${outer} `.includes(` ${inner} `)

/** The speaker's name or words hold the analyst's name for him, whole words, or the other way round. */
export function sameSource(printed: PrintedClaim, gold: GoldClaim): boolean {
  const accepted = gold.source === undefined || gold.source === null ? [null] : several(gold.source)
  const { source } = printed
  if (source === null) return accepted.includes(null)
  const said = [source.name, source.text].filter((words) => words !== '').map(plain)
  return accepted.some((name) => name !== null && said.some((words) => inside(plain(name), words) || inside(words, plain(name))))
}

const present = <T>(value: T | null | undefined): readonly T[] => (value === null || value === undefined ? [] : [value])

/** Field by field what agrees. With `null` on either side: what is missed, what is invented. */
export function compareFields(printed: PrintedClaim | null, gold: GoldClaim | null): Readonly<Record<ScoredField, Count>> {
  const [items, goldItems] = [printed?.items ?? [], gold?.items ?? []]
  const status = several(gold?.status)
  const both = printed !== null && gold !== null
  return {
    supplier: tally(partiesOf(printed?.supplier), several(gold?.supplier), sameParty),
    recipient: tally(partiesOf(printed?.recipient), several(gold?.recipient), sameParty),
    category: tally(categoriesOf(printed), goldCategories(gold), (one, accepted) => several(accepted).includes(one)),
    designation: tally(
      items.map(({ designation }) => designation ?? '').filter(Boolean),
      goldItems.map(({ designation }) => designation ?? '').filter((one) => one.length > 0),
      (one, accepted) => several(accepted).some((name) => unspaced(name) === unspaced(one)),
    ),
    quantity: tally(
      items.map(({ quantity }) => quantity ?? 0).filter(Boolean),
      goldItems.map(({ quantity }) => quantity ?? 0).filter(Boolean),
      (one, accepted) => several(accepted).some((count) => near(one, count)),
    ),
    value: tally(
      present(printed?.value),
      present(gold?.value),
      (one, { amount, currency }) => one.currency === currency && several(amount).some((sum) => near(one.amount, sum)),
    ),
    share: tally(present(printed?.share), present(gold?.share), ({ fraction }, accepted) => near(fraction, accepted)),
    when: tally(gold?.when === undefined ? [] : present(printed?.when), present(gold?.when), sameDays),
    source: { right: both && sameSource(printed, gold) ? 1 : 0, gold: gold === null ? 0 : 1, printed: printed === null ? 0 : 1 },
    stance: tally(present(printed?.stance), present(gold?.stance), (one, accepted) => several<string>(accepted).includes(one)),
    status: tally(status.length === 0 ? [] : present(printed?.status), status.length === 0 ? [] : [status], (one, accepted) => accepted.includes(one)),
  }
}

const all = ({ right, gold, printed }: Count) => right === gold && right === printed

/** Whether suppliers, recipients, categories and source are all right, with none too many. Pairs agree in the group of the stance. */
export function wholeAgrees(printed: PrintedClaim, gold: GoldClaim): boolean {
  const { supplier, recipient, category } = compareFields(printed, gold)
  return all(supplier) && all(recipient) && all(category) && sameSource(printed, gold)
}
