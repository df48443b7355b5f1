import { expect, test } from 'vitest'
import { fieldOf, ledgerOf, titleOf, transferOf, valuesOf } from './support/ledger-of.ts'
import { threePages } from './support/three-pages.ts'

const ledger = ledgerOf(threePages)
const claims = new Map(threePages.flatMap((page) => page.claims.map((claim) => [claim.id, { claim, document: page.document }] as const)))
const told = (title: string) => transferOf(ledger, title).claims.map((id) => claims.get(id)?.claim)

test('three pages become these transfers', () => {
  expect(ledger.transfers.map(titleOf).toSorted()).toEqual([
    '?→SY general',
    'GB→SY* general',
    'Gulf states→SY* general',
    'IR→SY general',
    'RU→SY Yak-130',
    'RU→SY aircraft/helicopter',
    'RU→SY aircraft/uav',
    'RU→SY armoured-vehicle',
    'RU→SY general',
    'RU→SY missile',
    'RU→SY missile/bomb',
    'RU→SY sensor',
    'UN→SY general',
    'US→SY* general',
  ])
})

test('the trainers: 36 ordered for 550 million dollars, none delivered, from one page', () => {
  const trainers = transferOf(ledger, 'RU→SY Yak-130')
  expect([valuesOf(trainers, 'ordered'), valuesOf(trainers, 'value'), valuesOf(trainers, 'delivered')]).toEqual([[36], ['550000000 USD'], []])
  expect(['ordered', 'planned']).toContain(trainers.assessment.status)
  expect(trainers.claims.map((id) => claims.get(id)?.document)).toEqual(['february-2013', 'february-2013'])
})

test('the helicopters of 2012 are one transfer over two pages, turned back before they were sent again', () => {
  expect(told('RU→SY aircraft/helicopter').map((claim) => [claim?.document, claim?.kind, claim?.stance, claim?.status])).toEqual([
    ['june-2012', 'transfer', 'alleges', 'delivered'],
    ['june-2012', 'transfer', 'asserts', 'ongoing'],
    ['june-2012', 'transfer', 'declines', null],
    ['february-2013', 'interdiction', 'asserts', 'halted'],
    ['february-2013', 'transfer', 'asserts', 'delivered'],
  ])
  const { status, counts, origins } = transferOf(ledger, 'RU→SY aircraft/helicopter').assessment
  expect(status).toBe('delivered')
  expect(counts).toEqual({ total: 5, supporting: 4, denying: 0, declining: 1, opposing: 0 })
  expect(origins.supporting).toBe(2)
})

test('the winter deliveries stand on two unnamed witnesses, and a denial of everything stands against each', () => {
  for (const title of ['RU→SY armoured-vehicle', 'RU→SY missile/bomb', 'RU→SY aircraft/uav']) {
    const { status, origins, counts } = transferOf(ledger, title).assessment
    expect([title, status, origins, counts.denying]).toEqual([title, 'under way', { supporting: 2, contradicting: 1 }, 1])
  }
  expect(fieldOf(transferOf(ledger, 'RU→SY missile/bomb'), 'status')?.conflict).toBe(true)
})

test('a denial in 2014 says nothing about the helicopters of 2012', () => {
  expect(transferOf(ledger, 'RU→SY aircraft/helicopter').assessment.counts.denying).toBe(0)
})

test('the flow keeps its share, its value, the pledge and what came after', () => {
  const general = transferOf(ledger, 'RU→SY general')
  expect([valuesOf(general, 'share'), valuesOf(general, 'value')]).toEqual([[0.78], ['1000000000 USD']])
  const stances = told('RU→SY general').map((claim) => claim?.stance)
  expect(stances.indexOf('pledges-halt')).toBeLessThan(stances.lastIndexOf('asserts'))
  expect(general.assessment.status).toBe('under way')
  expect(transferOf(ledger, 'RU→SY missile/bomb').links).toContainEqual({ to: general.id, because: 'part of the general flow' })
})

test('a claim that names two suppliers belongs to both flows', () => {
  const [shared] = transferOf(ledger, 'IR→SY general').claims
  expect(transferOf(ledger, 'RU→SY general').claims).toContain(shared)
})

test('arming the rebels: a proposal, an accusation with disputed wording, a flow', () => {
  expect(['GB→SY* general', 'US→SY* general', 'Gulf states→SY* general'].map((title) => transferOf(ledger, title).assessment.status)).toEqual([
    'proposed',
    'alleged only',
    'under way',
  ])
  expect(transferOf(ledger, 'US→SY* general').assessment.grade.because.join()).toContain('disputed')
})

test('a flow from an unnamed supplier links to the known flows to the same recipient', () => {
  const targets = transferOf(ledger, '?→SY general').links.map(({ to }) => to)
  expect(targets).toEqual(expect.arrayContaining([transferOf(ledger, 'RU→SY general').id, transferOf(ledger, 'IR→SY general').id]))
})

test('that no ban exists is no denial of a supply', () => {
  expect(transferOf(ledger, 'UN→SY general').assessment.counts).toMatchObject({ total: 1, supporting: 0, denying: 0 })
})
