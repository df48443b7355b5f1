/** Words that only the page needs; all others are in src/views/labels.ts. */

/** The letters and figures of the Admiralty code. */
export const sourceGrades = {
  A: 'completely reliable source',
  B: 'usually reliable source',
  C: 'fairly reliable source',
  D: 'source not usually reliable',
  E: 'unreliable source',
  F: 'reliability of the source cannot be judged',
} as const

export const informationGrades: Readonly<Record<number, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}
