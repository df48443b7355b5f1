import type { Span } from '../model/index.ts'
import { boundaryFeatureLimit, boundaryFeatures, runsOf } from './boundary-features.ts'
import type { Judge } from './split.ts'
import type { Scorer } from './table.ts'

/** By how much the weights must be of another mind than the rules, which know edited text better than the treebank does. */
const assurance = 10

/** A judge of one block's sentence ends by learnt weights (class 1: an end). */
export function judgeBy(scorer: Scorer, text: string, block: Span): Judge {
  const features = new Int32Array(boundaryFeatureLimit)
  const scores = new Float32Array(scorer.classes)
  const featuresAt = gapReader(text, block, features)
  return (start, end, rule) => {
    scorer.score(features, featuresAt(start, end, rule), scores)
    return (scores[1] as number) - (scores[0] as number) > (rule ? -assurance : assurance)
  }
}

/** Writes the features of the gap at `end` into `features` and returns how many. To be asked in order. */
export function gapReader(text: string, block: Span, features: Int32Array): (start: number, end: number, rule: boolean) => number {
  const runs = runsOf(text, block)
  let at = 0
  let first = 0
  return (start, end, rule) => {
    while (at < runs.spans.length - 1 && (runs.spans[at] as Span).end < end) at++
    while (first < at && (runs.spans[first] as Span).end <= start) first++
    return boundaryFeatures(runs, { at, first, rule: rule ? 1 : 0 }, features)
  }
}
