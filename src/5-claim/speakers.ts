import type { Article, PartyMention, Quotation, Source } from '../model/index.ts'
import { firstIndex } from '../text/sorted.ts'
import { blockSpeakers } from './block-speakers.ts'
import { operatorsAt } from './operators.ts'
import { partiesOf } from './phrases.ts'
import { according, cueSpeakers } from './speech.ts'
import { phraseOf, tokenAt, type View } from './view.ts'

const NAMELESS =
  /\b(source|sources|official|officials|diplomat|diplomats|aide|aides|insider|spokesman|spokeswoman|spokesperson|analyst|analysts|expert|experts|manager|executive|backbencher|adviser|lawyers?|witness|witnesses|observers?|critics)\b/i
/** Whom *he* and *she* may stand for without a name. */
const PERSON =
  /^(?:official|diplomat|aide|insider|spokes(?:man|woman|person)|analyst|expert|manager|executive|backbencher|adviser|lawyer|witness|observer|minister|ambassador|president|secretary|envoy|leader|commander|general|admiral|colonel|senator|congressman|deputy|lawmaker|legislator|director|chairman|prosecutor|premier|chancellor|king|prince|sheikh|attache|attaché|officer|author|researcher|source)$/
const PRONOUN = /^(he|she|they|it|i|we|who)$/i

/** Whom the last lines made speak: pronouns and quotations without a speaker take them up. */
export interface SpeakerMemory {
  person: Source | null
  last: Source | null
  /** Code of the party that a person was said to belong to, by last name. */
  readonly people: Map<string, string>
}

/** Nobody has spoken yet. */
export const noSpeakers = (): SpeakerMemory => ({ person: null, last: null, people: new Map() })

/** The source that a phrase names; pronouns take up the last person who spoke or was named. */
export function sourceOf(view: View, at: number, memory: SpeakerMemory): Source {
  const span = phraseOf(view, at)
  const text = view.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const word = tokenAt(view, at).text
  if (PRONOUN.test(word)) {
    const known = /^(he|she|who)$/i.test(word) ? memory.person : memory.last
    const party = (view.over[at] ?? []).find((mention): mention is PartyMention => mention.kind === 'party' && mention.code !== null)
    if (known && (party === undefined || /^(he|she|who)$/i.test(word) || known.affiliation === party.code))
      return { ...known, text, basis: { how: 'inferred', rule: 'refer/speaker', from: [span] } }
    if (party) return { text, name: party.name, affiliation: party.code, anonymous: false, basis: { how: 'inferred', rule: party.rule, from: [span] } }
    return known
      ? { ...known, text, basis: { how: 'inferred', rule: 'refer/speaker', from: [span] } }
      : { text, name: text, affiliation: null, anonymous: true, basis: { how: 'stated', at: span } }
  }
  if (
    /^(the )?(source|official|spokesman|spokeswoman|minister|ministry|group|agency|president|statement)$/i.test(text) &&
    memory.last &&
    memory.last.text.toLowerCase().includes(word.toLowerCase())
  ) {
    return { ...memory.last, text, name: memory.last.name, basis: { how: 'stated', at: span } }
  }
  const inside = view.mentions.find(
    (mention): mention is PartyMention => mention.kind === 'party' && mention.code !== null && mention.start >= span.start && mention.end <= span.end,
  )
  const party = partiesOf(view, at).find((mention) => mention.code !== null) ?? inside
  const name = nameIn(view, at, span)
  const anonymous = name === null && (NAMELESS.test(text) || party === undefined)
  const lastName = (name ?? '').split(' ').at(-1) ?? ''
  const affiliation = party?.code ?? memory.people.get(lastName) ?? null
  if (lastName.length > 2 && party?.code && !memory.people.has(lastName)) memory.people.set(lastName, party.code)
  return { text, name: name ?? (anonymous ? text : (party?.name ?? text)), affiliation, anonymous, basis: { how: 'stated', at: span } }
}

/** Small words inside names: *Femke van Aalst*, *Ministry of Defence*. */
const PARTICLES = new Set(['of', 'van', 'von', 'de', 'der', 'den', 'del', 'da', 'di', 'du', 'la', 'le', 'al', 'el', 'bin', 'ibn', 'ben', 'ter', 'dos'])

/** The longest run of capitalised names in a phrase that is a person's, an organisation's or a state's name. */
function nameIn(view: View, at: number, span: { start: number; end: number }): string | null {
  const inside = view.mentions.filter((mention): mention is PartyMention => mention.kind === 'party' && mention.start >= span.start && mention.end <= span.end)
  const person = inside.find((mention) => mention.party === 'person')
  const tokens = view.tokens.filter((token) => token.start >= span.start && token.end <= span.end)
  const runs: string[] = []
  let run: string[] = []
  let own: string[] | null = null
  for (const token of tokens) {
    if (
      token.pos === 'PROPN' &&
      /^\p{Lu}/u.test(token.text) &&
      !inside.some((mention) => mention.form === 'adjective' && mention.start <= token.start && mention.end >= token.end)
    ) {
      run.push(token.text)
      if (token === view.tokens[at]) own = run
    } else if (
      run.length > 0 &&
      PARTICLES.has(token.text.toLowerCase()) &&
      tokens.some((next) => next.start >= token.end && next.start - token.end < 3 && /^\p{Lu}/u.test(next.text))
    )
      run.push(token.text)
    else if (run.length > 0) {
      runs.push(run.join(' '))
      run = []
    }
  }
  if (run.length > 0) runs.push(run.join(' '))
  if (person) return person.name
  const head = inside.find((mention) => mention.form === 'noun' && tokenAt(view, at).start < mention.end && tokenAt(view, at).end > mention.start)
  if (head) return view.text.slice(head.start, head.end)
  if (NAMELESS.test(view.text.slice(span.start, span.end)) && !runs.some((one) => one.split(' ').length > 1 && tokenAt(view, at).pos === 'PROPN')) return null
  // *Michael Barnes, a Maryland Democrat*: the name at the head of the phrase, not the longer one behind it.
  if (own && own.length > 1) return own.join(' ')
  return runs.sort((a, b) => b.length - a.length)[0] ?? null
}

