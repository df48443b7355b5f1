import type { Claim, Stance } from '../model/index.ts'

/** What a claim does to the question whether the arms of its transfer move or are to move. */
export type Bearing = 'supports' | 'denies' | 'declines' | 'opposes' | 'nothing'

/** One row for each stance, with its reason. */
const bearings: Readonly<Record<Stance, { readonly bearing: Bearing; readonly because: string }>> = {
  asserts: { bearing: 'supports', because: 'says that it is so' },
  alleges: { bearing: 'supports', because: 'says that it is so, as an accusation; the grade weighs it less' },
  denies: { bearing: 'denies', because: 'says that it is not so' },
  declines: { bearing: 'declines', because: 'silence neither supports nor denies' },
  opposes: { bearing: 'opposes', because: 'wants it not to happen, which tells nothing about whether it does' },
  supports: { bearing: 'nothing', because: 'wants it to happen, which tells nothing about whether it does' },
  'pledges-halt': { bearing: 'opposes', because: 'a promise to stop is against the supply, and says nothing about what was sent' },
}

/**
 * Bearing of a claim on its transfer. A ban, or the denial of a ban, is about law and not about the movement; who denies that a
 * consignment was stopped does not deny the consignment.
 */
export function bearingOf({ kind, stance }: Claim): Bearing {
  const { bearing } = bearings[stance]
  if (kind === 'restriction' && (bearing === 'supports' || bearing === 'denies')) return 'nothing'
  return kind === 'interdiction' && bearing === 'denies' ? 'nothing' : bearing
}
