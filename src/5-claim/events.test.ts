import { expect, test } from 'vitest'
import { claimLines } from '../../tests/support/claim-lines.ts'

test('who receives in a deal buys; who wins a deal sells', () => {
  expect(claimLines('Chad received 12 jets in a deal with Norway.')).toEqual(['contract/asserts/planned NO>TD [12 aircraft]'])
  expect(claimLines('Norway won a deal with Chad for 12 jets.')).toEqual(['contract/asserts/planned NO>TD [12 aircraft]'])
})

test('what is on order was ordered; what is in order was not', () => {
  expect(claimLines('Two Norwegian frigates are on order for Chad.')).toEqual(['contract/asserts/planned NO>TD [2 ship]'])
  expect(claimLines('Two Norwegian frigates are in order for Chad.')).toEqual([])
})

test('what talks were broken off on was to be bought', () => {
  expect(claimLines('Norway broke off talks with Chad on 50 jets.')).toEqual([expect.stringMatching(/^contract\/asserts\/halted .*TD \[50 aircraft\]$/)])
  expect(claimLines('Norway broke off talks with Chad by 50 tanks.')).toEqual([])
})
