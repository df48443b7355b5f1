import { parseTags } from '../../src/3-segment/analyse.ts'
import { wordFeatures } from '../../src/3-segment/features.ts'
import { parseFeatureLimit, parseFeatures } from '../../src/3-segment/parse-features.ts'
import { tagFeatureLimit, tagFeatures, tagWords } from '../../src/3-segment/tagger.ts'
import { apply, bestMove, firstArc, isDone, openMoves, startParse } from '../../src/3-segment/transitions.ts'
import type { Scorer } from '../../src/3-segment/weights.ts'
import { freeMoves, isRight } from './oracle.ts'
import { type Perceptron, perceptron } from './perceptron.ts'
import { randomFrom, shuffled } from './random.ts'

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
export function learnTags(lessons: readonly Lesson[], classes: number, epochs: number): Perceptron {
  const random = randomFrom(1)
  const model = perceptron(classes, 1 << 21)
  const features = new Int32Array(tagFeatureLimit)
  const scores = new Float32Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const lesson of shuffled(lessons, random)) {
      const words = wordFeatures(lesson.words)
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

export interface Retagging {
  readonly folds: number
  readonly epochs: number
  /** A trained tagger as it will be once written and read back. */
  readonly freeze: (model: Perceptron) => Scorer
}

/** The lessons with tags given by taggers that have not seen them, so that the parser learns from tags as good as it will get. */
export function retag(lessons: readonly Lesson[], classes: number, { folds, epochs, freeze }: Retagging): Lesson[] {
  const result: Lesson[] = [...lessons]
  for (let fold = 0; fold < folds; fold++) {
    const unseen = (lesson: Lesson): boolean => lesson.group % folds === fold
    const scorer = freeze(
      learnTags(
        lessons.filter((lesson) => !unseen(lesson)),
        classes,
        epochs,
      ),
    )
    lessons.forEach((lesson, index) => {
      if (unseen(lesson)) result[index] = { ...lesson, tags: tagWords(wordFeatures(lesson.words), scorer) }
    })
  }
  return result
}

/** Trains a parser with a dynamic oracle: after the first epoch it follows its own moves nine times in ten. */
export function learnTrees(
  lessons: readonly Lesson[],
  { tags: tagNames, relations }: { readonly tags: readonly string[]; readonly relations: readonly string[] },
  epochs: number,
  report: (epoch: number, model: Perceptron) => void = () => {},
): Perceptron {
  const random = randomFrom(2)
  const count = relations.length
  const root = relations.indexOf('root')
  const model = perceptron(firstArc + 2 * count)
  const features = new Int32Array(parseFeatureLimit)
  const scores = new Float32Array(model.classes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const lesson of shuffled(lessons, random)) {
      const words = wordFeatures(lesson.words)
      const tags = parseTags([...lesson.tags].map((tag) => tagNames[tag] as string))
      const gold = { head: lesson.head.map((head) => (head < 0 ? words.length : head)), relation: lesson.relation }
      const dependents: number[][] = Array.from({ length: words.length + 1 }, () => [])
      gold.head.forEach((head, token) => dependents[head]?.push(token))
      const state = startParse(words.length)
      while (!isDone(state)) {
        const open = openMoves(state)
        if (state.next === state.length) {
          apply(state, bestMove(state, scores, count, root), count)
          continue
        }
        const length = parseFeatures(state, words, tags, features)
        model.score(features, length, scores)
        const guess = bestMove(state, scores, count, root)
        const free = freeMoves(state, gold.head, dependents, open)
        model.tick()
        if (free === 0 || isRight(state, guess, free, gold, count)) {
          apply(state, guess, count)
          continue
        }
        let right = -1
        for (let move = 0; move < scores.length; move++)
          if (isRight(state, move, free, gold, count) && (right < 0 || (scores[move] as number) > (scores[right] as number))) right = move
        model.update(features, length, right, 1)
        model.update(features, length, guess, -1)
        apply(state, epoch > 0 && random() < 0.9 ? guess : right, count)
      }
    }
    report(epoch, model)
  }
  return model
}

function argmax(scores: Float32Array): number {
  let best = 0
  for (let label = 1; label < scores.length; label++) if ((scores[label] as number) > (scores[best] as number)) best = label
  return best
}
