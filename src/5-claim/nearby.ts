import type { Mention, PartyMention, WeaponMention } from '../model/index.ts'
import { headOf, tokenAt, type View } from './view.ts'

/** What may stand between two members of a list. Bounded: it is tried on at most 48 characters. */
const LISTED =
  /^[\s”"’]*(?:\([^()]{0,30}\))?[\s”"’]*(?:,|and|or|nor|as well as|along with|plus|, and|, or|including|, including|such as|, such as|, as well as|, along with|, plus|, together with|; and)[\s“"‘]+(?:(?:the|a|an|some|other|various|several|more|new|old|used|for|to|from|by|than|of|dozens|hundreds|thousands|almost|about|nearly|close|up|over|further|[a-z]+-[a-z]+|[\d.,]+|million|billion|thousand|hundred|dozen|[a-z]+(?:ed|ing|ern|al|ic|an|ty|ve|en))[\s-]+){0,4}$/

/** Mentions of one kind that follow as members of one list, each at most 48 characters behind the last. */
function listedAfter<T extends Mention>(view: View, first: T, same: (mention: Mention) => mention is T): T[] {
  const found: T[] = []
  let last: Mention = first
  for (const mention of view.mentions) {
    if (!same(mention) || mention.start < last.end) continue
    const between = view.text.slice(last.end, mention.start)
    if (between.length > 48) break
    if (!LISTED.test(between)) {
      if (mention.kind === 'weapon' && mention.start < last.end + 2) continue
      break
    }
    found.push(mention)
    last = mention
  }
  return found
}

/** *from Bulgaria, Romania and Slovakia*: the parties of the list that a party opens. */
export function partiesListed(view: View, first: PartyMention): PartyMention[] {
  return listedAfter(view, first, (mention): mention is PartyMention => mention.kind === 'party' && mention.form === 'noun' && mention.code !== null)
}

/** *armoured vehicles, drones and guided bombs*: the goods of the list that one opens, however the tree cuts it. */
export function goodsListed(view: View, first: WeaponMention): WeaponMention[] {
  return listedAfter(view, first, (mention): mention is WeaponMention => mention.kind === 'weapon')
}

/** The noun phrase right before a verb, over adverbs, auxiliaries and days: its likely subject where the tree has none. */
export function leftSubject(view: View, at: number): number | null {
  for (let back = at - 1; back >= 0 && back > at - 30; back--) {
    const token = tokenAt(view, back)
    if (token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART') continue
    const time = (view.over[back] ?? []).find((mention) => mention.kind === 'time')
    if (time) {
      while (back > 0 && tokenAt(view, back - 1).start >= time.start) back--
      if (/^(on|in|at|late|early)$/i.test(view.tokens[back - 1]?.text ?? '')) back--
      continue
    }
    if (/^(WDT|WP)$/.test(token.tag) || (/^(which|who)$/i.test(token.text) && token.pos === 'DET')) return nounBefore(view, back)
    // Taggers take capitalised nouns for adjectives: *the Chinese Embassy demanded*.
    if (token.text === ',' && back > at - 4) {
      // *An official, who asked not to be named, said*: over the insertion to the noun before it.
      const opening = openingComma(view, back)
      if (opening === null) return null
      back = opening
      continue
    }
    if (!/^(NOUN|PROPN|PRON)$/.test(token.pos) && !(token.pos === 'ADJ' && /^\p{Lu}/u.test(token.text))) return null
    let head = back
    for (let steps = 0; steps < 12; steps++) {
      const next = tokenAt(view, head)
      if (next.head < 0 || next.head >= at || !/^(flat|compound|nmod|amod|nmod:poss|nmod:desc|nmod:unmarked)$/.test(next.relation)) break
      if (view.text.slice(tokenAt(view, next.head).end, next.start).includes(',')) break
      head = next.head
    }
    return overPrepositions(view, head)
  }
  return null
}

/** The comma that opens an insertion (who …, a role, an age) which the given one closes. */
function openingComma(view: View, closing: number): number | null {
  for (let back = closing - 1; back > 0 && back > closing - 22; back--) {
    if (tokenAt(view, back).text !== ',') continue
    const first = tokenAt(view, back + 1)
    return /^(WDT|WP|DT|CD|PRP\$|IN)$/.test(first.tag) ||
      /^(who|which|a|an|the|once|now|then|speaking|citing|head|chief|spokesman|spokeswoman|minister|director|president)$/i.test(first.text)
      ? back
      : null
  }
  return null
}

/** *sources with knowledge of the deliveries say*: the noun before the prepositions is the subject. */
function overPrepositions(view: View, at: number): number {
  let head = at
  for (let back = head - 1, steps = 0; back > 0 && steps < 12; back--, steps++) {
    const token = tokenAt(view, back)
    if (/^(with|of|within|at|from|inside|in)$/i.test(token.text) && token.pos === 'ADP') {
      const noun = tokenAt(view, back - 1)
      if (noun.pos !== 'NOUN') return head
      head = back - 1
      back = head
    } else if (!/^(DET|ADJ|NOUN|PROPN|PART)$/.test(token.pos)) return head
  }
  return head
}

/** *Russia, which last year sold …*: the pronoun right before a verb, but for adverbs and times, and the noun it follows. */
export function relativeBefore(view: View, at: number): { readonly pronoun: number; readonly noun: number } | null {
  for (let back = at - 1; back >= 0 && back > at - 8; back--) {
    const token = tokenAt(view, back)
    if (/^(which|who)$/i.test(token.text)) {
      const noun = nounBefore(view, back)
      return noun === null ? null : { pronoun: back, noun }
    }
    const isTime = (view.over[back] ?? []).some((mention) => mention.kind === 'time') || /^(on|in|since)$/i.test(token.text)
    if (!isTime && !/^(AUX|ADV|PART)$/.test(token.pos)) return null
  }
  return null
}

/** The noun that a relative pronoun follows, over a comma. */
function nounBefore(view: View, at: number): number | null {
  const before = /^[,”"’)]$/.test(view.tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
  return /^(NOUN|PROPN)$/.test(view.tokens[before]?.pos ?? '') ? before : null
}

/** The noun phrase behind the first *by* after a passive verb, before the next verb. */
export function agentBehind(view: View, at: number): number | null {
  for (let next = at + 1; next < view.tokens.length && next < at + 30; next++) {
    const token = tokenAt(view, next)
    if (token.pos === 'VERB' && token.tag !== 'VBN') return null
    if (token.text.toLowerCase() !== 'by') continue
    for (let noun = next + 1; noun < Math.min(view.tokens.length, next + 10); noun++) {
      const party = (view.over[noun] ?? []).find((mention): mention is PartyMention => mention.kind === 'party' && mention.form === 'noun')
      if (party) return headOf(view, party)
      const { pos } = tokenAt(view, noun)
      const following = view.tokens[noun + 1]
      if (/^(NOUN|PROPN|PRON)$/.test(pos) && !(following && /^(NOUN|PROPN)$/.test(following.pos))) return noun
      if (!/^(DET|ADJ|PROPN|NOUN|NUM|PART|ADP)$/.test(pos)) return null
    }
    return null
  }
  return null
}

/** The goods named right behind a predicate, before the next verb: where the tree gives it none. */
export function goodsBehind(view: View, at: number): WeaponMention | null {
  const from = tokenAt(view, at).end
  for (let next = at + 1; next < view.tokens.length && next < at + 16; next++) {
    const token = tokenAt(view, next)
    if (/^(against|despite|amid|after|before|because|while)$/i.test(token.text) || /^[;:]$/.test(token.text)) return null
    // *received assurances that the arms would not be used*
    if (token.text === 'that' && token.tag === 'IN' && /^(NOUN|PROPN)$/.test(tokenAt(view, next - 1).pos)) return null
    const weapon = (view.over[next] ?? []).find((mention): mention is WeaponMention => mention.kind === 'weapon' && mention.start >= from && !mention.carrier)
    if (weapon) return weapon
    if (token.pos === 'VERB' && token.tag !== 'VBN') return null
  }
  return null
}
