import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MediaType } from '../model/index.ts'
import { clean } from './clean.ts'
import { harbourPage, ministryTranscript, townPage, wireStory } from './samples.ts'

const cleaned = (source: string, mediaType: MediaType) => clean({ id: 'x', name: 'a', mediaType, encoding: 'utf-8', source, meta: {} }).value
const lines = [townPage, wireStory, ministryTranscript].flatMap((text) => text.split('\n'))
const tags = harbourPage.split(/(?=<)|(?<=>)/)
const plain = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.string(), fc.constantFrom('', ' ', '\r', '\t')), { maxLength: 25 })
  .map((parts) => parts.join('\n'))
const page = fc
  .array(fc.oneof(fc.constantFrom(...tags), fc.string(), fc.constantFrom('&eacute;', '&#0;', '&amp;amp;', '&notit;', '\r\n', '<table><p>', '</br>', '\0')), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

test.each([
  ['text/plain', plain],
  ['text/html', page],
] as const)('%s: pieces are equal in article and source, in order, and blocks tile the text', (mediaType, sources) => {
  fc.assert(
    fc.property(sources, (source) => {
      const { text, map, blocks } = cleaned(source, mediaType)
      let article = 0
      let from = 0
      for (const piece of map) {
        expect(text.slice(piece.article, piece.article + piece.length)).toBe(source.slice(piece.source, piece.source + piece.length))
        expect(piece.article).toBeGreaterThanOrEqual(article)
        if (mediaType === 'text/plain') expect(piece.source).toBeGreaterThanOrEqual(from)
        article = piece.article + piece.length
        from = piece.source + piece.length
      }
      expect(blocks.map(({ at }) => text.slice(at.start, at.end)).join('\n\n')).toBe(text)
    }),
  )
})

test('of plain text nothing is lost: what is kept and what is removed is all that is not white space', () => {
  fc.assert(
    fc.property(plain, (source) => {
      const { map, removed } = cleaned(source, 'text/plain')
      const covered = new Uint8Array(source.length)
      for (const { source: start, length } of map) covered.fill(1, start, start + length)
      for (const { from } of removed) covered.fill(1, from.start, from.end)
      for (let at = 0; at < source.length; at++) if (/\S/.test(source[at] as string)) expect([at, covered[at]]).toEqual([at, 1])
    }),
  )
})

test.each([
  ['town page', townPage],
  ['wire story', wireStory],
  ['transcript', ministryTranscript],
])('cleaning the clean text of the %s again changes nothing', (_, source) => {
  const once = cleaned(source, 'text/plain')
  const twice = cleaned(once.text, 'text/plain')
  expect(twice.text).toBe(once.text)
  expect(twice.blocks).toEqual(once.blocks)
})

test.each([
  ['start tags that nothing closes', '<a '.repeat(400_000)],
  ['links that nothing closes', '<a x>'.repeat(100_000)],
  ['marks that open nothing', '< &'.repeat(200_000)],
  ['one long text with entities', 'words &amp; more words. '.repeat(60_000)],
])('a page of %s is cleaned in good time', (_, body) => {
  const from = performance.now()
  cleaned(`<html><body><p>Two boats left.</p>${body}`, 'text/html')
  expect(performance.now() - from).toBeLessThan(8000)
})
