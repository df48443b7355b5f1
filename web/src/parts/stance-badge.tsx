import type { Stance } from '../../../src/model/index.ts'
import { stanceLabels } from '../../../src/views/labels.ts'
import { StanceSign } from './icons.tsx'

export function StanceBadge({ stance }: { stance: Stance }) {
  return (
    <span className="stance" data-stance={stance}>
      <StanceSign stance={stance} />
      {stanceLabels[stance]}
    </span>
  )
}
