import type { KeyboardEvent } from 'react'
import { stanceLabels } from '../../../src/views/labels.ts'
import type { Numbered, Segment } from './segments.ts'

interface RunProps {
  readonly text: string
  readonly segment: Segment<Numbered, number>
  readonly selected: string | undefined
  readonly pointed: number | null
  readonly select: (claim: string) => void
}

/** A run of the text under the same claims and slots. The shortest claim lies on top; a click on the selected one goes to the next below it. */
export function Run({ text, segment, selected, pointed, select }: RunProps) {
  const slot = segment.slots.length > 0 ? { 'data-slot': segment.slots.includes(pointed ?? -1) ? 'pointed' : 'here' } : {}
  const claims = [...segment.claims].sort((a, b) => lengthOf(a) - lengthOf(b))
  const chosen = claims.findIndex(({ claim }) => claim.id === selected)
  const top = claims[Math.max(0, chosen)]
  if (!top) return segment.slots.length > 0 ? <span {...slot}>{text}</span> : text
  const next = claims[(chosen + 1) % claims.length] ?? top
  const starting = claims.find(({ claim }) => claim.at.start === segment.start)
  const names = claims.map(({ claim, place }) => `${place}: ${claim.source?.name ?? 'reporter'} ${stanceLabels[claim.stance]}`).join('; ')
  return (
    <mark
      className="claim"
      data-stance={top.claim.stance}
      data-under={claims.find((other) => other !== top)?.claim.stance}
      data-claims={claims.map(({ claim }) => claim.id).join(' ')}
      data-selected={chosen >= 0 || undefined}
      title={names}
      onClick={() => getSelection()?.isCollapsed !== false && select(next.claim.id)}
      {...(starting && pressable(starting.claim.id, starting.claim.id === selected, names, select))}
      {...slot}
    >
      {text}
    </mark>
  )
}

const lengthOf = ({ claim }: Numbered): number => claim.at.end - claim.at.start

/** One stop for the keyboard where a claim begins. */
function pressable(id: string, pressed: boolean, names: string, select: (claim: string) => void) {
  return {
    role: 'button',
    tabIndex: 0,
    'aria-description': names,
    'aria-pressed': pressed,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      select(id)
    },
  }
}
