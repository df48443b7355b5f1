import { expect, test } from 'vitest'
import type { Article, DocumentMeta, MediaType } from '../model/index.ts'
import { toSource } from '../text/source-map.ts'
import { clean } from './clean.ts'
import { harbourPage, ministryTranscript, townPage, wireStory } from './samples.ts'

const cleaned = (source: string, mediaType: MediaType = 'text/plain', meta: DocumentMeta = {}) =>
  clean({ id: 'x', name: 'a', mediaType, encoding: 'utf-8', source, meta }).value
const kinds = (article: Article) => article.blocks.map(({ kind, at }) => `${kind}: ${article.text.slice(at.start, at.end)}`)
const rules = (article: Article) => article.removed.map(({ rule, text }) => `${rule.replace(/^\w+\//, '')}: ${text.split('\n')[0]}`)

test('of a scraped page the story is kept, and everything around it is removed with its rule', () => {
  const article = cleaned(townPage)
  expect(kinds(article)).toEqual([
    'heading: THE TOWN CRIER',
    'headline: Council buys two patrol boats after all',
    'byline: By Ann Roe | Harbour reporter',
    'byline: Published: 3 May 2011 6:10 pm',
    'paragraph: The council has bought two used patrol boats from a yard in Poland, the harbour master said on Tuesday.',
    'paragraph: They will arrive in June, he said, and cost the town some £2m.',
    'heading: No third boat',
    'paragraph: A third boat was offered too. The council declined, and would not say why it had done so.',
    'paragraph: Nobody asked the fishermen.',
  ])
  expect(rules(article)).toEqual([
    'menu: Home | News | Sport | Jobs',
    'advert-label: ADVERTISEMENT',
    'caption: The boats at the yard. Photo: Acme Press',
    'elsewhere: ALSO READ | Submarine sold for scrap',
    'newsletter: Sign up to our newsletter',
    'elsewhere-list: MOST READ',
    'comments: COMMENTS (2)',
    'control: Reply',
  ])
  expect(article).toMatchObject({
    title: 'Council buys two patrol boats after all',
    byline: 'Ann Roe, Harbour reporter',
    publisher: 'THE TOWN CRIER',
    published: '2011-05-03',
    language: 'en',
  })
})

test('speaker turns, numbered paragraphs and bullets that are the story stay', () => {
  expect(rules(cleaned(ministryTranscript))).toEqual([])
})

test('hard-wrapped lines are one block, with their line breaks; an indent begins the next', () => {
  const article = cleaned(wireStory)
  expect(kinds(article)).toEqual([
    'headline: NORLAND SAYS IT RETURNED TANKS',
    'paragraph: PORTVILLE, June 3 - Norland has returned twelve tanks to\nthe maker because their engines failed in the heat, the army\nsaid on Wednesday.',
    'paragraph: A spokesman for the maker said the tanks had been used in\na way for which nobody had built them, and that it would sell\nNorland no more.',
    'byline: Reuter',
  ])
  expect(article.removed).toEqual([])
})

test('a page gives its story, its title and its day, and says what was left out', () => {
  const article = cleaned(harbourPage, 'text/html')
  expect(kinds(article)).toEqual([
    'headline: Café owner sells frigate',
    'paragraph: The owner of a café sold an old frigate to Norland & Sons for €3m, the harbour office said on Monday.',
    'paragraph: It had stood in his yard since 1999. “Nobody wanted coffee in it,” he told the paper, and shut the door.',
    'paragraph: The buyers will tow it away in June, if the weather holds and the cranes arrive in time.',
  ])
  expect(article).toMatchObject({ title: 'Café owner sells frigate', byline: 'Jane Roe', publisher: 'Harbour Post', published: '2012-03-05', language: 'en' })
  expect(rules(article)).toEqual(['nav: Home', 'around: Share', 'caption: The frigate. Photo: A. Person', 'comments: lol I want one', 'footer: © 2012'])
})

test('words of a page are found in its source, entities too', () => {
  const article = cleaned(harbourPage, 'text/html')
  const source = (words: string) => {
    const start = article.text.lastIndexOf(words)
    const at = toSource(article, { start, end: start + words.length })
    return harbourPage.slice(at.start, at.end)
  }
  expect(source('café sold')).toBe('caf&eacute; sold')
  expect(source('old frigate')).toBe('old   <b>frigate')
  expect(source('“Nobody')).toBe('&ldquo;Nobody')
  expect(source('€3m')).toBe('€3m')
})

test('what the sidecar gives wins over the page', () => {
  const meta = { title: 'T', publisher: 'P', published: '2001-01-01', language: 'de' }
  expect(cleaned(harbourPage, 'text/html', meta)).toMatchObject(meta)
})

test('a document of which nothing reads like an article gives an empty text and a warning', () => {
  const { value, issues } = clean({ id: 'x', name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', source: 'Home | News | Sport', meta: {} })
  expect([value.text, value.blocks, issues.map((issue) => issue.code)]).toEqual(['', [], ['clean/nothing-left']])
})

test('a deep page and a long line are cleaned all the same', () => {
  expect(cleaned(`<html>${'<div>'.repeat(20_000)}Twelve words.`, 'text/html').text).toBe('Twelve words.')
  expect(cleaned('A ship sailed. '.repeat(20_000)).text.length).toBe(299_999)
})
