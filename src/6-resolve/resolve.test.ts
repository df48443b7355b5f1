import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim, DocumentClaims, Judgement, Verdict } from '../model/index.ts'
import { resolve } from './resolve.ts'

const basis = { how: 'stated', at: { start: 0, end: 1 } } as const

/** A document whose only claim has these suppliers. */
function naming(...parties: readonly (readonly [name: string, code: string | null])[]): DocumentClaims {
  const claim: Claim = {
    id: parties.join(),
    document: 'd',
    kind: 'transfer',
    stance: 'asserts',
    status: null,
    source: null,
    supplier: parties.map(([name, code]) => ({ text: name, name, code, basis })),
    recipient: [],
    intermediary: [],
    items: [],
    value: null,
    share: null,
    when: null,
    disputedBy: [],
    evidence: { start: 0, end: 1 },
    rules: [],
  }
  return { document: 'd', name: 'd.txt', publisher: null, published: null, claims: [claim] }
}

function judged(id: string, verdict: Verdict, about: readonly string[], retracts?: string): Judgement {
  return { id, verdict, about, by: 'me', at: '2024-01-01T00:00:00Z', because: '', ...(retracts === undefined ? {} : { retracts }) }
}

const ids = (documents: readonly DocumentClaims[], judgements: readonly Judgement[] = []) => resolve(documents, judgements).map(({ id }) => id)

test('one party has all names that were read under its code', () => {
  expect(resolve([naming(['Moscow', 'RU'], ['Rosoboronexport', 'RU']), naming(['Moscow', 'RU'])], [])).toEqual([
    { id: 'RU', code: 'RU', name: 'Russia', kind: 'state', names: ['Moscow', 'Rosoboronexport'] },
  ])
})

test('without a code, names that fold to the same words are one party', () => {
  expect(resolve([naming(['Ōmega Lines', null], ['Omega Lines', null])], [])).toEqual([
    { id: 'name:omega lines', code: null, name: 'Omega Lines', kind: 'organisation', names: ['Omega Lines', 'Ōmega Lines'] },
  ])
})

test('a code with a star is a group, a word is a bloc', () => {
  expect(resolve([naming(['rebels', 'SY*'], ['Gulf states', 'Gulf states'], ['UN', 'UN'])], []).map(({ name, kind }) => [name, kind])).toEqual([
    ['Gulf states', 'bloc'],
    ['Syria (armed groups)', 'group'],
    ['United Nations', 'organisation'],
  ])
})

test('same joins two parties and unsure does not', () => {
  const documents = [naming(['Omega', null], ['Russia', 'RU'])]
  expect(ids(documents, [judged('1', 'unsure', ['RU', 'name:omega'])])).toEqual(['RU', 'name:omega'])
  expect(resolve(documents, [judged('1', 'same', ['name:omega', 'RU'])])).toEqual([
    { id: 'RU', code: 'RU', name: 'Russia', kind: 'state', names: ['Omega', 'Russia'], members: ['RU', 'name:omega'] },
  ])
})

test('not the same wins over same, also by way of a third', () => {
  const documents = [naming(['a', null], ['b', null], ['c', null])]
  const pairs = [judged('1', 'same', ['name:a', 'name:b']), judged('2', 'same', ['name:b', 'name:c']), judged('3', 'not-the-same', ['name:a', 'name:c'])]
  expect(resolve(documents, pairs).map(({ members, id }) => members ?? [id])).toEqual([['name:a', 'name:b'], ['name:c']])
})

test('a name judged not the same as its code becomes a party of its own', () => {
  const documents = [naming(['Russia', 'RU'], ['Wagner', 'RU'])]
  expect(ids(documents, [judged('1', 'not-the-same', ['RU', 'name:wagner'])])).toEqual(['RU', 'name:wagner'])
})

const party = fc.constantFrom('name:a', 'name:b', 'name:c', 'name:d')
const judgement = fc.tuple(fc.constantFrom<Verdict>('same', 'not-the-same', 'unsure'), party, party)
const four = [naming(['a', null], ['b', null], ['c', null], ['d', null])]

test('the order of judgements does not matter', () => {
  fc.assert(
    fc.property(fc.array(judgement, { maxLength: 8 }), fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (rows, keys) => {
      const log = rows.map(([verdict, left, right], at) => judged(`j${at}`, verdict, [left, right]))
      const shuffled = log.map((each, at) => ({ each, key: keys[at] ?? 0 })).toSorted((a, b) => a.key - b.key)
      const again = shuffled.map(({ each }) => each)
      expect(resolve(four, again)).toEqual(resolve(four, log))
    }),
  )
})

test('taking a judgement back restores the parties, and taking that back restores the judgement', () => {
  fc.assert(
    fc.property(fc.array(judgement, { maxLength: 6 }), judgement, (rows, [verdict, left, right]) => {
      const log = rows.map(([kind, a, b], at) => judged(`j${at}`, kind, [a, b]))
      const more = judged('more', verdict, [left, right])
      const back = judged('back', 'unsure', [], 'more')
      expect(resolve(four, [...log, more, back])).toEqual(resolve(four, log))
      expect(resolve(four, [judged('again', 'unsure', [], 'back'), back, more, ...log])).toEqual(resolve(four, [...log, more]))
    }),
  )
})
