import { armsSentences, betweenSentences, generalSentences, straySentences, words } from './templates.ts'

/** Numbers from 0 to 1 (out), the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** General news of about 5,000 characters. Of 100 documents some four use a word of arms, none tells of a transfer. */
export function generalNews(seed: number): string {
  const random = randomOf(seed)
  const stray = random() < 0.04
  return textOf(random, 5000, () => draw(random, stray && random() < 0.1 ? straySentences : generalSentences))
}

/** A report on arms transfers of about `length` characters; `density` of its sentences, 0 to 1, tell of one. */
export function armsReport(seed: number, length: number, density: number): string {
  const random = randomOf(seed)
  return textOf(random, length, () => draw(random, random() < density ? armsSentences : random() < 0.5 ? betweenSentences : generalSentences))
}

/** Sentences up to `length`, in paragraphs of one to four. */
function textOf(random: () => number, length: number, sentence: () => string): string {
  const paragraphs: string[] = []
  for (let size = 0; size < length; ) {
    const paragraph = Array.from({ length: 1 + Math.floor(random() * 4) }, () => filled(sentence(), random)).join(' ')
    paragraphs.push(paragraph)
    size += paragraph.length + 2
  }
  return `${paragraphs.join('\n\n')}\n`
}

function filled(template: string, random: () => number): string {
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => draw(random, words[name] ?? []))
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function draw(random: () => number, list: readonly string[]): string {
  const drawn = list[Math.floor(random() * list.length)]
  if (drawn === undefined) throw new RangeError('nothing to draw from')
  return drawn
}
