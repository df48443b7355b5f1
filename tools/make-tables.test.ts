import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countriesTable } from './make-countries.ts'
import { sisoTable } from './make-siso-weapons.ts'

const shipped = (name: string): string => readFileSync(new URL(`../data/vocab/${name}.tsv`, import.meta.url), 'utf8')

test('the generated tables are what their tools make today', () => {
  expect(countriesTable() === shipped('countries')).toBe(true)
  expect(sisoTable() === shipped('siso')).toBe(true)
})
