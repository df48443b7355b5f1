import type { Article, Mention, PartyMention, Segmented, Sentence, Token, WeaponMention } from '../model/index.ts'

/** What a definite description may stand for, by its noun: a state, an armed group, or either. */
const STATE_NOUNS = new Set([
  'kingdom',
  'country',
  'government',
  'regime',
  'island',
  'junta',
  'republic',
  'sheikhdom',
  'emirate',
  'nation',
  'neighbour',
  'neighbor',
  'state',
  'authorities',
  'monarchy',
  'sultanate',
  'federation',
])
/** States that are called by a form of government or land: only they are meant by it. From general knowledge, of the last decades. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  kingdom: ['SA', 'JO', 'MA', 'BH', 'TH', 'KH', 'BT', 'GB', 'NO', 'SE', 'DK', 'NL', 'BE', 'ES', 'EG', 'IQ', 'LY', 'NP', 'AF', 'TO', 'LS', 'SZ'],
  sultanate: ['OM', 'BN'],
  emirate: ['AE', 'QA', 'KW', 'AF'],
  sheikhdom: ['AE', 'QA', 'KW', 'BH'],
  island: ['TW', 'CY', 'CU', 'LK', 'HT', 'DO', 'IE', 'MT', 'BH', 'SG', 'MG', 'IS', 'GB', 'PH', 'ID', 'JP', 'NZ', 'TL', 'FJ'],
  junta: ['MM', 'ML', 'BF', 'NE', 'GN', 'SD', 'TD', 'GA', 'TH', 'CL', 'AR', 'GR', 'BR', 'NG', 'TR', 'PK', 'UY', 'BO', 'PE', 'SV', 'GT', 'HN'],
}
const GROUP_NOUNS = new Set([
  'rebel',
  'insurgent',
  'separatist',
  'paramilitary',
  'militia',
  'guerrilla',
  'militant',
  'opposition',
  'contras',
  'group',
  'movement',
  'faction',
])
/** A state's own: *the Navy*, *the armed forces*, *the Defence Ministry*; whose is left to the sentence, the dateline or what went before. */
const FORCE_NOUNS = new Set(['army', 'navy', 'guard', 'force', 'forces', 'cabinet', 'ministry'])
const FORCE_WORDS = /^(?:army|navy|cabinet|coast guard|national guard|air force|armed forces|(?:defen[cs]e|foreign|interior) ministry)$/i
const PRONOUNS = new Set(['it', 'its', 'they', 'their', 'them'])

/**
 * Pronouns and definite descriptions that stand for a party: *it*, *their*, *the kingdom*, *the rebels*, *the army*.
 * The nearest earlier party of a fitting kind, subjects before others (centering: Grosz, Joshi and Weinstein 1995, made simple).
 * Bare groups without a code get the code of the nearest earlier group. Returns all mentions, in text order.
 */
