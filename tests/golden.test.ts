import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleForm, claimsForm, ledgerForm, mentionsForm, sentencesForm } from './support/golden-forms.ts'
import { ledgerOfPages, readPages } from './support/read-pages.ts'

/** One file for each stage, so the first red one is the cause. `UPDATE_GOLDEN=1 npm test -- tests/golden.test.ts` rewrites them; read the difference. */
const cases = join(import.meta.dirname, 'golden')
const update = process.env['UPDATE_GOLDEN'] === '1'

describe.each(readdirSync(cases))('%s', (name) => {
  const folder = join(cases, name)
  const inputs = readdirSync(folder).filter((file) => /^in\d*\.(txt|html)$/.test(file))
  const read = readPages(...inputs.map((file) => join(folder, file)))

  test.each([
    ['2-article.md', ({ article }) => articleForm(article)],
    ['3-sentences.txt', ({ article, segmented }) => sentencesForm(article, segmented)],
    ['4-mentions.txt', ({ article, segmented, mentions }) => mentionsForm(article, segmented, mentions)],
    ['5-claims.txt', ({ article, claims }) => claimsForm(article, claims)],
  ] satisfies [string, (reading: Awaited<typeof read>[number]['reading']) => string][])('%s', async (file, form) => {
    const pages = await read
    compare(join(folder, 'expected', file), pages.map(({ reading }) => form(reading)).join('\n'))
  })

  test('ledger.txt', async () => {
    const pages = await read
    const readings = pages.map(({ reading }) => reading)
    compare(join(folder, 'expected/ledger.txt'), ledgerForm(readings, ledgerOfPages(pages)))
  })
})

function compare(file: string, got: string): void {
  expect(got.trim(), 'nothing came out').not.toBe('')
  if (update) {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, got)
  }
  expect(existsSync(file), `${file} is missing: run with UPDATE_GOLDEN=1, then read what was written`).toBe(true)
  expect(got).toBe(readFileSync(file, 'utf8'))
}
