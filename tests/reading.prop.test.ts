import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { armsReport, generalNews } from '../bench/texts.ts'
import type { Basis, Claim, DocumentReading, Span } from '../src/model/index.ts'
import { readBytes, readDocument } from '../src/pipeline.ts'
import { loadVocab } from '../src/vocab/load.ts'

const vocab = loadVocab()

function reading(text: string): DocumentReading {
  const { value } = readBytes(new TextEncoder().encode(text), 'page.txt', { published: '2015-06-10' })
  if (value === null) throw new Error('unreadable')
  return readDocument(value, vocab)
}

const seed = fc.integer({ min: 0, max: 1_000_000 })
const report = fc.tuple(seed, fc.integer({ min: 200, max: 1500 })).map(([from, length]) => armsReport(from, length, 0.6).trimEnd())
const scrap = fc.constantFrom('“', '"', "'", ' — ', ' (', ') ', '\n', '\n\n', ' . ', '  ', 'U.S. ', '$5 million ', 'it ', 'é', '😀', '\u00a0', 'said ', '12 ')
/** Reports with scraps thrown in anywhere. */
const torn = fc.tuple(report, fc.array(fc.tuple(fc.nat(), scrap), { maxLength: 12 })).map(([text, scraps]) =>
  scraps.reduce((torn, [at, thrown]) => {
    const place = at % (torn.length + 1)
    return torn.slice(0, place) + thrown + torn.slice(place)
  }, text),
)

const oneBlank = (text: string): string => text.replace(/\s+/g, ' ')

/** Every slot of a claim that has words. */
function slotsOf({ source, supplier, recipient, intermediary, items, value, share, when }: Claim): readonly { readonly text: string; readonly basis: Basis }[] {
  return [source, ...supplier, ...recipient, ...intermediary, ...items, value, share, when].filter((slot) => slot !== null)
}

test('evidence and slots are exact runs of the text, and what is inferred names a rule and the runs it comes from', () => {
  fc.assert(
    fc.property(torn, (text) => {
      const { article, claims } = reading(text)
      const isRun = ({ start, end }: Span): boolean =>
        Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= article.text.length
      for (const claim of claims) {
        expect(isRun(claim.evidence)).toBe(true)
        for (const { text: words, basis } of slotsOf(claim)) {
          for (const at of basis.how === 'stated' ? [basis.at] : basis.from) expect(isRun(at)).toBe(true)
          if (basis.how === 'stated') {
            // An item's words have its count too: *six S-300 missiles*, at *S-300 missiles*.
            expect(oneBlank(words)).toContain(oneBlank(article.text.slice(basis.at.start, basis.at.end)))
            expect(oneBlank(article.text)).toContain(oneBlank(words))
          } else expect(basis.rule).not.toBe('')
        }
        for (const { quantityBasis } of claim.items) if (quantityBasis?.how === 'stated') expect(isRun(quantityBasis.at)).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})

test('the same bytes give the same claims with the same ids, whatever was read before', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(report, torn, seed.map(generalNews)), { minLength: 2, maxLength: 4 }), (pages) => {
      const forwards = pages.map((page) => reading(page).claims)
      const backwards = pages.toReversed().map((page) => reading(page).claims)
      expect(backwards.toReversed()).toEqual(forwards)
      for (const claims of forwards) expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
    }),
    { numRuns: 15 },
  )
})

/** A claim without what depends on the whole document's bytes. */
const said = (claim: Claim) => ({ ...claim, id: '', document: '' })

test('paragraphs of other news behind a report change none of the claims before them', () => {
  fc.assert(
    fc.property(report, seed, (text, from) => {
      const other = generalNews(from)
      // A stray tank or gun is a word for arms, and so may fill what the report leaves open.
      fc.pre(!/\b(?:gun|rocket|tank|helicopter|war)\b/.test(other))
      const before = reading(text)
      const after = reading(`${text}\n\n${other}`)
      expect(after.article.text.startsWith(before.article.text)).toBe(true)
      expect(after.claims.filter(({ evidence }) => evidence.end <= text.length).map(said)).toEqual(before.claims.map(said))
    }),
    { numRuns: 25 },
  )
})

/** What a claim takes from its own words: context may fill the rest, and later words are context too. */
function ownWords({ kind, stance, evidence, supplier, recipient, items, value }: Claim): string {
  const stated = (slots: readonly { readonly basis: Basis; readonly text: string }[]) =>
    slots.filter(({ basis }) => basis.how === 'stated').map(({ text }) => text)
  return JSON.stringify([kind, stance, evidence, stated(supplier), stated(recipient), stated(items), value?.text ?? null])
}

test('more reports of arms behind a report may fill what it leaves open, but take no claim and no word of a claim away', () => {
  fc.assert(
    fc.property(report, report, (text, more) => {
      const before = reading(text).claims.map(ownWords)
      const after = new Set(reading(`${text}\n\n${more}`).claims.map(ownWords))
      expect(before.filter((claim) => !after.has(claim))).toEqual([])
    }),
    { numRuns: 25 },
  )
})
