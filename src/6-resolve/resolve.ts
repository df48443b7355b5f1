import type { Claim, DocumentClaims, Judgement, Party } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { joinIds, verdictsOf } from './join.ts'
import { kindOf, nameOf } from './party-name.ts'

/** A name that stands in a claim for a party, and the code the words gave it. */
interface Observed {
  readonly code: string | null
  readonly name: string
}

/**
 * One party for each code, or for each folded name where there is no code, over all documents. Judgements *same* join parties,
 * *not the same* keeps them apart, and splits a name off from the code it was read under (`RU` and `name:wagner group`).
 * Order of input does not matter.
 */
export function resolve(documents: readonly DocumentClaims[], judgements: readonly Judgement[]): readonly Party[] {
  const verdicts = verdictsOf(judgements)
  const namesById = new Map<string, Set<string>>()
  for (const { claims } of documents) {
    for (const observed of claims.flatMap(observedIn)) {
      const id = idOf(observed, verdicts.apart)
      const names = namesById.get(id) ?? new Set()
      namesById.set(id, names.add(observed.name))
    }
  }
  return joinIds(namesById.keys(), verdicts)
    .map((members) => partyOf(members, namesById))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function observedIn(claim: Claim): readonly Observed[] {
  const between = claim.intermediary.flatMap(({ code, text }) => (code === null ? [] : [{ code, name: text }]))
  return [...claim.supplier, ...claim.recipient, ...between]
}

function idOf({ code, name }: Observed, apart: ReadonlyMap<string, ReadonlySet<string>>): string {
  const byName = `name:${fold(name)}`
  return code === null || apart.get(code)?.has(byName) ? byName : code
}

/** Of joined parties the one with a code speaks for all; of several, the first. */
function partyOf(members: readonly string[], namesById: ReadonlyMap<string, ReadonlySet<string>>): Party {
  const names = [...new Set(members.flatMap((id) => [...(namesById.get(id) ?? [])]))].toSorted()
  const code = members.find((id) => !id.startsWith('name:')) ?? null
  const id = code ?? members[0] ?? ''
  const party = { id, code, name: code === null ? firstName(id, names) : nameOf(code), kind: kindOf(code), names }
  return members.length > 1 ? { ...party, members } : party
}

function firstName(id: string, names: readonly string[]): string {
  return names.find((name) => `name:${fold(name)}` === id) ?? names[0] ?? id
}
