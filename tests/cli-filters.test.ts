import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import type { RegisterRow, StoredClaim } from '../src/views/shapes.ts'
import { folderWith, lading, linesOf } from './support/run-lading.ts'

/** Each test starts the program several times, which takes long on a machine with other things to do. */
vi.setConfig({ testTimeout: 120_000 })

const sentence = 'Russia sold Syria 36 Yak-130 jets in 2012, the ministry said.\n'

test('a party is found by any of its names; one that the ledger lacks is said to be missing', async () => {
  const folder = folderWith({
    'a.txt': 'Turkey sold Ukraine 12 Bayraktar TB2 drones in 2019.\n',
    'b.txt': 'The United States sold the United Arab Emirates 30 F-16 jets.\n',
  })
  await lading(folder, 'add', 'a.txt', 'b.txt')
  const found = async (command: string, option: string, name: string) => {
    const { code, out, err } = await lading(folder, command, option, name, '--format', 'jsonl')
    return [code, linesOf(out).length, err]
  }
  for (const name of ['Turkey', 'turkey', 'Türkiye', 'TR']) {
    expect(await found('register', '--supplier', name), name).toEqual([0, 1, ''])
    expect(await found('claims', '--party', name), name).toEqual([0, 1, ''])
  }
  for (const name of ['USA', 'America', 'United States of America', 'U.S.']) expect(await found('register', '--supplier', name), name).toEqual([0, 1, ''])
  for (const name of ['UAE', 'emirates']) expect(await found('register', '--recipient', name), name).toEqual([0, 1, ''])
  for (const [command, option] of [
    ['register', '--supplier'],
    ['register', '--recipient'],
    ['claims', '--party'],
  ] as const)
    for (const name of ['Atlantis', 'Norway']) expect(await found(command, option, name)).toEqual([0, 0, `no party "${name}" in this ledger\n`])
})

test('claims are found by the short id of a transfer, and by the name or the beginning of the id of a document', async () => {
  const folder = folderWith({ 'a.txt': sentence, 'b.txt': 'Poland ordered 48 K9 howitzers from South Korea in 2022.\n' })
  await lading(folder, 'add', 'a.txt', 'b.txt')
  const [row] = linesOf((await lading(folder, 'register', '--supplier', 'RU', '--format', 'jsonl')).out) as readonly RegisterRow[]
  const document = createHash('sha256').update(sentence).digest('hex')
  const of = async (option: string, value: string) => {
    const { out } = await lading(folder, 'claims', option, value, '--format', 'jsonl')
    return (linesOf(out) as readonly StoredClaim[]).map((claim) => claim.document.name)
  }
  const whole = await of('--transfer', row?.id ?? '')
  expect(new Set(whole)).toEqual(new Set(['a.txt']))
  expect(await of('--transfer', row?.id.slice(0, 8) ?? '')).toEqual(whole)
  for (const value of ['a.txt', document.slice(0, 8), document]) expect(new Set(await of('--document', value)), value).toEqual(new Set(['a.txt']))
  const { code, err } = await lading(folder, 'claims', '--transfer', 'none', '--document', 'none')
  expect([code, err]).toEqual([0, expect.stringMatching(/no transfer "none" .*\nno document "none" /)])
})
