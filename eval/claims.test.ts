import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadVocab } from '../src/vocab/load.ts'
import { type ClaimsMeasured, measureClaims } from './claims.ts'
import { percentOf } from './measured.ts'
import { printGap, printMisses, printSet } from './print.ts'
import { documentReport, writeReport } from './report.ts'

const folder = mkdtempSync(join(tmpdir(), 'lading-eval-'))
const text = 'Russia delivered 12 tanks to Syria in May 2012. France sold Egypt two frigates in 2014.\n'
const claim = { kind: 'transfer', stance: 'asserts', status: 'delivered', source: null, recipient: ['SY'] }
const gold = [
  {
    ...claim,
    supplier: ['CN'],
    items: [{ category: 'armoured-vehicle', quantity: 12 }],
    when: ['2012-05-01', '2012-05-31'],
    evidence: 'Russia delivered 12 tanks to Syria in May 2012',
  },
  { ...claim, kind: 'interdiction', stance: 'denies', supplier: ['FR'], items: [], evidence: 'France sold Egypt two frigates' },
]
let measured: ClaimsMeasured

beforeAll(async () => {
  writeFileSync(join(folder, 'a.txt'), text)
  writeFileSync(join(folder, 'a.gold.json'), JSON.stringify({ document: 'a.txt', claims: gold }))
  measured = await measureClaims('own-dev', folder, loadVocab())
})
afterAll(() => rmSync(folder, { recursive: true }))

test('claims of a folder are read, paired and counted', () => {
  expect(measured.totals['claims']).toEqual({ right: 1, gold: 2, printed: 2 })
  expect(percentOf(measured.totals['claims'] ?? { right: 0, gold: 0, printed: 0 })).toBe(50)
  expect(measured.totals['field quantity']).toEqual({ right: 1, gold: 1, printed: 2 })
})

test('the fingerprint changes with the gold', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'lading-eval-'))
  cpSync(folder, copy, { recursive: true })
  writeFileSync(join(copy, 'a.gold.json'), JSON.stringify({ document: 'a.txt', claims: gold.slice(1) }))
  const other = await measureClaims('own-dev', copy, loadVocab())
  rmSync(copy, { recursive: true })
  expect(other.inputs).not.toBe(measured.inputs)
  expect((await measureClaims('own-dev', folder, loadVocab())).inputs).toBe(measured.inputs)
})

test('the report shows what was seen at each wrong claim: mentions, tree, events, rules, and the fields that differ', () => {
  const [scored] = measured.readings
  const report = (scored && documentReport(scored)) ?? ''
  for (const part of ['**MISSED**', '**INVENTED**', '**WRONG IN PART**', '| ✗ | supplier | CN | RU (Russia) |', '|  | quantity | 12 | 12 |'])
    expect(report).toContain(part)
  expect(report).toMatch(/party +Russia = RU {2}\{name\/RU\}/)
  expect(report).toMatch(/root: delivered \/VBD/)
  expect(report).toMatch(/delivered \d+ = \S+ \(transfer\) supplier Russia; recipient Syria; goods tanks;/)
  expect(report).toMatch(/rules: event\//)
})

test('the report is one file where the place has an ending, else one for each document', async () => {
  await writeReport([measured], join(folder, 'out', 'report.md'))
  await writeReport([measured], join(folder, 'parts'))
  expect(readFileSync(join(folder, 'out', 'report.md'), 'utf8')).toBe(readFileSync(join(folder, 'parts', 'own-dev--a.txt.md'), 'utf8'))
})

test('the report leaves held-out sets out', async () => {
  await writeReport([{ ...measured, set: 'own-heldout' }], join(folder, 'held'))
  expect(readdirSync(join(folder, 'held'))).toEqual([])
})

test('the distance of the test part from the development part is printed where both are there', () => {
  const perfect = { ...measured, set: 'own-heldout', totals: { ...measured.totals, claims: { right: 2, gold: 2, printed: 2 } } }
  expect(printGap([measured, perfect])).toContain('claims 50.0, slots 0.0, whole 0.0')
  expect(printGap([measured])).toBe('')
})

test('of a held-out set only totals and fields are printed', () => {
  const set = { name: 'own-heldout', what: 'claims', place: folder, measure: measureClaims }
  const open = printSet(set, measured)
  const held = printSet({ ...set, heldOut: true }, measured)
  expect(open).toContain('kind transfer')
  expect(held).not.toMatch(/kind|stance asserts|a\.txt|tanks/)
  expect(held).toContain('field supplier')
  expect(printMisses(measured)).toContain('missed interdiction/denies: France sold Egypt two frigates')
})
