import type { Place, Placed } from './html-place.ts'
import { isProse, lineOf } from './line.ts'
import type { Passage } from './passage.ts'

/** Part of its parent's prose that a child must have to be the story's element in its place. */
const most = 0.8
/** An element that holds this part of the page's prose is the story, whatever its markup calls it. */
const story = 0.3
const mostLinked = 0.6

/**
 * What markup and place in the page say against each passage: an element around it that is no article, a place outside
 * the element that holds the story, nothing but links. The story's element is found by going down from the whole page as
 * long as one child has most of its prose.
 */
export function judgePlaces(placed: readonly Placed[], places: readonly Place[]): Passage[] {
  const prose = placed.map(weightOf)
  const everything = weigh(placed, prose, places, () => true)
  const outside = rejected(places, everything)
  const weights = weigh(placed, prose, places, ({ place }) => outside[place] === null)
  const main = mainPlace(weights, places)
  const inside = new Uint8Array(places.length)
  for (let at = main; at < places.length; at++) inside[at] = at === main || inside[places[at]?.parent ?? 0] === 1 ? 1 : 0

  return placed.map(({ place, ...passage }): Passage => {
    const rule = outside[place]
    if (rule) return { ...passage, outside: { rule: rule.rule, because: rule.because } }
    const isTitle = places[place]?.tagName === 'h1' && passage.linked < 0.5
    if (inside[place] !== 1 && !isTitle)
      return { ...passage, outside: { rule: 'markup/outside-main', because: 'it stands outside the part of the page that holds the story' } }
    if (passage.linked > mostLinked && passage.role !== 'heading' && !isProse(lineOf(passage.text)))
      return { ...passage, outside: { rule: 'markup/links', because: 'it is nothing but links' } }
    return passage
  })
}

/** The prose in each element, in characters. */
function weigh(placed: readonly Placed[], prose: readonly number[], places: readonly Place[], counts: (passage: Placed) => boolean): Float64Array {
  const weights = new Float64Array(places.length)
  for (const [at, passage] of placed.entries()) if (counts(passage)) weights[passage.place] = (weights[passage.place] ?? 0) + (prose[at] ?? 0)
  // Children come after their parents.
  for (let at = places.length - 1; at > 0; at--) {
    const parent = places[at]?.parent ?? 0
    weights[parent] = (weights[parent] ?? 0) + (weights[at] ?? 0)
  }
  return weights
}

function weightOf({ text, linked }: Placed): number {
  if (linked > 0.4) return 0
  const line = lineOf(text)
  if (isProse(line)) return Math.min(text.length, 1500)
  return line.words >= 8 ? text.length * 0.25 : 0
}

/** The rule that rejects each place, if any. A rule that all in all rejects much of the page's prose does not mean what it says here. */
function rejected(places: readonly Place[], weights: Float64Array): (Place['rule'] | null)[] {
  const sums = new Map<string, number>()
  for (const [at, { rule, name }] of places.entries()) if (rule) sums.set(rule.rule + name, (sums.get(rule.rule + name) ?? 0) + (weights[at] ?? 0))
  const rules: (Place['rule'] | null)[] = []
  for (const { parent, rule, name } of places) {
    const isStory = rule !== null && (sums.get(rule.rule + name) ?? 0) > story * (weights[0] ?? 0)
    rules.push(rules[parent] ?? (isStory ? null : rule))
  }
  return rules
}

function mainPlace(weights: Float64Array, places: readonly Place[]): number {
  const heaviest = new Int32Array(places.length).fill(-1)
  for (let at = 1; at < places.length; at++) {
    const parent = places[at]?.parent ?? 0
    const rival = heaviest[parent] ?? -1
    if (rival < 0 || (weights[at] ?? 0) > (weights[rival] ?? 0)) heaviest[parent] = at
  }
  let best = 0
  for (let next = heaviest[0] ?? -1; next >= 0; next = heaviest[next] ?? -1) {
    const weight = weights[next] ?? 0
    const { tagName, isBody } = places[next] ?? {}
    if (weight === 0 || weight < most * (weights[best] ?? 0) || tagName === 'p') break
    best = next
    if (isBody) break
  }
  return best
}
