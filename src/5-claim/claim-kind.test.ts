import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

test.each([
  ['what is proposed is a deal', 'Norway proposed 12 howitzers to Chad.', ['contract/asserts/planned NO>TD [12 artillery]']],
  ['agreed with somebody to deliver', 'Norway agreed with Chad to deliver 12 howitzers.', ['contract/asserts/planned NO>TD [12 artillery]']],
])('%s: %s', (_, text, lines) => expect(claimLines(text)).toEqual(lines))
