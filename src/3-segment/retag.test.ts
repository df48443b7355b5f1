import { expect, test } from 'vitest'
import { bareVerbs } from './retag.ts'

const at = (text: string, tags: string): number[] => bareVerbs(text.split(' '), tags.split(' '))

test('a bare verb behind a demand is a verb', () => {
  expect(at('She demanded that Serbia stop supplying arms', 'PRON VERB SCONJ PROPN NOUN VERB NOUN')).toEqual([4])
  expect(at('They ask that ministers freeze all licences', 'PRON VERB SCONJ NOUN NOUN DET NOUN')).toEqual([4])
})

test('a noun stays a noun where nothing is demanded, or the clause has its verb', () => {
  expect(at('She said that Serbia stop signs fell', 'PRON VERB SCONJ PROPN NOUN NOUN VERB')).toEqual([])
  expect(at('They ask that the ban stays the law', 'PRON VERB SCONJ DET NOUN VERB DET NOUN')).toEqual([])
})
