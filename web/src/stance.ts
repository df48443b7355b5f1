import type { Stance } from '../../src/model/index.ts'

export interface Lane {
  readonly id: 'so' | 'not' | 'wanted' | 'unwanted'
  readonly label: string
  readonly stances: readonly Stance[]
}

/** How stances stand to each other: each belongs to exactly one lane. */
export const lanes: readonly Lane[] = [
  { id: 'so', label: 'Supports', stances: ['asserts', 'alleges'] },
  { id: 'not', label: 'Denies or declines', stances: ['denies', 'declines'] },
  { id: 'wanted', label: 'Wants it', stances: ['supports'] },
  { id: 'unwanted', label: 'Wants it stopped', stances: ['opposes', 'pledges-halt'] },
]
