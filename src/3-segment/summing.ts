import * as wasm from './assembler.ts'

/** Most features that can be summed at once. */
export const featureLimit = 256
/** Weights of a feature that has few come in fours, two fours at most. A feature with more has a row with one for each class. */
export const few = 8
/** Bits of a row's reference that hold the greatest of its weights; the places above have 17. */
export const greatestBits = 14
const mostIn16Bits = 2 ** 15 - 1

/** Where the parts of a table lie in memory, in bytes. A level q stands for the weight q·|q|. */
export interface Layout {
  /** A multiple of sixteen. */
  readonly classes: number
  /** i32 for each feature of a state: its hash. */
  readonly features: number
  /** i32 for each class, and four that are none: the sums. */
  readonly sums: number
  /** Groups of four hashes (i32), then the references of the four features (i32; 0: free). A hash lies in the first group with room from its first 32 - `shift` bits on. */
  readonly groups: number
  readonly shift: number
  /** i32 for each level as a byte: its weight. */
  readonly squares: number
  /** For features with few weights one or two fours of class (u8) and level (i8). Reference: place · 2, and 1 where a second four follows. */
  readonly fours: number
  /** For features with many weights rows of levels (i8), one for each class. Reference: sign bit, place · 2^14, greatest weight. */
  readonly rows: number
  readonly end: number
}

const { add, and, get, less, load, not, number, set, shiftLeft, shiftRight, shiftRightUnsigned, store, subtract, when } = wasm
/** The variables. */
const [count, at, stop, group, reference, room, weight, manyEnd, fewEnd, againEnd] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
const [found, levels] = [10, 11]
const row = (eight: number): number => 12 + eight
const zero = number(0)
const next = (local: number, by: number): wasm.Code => set(local, add(get(local), number(by)))

/**
 * Code that overwrites the sums with those of the weights of the first features, as many as the argument says.
 * Branches that cannot be foreseen and waiting for one place in memory after the other would cost more than all else. So four places are compared at once;
 * what was found goes into lists, of features with many weights and with few; their weights are touched before any is added; and few weights come in fours.
 */
export function summing(layout: Layout): wasm.Machine {
  const { classes, features, sums, squares, fours, end } = layout
  const [many, little, again] = [1, 2, 3].map((list) => features + featureLimit * 4 * list) as [number, number, number]
  const sumOf = (place: number): wasm.Code => add(number(sums), shiftLeft(wasm.loadByte(get(group), place * 2), number(2)))
  const addFour = [0, 1, 2, 3].flatMap((place) =>
    store(sumOf(place), add(load(sumOf(place)), load(add(number(squares), shiftLeft(wasm.loadByte(get(group), place * 2 + 1), number(2)))))),
  )
  const toFour = set(group, add(number(fours), shiftLeft(shiftRight(get(reference), number(1)), number(3))))
  const touch = (offset: number): wasm.Code => set(weight, add(get(weight), load(get(group), offset)))
  const each = (from: number, to: number, body: wasm.Code): wasm.Code => [
    ...set(at, number(from)),
    ...wasm.during(less(get(at), get(to)), [...set(reference, load(get(at))), ...body, ...next(at, 4)]),
  ]
  return wasm.assemble(
    end,
    [
      ...Array.from({ length: classes / 4 }, (_, four) => wasm.storeWide(zero, wasm.zeroWide, sums + four * 16)).flat(),
      ...set(stop, add(number(features), shiftLeft(get(count), number(2)))),
      ...set(manyEnd, number(many)),
      ...set(fewEnd, number(little)),
      ...set(againEnd, number(again)),
      ...each(features, stop, [
        ...toGroup(layout),
        ...look,
        // In a full group it may have found no room.
        ...append(againEnd, get(weight), and(not(get(reference)), not(not(load(get(group), 28))))),
      ]),
      ...each(again, againEnd, [
        ...toGroup(layout),
        ...next(group, 32),
        ...look,
        ...wasm.during(and(not(get(reference)), not(not(load(get(group), 28)))), [...next(group, 32), ...look]),
      ]),
      ...each(many, manyEnd, [...toRow(layout), ...touch(0), ...touch(classes - 4)]),
      ...each(little, fewEnd, [...toFour, ...touch(0)]),
      // What is loaded for nothing would be left out.
      ...store(number(again), get(weight)),
      ...set(room, number(mostIn16Bits)),
      ...each(many, manyEnd, addMany(layout)),
      ...flush(layout),
      ...each(little, fewEnd, [...toFour, ...addFour]),
    ],
    { numbers: 9, wides: 2 + classes / 8 },
  )
}

