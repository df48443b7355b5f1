import type { Article, Claim, Mention, PartySlot, Segmented, Source, Vocab } from '../model/index.ts'
import { shortId } from '../text/hash.ts'
import { withAttributions } from './attributed.ts'
import type { Draft } from './draft.ts'
import { draftsOf } from './draft-event.ts'
import { echoesOf, RECENT } from './echo.ts'
import { eventsOf } from './events.ts'
import { fill } from './fill.ts'
import { fragment, unknownPredicate } from './fragments.ts'
import { hasFiniteVerb, type ListHead, listedGoods, listHead } from './lists.ts'
import { sharesOf } from './shares.ts'
import { noSpeakers, spokenIn, voicesOf } from './speakers.ts'
import type { Surroundings } from './surroundings.ts'
import { themeOf } from './theme.ts'
import { viewsOf } from './view.ts'

/** From this part of its sentences on an article names arms so often that *the handover* means theirs. */
const DENSE = 0.2

/** Longer heads of lists are sentences that may claim something themselves. */
const SHORT_HEAD = 10

/** Every claim of the article, in text order. Claims need an arms transfer between two parties, of which one at least is known. */
export function claim(article: Article, segmented: Segmented, mentions: readonly Mention[], vocab: Vocab): readonly Claim[] {
  if (!mentions.some((mention) => mention.kind === 'weapon')) return []
  const views = viewsOf(article, segmented, mentions, vocab.predicates)
  const voices = withAttributions(voicesOf(article, views, segmented.quotations), views, segmented.quotations)
  const memory = noSpeakers()
  const drafts: Draft[] = []
  const aboutArms = mentions.filter((mention) => mention.kind === 'weapon' && !mention.carrier).length >= 2
  const namesArms = views.map((view) => view.mentions.some((mention) => mention.kind === 'weapon' && !mention.carrier))
  const withArms = namesArms.filter(Boolean).length
  // Up to the last that names them: what follows on other things does not thin the article.
  const dense = withArms >= 3 && withArms >= (namesArms.lastIndexOf(true) + 1) * DENSE
  let head: ListHead | null = null
  for (const view of views) {
    const kind = article.blocks[view.sentence.block]?.kind
    const opened = listHead(view, kind === 'heading' || kind === 'headline', head)
    head = opened ?? head
    // A title inside a list goes on with it.
    if (kind === 'heading' && !opened && head && view.index - head.last <= 1) head.last = view.index
    if (kind === 'byline') continue
    const listed = listedGoods(view, head)
    if (listed.length > 0) {
      drafts.push(...listed)
      continue
    }
    if (kind === 'heading' || (opened && (!hasFiniteVerb(view) || view.tokens.length <= SHORT_HEAD))) continue
    const verbless = aboutArms && kind === 'paragraph' ? fragment(view, article.published) : []
    if (verbless.length > 0) {
      drafts.push(...verbless)
      continue
    }
    const events = eventsOf(view)
    const around: Surroundings = { article, voices, memory, aboutArms, dense, events }
    const own = events
      .flatMap((event) => draftsOf(event, around))
      .map((draft) => (kind === 'headline' ? { ...draft, rules: [...draft.rules, 'place/headline'] } : draft))
    if (dense && own.length === 0 && kind === 'paragraph') {
      const source =
        voices.ofQuotation(view.mentions.find((mention) => mention.kind === 'weapon')?.start ?? view.sentence.start) ?? voices.ofBlock(view.sentence.block)
      own.push(...unknownPredicate(view, article.published).map((draft) => ({ ...draft, source })))
    }
    const shares = sharesOf(view, own, around)
    const isShare = (draft: Draft): boolean => shares.some((one) => one.share?.text === draft.share?.text && draft.share !== null)
    own.splice(0, own.length, ...own.filter((draft) => !isShare(draft)), ...shares)
    const echoes = echoesOf(view, new Set(events.flatMap((event) => [event.token, ...event.joined])), [...drafts.slice(-RECENT), ...own], around)
    drafts.push(...[...own, ...echoes].sort((a, b) => a.token - b.token))
    spokenIn(view, memory)
  }
  for (const draft of drafts) if (isWithin(draft)) openWrongSide(draft)
  const between = withoutHome(drafts)
  return distinct(fill(between, themeOf(views, between)).filter(isTransfer)).map((draft) => finish(article, draft))
}

/** One party on both sides: nothing changes hands between two. */
function isWithin(draft: Draft): boolean {
  const suppliers = draft.supplier.filter((slot) => slot.code !== null)
  return (
    draft.kind !== 'use' &&
    suppliers.length > 0 &&
    draft.recipient.length > 0 &&
    suppliers.every(({ code }) => draft.recipient.some((one) => one.code === code))
  )
}

/** *The army ordered tanks from a company at home*: the only other party named is of the same state. */
const isBoughtAtHome = ({ kind, others, supplier, recipient }: Draft): boolean =>
  kind === 'contract' &&
  supplier.length === 0 &&
  others.length > 0 &&
  recipient.every(({ basis }) => basis.how === 'stated') &&
  others.every((slot) => slot.code !== null && recipient.some(({ code }) => code === slot.code))

