import type { Article, CarrierMention, IntermediaryRole, Segmented, Vocab } from '../model/index.ts'
import { phrasesIn } from './phrases.ts'
import { isShouting, type Word, wordsOf } from './words.ts'

const shipNoun = /^(?:ship|vessel|freighter|tanker|trawler|dhow|boat|coaster|carrier|steamer|motorboat|barge|ferry|launch|cargo|vessels|ships)$/
const prefix = /^(?:MV|M\/V|MT|SS|MS|MSV|M\.V|M\.V\.|RV)$/
const state = /^(?:HMS|USS|INS|ROKS|PNS)$/
const namePart = /^(?:\p{Lu}[\p{L}\p{M}'’]*|\d{1,3}|[IVX]{1,4}|al|el|of|de|-)$/u
const maxName = 4

/** Ships, aircraft, insurers, shipping lines, brokers, proxies and other parties between supplier and recipient, in text order. */
export function findCarriers(_article: Article, segmented: Segmented, vocab: Vocab): readonly CarrierMention[] {
  return segmented.sentences.flatMap((sentence) => {
    const words = wordsOf(sentence)
    const shouting = isShouting(words)
    const found: CarrierMention[] = []
    const say = (from: number, to: number, name: string, role: IntermediaryRole, rule: string): void => {
      const start = words[from]?.start ?? 0
      const end = words[to - 1]?.end ?? start
      found.push({ id: `carrier:${start}-${end}`, kind: 'carrier', start, end, rule, name, role })
    }
    const phrases = phrasesIn(words, vocab.carriers, (entries) => entries)
    const starts = new Map(phrases.map((phrase) => [phrase.from, phrase]))
    for (let at = 0; at < words.length; ) {
      const phrase = starts.get(at)
      const named = shouting || words[at]?.pos === 'VERB' ? null : shipName(words, at, phrase?.to ?? at)
      if (named !== null && (prefix.test(words[at]?.text ?? '') || !isPlace(named.name, vocab))) {
        say(at, named.to, named.name, 'carrier', 'carrier/named-ship')
        at = named.to
      } else if (phrase !== undefined && phrase.entries[0] !== undefined) {
        const { id, role } = phrase.entries[0]
        const text = words
          .slice(at, phrase.to)
          .map((word) => word.text)
          .join(' ')
          .replace(/ - /g, '-')
        if (!isPlainVerb(words, at, phrase.to)) say(at, phrase.to, text, role, id)
        at = phrase.to
      } else at += 1
    }
    return found
  })
}

/** *MV Faina*, *the freighter Bahri Yanbu*, *the motor vessel Bana*: `from` is the ship word or prefix, `nounEnd` where its phrase ends. */
function shipName(words: readonly Word[], from: number, nounEnd: number): { readonly name: string; readonly to: number } | null {
  const first = words[from]
  if (first === undefined || state.test(first.text)) return null
  const isPrefix = prefix.test(first.text)
  const flagged = /^(?:flagged|registered)$/.test(first.low) && words[from - 1]?.text === '-'
  const end = nounEnd > from ? nounEnd : from + 1
  if (!isPrefix && !flagged && !shipNoun.test(words[end - 1]?.low ?? '')) return null
  const start = isPrefix || flagged ? from + 1 : end
  let at = start
  while (/^(?:the|,|ship|vessel|freighter|tanker|called|named|"|“|‘|')$/.test(words[at]?.low ?? '') && at < start + 2) at += 1
  const begin = prefix.test(words[at]?.text ?? '') ? at + 1 : at
  let to = begin
  while (to < words.length && to - begin < maxName && namePart.test(words[to]?.text ?? '') && !(to === begin && !/^\p{Lu}/u.test(words[to]?.text ?? '')))
    to += 1
  while (to > begin && /^(?:of|de|al|el|-)$/.test(words[to - 1]?.text ?? '')) to -= 1
  if (to === begin) return null
  const name = words
    .slice(begin, to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ - /g, '-')
  return { name, to }
}

/** *Who ships Ankara the engines*: the whole name is a state's or a town's, no ship's. */
function isPlace(name: string, vocab: Vocab): boolean {
  const parts = name.split(' ')
  return vocab.parties.match(parts).some(({ start, end, entries }) => start === 0 && end === parts.length && entries.some(({ party }) => party === 'state'))
}

/** *They ship arms*, *banks on it*. */
function isPlainVerb(words: readonly Word[], from: number, to: number): boolean {
  return to - from === 1 && words[from]?.pos === 'VERB'
}
