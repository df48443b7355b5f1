import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { scoredFields } from '../src/cli/scoring/compare.ts'
import { type GoldClaim, type GoldDocument, parseGold, several } from '../src/cli/scoring/gold-claim.ts'
import { goldOf } from '../src/cli/scoring/gold-folder.ts'
import { type Score, score } from '../src/cli/scoring/score.ts'
import type { Category, ClaimKind, Stance, Status } from '../src/model/index.ts'
import type { PrintedClaim } from '../src/views/shapes.ts'

// node eval/agreement.ts: how far the two annotators of our own documents agree before they settled.

/** An analyst's claim in the form that a program prints; of alternatives the first. */
export function asPrinted({ name, text }: Pick<GoldDocument, 'name' | 'text'>, claim: GoldClaim): PrintedClaim {
  const party = (code: string) => ({ text: code, name: code, code })
  const start = text.indexOf(claim.evidence)
  const speaker = several(claim.source ?? null)[0] ?? null
  const amount = several(claim.value?.amount)[0]
  return {
    document: name,
    kind: several(claim.kind)[0] as ClaimKind,
    stance: several(claim.stance)[0] as Stance,
    status: (several(claim.status)[0] ?? null) as Status | null,
    source: speaker === null ? null : { text: speaker, name: speaker, affiliation: null, anonymous: false },
    supplier: several(claim.supplier).map(party),
    recipient: several(claim.recipient).map(party),
    intermediary: [],
    items: (claim.items ?? []).map(({ category, designation, quantity }) => ({
      text: '',
      category: several(category)[0] as Category,
      designation: several(designation ?? undefined)[0] ?? null,
      quantity: several(quantity ?? undefined)[0] ?? null,
    })),
    value: claim.value === undefined || amount === undefined ? null : { text: '', amount, currency: claim.value.currency },
    share: claim.share === undefined ? null : { text: '', fraction: claim.share },
    when: claim.when === undefined ? null : { text: '', from: claim.when[0], to: claim.when[1] },
    disputedBy: [],
    evidence: { start, end: start + claim.evidence.length, quote: claim.evidence },
  }
}

/** The second annotator scored as if he were the program. What he holds optional and the first does not have is no disagreement. */
export function agreement(documents: readonly GoldDocument[], second: ReadonlyMap<string, readonly GoldClaim[]>): Score {
  const optional = new Set<PrintedClaim>()
  const both = documents.filter(({ name }) => second.has(name))
  const printed = both.flatMap((document) =>
    (second.get(document.name) ?? []).map((claim) => {
      const one = asPrinted(document, claim)
      if (claim.optional === true) optional.add(one)
      return one
    }),
  )
  const spare = new Set(score(both, printed).rows.flatMap(({ invented }) => invented.filter((claim) => optional.has(claim))))
  return score(
    both,
    printed.filter((claim) => !spare.has(claim)),
  )
}

/** The claims of each annotation in a folder, by document. */
async function annotations(folder: string): Promise<ReadonlyMap<string, readonly GoldClaim[]>> {
  const found = new Map<string, readonly GoldClaim[]>()
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.gold.json')) continue
    const { document, claims } = parseGold(await readFile(join(folder, name), 'utf8'))
    found.set(document, claims)
  }
  return found
}

async function main(folder: string): Promise<void> {
  const [first, second] = await Promise.all(['first', 'second'].map((name) => annotations(join(folder, name))))
  const settled = (await Promise.all(['dev', 'heldout'].map((name) => goldOf(join(folder, name))))).flat().map(({ document }) => document)
  const documents = settled.map((document) => ({ ...document, claims: first?.get(document.name) ?? [] }))
  if (!first || !second) throw new Error('there are no annotations')
  const result = agreement(documents, second)
  if (result.badQuotes > 0) throw new Error(`${result.badQuotes} claims of the second annotation quote what the text does not say`)
  const percent = (share: number) => (100 * share).toFixed(1)
  console.log(`two annotators, ${result.documents} documents, ${result.goldClaims} and ${result.printedClaims} claims`)
  console.log(`claims F1 ${percent(result.claims.f1)}, slots F1 ${percent(result.slots.f1)}, whole ${percent(result.whole)}`)
  for (const field of scoredFields) console.log(`  ${field.padEnd(12)} F1 ${percent(result.fields[field]?.f1 ?? 0)}`)
}

if (import.meta.main) await main(import.meta.dirname)
