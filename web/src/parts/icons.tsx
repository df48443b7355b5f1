import type { ReactNode } from 'react'
import type { Stance } from '../../../src/model/index.ts'

/** One sign for each stance, so that colour is never the only difference. Decoration: the label stands beside it. */
const signs: Record<Stance, ReactNode> = {
  asserts: <circle cx="6" cy="6" r="4.25" fill="currentColor" />,
  alleges: (
    <>
      <circle cx="6" cy="6" r="3.75" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 2.25a3.75 3.75 0 0 1 0 7.5z" fill="currentColor" />
    </>
  ),
  denies: <path d="m2.4 2.4 7.2 7.2m0-7.2-7.2 7.2" fill="none" stroke="currentColor" strokeWidth="2" />,
  declines: <path d="M1.5 6h9" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="2.2 1.2" />,
  supports: <path d="M6 1.5 11 10H1z" fill="currentColor" />,
  opposes: <path d="M6 10.5 1 2h10z" fill="currentColor" />,
  'pledges-halt': <path d="M2 2h3v8H2zM7 2h3v8H7z" fill="currentColor" />,
}

export function StanceSign({ stance }: { stance: Stance }) {
  return <Icon size={12}>{signs[stance]}</Icon>
}

export const ArrowRight = () => (
  <Icon>
    <path d="M3 8h10M9 4l4 4-4 4" {...line} />
  </Icon>
)
export const ArrowLeft = () => (
  <Icon>
    <path d="M13 8H3M7 4 3 8l4 4" {...line} />
  </Icon>
)
export const Close = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" {...line} />
  </Icon>
)
export const Previous = () => (
  <Icon>
    <path d="M8 13V3M4 7l4-4 4 4" {...line} />
  </Icon>
)
export const Next = () => (
  <Icon>
    <path d="M8 3v10M4 9l4 4 4-4" {...line} />
  </Icon>
)
export const ChevronDown = () => (
  <Icon size={12}>
    <path d="m2.5 4.5 3.5 3.5 3.5-3.5" {...line} />
  </Icon>
)
export const SortSign = ({ direction }: { direction: 'asc' | 'desc' | false }) => (
  <Icon size={12}>
    <path d="M6 1.5 9 5H3z" fill="currentColor" opacity={direction === 'asc' ? 1 : 0.28} />
    <path d="M6 10.5 3 7h6z" fill="currentColor" opacity={direction === 'desc' ? 1 : 0.28} />
  </Icon>
)
export const Loupe = () => (
  <Icon>
    <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zm3.3 7.8 3.2 3.2" {...line} />
  </Icon>
)
export const NotEqual = () => (
  <Icon size={12}>
    <path d="M2 4.2h8M2 7.8h8M8 1.5 4 10.5" {...line} />
  </Icon>
)
export const Sun = () => (
  <Icon>
    <path d="M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM8 1v2m0 10v2M1 8h2m10 0h2M3 3l1.4 1.4m7.2 7.2L13 13m0-10-1.4 1.4M4.4 11.6 3 13" {...line} />
  </Icon>
)
export const Moon = () => (
  <Icon>
    <path d="M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z" {...line} />
  </Icon>
)
export const Screen = () => (
  <Icon>
    <path d="M2 3.5h12v7.5H2zM6 13.5h4M8 11v2.5" {...line} />
  </Icon>
)

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const

function Icon({ size = 16, children }: { size?: number; children: ReactNode }) {
  return (
    <svg className="icon" width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}
