import { memo, useMemo } from 'react'
import type { Block, Span } from '../../../src/model/index.ts'
import type { ArticlePage, StoredClaim } from '../../../src/views/shapes.ts'
import { directionOf } from '../format.ts'
import { Run } from './run.tsx'
import { type Marked, type Numbered, segmentsOf } from './segments.ts'

/** A slot whose words are to be marked: its place among the selected claim's slots. */
export type SlotMark = Marked<number>

interface ArticleProps {
  readonly article: ArticlePage
  readonly selected: StoredClaim | undefined
  readonly slots: readonly SlotMark[]
  /** The slot under the pointer or the keyboard. */
  readonly pointed: number | null
}

const none: readonly never[] = []

/** The clean text with every claim's words marked, and the selected claim's slots within. Only blocks that change are drawn again. */
export function Article({ article, selected, slots, pointed }: ArticleProps) {
  const blocks = useMemo(() => blocksOf(article), [article])
  return blocks.map(({ block, claims, text, rightToLeft }) => {
    const here = slots.filter(({ at }) => touch(block.at, at))
    return (
      <BlockText
        key={block.at.start}
        block={block}
        text={text}
        rightToLeft={rightToLeft}
        claims={claims}
        selected={claims.some(({ of }) => of.claim.id === selected?.id) ? selected?.id : undefined}
        slots={here.length > 0 ? here : none}
        pointed={here.some(({ of }) => of === pointed) ? pointed : null}
      />
    )
  })
}

interface BlockTextProps {
  readonly block: Block
  readonly text: string
  readonly rightToLeft: boolean
  readonly claims: readonly Marked<Numbered>[]
  readonly selected: string | undefined
  readonly slots: readonly SlotMark[]
  readonly pointed: number | null
}

const tags = { headline: 'h1', byline: 'p', heading: 'h2', paragraph: 'p' } as const

const BlockText = memo(function BlockText({ block, text, rightToLeft, claims, selected, slots, pointed }: BlockTextProps) {
  const Tag = tags[block.kind]
  return (
    <Tag className={`block ${block.kind}`} dir={rightToLeft ? 'rtl' : 'ltr'}>
      {segmentsOf(block.at, claims, slots).map((segment) => (
        <Run
          key={segment.start}
          text={text.slice(segment.start - block.at.start, segment.end - block.at.start)}
          segment={segment}
          selected={selected}
          pointed={pointed}
        />
      ))}
    </Tag>
  )
})

function blocksOf({ blocks, text, claims }: ArticlePage) {
  const numbered = claims.map((claim, at) => ({ of: { claim, place: `claim ${at + 1} of ${claims.length}` }, at: claim.at }))
  const all: readonly Block[] = blocks.length > 0 ? blocks : [{ kind: 'paragraph', at: { start: 0, end: text.length } }]
  return all.map((block) => {
    const words = text.slice(block.at.start, block.at.end)
    return { block, text: words, rightToLeft: directionOf(words) === 'rtl', claims: numbered.filter(({ at }) => touch(block.at, at)) }
  })
}

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
