import type { Article, PartyMention, Source } from '../model/index.ts'
import type { View } from './view.ts'

/** *SPOKESMAN: …*, *Mme Martin. …*, *M. Durand, rapporteur. …*, *The Minister of State: …*, *Mr. Roe (West Mendip): …* */
const LABEL =
  /^(?:([A-Z][A-Z' .,-]{2,50}):|((?:M|Mme|Mr|Mrs|Ms|Miss|Dr|Lord|Baroness|Lady|Sir|Dame|Senator|Rep|Sen|Hon|The (?:Minister|Secretary|Chairman|Chair|Prime|Parliamentary|Under|President|Speaker|Deputy|Foreign|Defence))\.?(?: the)? ?[^.:!?\n]{2,70}?)(?: \([^)]{2,40}\))?[.:])\s/u
/** A label that starts a reply without saying whose it is. */
const REPLY = /^(?:REPLY|ANSWER|RESPONSE|A|Reply|Answer):?\s*$|^(?:REPLY|ANSWER|A)[:.]\s/
/** *… to ask the Minister of Defence:* names who will reply. */
const ASKED = /\bto ask (the [\p{Lu}][^,:;]{3,80}?)(?=[,:;]| what| whether| if| how| why| when| which)/u
const FEWEST = 3

/**
 * Who speaks each block of a transcript: the label at its head, or the one before it where a speech goes on over several paragraphs.
 * In an interview without labels, where questions stand apart, the person that the lead names answers. Empty for any other article.
 */
export function blockSpeakers(article: Article, views: readonly View[], personIn: (view: View) => Source | null): ReadonlyMap<number, Source> {
  const texts = article.blocks.map(({ at }) => article.text.slice(at.start, at.end))
  const labels = texts.map((text) => LABEL.exec(text))
  const replies = texts.map((text) => REPLY.test(text))
  const many = labels.filter((label) => label !== null).length
  if (many + replies.filter(Boolean).length < FEWEST) return interviewed(article, views, texts, personIn)
  const found = new Map<number, Source>()
  let current: Source | null = null
  let asked: Source | null = null
  article.blocks.forEach((block, index) => {
    const label = labels[index]
    const text = (label?.[1] ?? label?.[2])?.trim()
    if (block.kind === 'headline' || block.kind === 'byline') current = null
    const named = ASKED.exec(texts[index] ?? '')
    if (named?.[1]) asked = sourceAt(views, index, block.at.start + named.index + 'to ask '.length, named[1])
    if (replies[index]) current = asked
    else if (text && label) current = sourceAt(views, index, block.at.start + label[0].indexOf(text), text)
    else if (named) current = null
    if (current) found.set(index, current)
  })
  return found
}

function sourceAt(views: readonly View[], block: number, start: number, text: string): Source {
  const first = views.find((view) => view.sentence.block === block)
  const affiliation = first?.mentions.find((mention): mention is PartyMention => mention.kind === 'party' && mention.start < start + text.length)?.code ?? null
  return { text, name: text, affiliation, anonymous: false, basis: { how: 'stated', at: { start, end: start + text.length } } }
}

/** Paragraphs that are a question alternate with others: those are the answers of the person named before the first question. */
function interviewed(article: Article, views: readonly View[], texts: readonly string[], personIn: (view: View) => Source | null): ReadonlyMap<number, Source> {
  const isQuestion = texts.map((text) => /^\*[^*]+\*$/.test(text.trim()) || (text.length < 240 && text.trimEnd().endsWith('?')))
  const first = isQuestion.indexOf(true)
  const last = isQuestion.lastIndexOf(true)
  const asked = isQuestion.filter(Boolean).length
  const none: ReadonlyMap<number, Source> = new Map()
  if (asked < FEWEST || last - first < 2 * (asked - 1) || last - first > 4 * asked) return none
  const person = views.filter((view) => view.sentence.block < first).reduce<Source | null>((known, view) => known ?? personIn(view), null)
  if (!person) return none
  const question: Source = { ...person, text: 'question', name: 'question', affiliation: null, anonymous: true }
  return new Map(
    article.blocks.flatMap((block, index) => (index >= first && block.kind === 'paragraph' ? [[index, isQuestion[index] ? question : person]] : [])),
  )
}
