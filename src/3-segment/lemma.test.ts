import { expect, test } from 'vitest'
import { lemmaByEnding, lemmaOf } from './lemma.ts'

const verbs = new Set(['supply', 'arm', 'hope', 'hop', 'sell', 'license', 'use'])

test.each([
  ['supplies', 'VBZ', 'supply'],
  ['supplied', 'VBD', 'supply'],
  ['arming', 'VBG', 'arm'],
  ['hoped', 'VBD', 'hope'],
  ['hopping', 'VBG', 'hop'],
  ['re-supplied', 'VBN', 're-supply'],
  ['overhauled', 'VBN', 'overhaul'],
  ['upgraded', 'VBN', 'upgrade'],
  ['delivered', 'VBD', 'deliver'],
  ['financed', 'VBD', 'finance'],
  ['batteries', 'NNS', 'battery'],
  ['torpedoes', 'NNS', 'torpedo'],
  ['missiles', 'NNS', 'missile'],
  ['batches', 'NNS', 'batch'],
  ['heavier', 'JJR', 'heavy'],
  ['Russia', 'NNP', 'Russia'],
])('%s as %s is %s', (form, tag, lemma) => {
  expect(lemmaByEnding(form, tag, verbs)).toBe(lemma)
})

test('an exception wins over the rules, whatever the case', () => {
  expect(lemmaOf('SOLD', 'VERB', 'VBD', { exceptions: new Map([['sold VERB', 'sell']]), verbs })).toBe('sell')
})

test.each([
  ['resold', 'resell'],
  ['lent', 'lend'],
  ['trafficked', 'traffic'],
  ['gassed', 'gas'],
  ['ceded', 'cede'],
  ['transferred', 'transfer'],
])('%s is a form of %s, though the treebank lacks the word', (form, lemma) => {
  const lexicon = { exceptions: new Map([['sold VERB', 'sell']]), verbs: new Set(['traffic', 'gas', 'cede', 'transfer']) }
  expect(lemmaOf(form, 'VERB', 'VBD', lexicon)).toBe(lemma)
})
