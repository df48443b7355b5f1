import { expect, test } from 'vitest'
import type { TransferPage } from '../../src/views/shapes.ts'
import { finding } from './finding.ts'

const page: TransferPage = {
  id: 'a',
  kind: 'specific',
  supplier: [{ code: 'NO', name: 'Norway' }],
  recipient: [{ code: 'GH', name: 'Ghana' }],
  category: 'ship',
  designation: null,
  description: 'patrol boats',
  ordered: 6,
  orderYear: 2012,
  delivered: 2,
  deliveryYears: [2013],
  status: 'ordered',
  mode: null,
  value: { amount: 550_000_000, currency: 'USD' },
  counts: { total: 3, supporting: 2, denying: 0, declining: 1, opposing: 0 },
  origins: { supporting: 2, contradicting: 0 },
  conflicts: [],
  grade: { source: 'B', information: 2, because: [] },
  evidence: {},
  inferred: [],
  claims: [],
  fields: [],
  story: [],
  links: [],
}

test('an order tells its year, value, what of it came, and how many stand behind it', () => {
  expect(finding(page)).toBe(
    'Ghana is said to have ordered 6 patrol boats from Norway in 2012, worth $550m, 2 of them delivered; 2 independent origins support this, none contradicts it, and 1 source declined to say.',
  )
})

test('a delivery of a part says so', () => {
  expect(finding({ ...page, status: 'delivered', value: null })).toMatch(/^Norway is said to have delivered 2 of 6 patrol boats to Ghana in 2013;/)
})

test('what is only alleged, and what nobody supports, is not said to be so', () => {
  const nobody = { ...page, status: 'alleged only' as const, origins: { supporting: 0, contradicting: 1 }, supplier: [] }
  expect(finding(nobody)).toMatch(/from an unnamed supplier to Ghana is alleged, and no more than that.*; no origin supports this, 1 contradicts it/)
})
