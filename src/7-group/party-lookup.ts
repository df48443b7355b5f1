import type { Party, PartyRef, PartySlot } from '../model/index.ts'
import { fold } from '../text/fold.ts'

/** A party as grouping sees it: equal ids are the same party. */
export interface ResolvedParty {
  readonly id: string
  readonly ref: PartyRef
}

/** From a claim's words to the resolved party, joins and splits included. A name no party has stands for itself. */
export function partyLookup(parties: readonly Party[]): (slot: PartySlot) => ResolvedParty {
  const byId = new Map<string, Party>()
  const names = new Map<Party, ReadonlySet<string>>()
  for (const party of parties) {
    for (const id of party.members ?? [party.id]) byId.set(id, party)
    names.set(party, new Set(party.names))
  }
  return ({ code, name }) => {
    const nameId = `name:${fold(name)}`
    const byCode = code === null ? undefined : byId.get(code)
    const byName = byId.get(nameId)
    const splitOff = byName !== undefined && (byCode === undefined || !names.get(byCode)?.has(name))
    const party = splitOff ? byName : byCode
    if (party === undefined) return { id: code ?? nameId, ref: { code, name } }
    return { id: party.id, ref: { code: party.code, name: party.name } }
  }
}
