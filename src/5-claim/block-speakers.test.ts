import { expect, test } from 'vitest'
import { segment } from '../3-segment/segment.ts'
import type { Article } from '../model/index.ts'
import { loadVocab } from '../vocab/load.ts'
import { blockSpeakers } from './block-speakers.ts'
import { personIn } from './speakers.ts'
import { viewsOf } from './view.ts'

const vocab = loadVocab()

/** The speaker of each paragraph; `-` for none. */
function speakers(...paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n')
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({ kind: 'paragraph', at: { start: line.index, end: line.index + line[0].length } }))
  const article = { text, blocks } as unknown as Article
  const found = blockSpeakers(article, viewsOf(article, segment(article, vocab), [], vocab.predicates), personIn)
  for (const { text: words, basis } of found.values()) {
    if (basis.how === 'stated' && words !== 'question') expect(text.slice(basis.at.start, basis.at.end)).toBe(words)
  }
  return paragraphs.map((_, block) => found.get(block)?.text ?? '-')
}

test('labels in capitals', () => {
  expect(speakers('SPOKESMAN: We sold no boats.', 'QUESTION: Did you sell tanks?', 'MR. VAN AALST: We did not.', 'SPOKESMAN: Nor did we.')).toEqual([
    'SPOKESMAN',
    'QUESTION',
    'MR. VAN AALST',
    'SPOKESMAN',
  ])
})

test('labels in mixed case, with an office or a place', () => {
  expect(
    speakers(
      'Mme Petit. We sold no boats.',
      'M. Durand, rapporteur. The report says otherwise.',
      'Mr. Roe (West Mendip): Who paid?',
      'The Minister of State: I shall write to him.',
    ),
  ).toEqual(['Mme Petit', 'M. Durand, rapporteur', 'Mr. Roe', 'The Minister of State'])
})

test('a speech goes on over paragraphs until the next label', () => {
  expect(
    speakers('The house sat at noon.', 'SPEAKER: Order.', 'The boats are not for sale.', 'MS. HALL: They were sold.', 'All of them.', 'SPEAKER: Order.'),
  ).toEqual(['-', 'SPEAKER', 'SPEAKER', 'MS. HALL', 'MS. HALL', 'SPEAKER'])
})

test('a reply is by whom the question was put to; the question is nobody’s', () => {
  expect(
    speakers(
      'A member rose to ask the Minister of Defence, what boats were sold.',
      'REPLY',
      'Two boats were sold.',
      'A member rose to ask the Secretary for Trade whether tanks were.',
      'REPLY',
      'None were.',
      'A member rose to ask the Minister of Ports if guns were.',
      'REPLY: Some were.',
    ),
  ).toEqual([
    '-',
    'the Minister of Defence',
    'the Minister of Defence',
    '-',
    'the Secretary for Trade',
    'the Secretary for Trade',
    '-',
    'the Minister of Ports',
  ])
})

test.each([
  ['ending in a question mark', ['Who bought the boats?', 'And the tanks?', 'Were there guns?']],
  ['set between stars', ['*On the boats.*', '*On the tanks.*', '*On the guns.*']],
])('the person of the lead answers questions that stand apart, %s', (_, [boats = '', tanks = '', guns = '']) => {
  expect(
    speakers('Our paper met Femke Adair in her yard.', boats, 'A neighbour bought them.', tanks, 'They stayed.', 'All of them.', guns, 'No guns.'),
  ).toEqual(['-', 'question', 'Femke Adair', 'question', 'Femke Adair', 'Femke Adair', 'question', 'Femke Adair'])
})

test.each<readonly [string, readonly string[]]>([
  ['an article without labels', ['The yard sold two boats.', 'Femke Adair said so on Monday.', 'Nobody else spoke.', 'The boats left.']],
  ['fewer than three labels', ['The yard sold two boats.', 'NOTE: The price is unknown.', 'Nobody spoke.', 'UPDATE: The boats left.']],
  ['questions that follow one another', ['Femke Adair wonders.', 'Who bought the boats?', 'Who bought the tanks?', 'Who bought the guns?', 'Nobody knows.']],
  ['questions with nobody named before them', ['Who bought the boats?', 'A neighbour.', 'And the tanks?', 'Nobody.', 'And the guns?', 'Nobody.']],
])('no speakers in %s', (_, paragraphs) => {
  expect(speakers(...paragraphs)).toEqual(paragraphs.map(() => '-'))
})
