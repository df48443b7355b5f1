import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

test.each<readonly [text: string, line: string, beside: string, other: string]>([
  [
    'Norway announced a shipment of 12 howitzers to Chad.',
    'transfer/asserts/planned NO>TD [12 artillery] by:Norway',
    'Norway completed a shipment of 12 howitzers to Chad.',
    'transfer/asserts/delivered NO>TD [12 artillery]',
  ],
  [
    'Norway announced military aid for Chad.',
    'support/asserts/planned NO>TD [unspecified] by:Norway',
    'Norway announced that it had delivered howitzers to Chad.',
    'transfer/asserts/delivered NO>TD [artillery] by:Norway',
  ],
  [
    'A delivery of 12 howitzers to Chad was announced by Norway.',
    'transfer/asserts/planned NO>TD [12 artillery]',
    'A delivery of 12 howitzers to Chad was made by Norway.',
    'transfer/asserts/delivered NO>TD [12 artillery]',
  ],
  [
    'A package of 12 howitzers for Chad was unveiled.',
    'transfer/asserts/planned ->TD [12 artillery]',
    'A package of 12 howitzers for Chad was delivered.',
    'transfer/asserts/delivered ->TD [12 artillery]',
  ],
])('what is announced is planned: %s', (text, line, beside, other) => {
  expect(claimLines(text)).toEqual([line])
  expect(claimLines(beside)).toEqual([other])
})

test.each(['Kenya is awaiting 20 tanks from Ukraine.', 'Kenya expects 20 tanks from Ukraine.'])('what is awaited is planned: %s', (text) => {
  expect(claimLines(text)).toEqual(['transfer/asserts/planned UA>KE [20 armoured-vehicle]'])
})
