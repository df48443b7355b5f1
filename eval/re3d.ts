import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Mention, Span, Vocab } from '../src/model/index.ts'
import { contains, overlap } from '../src/text/spans.ts'
import { filesOf, fingerprint } from './fingerprint.ts'
import { type Measured, totalsOf, type Unit } from './measured.ts'
import { inContext, type Miss, pairSpans } from './pairing.ts'
import { articleOf, mentionsOf } from './plain-text.ts'

interface Entity extends Span {
  readonly type: string
}

/** Goods that drive, fly or sail, and what carries goods: what re3d calls a platform. */
const platforms = new Set(['aircraft', 'armoured-vehicle', 'ship'])
function isPlatform(mention: Mention, words: string): boolean {
  if (mention.kind === 'carrier') return mention.role === 'carrier'
  return mention.kind === 'weapon' && (mention.carrier || platforms.has(mention.category) || /\b(?:vehicle|truck)s?$/i.test(words))
}

interface EntityType {
  readonly type: string
  readonly finds: (mention: Mention, words: string) => boolean
  /** Entities of these types under a mention make it neither right nor wrong: re3d sorts by use, the reader by name. */
  readonly orElse: readonly string[]
}

const types: readonly EntityType[] = [
  { type: 'Organisation', finds: (mention) => mention.kind === 'party', orElse: ['Location', 'Nationality', 'Person'] },
  { type: 'Nationality', finds: (mention) => mention.kind === 'party' && mention.form === 'adjective', orElse: ['Organisation', 'Location'] },
  { type: 'Weapon', finds: (mention, words) => mention.kind === 'weapon' && !isPlatform(mention, words), orElse: ['MilitaryPlatform', 'Vehicle'] },
  { type: 'MilitaryPlatform', finds: isPlatform, orElse: ['Weapon', 'Vehicle'] },
  { type: 'Quantity', finds: (mention) => mention.kind === 'quantity', orElse: ['Money', 'Temporal'] },
  { type: 'Money', finds: (mention) => mention.kind === 'money', orElse: ['Quantity'] },
]

const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end
const outermost = <S extends Span>(spans: readonly S[]) => spans.filter((one) => !spans.some((other) => !sameSpan(one, other) && contains(other, one)))

/** One document: exact spans against every entity, nested ones too; overlapping spans one to one against the outermost. */
function compareEntities(name: string, text: string, entities: readonly Entity[], vocab: Vocab): { readonly unit: Unit; readonly misses: readonly Miss[] } {
  const { mentions } = mentionsOf(articleOf(text, name, null), vocab)
  const counts: Record<string, Unit['counts'][string]> = {}
  const misses: Miss[] = []
  const miss = (what: string, at: Span, note: string) => misses.push({ what, words: text.slice(at.start, at.end), context: inContext(text, at), note })
  for (const { type, finds, orElse } of types) {
    const gold = entities.filter((entity) => entity.type === type)
    const excused = entities.filter((entity) => orElse.includes(entity.type))
    const touches = (mention: Span, others: readonly Span[]) => others.some((other) => overlap(mention, other) > 0)
    const found = mentions.filter((mention) => finds(mention, text.slice(mention.start, mention.end)) && (touches(mention, gold) || !touches(mention, excused)))
    const outer = outermost(gold)
    const pairs = pairSpans(found, outer)
    counts[`${type} overlap`] = { right: pairs.size, gold: outer.length, printed: found.length }
    counts[`${type} exact`] = { right: gold.filter((one) => found.some((mention) => sameSpan(one, mention))).length, gold: gold.length, printed: found.length }
    const used = new Set<Mention>(pairs.values())
    for (const one of outer) if (!pairs.has(one)) miss(`missed ${type}`, one, '')
    for (const one of found) if (!used.has(one)) miss(`invented ${type}`, one, one.rule)
    for (const [one, mention] of pairs) if (!sameSpan(one, mention)) miss(`other span ${type}`, one, `read "${text.slice(mention.start, mention.end)}"`)
  }
  return { unit: { name, counts }, misses }
}

function rowsOf(lines: string): readonly Readonly<Record<string, unknown>>[] {
  return lines.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as Readonly<Record<string, unknown>>]))
}

/** Mentions of the fourth stage on the entities of re3d: parties, weapons with what carries them, and amounts. */
export async function measureRe3d(set: string, folder: string, vocab: Vocab): Promise<Measured> {
  const files = await filesOf(folder, /^(?:documents|entities)\.json$/)
  const rows = async (name: string) =>
    (await Promise.all(files.filter((file) => file.endsWith(name)).map(async (file) => rowsOf(await readFile(file, 'utf8'))))).flat()
  const byDocument = Map.groupBy(await rows('entities.json'), (row) => String(row['documentId']))
  const read = (await rows('documents.json')).map((row) => {
    const entities = (byDocument.get(String(row['_id'])) ?? []).map(
      (entity): Entity => ({ type: String(entity['type']), start: Number(entity['begin']), end: Number(entity['end']) }),
    )
    const distinct = [...new Map(entities.map((one) => [`${one.type} ${one.start} ${one.end}`, one])).values()]
    return compareEntities(String(row['_id']), String(row['text']), distinct, vocab)
  })
  const units = read.map(({ unit }) => unit)
  return {
    set,
    inputs: await fingerprint(dirname(folder), files),
    size: { documents: units.length, entities: [...byDocument.values()].flat().filter(({ type }) => types.some((one) => one.type === type)).length },
    headline: types.map(({ type }) => `${type} overlap`),
    totals: totalsOf(units),
    units,
    misses: read.flatMap(({ misses }) => misses),
  }
}