export function refer(article: Article, segmented: Segmented, mentions: readonly Mention[]): readonly Mention[] {
  const parties = mentions.filter((mention): mention is PartyMention => mention.kind === 'party')
  const home = homeOf(article, parties)
  const added: PartyMention[] = []
  const replaced = new Map<string, PartyMention>()
  let cursor = 0
  const seen: Seen[] = []
  const groups: Groups = new Map()
  segmented.sentences.forEach((sentence, index) => {
    const own: PartyMention[] = []
    while (cursor < parties.length && (parties[cursor]?.start ?? 0) < sentence.end) {
      const party = parties[cursor++]
      if (party) own.push(party)
    }
    const covered = (token: Token): PartyMention | undefined => own.find((mention) => mention.start < token.end && mention.end > token.start)
    sentence.tokens.forEach((token, at) => {
      const mention = covered(token)
      if (mention) {
        if (mention.code === null && mention.party === 'group' && mention.start === token.start) {
          const group = commonest(groups)
          if (group) replaced.set(mention.id, { ...mention, code: group.code, name: group.name, antecedent: { start: group.start, end: group.end } })
        }
        if (mention.start === token.start && mention.code !== null) {
          seen.push({ mention, sentence: index, subject: isSubject(sentence, at) })
          if (mention.party === 'group' && !mention.antecedent) count(groups, mention, mention.code)
        }
        return
      }
      const found = antecedent(article.text, sentence, at, index, seen, covered, home)
      if (!found) return
      const start = found.from
      added.push({
        kind: 'party',
        id: `party:${start}-${token.end}`,
        start,
        end: token.end,
        rule: found.rule,
        party: found.mention.party,
        name: found.mention.name,
        code: found.mention.code,
        form: 'noun',
        antecedent: { start: found.mention.start, end: found.mention.end },
      })
    })
  })
  const again = sameGoods(segmented, mentions)
  const ids = new Set(again.map((mention) => mention.id))
  return [...mentions.filter((mention) => !ids.has(mention.id)).map((mention) => replaced.get(mention.id) ?? mention), ...added, ...again].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

const POINTS_AT_GOODS = /^(the|these|those|its|their|both|all|such)$/i

/** *two patrol boats … the boats*: a definite noun that ended the name of goods before names them again. */
function sameGoods(segmented: Segmented, mentions: readonly Mention[]): WeaponMention[] {
  const weapons = mentions.filter((mention): mention is WeaponMention => mention.kind === 'weapon')
  const named = new Map<string, WeaponMention>()
  const found: WeaponMention[] = []
  let cursor = 0
  for (const sentence of segmented.sentences) {
    sentence.tokens.forEach((token, at) => {
      while (cursor < weapons.length && (weapons[cursor]?.end ?? 0) < token.start) cursor++
      const weapon = weapons[cursor]
      if (weapon && weapon.start < token.end && weapon.end > token.start) {
        const earlier = named.get(token.lemma)
        // *12 rocket launchers … the launchers*: the bare word means what it was part of.
        const bare =
          weapon.start === token.start &&
          weapon.end === token.end &&
          weapon.designation === null &&
          earlier !== undefined &&
          earlier.end - earlier.start > token.end - token.start
        if (bare && earlier && isDefinite(sentence, at))
          found.push({
            ...earlier,
            id: weapon.id,
            start: token.start,
            end: token.end,
            rule: 'refer/same-goods',
            antecedent: { start: earlier.start, end: earlier.end },
          })
        else if (weapon.end === token.end && token.pos === 'NOUN' && !bare) named.set(token.lemma, weapon)
        return
      }
      const before = token.pos === 'NOUN' ? named.get(token.lemma) : undefined
      if (!before || !isDefinite(sentence, at)) return
      found.push({
        ...before,
        id: `weapon:${token.start}-${token.end}`,
        start: token.start,
        end: token.end,
        rule: 'refer/same-goods',
        antecedent: { start: before.start, end: before.end },
      })
    })
  }
  return found
}

const isDefinite = (sentence: Sentence, at: number): boolean => sentence.tokens.slice(Math.max(0, at - 2), at).some((one) => POINTS_AT_GOODS.test(one.text))

/** The groups named so far by code, each with its first mention. */
type Groups = Map<string, { readonly mention: PartyMention; readonly times: number }>

function count(groups: Groups, mention: PartyMention, code: string): void {
  const known = groups.get(code)
  groups.set(code, { mention: known?.mention ?? mention, times: (known?.times ?? 0) + 1 })
}

/** The group that an article is about: bare *rebels* are its, not those of an aside. */
function commonest(groups: Groups): PartyMention | null {
  return [...groups.values()].sort((a, b) => b.times - a.times)[0]?.mention ?? null
}

type Seen = { readonly mention: PartyMention; readonly sentence: number; readonly subject: boolean }

function antecedent(
  text: string,
  sentence: Sentence,
  at: number,
  index: number,
  seen: readonly Seen[],
  covered: (token: Token) => PartyMention | undefined,
  home: PartyMention | null,
): { mention: PartyMention; from: number; rule: string } | null {
  const token = sentence.tokens[at]
  if (!token) return null
  const word = token.text.toLowerCase()
  if (PRONOUNS.has(word) && (token.pos === 'PRON' || token.pos === 'DET')) {
    if (isWeather(sentence, at)) return null
    // A possessive takes up the subject of its own sentence, else the nearest party in it: *the ministry, which cut its exports*.
    const here =
      token.relation === 'nmod:poss' ? seen.filter((one) => one.sentence === index && one.mention.party !== 'person' && one.mention.code !== null) : []
    const near = here.findLast((one) => one.subject) ?? here.at(-1)
    if (near && (near.subject || token.start - near.mention.end < 60)) return { mention: near.mention, from: token.start, rule: 'refer/pronoun' }
    const subject = clauseSubject(sentence, at)
    const mention = lastOf(seen, index, (one) => !(subject && one.start < subject.end && one.end > subject.start) && one.party !== 'person', 2)
    return mention ? { mention, from: token.start, rule: 'refer/pronoun' } : null
  }
  if (token.pos !== 'NOUN' && !(token.pos === 'PROPN' && FORCE_NOUNS.has(token.lemma))) return null
  const determiner = sentence.tokens
    .slice(Math.max(0, at - 3), at)
    .reverse()
    .find((one) => /^(the|this|that|those|these)$/i.test(one.text))
  if (!determiner || /^(of|in)$/i.test(sentence.tokens[at + 1]?.text ?? '')) return null
  const between = sentence.tokens.slice(sentence.tokens.indexOf(determiner) + 1, at)
  const lemma = token.lemma
  if (FORCE_NOUNS.has(lemma) && FORCE_WORDS.test([...between, token].map((one) => one.text).join(' '))) {
    const owner = ownerOfForce(text, word, index, seen, home)
    return owner ? { mention: owner, from: determiner.start, rule: 'refer/the-force' } : null
  }
  if (between.some((one) => covered(one) !== undefined) || between.some((one) => one.pos !== 'ADJ' && one.pos !== 'NOUN' && one.pos !== 'PROPN')) return null
  const kind = STATE_NOUNS.has(lemma) ? 'state' : GROUP_NOUNS.has(lemma) ? 'group' : null
  if (!kind) return null
  const sameNoun = lastOf(
    seen,
    index,
    (one) =>
      text
        .slice(one.start, one.end + token.text.length + 1)
        .toLowerCase()
        .endsWith(word) && one.code !== null,
    40,
  )
  const only = CALLED[lemma]
  const fits = (one: PartyMention): boolean => (kind === 'group' ? one.party === 'group' : one.party === 'state')
  const mention = sameNoun ?? (only ? lastOf(seen, index, (one) => one.code !== null && only.includes(one.code), 60) : lastOf(seen, index, fits, 6))
  return mention ? { mention, from: determiner.start, rule: `refer/the-${kind}` } : null
}

/** Whose *the Navy* is: the first state that is a subject of the sentence, else the dateline's, else the last state named. */
function ownerOfForce(text: string, word: string, index: number, seen: readonly Seen[], home: PartyMention | null): PartyMention | null {
  const isState = (one: PartyMention): boolean => one.code !== null && one.party !== 'group'
  const named = lastOf(seen, index, (one) => isState(one) && new RegExp(`\\b${word}$`, 'i').test(text.slice(one.start, one.end + word.length + 1)), 40)
  if (named) return named
  const here = seen.find((one) => one.sentence === index && one.subject && isState(one.mention))
  return here?.mention ?? home ?? lastOf(seen, index, isState, 6)
}

/** The state of the dateline (*NEW DELHI, April 28*): a place in the byline or in capitals at the head of the story. */
function homeOf(article: Article, parties: readonly PartyMention[]): PartyMention | null {
  const byline = article.blocks.find((block) => block.kind === 'byline' && parties.some((one) => within(one, block.at) && one.party === 'state'))
  const first = article.blocks.find((block) => block.kind === 'paragraph')
  const head = first ? { start: first.at.start, end: Math.min(first.at.end, first.at.start + 40) } : null
  const isPlace = (one: PartyMention): boolean => one.code !== null && one.party === 'state' && /^[\p{Lu}\s]+$/u.test(article.text.slice(one.start, one.end))
  return (
    parties.find((one) => head !== null && one.start === head.start && within(one, head) && isPlace(one)) ??
    parties.find((one) => byline !== undefined && within(one, byline.at) && isPlace(one)) ??
    null
  )
}

const within = (inner: { readonly start: number; readonly end: number }, outer: { readonly start: number; readonly end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** The last fitting party: subjects of this and the sentence before first, then the nearest within `reach` sentences. */
function lastOf(seen: readonly Seen[], index: number, fits: (mention: PartyMention) => boolean, reach = 8): PartyMention | null {
  let best: PartyMention | null = null
  for (let at = seen.length - 1; at >= 0; at--) {
    const one = seen[at]
    if (!one || index - one.sentence > reach) break
    if (!fits(one.mention)) continue
    if (one.subject && index - one.sentence <= 1) return one.mention
    best ??= one.mention
  }
  return best
}

function isSubject(sentence: Sentence, at: number): boolean {
  for (let up = at, steps = 0; up >= 0 && steps < 4; up = sentence.tokens[up]?.head ?? -1, steps++) {
    const relation = sentence.tokens[up]?.relation ?? ''
    if (relation.startsWith('nsubj')) return true
    if (!/^(compound|flat|amod|nmod:poss|conj|appos|det)/.test(relation)) return false
  }
  return false
}

/** A pronoun that is an object does not stand for the subject of its own clause (binding, Principle B). */
function clauseSubject(sentence: Sentence, at: number): { start: number; end: number } | null {
  const token = sentence.tokens[at]
  if (!token || !/^(obj|iobj|obl)$/.test(token.relation)) return null
  const inside = (tokenAt: number, top: number): boolean => {
    for (let up = tokenAt, steps = 0; up >= 0 && steps < 8; up = sentence.tokens[up]?.head ?? -1, steps++) if (up === top) return true
    return false
  }
  const subject = sentence.tokens.findIndex((one) => one.head === token.head && one.relation === 'nsubj')
  if (subject < 0) return null
  const own = sentence.tokens.filter((_, index) => inside(index, subject))
  return { start: Math.min(...own.map((one) => one.start)), end: Math.max(...own.map((one) => one.end)) }
}

/** *It is*, *it was … that*: no party. */
function isWeather(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1]
  return (
    sentence.tokens[at]?.text.toLowerCase() === 'it' &&
    next !== undefined &&
    /^(is|was|remains|appears|seems|takes|would|will)$/i.test(next.text) &&
    /^(not|the|unclear|clear|possible|believed|thought|to|be|that|a|an)$/i.test(sentence.tokens[at + 2]?.text ?? '')
  )
}
