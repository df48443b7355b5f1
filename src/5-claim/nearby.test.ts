import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

test.each([
  'Norway received assurances that the rifles would not be used in Chad.',
  'Norway got promises from Chad that the rifles would not be used.',
  'Chad received word that the rifles had arrived.',
])('goods in the content of a noun are not what is received: %s', (text) => {
  expect(claimLines(text)).toEqual([])
  expect(claimLines('Chad received the rifles that Norway had sold.')).toEqual(['transfer/asserts/delivered NO>TD [small-arms]'])
})
