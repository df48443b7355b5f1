import { parseTags } from '../../src/3-segment/analyse.ts'
import { type WordFeatures, wordFeatures } from '../../src/3-segment/features.ts'
import { type Guide, type ParseTags, parseFeatureLimit, parseFeatures } from '../../src/3-segment/parse-features.ts'
import { guideFrom, mirrorTags, mirrorWords } from '../../src/3-segment/parser.ts'
import { apply, bestMove, firstArc, isDone, openMoves, startParse } from '../../src/3-segment/transitions.ts'
import type { Jackknife, Lesson } from './learn.ts'
import { freeMoves, isRight } from './oracle.ts'
import { type Perceptron, perceptron } from './perceptron.ts'
import { randomFrom, shuffled } from './random.ts'
import { recurrence } from './recurring.ts'

/** One tree to learn; `length` is the root's number. */
export interface TreeLesson {
  readonly group: number
  readonly words: WordFeatures
  readonly tags: ParseTags
  readonly gold: { readonly head: Int32Array; readonly relation: Int32Array }
  /** Dependents of every token and of the root. */
  readonly dependents: readonly (readonly number[])[]
  readonly guide: Guide | null
}

export function treeLessonOf(lesson: Lesson, tagNames: readonly string[]): TreeLesson {
  const { length } = lesson.words
  const gold = { head: lesson.head.map((head) => (head < 0 ? length : head)), relation: lesson.relation }
  const tags = parseTags([...lesson.tags].map((tag) => tagNames[tag] as string))
  return { group: lesson.group, words: wordFeatures(lesson.words), tags, gold, dependents: dependentsOf(gold.head), guide: null }
}

/** The lesson in the opposite order, for the guide. */
export function mirrored(lesson: TreeLesson): TreeLesson {
  const { length } = lesson.words
  const head = lesson.gold.head.map((own) => (own === length ? length : length - 1 - own)).toReversed()
  return {
    ...lesson,
    words: mirrorWords(lesson.words),
    tags: mirrorTags(lesson.tags),
    gold: { head, relation: lesson.gold.relation.toReversed() },
    dependents: dependentsOf(head),
  }
}

/** The lessons with trees of guides that have not seen them, so that the parser learns how far to trust one. */
export function withGuides(lessons: readonly TreeLesson[], relations: readonly string[], { folds, epochs, freeze }: Jackknife): TreeLesson[] {
  const result: TreeLesson[] = [...lessons]
  for (let fold = 0; fold < folds; fold++) {
    const unseen = (lesson: TreeLesson): boolean => lesson.group % folds === fold
    const seen = lessons.filter((lesson) => !unseen(lesson)).map(mirrored)
    const scorer = freeze(learnTrees(seen, relations, epochs))
    lessons.forEach((lesson, index) => {
      if (unseen(lesson)) result[index] = { ...lesson, guide: guideFrom(lesson.words, lesson.tags, scorer, relations) }
    })
  }
  return result
}

/** Trains a parser with a dynamic oracle: after the first epoch it follows its own moves nine times in ten. */
export function learnTrees(
  lessons: readonly TreeLesson[],
  relations: readonly string[],
  epochs: number,
  report: (epoch: number) => void = () => {},
): Perceptron {
  const random = randomFrom(2)
  const count = relations.length
  const root = relations.indexOf('root')
  const model = perceptron(firstArc + 2 * count, recurringOf(lessons, relations))
  const features = new Int32Array(parseFeatureLimit)
  const scores = new Float32Array(model.classes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { words, tags, gold, dependents, guide } of shuffled(lessons, random)) {
      const state = startParse(words.length)
      while (!isDone(state)) {
        const open = openMoves(state)
        if (state.next === state.length) {
          apply(state, bestMove(state, scores, count, root), count)
          continue
        }
        const length = parseFeatures(state, words, tags, features, guide)
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
    report(epoch)
  }
  return model
}

/** Which features occur in more than one sentence on the way to its gold tree: others would learn it by heart. */
function recurringOf(lessons: readonly TreeLesson[], relations: readonly string[]): (feature: number) => boolean {
  const { count: countFeatures, recurs } = recurrence(lessons.length)
  const features = new Int32Array(parseFeatureLimit)
  const scores = new Float32Array(firstArc + 2 * relations.length)
  const root = relations.indexOf('root')
  for (const { group, words, tags, gold, dependents, guide } of lessons) {
    const state = startParse(words.length)
    while (!isDone(state)) {
      if (state.next === state.length) {
        apply(state, bestMove(state, scores, relations.length, root), relations.length)
        continue
      }
      countFeatures(features, parseFeatures(state, words, tags, features, guide), group)
      const free = freeMoves(state, gold.head, dependents, openMoves(state))
      let move = free === 0 ? bestMove(state, scores, relations.length, root) : 0
      if (free !== 0) while (move < scores.length - 1 && !isRight(state, move, free, gold, relations.length)) move++
      apply(state, move, relations.length)
    }
  }
  return recurs
}

function dependentsOf(heads: Int32Array): number[][] {
  const dependents: number[][] = Array.from({ length: heads.length + 1 }, () => [])
  heads.forEach((head, token) => dependents[head]?.push(token))
  return dependents
}
