import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printedClaim } from '../src/views/printed-claim.ts'
import type { PrintedClaim } from '../src/views/shapes.ts'
import { ledgerOfPages, readPages } from './support/read-pages.ts'

const pages = await readPages(join(import.meta.dirname, '../sample/pages'))
const ledger = ledgerOfPages(pages)
const claims = pages.flatMap(({ raw, reading }) => reading.claims.map((claim) => printedClaim(claim, reading.article, raw.source)))

interface Said {
  readonly of: string
  readonly stance: readonly PrintedClaim['stance'][]
  readonly kind?: readonly PrintedClaim['kind'][]
  readonly from: string
  readonly to: string
  /** A word of the speaker's name or description. */
  readonly by?: RegExp
  readonly quantity?: number
  readonly amount?: number
}

/** Claims that say this; what is not asked for may be anything. */
function saying({ of, stance, kind, from, to, by, quantity, amount }: Said): readonly PrintedClaim[] {
  return claims.filter(
    (claim) =>
      claim.document.startsWith(of) &&
      stance.includes(claim.stance) &&
      (kind === undefined || kind.includes(claim.kind)) &&
      claim.supplier.some(({ code }) => code === from) &&
      claim.recipient.some(({ code }) => code === to) &&
      (by === undefined || (claim.source !== null && by.test(`${claim.source.name} ${claim.source.text}`))) &&
      (quantity === undefined || claim.items.some((item) => item.quantity === quantity)) &&
      (amount === undefined || claim.value?.amount === amount),
  )
}

const jets = { from: 'IT', to: 'GH' }
const rifles = { from: 'RS', to: 'MK' }
const boats = { from: 'NL', to: 'KE' }
const affirms = ['asserts', 'alleges'] as const

test.each<[string, Said]>([
  ['the ministry announces an order of six jets', { of: '01', stance: affirms, kind: ['contract'], ...jets, by: /ministry/i, quantity: 6 }],
  ['the order is worth 220 million euro', { of: '01', stance: affirms, ...jets, amount: 220_000_000 }],
  ['a member of parliament wants it cancelled', { of: '01', stance: ['opposes'], ...jets }],
  ['the Italian ministry declines to comment', { of: '01', stance: ['declines'], ...jets, by: /italian/i }],
  ['the magazine has two jets delivered', { of: '02', stance: affirms, kind: ['transfer'], ...jets, quantity: 2 }],
  ['and eight ordered for 310 million euro', { of: '02', stance: affirms, kind: ['contract'], ...jets, quantity: 8, amount: 310_000_000 }],
  ['Italy denies the eight', { of: '02', stance: ['denies'], ...jets, by: /italian/i, quantity: 8 }],
  ['a group has 5,000 rifles delivered', { of: '03', stance: affirms, kind: ['transfer'], ...rifles, by: /group|network|petkov/i, quantity: 5000 }],
  ['the Serbian ministry denies it', { of: '03', stance: ['denies'], ...rifles, by: /serbian/i }],
  ['an unnamed official has 2,000 rifles', { of: '03', stance: affirms, kind: ['transfer'], ...rifles, by: /official/i, quantity: 2000 }],
  ['a deputy demands that supplies stop', { of: '03', stance: ['opposes'], ...rifles, by: /belik/i }],
  ['the copy has the denial too', { of: '04', stance: ['denies'], ...rifles }],
  ['a ship with patrol boats turned back', { of: '05', stance: affirms, kind: ['interdiction'], ...boats }],
  ['four boats were ordered for 96 million dollars', { of: '05', stance: affirms, kind: ['contract'], ...boats, quantity: 4, amount: 96_000_000 }],
  ['a member of parliament is against delivering them', { of: '05', stance: ['opposes'], ...boats, by: /aalst/i }],
  ['the commander has three boats delivered', { of: '06', stance: affirms, kind: ['transfer'], ...boats, quantity: 3 }],
  ['he denies that the ship turned back', { of: '06', stance: ['denies'], kind: ['interdiction'], ...boats, by: /barasa/i }],
  ['the Dutch ministry denies the delivery', { of: '06', stance: ['denies'], kind: ['transfer'], ...boats, by: /dutch/i }],
  ['a diplomat who is not named speaks of another shipping line', { of: '06', stance: affirms, ...boats, by: /diplomat/i }],
])('%s', (_what, said) => {
  expect(saying(said)).not.toEqual([])
})

