import type { PhraseTable, WeaponEntry, WeaponMention } from '../model/index.ts'
import type { Word } from './words.ts'

/** Makers whose name stands for the letters of their designations. */
const letters: Readonly<Record<string, string>> = {
  sukhoi: 'su',
  mikoyan: 'mig',
  antonov: 'an',
  ilyushin: 'il',
  tupolev: 'tu',
  kamov: 'ka',
  yakovlev: 'yak',
  kalashnikov: 'ak',
}
const noName = /^(?:type|project|mark|model|class|super|black|advanced|light|new|block|the|missile|missiles|system|systems|tank|tanks|iron|golden)$/
const suffix = /^(\p{Lu}\d{1,2}\p{Lu}?)s?$/u
const version = /^(?:\d{1,3}|[IVX]{1,4})(?=s?$)/
const maxModels = 30

/**
 * Names cut short after the whole name: *the Yaks* (Yak-130), *the Leopards* (Leopard 2), *the Thunder* (JF-17 Thunder), *the older A4s* (Leopard 2A4), *a Block III* (JF-17).
 * A first or last word only where the article has one designation with it; `antecedent` is where that stands.
 */
export function shortenedNames(
  text: string,
  lines: readonly (readonly Word[])[],
  mentions: readonly WeaponMention[],
  table: PhraseTable<WeaponEntry>,
): WeaponMention[] {
  const named = mentions.filter(({ designation }) => designation !== null)
  if (named.length === 0) return []
  const heads = nameWords(text, named)
  const models = new Map(named.map((mention) => [mention.designation, mention]).slice(0, maxModels) as [string, WeaponMention][])
  const covered = new Set<number>()
  for (const { start, end } of mentions) for (let at = start; at < end; at += 1) covered.add(at)
  return lines.flatMap((words) =>
    words.flatMap((word, at): WeaponMention[] => {
      if (covered.has(word.start) || !/^\p{Lu}/u.test(word.text)) return []
      return byName(word, words[at - 1], heads) ?? bySuffix(word, models, table) ?? byVersion(word, words[at + 1], named) ?? []
    }),
  )
}

/** First words of designations, and last words of the names as written; null where two designations share one. */
function nameWords(text: string, named: readonly WeaponMention[]): ReadonlyMap<string, WeaponMention | null> {
  const heads = new Map<string, WeaponMention | null>()
  const add = (word: string | undefined, mention: WeaponMention): void => {
    if (word === undefined || noName.test(word)) return
    const known = heads.get(word)
    if (known === undefined) heads.set(word, mention)
    else if (known !== null && known.designation !== mention.designation) heads.set(word, null)
  }
  for (const mention of named) {
    add(/^\p{L}{3,}(?=[-\s])|^\p{L}{2}(?=-)/u.exec(mention.designation ?? '')?.[0].toLowerCase(), mention)
    add(/\d[\w-]* (\p{Lu}\p{Ll}{3,})$/u.exec(text.slice(mention.start, mention.end))?.[1]?.toLowerCase(), mention)
  }
  return heads
}

function byName({ text, low, start, end }: Word, before: Word | undefined, heads: ReadonlyMap<string, WeaponMention | null>): WeaponMention[] | null {
  if (!/^\p{Lu}\p{L}{2,}$/u.test(text)) return null
  const singular = low.endsWith('s') ? low.slice(0, -1) : low
  const maker = letters[singular]
  const meant = heads.get(maker ?? singular) ?? heads.get(low) ?? null
  if (meant === null || end <= meant.start) return null
  const plain = /^(?:the|its|their|of|\d+|two|three|four|five|six|eight|ten|these|those|new|more|used)$/.test(before?.low ?? '')
  return maker !== undefined || plain || low.endsWith('s') ? [standsFor(meant, meant.designation, start, end)] : null
}

function bySuffix({ text, start, end }: Word, models: ReadonlyMap<string, WeaponMention>, table: PhraseTable<WeaponEntry>): WeaponMention[] | null {
  const tail = suffix.exec(text)?.[1]
  if (tail === undefined) return null
  for (const [designation, mention] of models) {
    if (!/\d$/.test(designation) || mention.start > start) continue
    const words = `${designation}${tail}`.split(' ')
    const [match] = table.match(words)
    const entry = match?.end === words.length ? match.entries.find((one) => one.designation !== null) : undefined
    if (entry !== undefined) return [standsFor(mention, entry.designation, start, end)]
  }
  return null
}

function byVersion({ text, start }: Word, next: Word | undefined, named: readonly WeaponMention[]): WeaponMention[] | null {
  const number = text === 'Block' ? version.exec(next?.text ?? '')?.[0] : undefined
  if (number === undefined || next === undefined) return null
  const meant = named.findLast((mention) => mention.start < start && !mention.designation?.includes('Block'))
  if (meant === undefined) return null
  return [standsFor(meant, `${meant.designation} Block ${number}`, start, next.end)]
}

function standsFor(meant: WeaponMention, designation: string | null, start: number, end: number): WeaponMention {
  const { category, carrier } = meant
  return {
    id: `weapon:${start}-${end}`,
    kind: 'weapon',
    start,
    end,
    rule: 'weapon/shortened-name',
    category,
    designation,
    carrier,
    antecedent: { start: meant.start, end: meant.end },
  }
}
