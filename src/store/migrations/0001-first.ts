import { type Kysely, sql } from 'kysely'

const statements = [
  `create table documents (
    id text primary key, name text not null, path text not null, bytes blob not null, media_type text not null, encoding text not null,
    meta text not null, article text not null, title text, byline text, publisher text, published text, language text not null, reader text not null
  ) strict`,
  `create index documents_by_name on documents (name)`,
  `create table mentions (
    document text not null references documents (id) on delete cascade, place integer not null,
    kind text not null, start integer not null, end integer not null, json text not null, primary key (document, place)
  ) strict, without rowid`,
  `create table claims (
    id text primary key, document text not null references documents (id) on delete cascade, place integer not null,
    kind text not null, stance text not null, status text, source_start integer not null, source_end integer not null,
    quote text not null, words text not null, origin text, json text not null
  ) strict`,
  `create unique index claims_by_document on claims (document, place)`,
  `create table claim_parties (
    claim text not null references claims (id) on delete cascade, role text not null, code text, name text not null
  ) strict`,
  `create index claim_parties_by_claim on claim_parties (claim)`,
  `create index claim_parties_by_code on claim_parties (code)`,
  `create index claim_parties_by_name on claim_parties (name)`,
  `create table transfers (
    id text primary key, kind text not null, category text not null, designation text, status text not null,
    first_day text, last_day text, words text not null, json text not null
  ) strict`,
  `create table transfer_parties (
    transfer text not null references transfers (id) on delete cascade, role text not null, code text, name text not null
  ) strict`,
  `create index transfer_parties_by_transfer on transfer_parties (transfer)`,
  `create table transfer_claims (
    transfer text not null references transfers (id) on delete cascade, claim text not null references claims (id) on delete cascade,
    place integer not null, primary key (transfer, claim)
  ) strict, without rowid`,
  `create index transfer_claims_by_claim on transfer_claims (claim)`,
  `create table parties (id text primary key, code text, name text not null, kind text not null, json text not null) strict`,
  `create table judgements (id text primary key, at text not null, by text not null, json text not null) strict`,
  `create trigger judgements_stay before delete on judgements begin select raise(abort, 'judgements are never deleted'); end`,
  `create trigger judgements_keep before update on judgements begin select raise(abort, 'judgements are never changed'); end`,
  `create table issues (
    document text not null references documents (id) on delete cascade,
    file text not null, place text not null, severity text not null, code text not null, reason text not null
  ) strict`,
  `create index issues_by_document on issues (document)`,
  `create virtual table search using fts5 (kind unindexed, document unindexed, claim unindexed, words, tokenize = "porter unicode61 remove_diacritics 2")`,
  `create table facts (name text primary key, value text not null) strict`,
]

/** The ledger's first form. A migration is not edited once it has been used: a change is a new migration. */
export async function up(database: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database)
}
