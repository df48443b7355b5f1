import type { Article, Segmented, Vocab, WeaponEntry, WeaponMention } from '../model/index.ts'
import { type Phrase, phrasesIn } from './phrases.ts'
import { keepWithCompany } from './weapon-company.ts'
import { joinCompounds, type WeaponFind } from './weapon-compounds.ts'
import { type Designation, designationsIn } from './weapon-designations.ts'
import { lookalikeAt } from './weapon-lookalikes.ts'
import { shortenedNames } from './weapon-short-names.ts'
import { caseFits, isShouting, isTitleCase, type Word, wordsOf } from './words.ts'

/** Every weapon and military good that the article names or describes, in text order. Weak words count only in the company of plain ones. */
export function findWeapons(article: Article, segmented: Segmented, vocab: Vocab): readonly WeaponMention[] {
  const lines = segmented.sentences.map((sentence) => {
    const words = wordsOf(sentence)
    const shouting = isShouting(words)
    const titleCase = isTitleCase(words)
    const phrases = phrasesIn(words, vocab.weapons, (entries, from, to) => allowed(entries, { article, words, shouting, titleCase }, from, to))
    const taken = new Set(phrases.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)))
    const finds = [
      ...phrases.flatMap((phrase) => [...elliptic(words, phrase, vocab), fromPhrase(phrase, words)]),
      ...designationsIn(words, taken, vocab.weapons).flatMap((one) => fromDesignation(one, phrases)),
    ]
    return {
      words,
      finds: joinCompounds(
        words,
        finds.sort((a, b) => a.from - b.from),
      ),
    }
  })
  const kept = keepWithCompany(lines)
  const mentions = kept.flatMap(({ words, finds }) => finds.map((find) => mentionOf(words, find)))
  return [
    ...mentions,
    ...shortenedNames(
      article.text,
      lines.map(({ words }) => words),
      mentions,
      vocab.weapons,
    ),
  ].sort((a, b) => a.start - b.start)
}

interface Line {
  readonly article: Article
  readonly words: readonly Word[]
  readonly shouting: boolean
  readonly titleCase: boolean
}

function allowed(entries: readonly WeaponEntry[], line: Line, from: number, to: number): readonly WeaponEntry[] {
  const { article, words, shouting } = line
  const [first, last] = [words[from], words[to - 1]]
  if (first === undefined || last === undefined || lookalikeAt(words, from, to) !== null || isInName(line, from, to)) return []
  const text = article.text.slice(first.start, last.end)
  const fits = entries.filter(
    (entry) => caseFits(entry.spelled, text, shouting) && !(/^\p{Lu}-\d$/u.test(entry.spelled) && !/[-‑–]/.test(text)) && !isOtherName(entry, line, from, to),
  )
  // Abbreviations are no verbs, whatever the tagger makes of them.
  const isVerb = first.pos === 'VERB' && (shouting || !/^\p{Lu}{2,}s?$/u.test(first.text))
  if (to - from === 1 && isVerb && fits.every(({ designation }) => designation === null)) return []
  return fits
}

const unit = /^(?:Wing|Squadron|Battalion|Regiment|Brigade|Division|Battery|Platoon|Disposal)$/

/** *Operation Matador*, *the 158th Fighter Wing*, *321st Field Artillery Regiment*: the word is part of an operation's or a unit's name. */
function isInName({ words, shouting, titleCase }: Line, from: number, to: number): boolean {
  if (shouting || titleCase || !/^\p{Lu}/u.test(words[to - 1]?.text ?? '')) return false
  const next = words[to]?.text ?? ''
  const ofUnit = unit.test(next) || (/^\p{Lu}/u.test(next) && unit.test(words[to + 1]?.text ?? ''))
  return ofUnit || /^(?:Operation|Exercise)$/.test(words[from - 1]?.text ?? '')
}

