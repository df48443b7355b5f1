import { wordFeatures } from '../../src/3-segment/features.ts'
import type { Readings } from '../../src/3-segment/readings.ts'
import type { Scorer } from '../../src/3-segment/table.ts'
import { tagFeatureLimit, tagFeatures, tagWords } from '../../src/3-segment/tagger.ts'
import { type Perceptron, perceptron } from './perceptron.ts'
import { randomFrom, shuffled } from './random.ts'
import { recurrence } from './recurring.ts'

/** One sentence to learn from: its words, and the numbers of their tags, heads (-1 for the root) and relations. */
export interface Lesson {
  /** Equal for a sentence and its variants. */
  readonly group: number
  readonly words: readonly string[]
  readonly tags: Int32Array
  readonly head: Int32Array
  readonly relation: Int32Array
}

/** Trains a tagger: greedy, on its own earlier tags. */
export function learnTags(lessons: readonly Lesson[], classes: number, epochs: number, readings: Readings): Perceptron {
  const random = randomFrom(1)
  const model = perceptron(classes, recurringOf(lessons, readings))
  const features = new Int32Array(tagFeatureLimit)
  const scores = new Float32Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const lesson of shuffled(lessons, random)) {
      const words = wordFeatures(lesson.words, readings)
      const tags = new Int32Array(words.length)
      for (let at = 0; at < words.length; at++) {
        const count = tagFeatures(words, at, tags, features)
        model.score(features, count, scores)
        const guess = argmax(scores)
        const right = lesson.tags[at] as number
        model.tick()
        if (guess !== right) {
          model.update(features, count, right, 1)
          model.update(features, count, guess, -1)
        }
        tags[at] = guess
      }
    }
  return model
}

/** Which features occur in more than one sentence under its own tags: others would learn it by heart. */
function recurringOf(lessons: readonly Lesson[], readings: Readings): (feature: number) => boolean {
  const { count, recurs } = recurrence(lessons.length)
  const features = new Int32Array(tagFeatureLimit)
  for (const lesson of lessons) {
    const words = wordFeatures(lesson.words, readings)
    for (let at = 0; at < words.length; at++) count(features, tagFeatures(words, at, lesson.tags, features), lesson.group)
  }
  return recurs
}

/** How to get for every lesson what a model says that has not seen it. */
export interface Jackknife {
  readonly folds: number
  readonly epochs: number
  /** A trained model as it will be once written and read back. */
  readonly freeze: (model: Perceptron) => Scorer
}

/** The lessons with tags given by taggers that have not seen them, so that the parser learns from tags as good as it will get. */
export function retag(lessons: readonly Lesson[], classes: number, { folds, epochs, freeze }: Jackknife, readings: Readings): Lesson[] {
  const result: Lesson[] = [...lessons]
  for (let fold = 0; fold < folds; fold++) {
    const unseen = (lesson: Lesson): boolean => lesson.group % folds === fold
    const scorer = freeze(
      learnTags(
        lessons.filter((lesson) => !unseen(lesson)),
        classes,
        epochs,
        readings,
      ),
    )
    lessons.forEach((lesson, index) => {
      if (unseen(lesson)) result[index] = { ...lesson, tags: tagWords(wordFeatures(lesson.words, readings), scorer) }
    })
  }
  return result
}

function argmax(scores: Float32Array): number {
  let best = 0
  for (let label = 1; label < scores.length; label++) if ((scores[label] as number) > (scores[best] as number)) best = label
  return best
}
