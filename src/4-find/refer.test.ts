import { expect, test } from 'vitest'
import { segment } from '../3-segment/segment.ts'
import type { Block } from '../model/index.ts'
import { loadVocab } from '../vocab/load.ts'
import { find } from './find.ts'
import { articleOf } from './plain-article.fixture.ts'

const vocab = loadVocab()

/** `words=code` for each force or ministry that stands for its state. */
function forces(text: string, byline = ''): string[] {
  const whole = byline === '' ? text : `${byline}\n${text}`
  const story: Block = { kind: 'paragraph', at: { start: whole.length - text.length, end: whole.length } }
  const blocks: readonly Block[] = byline === '' ? [story] : [{ kind: 'byline', at: { start: 0, end: byline.length } }, story]
  const article = { ...articleOf(whole), blocks }
  return find(article, segment(article, vocab), vocab).flatMap((mention) =>
    mention.kind === 'party' && mention.rule === 'refer/the-force' ? [`${whole.slice(mention.start, mention.end)}=${mention.code}`] : [],
  )
}

test.each<readonly [string, string, readonly string[]]>([
  ['a dateline says whose', 'MANILA, June 3 - The Navy has ordered six frigates.', ['The Navy=PH']],
  ['the state named last says it where there is no dateline', 'In Brazil it rained. The Air Force has ordered 12 jets.', ['The Air Force=BR']],
  [
    'the dateline counts more than the state named last',
    'MANILA, June 3 - The crew had lunch. It rained in Brazil. The Navy has ordered six frigates.',
    ['The Navy=PH'],
  ],
  ['the subject of the sentence counts more than the dateline', 'MANILA, June 3 - It rained. Peru said the Navy has ordered six frigates.', ['the Navy=PE']],
  ['a ministry', 'NEW DELHI, April 28 - The Defence Ministry has ordered six frigates.', ['The Defence Ministry=IN']],
  ['a place not in capitals is no dateline', 'Manila was calm. Brazil bought boats in May. It rained. The Navy has ordered six frigates.', ['The Navy=BR']],
  ['with no state named it stays open', 'The Navy has ordered six frigates.', []],
  ['without an article it is no reference', 'MANILA, June 3 - The crew had lunch. Navy has ordered six frigates.', []],
  ['the army of something else is none', 'MANILA, June 3 - The army of ants marched.', []],
  ['another word before it names another body', 'MANILA, June 3 - The Salvation Army sang.', []],
])('%s', (_, text, expected) => {
  expect(forces(text)).toEqual(expected)
})

test('a place in the byline is a dateline', () => {
  expect(forces('The crew had lunch. It rained in Brazil. The Navy has ordered six frigates.', 'By Ann Roe, MANILA')).toEqual(['The Navy=PH'])
})
