import { expect, test } from 'vitest'
import { articleOf, segmentedOf } from './plain-article.fixture.ts'
import { findTimes } from './times.ts'

test('without a day of publication only times that name their year are read', () => {
  expect(times('Last year, on 5 May, in June 2011 and yesterday.', null)).toEqual(['June 2011: 2011-06-01 to 2011-06-30'])
})

test('“since” runs to the day of publication', () => {
  expect(times('It has had deliveries since December.', '2014-01-18')).toEqual(['since December: 2013-12-01 to 2014-01-18'])
})

test('a common word for an event is read in an article on the matter', () => {
  expect(times('Kyiv has had 300 tanks since the invasion.', '2024-07-10')).toEqual(['since the invasion: 2022-02-24 to 2024-07-10'])
})

test('the same word is not read before the event, nor in an article on another matter', () => {
  expect(times('Kyiv has had 300 tanks since the invasion.', '2020-01-01')).toEqual([])
  expect(times('Warsaw has had 300 tanks since the invasion.', '2024-07-10')).toEqual([])
})

test('an event and a date make one stretch', () => {
  expect(times('Ukraine got none between the invasion and 19 January.', '2023-03-07')).toEqual([
    'between the invasion and 19 January: 2022-02-24 to 2023-01-19',
  ])
})

test('the first days of a war count its first day', () => {
  expect(times('Loads for Ukraine flew in the war’s first 120 days.', '2023-03-07')).toEqual(['the war’s first 120 days: 2022-02-24 to 2022-06-23'])
})

test('a weekday after a reporting verb is past, also where the sentence goes on to the future', () => {
  expect(times('He said on Friday it would come on Tuesday.', '2024-07-10')).toEqual(['Friday: 2024-07-05 to 2024-07-05', 'Tuesday: 2024-07-16 to 2024-07-16'])
})

test('a date without a year is the coming one where a deadline is named', () => {
  expect(times('The offer was left open until 20 August.', '2024-07-10')).toEqual(['until 20 August: open to 2024-08-20'])
})

test('“ten months earlier” counts from the date before it, and the next relative date does so too', () => {
  expect(times('In October 2023 it gave away rounds found ten months earlier. The following April more came.', '2025-06-06')).toEqual([
    'October 2023: 2023-10-01 to 2023-10-31',
    'ten months earlier: 2022-12-01 to 2022-12-31',
    'The following April: 2024-04-01 to 2024-04-30',
  ])
})

test('“may” and “march” are verbs', () => {
  expect(times('They may march on.', '2024-07-10')).toEqual([])
})

function times(text: string, published: string | null): readonly string[] {
  return findTimes(articleOf(text, published), segmentedOf(text)).map((mention) =>
    mention.kind === 'time' ? `${text.slice(mention.start, mention.end)}: ${mention.from ?? 'open'} to ${mention.to ?? 'open'}` : mention.kind,
  )
}
