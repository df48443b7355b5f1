import { expect, test } from 'vitest'
import { lineOf } from './line.ts'
import { boilerplateRules } from './rules.ts'

const removing = (text: string) => boilerplateRules.filter((rule) => rule.when(lineOf(text))).map((rule) => rule.id)

test.each(boilerplateRules.map((rule) => [rule.id, rule] as const))('%s removes its examples and keeps what looks alike', (id, rule) => {
  expect(rule.reads.length).toBeGreaterThan(0)
  expect(rule.skips.length).toBeGreaterThan(0)
  for (const text of rule.reads) expect([text, removing(text)]).toEqual([text, expect.arrayContaining([id])])
  for (const text of rule.skips) expect([text, removing(text)]).toEqual([text, []])
})

test('every rule has its own name', () => {
  expect(new Set(boilerplateRules.map((rule) => rule.id)).size).toBe(boilerplateRules.length)
})
