import { stanceLabels } from '../../../src/views/labels.ts'
import type { Numbered, Segment } from './segments.ts'

interface RunProps {
  readonly text: string
  readonly segment: Segment<Numbered, number>
  readonly selected: string | undefined
  readonly pointed: number | null
}

/** A run of the text under the same claims and slots. The shortest claim lies on top, unless another is selected. `usePicking` answers to clicks and keys. */
export function Run({ text, segment, selected, pointed }: RunProps) {
  const slot = segment.slots.length > 0 ? { 'data-slot': segment.slots.includes(pointed ?? -1) ? 'pointed' : 'here' } : {}
  const claims = [...segment.claims].sort((a, b) => lengthOf(a) - lengthOf(b))
  const chosen = claims.findIndex(({ claim }) => claim.id === selected)
  const top = claims[Math.max(0, chosen)]
  if (!top) return segment.slots.length > 0 ? <span {...slot}>{text}</span> : text
  const starts = claims.some(({ claim }) => claim.at.start === segment.start)
  const names = claims.map(({ claim, place }) => `${place}: ${claim.source?.name ?? 'reporter'} ${stanceLabels[claim.stance]}`).join('; ')
  return (
    <mark
      className="claim"
      data-stance={top.claim.stance}
      data-under={claims.find((other) => other !== top)?.claim.stance}
      data-claims={claims.map(({ claim }) => claim.id).join(' ')}
      data-selected={chosen >= 0 || undefined}
      title={names}
      // One stop for the keyboard where a claim begins; the rest of its words are text that may be clicked too.
      role={starts ? 'button' : undefined}
      tabIndex={starts ? 0 : undefined}
      aria-pressed={starts ? chosen >= 0 : undefined}
      aria-description={starts ? names : undefined}
      {...slot}
    >
      {text}
    </mark>
  )
}

const lengthOf = ({ claim }: Numbered): number => claim.at.end - claim.at.start
