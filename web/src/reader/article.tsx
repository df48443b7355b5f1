import { useMemo } from 'react'
import type { Block } from '../../../src/model/index.ts'
import type { ArticlePage, StoredClaim } from '../../../src/views/shapes.ts'
import { directionOf } from '../format.ts'
import { stanceLabels } from '../../../src/views/labels.ts'
import { type Marked, type Segment, segmentsOf } from './segments.ts'

/** A slot whose words are to be marked: its place among the selected claim's slots. */
export type SlotMark = Marked<number>

interface ArticleProps {
  readonly article: ArticlePage
  readonly selected: StoredClaim | undefined
  readonly slots: readonly SlotMark[]
  /** The slot under the pointer or the keyboard. */
  readonly pointed: number | null
  readonly select: (claim: string) => void
}

const tags = { headline: 'h1', byline: 'p', heading: 'h2', paragraph: 'p' } as const

/** The clean text with every claim's words marked, and the selected claim's slots within. */
export function Article({ article, selected, slots, pointed, select }: ArticleProps) {
  const marks = useMemo(() => article.claims.map((claim) => ({ of: claim, at: claim.at })), [article])
  const blocks: readonly Block[] = article.blocks.length > 0 ? article.blocks : [{ kind: 'paragraph', at: { start: 0, end: article.text.length } }]
  const number = useMemo(() => new Map(article.claims.map(({ id }, at) => [id, at + 1])), [article])
  return blocks.map((block) => {
    const Tag = tags[block.kind]
    return (
      <Tag key={block.at.start} className={`block ${block.kind}`} dir={directionOf(article.text.slice(block.at.start, block.at.end))}>
        {segmentsOf(block.at, marks, slots).map((segment) => (
          <Run key={segment.start} text={article.text.slice(segment.start, segment.end)} segment={segment} selected={selected} pointed={pointed} select={select} number={number} total={article.claims.length} />
        ))}
      </Tag>
    )
  })
}

interface RunProps {
  readonly text: string
  readonly segment: Segment<StoredClaim, number>
  readonly selected: StoredClaim | undefined
  readonly pointed: number | null
  readonly select: (claim: string) => void
  readonly number: ReadonlyMap<string, number>
  readonly total: number
}

function Run({ text, segment, selected, pointed, select, number, total }: RunProps) {
  const slot = segment.slots.length > 0 ? { 'data-slot': segment.slots.includes(pointed ?? -1) ? 'pointed' : 'here' } : {}
  // The shortest claim lies on top; a click on the selected one goes to the next below it.
  const claims = [...segment.claims].sort((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start))
  const top = claims[0]
  if (!top) return segment.slots.length > 0 ? <span {...slot}>{text}</span> : text
  const below = claims[(claims.findIndex(({ id }) => id === selected?.id) + 1) % claims.length] ?? top
  const starting = claims.find(({ at }) => at.start === segment.start)
  const shown = claims.find(({ id }) => id === selected?.id) ?? top
  const names = claims.map((claim) => `claim ${number.get(claim.id)} of ${total}: ${claim.source?.name ?? 'reporter'} ${stanceLabels[claim.stance]}`).join('; ')
  const keyboard = starting
    ? {
        role: 'button',
        tabIndex: 0,
        'aria-description': names,
        'aria-pressed': starting.id === selected?.id,
        onKeyDown: (event: React.KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          select(starting.id)
        },
      }
    : {}
  return (
    <mark
      className="claim"
      data-stance={shown.stance}
      data-depth={Math.min(3, claims.length)}
      data-under={claims.length > 1 ? claims.find(({ id }) => id !== shown.id)?.stance : undefined}
      data-claims={claims.map(({ id }) => id).join(' ')}
      data-selected={claims.some(({ id }) => id === selected?.id) || undefined}
      title={names}
      onClick={() => getSelection()?.isCollapsed !== false && select(below.id)}
      {...keyboard}
      {...slot}
    >
      {text}
    </mark>
  )
}
