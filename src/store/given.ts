import { type SqlBool, sql } from 'kysely'
import type { Vocab } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import type { Store } from './open.ts'

/** What a filter's words came to: the words to filter by, and whether the ledger has anything by them. */
interface Given {
  readonly value: string
  readonly known: boolean
}

const stateCode = /^[A-Z]{2}$/
const fewestLetters = 4

/** The code of the one state whose name the words are, from their first to their last; null when they are something else. */
function codeNamed(vocab: Vocab, words: string): string | null {
  const parts = words.split(/\s+/).filter(Boolean)
  const [match] = vocab.parties.match(parts)
  if (match === undefined || match.start !== 0 || match.end !== parts.length) return null
  const codes = match.entries.flatMap(({ code, party, how }) => (party === 'state' && (how === 'name' || how === 'ambiguous') && code !== null ? [code] : []))
  return new Set(codes).size === 1 ? (codes[0] ?? null) : null
}

async function isMentioned(store: Store, table: 'claim_parties' | 'transfer_parties', words: string, part: boolean): Promise<boolean> {
  const name = part && !stateCode.test(words.toUpperCase()) ? sql<SqlBool>`instr(name, ${fold(words)}) > 0` : sql<SqlBool>`name = ${fold(words)}`
  const row = await store
    .selectFrom(table)
    .select('role')
    .where((make) => make.or([make('code', '=', words.toUpperCase()), name]))
    .executeTakeFirst()
  return row !== undefined
}

/**
 * The party that a person means, by code or by any name of a state: a party of the ledger first, then one of the word lists,
 * which are loaded only then. Other words stay as they are; `part` says whether a part of a name is enough.
 */
async function givenParty(store: Store, words: string, part: boolean, vocabulary: () => Promise<Vocab>): Promise<Given> {
  const wanted = words.trim()
  const parties = await store.selectFrom('parties').select(['code', 'name']).execute()
  const name = fold(wanted)
  const own = parties.find(({ code }) => code === wanted.toUpperCase()) ?? parties.find((party) => fold(party.name) === name)
  if (own !== undefined) return { value: own.code !== null && stateCode.test(own.code) ? own.code : wanted, known: true }
  const value = codeNamed(await vocabulary(), wanted) ?? wanted
  const known = (await isMentioned(store, 'claim_parties', value, part)) || (await isMentioned(store, 'transfer_parties', value, part))
  return { value, known }
}

/** The whole id of a transfer by its id or an unambiguous beginning of it. */
async function givenTransfer(store: Store, id: string): Promise<Given> {
  const rows = await store.selectFrom('transfers').select('id').where(sql<SqlBool>`instr(id, ${id}) = 1`).limit(2).execute()
  return wholeId(rows, id)
}

/** A document's name as it is, or its whole id by an unambiguous beginning of it. Several documents may have one name. */
async function givenDocument(store: Store, words: string): Promise<Given> {
  const named = await store.selectFrom('documents').select('id').where('name', '=', words).executeTakeFirst()
  if (named !== undefined) return { value: words, known: true }
  const rows = await store.selectFrom('documents').select('id').where(sql<SqlBool>`instr(id, ${words}) = 1`).limit(2).execute()
  return wholeId(rows, words)
}

function wholeId(rows: readonly { readonly id: string }[], given: string): Given {
  const [first] = rows
  const known = first !== undefined && (first.id === given || (rows.length === 1 && given.length >= fewestLetters))
  return { value: known ? first.id : given, known }
}

type Filter = Readonly<Partial<Record<'supplier' | 'recipient' | 'party' | 'transfer' | 'document', string | undefined>>>

/** A filter with its parties, transfer and document as the ledger writes them, and a line for each that the ledger lacks. */
export async function givenFilter<F extends Filter>(
  store: Store,
  filter: F,
  vocabulary: () => Promise<Vocab>,
): Promise<{ filter: F; missing: readonly string[] }> {
  const ways = {
    supplier: (words: string) => givenParty(store, words, true, vocabulary),
    recipient: (words: string) => givenParty(store, words, true, vocabulary),
    party: (words: string) => givenParty(store, words, false, vocabulary),
    transfer: (words: string) => givenTransfer(store, words),
    document: (words: string) => givenDocument(store, words),
  } as const
  const found: Record<string, string> = {}
  const missing: string[] = []
  for (const name of ['supplier', 'recipient', 'party', 'transfer', 'document'] as const) {
    const words = filter[name]
    if (words === undefined || words === '') continue
    const { value, known } = await ways[name](words)
    found[name] = value
    if (known) continue
    const byId = name === 'transfer' || name === 'document'
    missing.push(`no ${byId ? name : 'party'} "${words}" in this ledger${byId ? ', or more than one begins so' : ''}`)
  }
  return { filter: { ...filter, ...found }, missing }
}