const noise: Readonly<Record<string, readonly string[]>> = {
  '01-korle-gazette.txt': [],
  '02-wingspan.html': [
    'Poland',
    'Brazil',
    'Philippines',
    'Canada',
    'Turkey',
    'Norway',
    'Romania',
    'Portugal',
    'Sweden',
    'Peru',
    'Japan',
    'Vietnam',
    'China',
    'India',
    'Egypt',
    'partners',
    'newsletter',
    'Gripen',
  ],
  '03-drina-courier.txt': [],
  '04-vardar-evening.txt': ['Bulgaria', 'howitzers', 'Weather', 'Advertise'],
  '05-maas-harbour-post.txt': [
    'Germany',
    'Singapore',
    'Oslo',
    'Antwerp',
    'Saudi',
    'Spain',
    'Morocco',
    'newsletter',
    'GALLERY',
    'Classifieds',
    'rights reserved',
  ],
  '06-lakeside-tribune.txt': [],
}

test.each(pages.map((page) => [page.raw.name, page] as const))('%s: nothing comes out of its noise', (name, { raw, reading }) => {
  for (const word of noise[name] ?? ['no list of words for this page']) {
    expect(raw.source, 'the page itself has the word').toContain(word)
    expect(reading.article.text).not.toContain(word)
    expect(claims.filter((claim) => claim.document === name && JSON.stringify(claim).includes(word))).toEqual([])
  }
})

test('the only deals in the sample are the three it tells of', () => {
  const pairs = ledger.transfers.flatMap(({ supplier, recipient }) => supplier.flatMap((from) => recipient.map((to) => `${from.code} to ${to.code}`)))
  expect([...new Set(pairs)].toSorted()).toEqual(['IT to GH', 'NL to KE', 'RS to MK'])
})

test('every quote is exactly the run of the page that it claims to be', () => {
  for (const { document, evidence } of claims) {
    const source = pages.find(({ raw }) => raw.name === document)?.raw.source
    expect(source?.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  }
})

test('one agency story in two papers is one origin', () => {
  const originOf = (document: string) => {
    const reading = pages.find(({ raw }) => raw.name === document)?.reading
    const claim = reading?.claims.find(({ stance, items }) => stance !== 'denies' && items.some(({ quantity }) => quantity === 5000))
    return ledger.origins.get(claim?.id ?? '')
  }
  expect(originOf('03-drina-courier.txt')).toBeDefined()
  expect(originOf('04-vardar-evening.txt')).toBe(originOf('03-drina-courier.txt'))
})

test('papers that give different numbers for one order conflict, and the denial counts against it', () => {
  const all = ledger.transfers.filter(({ supplier, recipient }) => supplier[0]?.code === 'IT' && recipient[0]?.code === 'GH')
  const order = all.find(({ assessment }) => assessment.fields.some(({ name, conflict }) => name === 'ordered' && conflict))
  expect(order?.assessment.fields.find(({ name }) => name === 'ordered')?.values.map(({ value }) => value)).toEqual(expect.arrayContaining([6, 8]))
  expect(all.reduce((total, { assessment }) => total + assessment.counts.denying, 0)).toBeGreaterThan(0)
})

test('the sample says that it is made up', () => {
  expect(readFileSync(join(import.meta.dirname, '../sample/README.md'), 'utf8')).toContain('Everything in them is made up')
})
