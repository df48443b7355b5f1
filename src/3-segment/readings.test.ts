import { expect, test } from 'vitest'
import { asNoun, asVerb, readingsOf } from './readings.ts'

const readings = readingsOf(
  `bear ${(asNoun + asVerb + 16 * asVerb).toString(36)}\nconsist ${(asVerb + 16 * asVerb).toString(36)}\ncarry ${(asNoun + asVerb + 16 * asVerb).toString(36)}`,
)

test('a form is known by its stem, and each ending is told apart', () => {
  const forms = ['bear', 'bears', 'consists', 'consisted', 'carried', 'carrying', 'table'].map(readings)
  expect(new Set(forms).size).toBe(7)
})

test('what no dictionary has is one kind, however it is spelt', () => {
  expect(readings('frigate')).toBe(readings('radar'))
  expect(readingsOf('')('frigate')).toBe(0)
})

test('an irregular past is told from a word that is not known', () => {
  expect(readings('froze')).not.toBe(readings('frieze'))
})