/** Speaker of each quotation, and of each block of a transcript (*QUESTION:*, *M. Dupont, rapporteur.*). */
export interface Voices {
  readonly ofQuotation: (at: number) => Source | null
  readonly ofBlock: (block: number) => Source | null
}

/** Who speaks where no word of speaking stands above the clause: the nearest speaker around the quotation, else the last one. */
export function voicesOf(article: Article, views: readonly View[], quotations: readonly Quotation[]): Voices {
  const memory = noSpeakers()
  const spoken = views.map((view) => spokenIn(view, memory))
  const byQuotation = new Map<Quotation, Source>()
  let previous: Source | null = null
  for (const quotation of quotations) {
    if (!quotation.speech) continue
    // The views that the quotation touches: views are in text order.
    const first = views[firstIndex(views, (view) => view.sentence.end > quotation.at.start)]
    const last = views[firstIndex(views, (view) => view.sentence.start >= quotation.at.end) - 1]
    if (!first || !last || first.index > last.index) continue
    const candidates: (Source | null)[] = [outsideCue(first, quotation, spoken), outsideCue(last, quotation, spoken)]
    const before = views[first.index - 1]
    const after = views[last.index + 1]
    if (after && after.sentence.block === last.sentence.block && !/^[“"‘']/.test(article.text.slice(after.sentence.start, after.sentence.start + 1)))
      candidates.push(spoken[after.index] ?? null)
    if (before && before.sentence.block === first.sentence.block) candidates.push(spoken[before.index] ?? null)
    const found: Source | null = candidates.find((one) => one !== null) ?? previous
    if (found) byQuotation.set(quotation, found)
    previous = found ?? previous
  }
  const blocks = blockSpeakers(article, views, personIn)
  const speeches = quotations.filter(({ speech }) => speech)
  // How far the quotations up to each reach: the first that reaches beyond a place is the first that may hold it.
  let reached = 0
  const reaches = speeches.map(({ at }) => (reached = Math.max(reached, at.end)))
  return {
    ofQuotation: (at) => {
      const quotation = speeches[firstIndex(reaches, (reach) => reach > at)]
      return quotation && quotation.at.start <= at ? (byQuotation.get(quotation) ?? null) : null
    },
    ofBlock: (block) => blocks.get(block) ?? null,
  }
}

/** The speaker that a sentence names with a word of speaking, if it does; keeps the memory up to date. */
export function spokenIn(view: View, memory: SpeakerMemory): Source | null {
  let found: Source | null = null
  view.tokens.forEach((token, at) => {
    if (token.pos !== 'VERB') return
    const ids = operatorsAt(view, at)
    if (!ids.includes('speech') && !ids.includes('allege') && !ids.includes('confirm') && !ids.includes('deny') && !ids.includes('pledge')) return
    const speaker = cueSpeakers(view, at)[0]
    if (speaker === undefined) return
    const source = sourceOf(view, speaker, memory)
    if (/^(i|we|you|which|that|there)$/i.test(source.text)) return
    found ??= source
    if (!PRONOUN.test(source.text)) memory.last = source
    const { pos, lemma } = tokenAt(view, speaker)
    if (PERSON.test(lemma) || (/\p{Lu}\p{Ll}+/u.test(source.name) && pos === 'PROPN')) memory.person = source
  })
  const named = personIn(view)
  if (named && !found) memory.person = named
  const behind = found ? undefined : according(view)?.speakers[0]
  if (behind !== undefined) {
    found = sourceOf(view, behind, memory)
    memory.last = found
  }
  return found
}

/** The last person that a sentence names: two or more capitalised names that are no state's or company's. */
export function personIn(view: View): Source | null {
  let last: Source | null = null
  for (let at = 0; at < view.tokens.length; at++) {
    let end = at
    while (
      end < view.tokens.length &&
      tokenAt(view, end).pos === 'PROPN' &&
      /^\p{Lu}\p{Ll}/u.test(tokenAt(view, end).text) &&
      !(view.over[end] ?? []).some((mention) => mention.kind !== 'party' || (mention.party !== 'person' && mention.code !== null))
    )
      end++
    if (end - at >= 2 && end - at <= 4) {
      const span = { start: tokenAt(view, at).start, end: tokenAt(view, end - 1).end }
      const text = view.text.slice(span.start, span.end)
      last = { text, name: text, affiliation: null, anonymous: false, basis: { how: 'stated', at: span } }
    }
    at = Math.max(at, end - 1)
  }
  return last
}

/** The speaker of a sentence, when the words that name the speaker lie outside the quotation. */
function outsideCue(view: View, quotation: Quotation, spoken: readonly (Source | null)[]): Source | null {
  const source = spoken[view.index] ?? null
  if (!source) return null
  const at = source.basis.how === 'stated' ? source.basis.at : source.basis.from[0]
  return at && (at.start >= quotation.at.end || at.end <= quotation.at.start) ? source : null
}

/** True for the question of an interview: it claims nothing by itself. */
export const isQuestioner = (source: Source): boolean => /^(question|q|presenter|interviewer|moderator|host)\b/i.test(source.text)
