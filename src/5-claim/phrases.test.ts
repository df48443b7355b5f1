import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

test.each(['Norway sold its tank factory to Chad.', 'Norway sold Chad its tank division.', 'Norway sold its tank crew uniforms to Chad.'])(
  'what only has to do with arms is none: %s',
  (text) => {
    expect(claimLines(text)).toEqual([])
    expect(claimLines('Norway sold its tank engines to Chad.')).toEqual(['transfer/asserts/delivered NO>TD [engine]'])
  },
)
