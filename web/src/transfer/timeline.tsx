import { useEffect, useRef, useState } from 'react'
import { stanceLabels } from '../../../src/views/labels.ts'
import type { StoredClaim, TransferPage } from '../../../src/views/shapes.ts'
import { day, period, sourceName, voiceOf } from '../format.ts'
import { StanceSign } from '../parts/icons.tsx'
import { type Lane, lanes } from '../stance.ts'
import { pack, type Scale, scale } from './pack.ts'

type Step = TransferPage['story'][number]
interface Told {
  readonly step: Step
  readonly claim: StoredClaim
}

/** The story in lanes. A range is drawn as a range; what no claim dates stands at the side. */
export function Timeline({ story, claims, show }: { story: readonly Step[]; claims: readonly StoredClaim[]; show: (claim: string) => void }) {
  const [width, ref] = useWidth()
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const told = story.flatMap((step) => {
    const claim = byId.get(step.claim)
    return claim ? [{ step, claim }] : []
  })
  const axis = scale(
    told.flatMap(({ step }) => [step.from, step.to].flatMap((iso) => (iso ? [Date.parse(iso)] : []))),
    width / 90,
  )
  return (
    <div className="timeline">
      <div className="lane axis" aria-hidden="true">
        <span />
        <div ref={ref}>
          {axis?.ticks.map((tick) => (
            <span key={tick.at} style={{ left: place(tick.at, axis, width) }}>
              {tick.label}
            </span>
          ))}
        </div>
        <span className="side-head">no date</span>
      </div>
      {lanes.map((lane) => (
        <LaneRow key={lane.id} lane={lane} told={told.filter(({ step }) => lane.stances.includes(step.stance))} axis={axis} width={width} show={show} />
      ))}
    </div>
  )
}

function LaneRow({ lane, told, axis, width, show }: { lane: Lane; told: readonly Told[]; axis: Scale | null; width: number; show: (claim: string) => void }) {
  const dated = told.filter(({ step }) => step.from !== null || step.to !== null)
  const undated = told.filter(({ step }) => step.from === null && step.to === null)
  const compact = width < 420
  const placed = axis
    ? pack(
        dated.map((each) => ({ step: each, ...extent(each.step, axis, width), label: compact ? 0 : labelWidth(each.claim) })).sort((a, b) => a.left - b.left),
        width,
      )
    : []
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 1)
  return (
    <section className="lane" data-lane={lane.id} aria-label={lane.label}>
      <h3>
        {lane.label} <span className="muted">{told.length === 0 ? 'nobody' : told.length}</span>
      </h3>
      <ol style={{ minHeight: rows * 28 + 8 }} data-empty={placed.length === 0 || undefined}>
        {axis?.ticks.map((tick) => (
          <li key={tick.at} className="rule" aria-hidden="true" style={{ left: place(tick.at, axis, width) }} />
        ))}
        {placed.map(({ step: { step, claim }, left, width: wide, row, label }) => (
          <li key={claim.id} style={{ left, top: row * 28 + 6, width: wide }} data-label={label}>
            <StepButton step={step} claim={claim} show={show} compact={compact} />
          </li>
        ))}
      </ol>
      <ul className="undated">
        {byVoice(undated).map(({ step, claim, times }) => (
          <li key={claim.id}>
            <StepButton step={step} claim={claim} times={times} show={show} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Steps of one voice and one stance as one, with their number; it leads to the first. */
function byVoice(told: readonly Told[]): readonly (Told & { times: number })[] {
  const same = Map.groupBy(told, ({ step, claim }) => `${step.stance} ${voiceOf(claim)}`)
  return [...same.values()].flatMap((all) => (all[0] ? [{ ...all[0], times: all.length }] : []))
}

interface StepProps extends Told {
  readonly show: (claim: string) => void
  readonly times?: number
  readonly compact?: boolean
}

function StepButton({ step, claim, show, times = 1, compact }: StepProps) {
  const when = step.from && step.to ? period(step.from, step.to) : step.from ? `from ${day(step.from)}` : step.to ? `until ${day(step.to)}` : 'no date'
  const name = `${sourceName(claim)} ${stanceLabels[step.stance]}, ${when}${times > 1 ? `, ${times} claims` : ''}`
  return (
    <button type="button" className="step" data-stance={step.stance} title={`${name}: “${claim.words}”`} aria-label={name} onClick={() => show(claim.id)}>
      <StanceSign stance={step.stance} />
      {!compact && <bdi>{shorten(voiceOf(claim))}</bdi>}
      {times > 1 && <span className="muted">×{times}</span>}
    </button>
  )
}

const dayLength = 86_400_000
const place = (at: number, axis: Scale, width: number): number => Math.round(((at - axis.from) / (axis.to - axis.from)) * width)

/** An open beginning or end runs to the edge of the axis. */
function extent(step: Step, axis: Scale, width: number): { left: number; width: number } {
  const left = place(step.from ? Date.parse(step.from) : axis.from, axis, width)
  const right = place(step.to ? Date.parse(step.to) + dayLength : axis.to, axis, width)
  const wide = Math.max(22, right - left)
  return { left: Math.max(0, Math.min(left, width - wide)), width: wide }
}

const shorten = (name: string): string => (name.length > 26 ? `${name.slice(0, 25).trimEnd()}…` : name)
const labelWidth = (claim: StoredClaim): number => 8 + shorten(voiceOf(claim)).length * 7

function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(600)
  useEffect(() => {
    const box = ref.current
    if (!box) return
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)))
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  return [width, ref] as const
}
