import type { Event } from '../src/5-claim/event.ts'
import { eventsOf } from '../src/5-claim/events.ts'
import { type View, viewsOf } from '../src/5-claim/view.ts'
import type { BlockKind, Claim, DocumentReading, Mention, Predicates } from '../src/model/index.ts'
import { plain } from '../src/views/table.ts'

const mostTokens = 120

/** What a mention was read as, in a few characters. */
function valueOf(mention: Mention): string {
  switch (mention.kind) {
    case 'party':
      return `${mention.code ?? mention.name}${mention.form === 'adjective' ? ', adjective' : ''}`
    case 'weapon':
      return `${mention.designation ?? mention.category}${mention.carrier ? ', carrier' : ''}`
    case 'quantity':
      return mention.low === mention.high ? `${mention.low}, ${mention.hedge}` : `${mention.low}–${mention.high}, ${mention.hedge}`
    case 'money':
      return `${mention.high} ${mention.currency}`
    case 'share':
      return String(mention.fraction)
    case 'time':
      return `${mention.from ?? '…'} to ${mention.to ?? '…'}`
    case 'carrier':
      return mention.role
    default:
      return mention satisfies never
  }
}

function mentionLines(view: View): readonly string[] {
  return view.mentions.map((mention) => {
    const words = (at: { readonly start: number; readonly end: number }) => plain(view.text.slice(at.start, at.end))
    const behind = mention.antecedent === undefined ? '' : ` ← ${words(mention.antecedent)}`
    return `${mention.kind.padEnd(8)} ${words(mention)}${behind} = ${valueOf(mention)}  {${mention.rule}}`
  })
}

/** The tree by indentation: the root first, under every word those that hang on it, in text order. */
function treeLines(view: View): readonly string[] {
  const lines: string[] = []
  const show = (at: number, depth: number): void => {
    const token = view.tokens[at]
    if (token === undefined || lines.length >= mostTokens) return
    lines.push(`${'  '.repeat(depth)}${token.relation}: ${token.text} /${token.tag} ${at}`)
    for (const child of view.children[at] ?? []) show(child, depth + 1)
  }
  view.tokens.forEach((token, at) => token.head < 0 && show(at, 0))
  return view.tokens.length > mostTokens ? [...lines, `… ${view.tokens.length - mostTokens} more words`] : lines
}

/** Why an event without a claim has none, as far as it shows: the claim stage keeps no record of what it drops. */
function dropped(event: Event, block: BlockKind | undefined): string {
  if (block !== undefined && block !== 'paragraph') return `no claim came of it: it stands in a ${block}`
  const parties = [...event.supplier, ...event.recipient, ...event.others]
  if (parties.length === 0) return 'no claim came of it: no party fills a role'
  return event.goods.length + event.standIns.length === 0 ? 'no claim came of it: no goods fill a role' : 'no claim came of it'
}

function eventLine(view: View, event: Event, claims: readonly Claim[], block: BlockKind | undefined): string {
  const words = (at: number) => view.tokens[at]?.text ?? ''
  const named = (role: string, mentions: readonly Mention[]) =>
    mentions.length === 0 ? '' : ` ${role} ${mentions.map((one) => plain(view.text.slice(one.start, one.end))).join(' + ')};`
  const goods = named(
    'goods',
    event.goods.map(({ weapon }) => weapon),
  )
  const stands = event.standIns.length === 0 ? '' : ` in the place of goods ${event.standIns.map(({ token }) => words(token)).join(' + ')};`
  const joined = event.joined.length === 0 ? '' : ` with ${event.joined.map(words).join(' + ')};`
  const roles = `${named('supplier', event.supplier)}${named('recipient', event.recipient)}${named('either', event.others)}${goods}${stands}${joined}`
  const used = claims.some(({ rules }) => rules.includes(`event/${event.cls.id}`))
  return `${words(event.token)} ${event.token} = ${event.cls.id} (${event.cls.kind})${roles || ' nothing fills its roles;'}${used ? '' : ` ${dropped(event, block)}`}`
}

export interface SentenceSeen {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly mentions: readonly string[]
  readonly tree: readonly string[]
  readonly events: readonly string[]
}

/** What the reader saw in every sentence, stage by stage, as lines for a person. */
export function sentencesSeen(
  { article, segmented, mentions, claims }: Pick<DocumentReading, 'article' | 'segmented' | 'mentions' | 'claims'>,
  predicates: Predicates,
): readonly SentenceSeen[] {
  return viewsOf(article, segmented, mentions, predicates).map((view) => {
    const { start, end } = view.sentence
    const here = claims.filter(({ evidence }) => evidence.start < end && evidence.end > start)
    return {
      start,
      end,
      text: plain(article.text.slice(start, end)),
      mentions: mentionLines(view),
      tree: treeLines(view),
      events: eventsOf(view).map((event) => eventLine(view, event, here, article.blocks[view.sentence.block]?.kind)),
    }
  })
}