/** What a state buys at home, and what names no party and is told right after it: *Deliveries run to 2029*. */
function withoutHome(drafts: readonly Draft[]): Draft[] {
  let home = -9
  return drafts.filter((draft) => {
    if (isWithin(draft) || isBoughtAtHome(draft)) {
      home = draft.view.index
      return false
    }
    const names = [...draft.supplier, ...draft.recipient, ...draft.others].some(({ code, basis }) => code !== null && basis.how === 'stated')
    if (names || draft.items.some(({ designation }) => designation !== null)) home = -9
    return names || draft.view.index - home > 1 || draft.source !== null
  })
}

/** Where a side was only guessed from what went before and gives one party on both sides, the guess was wrong. */
function openWrongSide(draft: Draft): void {
  const guessed = (side: readonly PartySlot[]): boolean => side.every(({ basis }) => basis.how === 'inferred')
  // *The air force will get jets from Hindustan Aeronautics*: whose force it is, the company's state confirms.
  const confirmed =
    draft.recipient.every(({ basis }) => basis.how === 'inferred' && basis.rule === 'refer/the-force') &&
    draft.supplier.every(({ name, code, basis }) => basis.how === 'stated' && draft.recipient.some((one) => one.code === code && one.name !== name))
  if (confirmed) return
  if (guessed(draft.recipient) && !guessed(draft.supplier)) draft.recipient = []
  else if (guessed(draft.supplier) && !guessed(draft.recipient)) draft.supplier = []
}

/** *Iran has new Chinese-made missiles*: what is new came from somewhere. */
const isNew = ({ view, items }: Draft): boolean =>
  items.some(
    ({ designation, basis }) =>
      designation !== null &&
      basis.how === 'stated' &&
      /\bnew(?:ly)?\s(?:[\w-]+\s){0,3}["“']?$/i.test(view.text.slice(Math.max(view.sentence.start, basis.at.start - 48), basis.at.start)),
  )

/** Arms that change hands between two parties; what a state buys at home is none. */
function isTransfer(draft: Draft): boolean {
  if (draft.rules.includes('place/headline')) return false
  const suppliers = draft.supplier.filter((slot) => slot.code !== null).map((slot) => slot.code)
  const recipients = draft.recipient.filter((slot) => slot.code !== null).map((slot) => slot.code)
  if (suppliers.length === 0 && recipients.length === 0) return false
  if (draft.share && draft.rules.includes('event/share')) return true
  // *The museum has two tanks*: what a party has tells of a supply only where somebody is known to have supplied it.
  if (
    draft.rules.includes('event/hold') &&
    !isNew(draft) &&
    (suppliers.length === 0 || (draft.items.every(({ designation }) => designation === null) && draft.supplier.every(({ basis }) => basis.how === 'inferred')))
  )
    return false
  if (isWithin(draft)) return false
  // Who used what is in the words, or nobody knows.
  if (
    draft.kind === 'use' &&
    suppliers.length === 0 &&
    draft.items.every(({ designation }) => designation === null) &&
    draft.recipient.every(({ basis }) => basis.how === 'inferred' && /^infer\/(?:context|article)/.test(basis.rule))
  )
    return false
  // *Money was diverted to the contras*: help for an armed group, whoever gave it.
  if (draft.kind === 'support' && draft.recipient.some(({ code, basis }) => code?.endsWith('*') && basis.how === 'stated')) return true
  return draft.kind === 'use' || draft.kind === 'interdiction' || draft.kind === 'restriction' || suppliers.length > 0 || draft.items.length > 0
}

/** One claim for each source, stance and proposition: what repeats another's words within a sentence is left out. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const key = (draft: Draft): string =>
    [
      draft.view.index,
      draft.kind,
      draft.stance,
      draft.source?.text ?? '',
      draft.supplier.map((slot) => slot.code).join('+'),
      draft.recipient.map((slot) => slot.code).join('+'),
      draft.items.map((item) => `${item.category}${item.designation ?? ''}${item.quantity ?? ''}`).join('+'),
    ].join('|')
  return [...new Map(drafts.map((draft) => [key(draft), draft])).values()]
}

function finish(article: Article, draft: Draft): Claim {
  const supplier = byCode(draft.supplier)
  const recipient = byCode(draft.recipient)
  const { kind, stance, status, intermediary, items, value, share, when, disputedBy, evidence, rules } = draft
  const source: Source | null = draft.source
  const id = shortId(
    article.document,
    String(evidence.start),
    String(evidence.end),
    kind,
    stance,
    source?.name ?? '',
    supplier.map((slot) => slot.code).join(),
    recipient.map((slot) => slot.code).join(),
    items.map((item) => `${item.category}:${item.designation}`).join(),
    String(draft.token),
  )
  return {
    id,
    document: article.document,
    kind,
    stance,
    status,
    source,
    supplier,
    recipient,
    intermediary,
    items,
    value,
    share,
    when,
    disputedBy,
    evidence,
    rules,
  }
}

/** A party named twice in one role is one party. */
function byCode(slots: readonly PartySlot[]): readonly PartySlot[] {
  return slots.filter((slot, at) => slots.findIndex((other) => (other.code ?? other.name) === (slot.code ?? slot.name)) === at)
}