/** A lower-case word written with a capital inside a sentence is somebody's name: *Shell*, *Tanks*. */
function isOtherName(entry: WeaponEntry, { words, titleCase }: Line, from: number, to: number): boolean {
  const first = words[from]?.text ?? ''
  if (from === 0 || to - from > 1 || !/^\p{Ll}/u.test(entry.spelled) || !/^\p{Lu}\p{Ll}/u.test(first)) return false
  const before = words[from - 1]?.text ?? ''
  return /^[\p{L}\p{N},;]/u.test(before) && !titleCase && !/\d/.test(before) && !/^\p{Lu}/u.test(before)
}

function fromPhrase({ from, to, entries }: Phrase<WeaponEntry>, words: readonly Word[]): WeaponFind {
  const [first] = entries
  if (first === undefined) throw new Error('a phrase without entries')
  const { id, category, designation, carrier } = first
  const start = withCalibre(words, from)
  const heavy =
    start < from && category === 'small-arms' && /^(?:guns?|cannons?)$/.test(words[to - 1]?.low ?? '') && Number.parseInt(words[start]?.low ?? '', 10) >= 20
  if (heavy) return { from: start, to, category: 'artillery', designation, carrier, weak: false, rule: 'weapon/calibre', entries: [] }
  return {
    from: start,
    to,
    category,
    designation,
    carrier,
    weak: entries.every(({ ambiguous }) => ambiguous),
    rule: id,
    entries: entries.length > 1 ? entries : [],
  }
}

/** The first of *air- and naval-defence systems*: a weapon too, whose noun stands with the second. */
function elliptic(words: readonly Word[], { from, to }: Phrase<WeaponEntry>, vocab: Vocab): readonly WeaponFind[] {
  if (!/^(?:and|or)$/.test(words[from - 1]?.low ?? '') || words[from - 2]?.text !== '-' || words[from - 3] === undefined) return []
  const whole = words
    .slice(from - 3, from - 2)
    .concat(words.slice(from + 1, to))
    .map(({ text }) => text)
  const [match] = vocab.weapons.match(whole)
  const entry = match?.start === 0 && match.end === whole.length ? match.entries[0] : undefined
  if (entry === undefined) return []
  const { id, category, designation, carrier } = entry
  return [{ from: from - 3, to: from - 2, category, designation, carrier, weak: false, rule: id, entries: [] }]
}

/** *155mm howitzers*, *12.7 mm machine guns*: the calibre is part of the name, and no count. */
function withCalibre(words: readonly Word[], from: number): number {
  const before = words[from - 1]?.low ?? ''
  if (/^\d{1,3}(?:\.\d{1,2})?(?:mm|cm|-mm)$/.test(before) || /^\d\.\d{2}x\d{2}(?:mm)?$/.test(before)) return from - 1
  if (!/^(?:mm|millimet(?:re|er)s?|calib(?:re|er))$/.test(before)) return from
  const number = words[from - 2]?.text === '-' ? from - 3 : from - 2
  return /^\.?\d{1,3}(?:\.\d{1,2})?$/.test(words[number]?.text ?? '') ? number : from
}

/** An unseen designation is a weapon when it is a variant of a known model, or stands beside a word for a kind of weapon. */
function fromDesignation({ from, to, text, base }: Designation, phrases: readonly Phrase<WeaponEntry>[]): readonly WeaponFind[] {
  if (base !== null) return [{ from, to, category: base.category, designation: text, carrier: base.carrier, weak: false, rule: 'weapon/variant', entries: [] }]
  const beside = phrases.find((phrase) => phrase.from === to) ?? phrases.find((phrase) => phrase.to === from)
  const type = beside?.entries[0]
  if (type === undefined || type.category === 'unspecified' || type.ambiguous) return []
  return [{ from, to, category: type.category, designation: text, carrier: type.carrier, weak: false, rule: 'weapon/model-before-type', entries: [] }]
}

function mentionOf(words: readonly Word[], { from, to, category, designation, carrier, rule }: WeaponFind): WeaponMention {
  const start = words[from]?.start ?? 0
  const end = words[to - 1]?.end ?? start
  return { id: `weapon:${start}-${end}`, kind: 'weapon', start, end, rule, category, designation, carrier }
}