/** Where the group begins that a hash in `reference` belongs to; the hash is kept in `weight`. */
const toGroup = ({ groups, shift }: Layout): wasm.Code => [
  ...set(weight, get(reference)),
  ...set(reference, zero),
  ...set(group, add(number(groups), shiftLeft(shiftRightUnsigned(get(weight), number(shift)), number(5)))),
]

/** Writes a value behind a list, which grows by it where the condition is 1. */
const append = (end: number, value: wasm.Code, condition: wasm.Code): wasm.Code => [
  ...store(get(end), value),
  ...set(end, add(get(end), shiftLeft(condition, number(2)))),
]

/** Takes the reference that goes with the hash in `weight` from the group, 0 where it has none, and puts it into its list. */
const look: wasm.Code = [
  ...set(found, wasm.andWide(wasm.equalFour(wasm.loadWide(get(group)), wasm.fourTimes(get(weight))), wasm.loadWide(get(group), 16))),
  ...set(reference, [0, 1, 2, 3].map((place) => wasm.pick(get(found), place)).reduce(wasm.or)),
  ...append(manyEnd, get(reference), less(get(reference), zero)),
  ...append(fewEnd, get(reference), less(zero, get(reference))),
  ...append(fewEnd, add(get(reference), number(2)), and(less(zero, get(reference)), get(reference))),
]

const toRow = ({ classes, rows }: Layout): wasm.Code =>
  set(group, add(number(rows), wasm.multiply(and(shiftRight(get(reference), number(greatestBits)), number(2 ** (31 - greatestBits) - 1)), number(classes))))

const perEight = ({ classes }: Layout, part: (eight: number) => wasm.Code): wasm.Code => Array.from({ length: classes / 8 }, (_, eight) => part(eight)).flat()

/** Adds a row, eight classes at once in 16 bits: for as long as the greatest weights cannot flow over. */
function addMany(layout: Layout): wasm.Code {
  return [
    ...set(weight, and(get(reference), number(2 ** greatestBits - 1))),
    ...when(less(get(room), get(weight)), [...flush(layout), ...set(room, number(mostIn16Bits))]),
    ...set(room, subtract(get(room), get(weight))),
    ...toRow(layout),
    ...perEight(layout, (eight) => {
      const multiply = eight % 2 === 0 ? wasm.multiplyLowEight : wasm.multiplyHighEight
      return [
        ...(eight % 2 === 0 ? set(levels, wasm.loadWide(get(group), eight * 8)) : []),
        ...set(row(eight), wasm.addEight(get(row(eight)), multiply(get(levels), wasm.sizesOfSixteen(get(levels))))),
      ]
    }),
  ]
}

/** Takes what was added in 16 bits into the sums. */
function flush(layout: Layout): wasm.Code {
  const take = (half: wasm.Code, offset: number): wasm.Code => wasm.storeWide(zero, wasm.addFour(wasm.loadWide(zero, offset), half), offset)
  return perEight(layout, (eight) => [
    ...take(wasm.lowFour(get(row(eight))), layout.sums + eight * 32),
    ...take(wasm.highFour(get(row(eight))), layout.sums + eight * 32 + 16),
    ...set(row(eight), wasm.zeroWide),
  ])
}
