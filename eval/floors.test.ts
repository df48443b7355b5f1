import { expect, test } from 'vitest'
import { breaches, type Floors, pin } from './floors.ts'
import type { Measured } from './measured.ts'

const floors: Floors = {
  sets: { dev: { inputs: 'a', size: { documents: 2 }, figures: { slots: { floor: 60, margin: 1.5, because: 'as measured' } } } },
  lowered: [],
}

/** Two documents, so that the figure is `percent`. */
function measured(percent: number, given: Partial<Measured> = {}): Measured {
  const count = { right: percent, gold: 100, printed: 100 }
  const units = [1, 2].map((at) => ({ name: `${at}`, counts: { slots: { right: percent / 2, gold: 50, printed: 50 } } }))
  return { set: 'dev', inputs: 'a', size: { documents: 2 }, headline: ['slots'], totals: { slots: count }, units, ...given }
}

test.each([
  [60, 0],
  [58.5, 0],
  [58.4, 1],
])('a figure of %d against a floor of 60 with a margin of 1.5: %i breaches', (percent, count) => {
  expect(breaches(floors, [measured(percent)])).toHaveLength(count)
})

test('documents or gold that changed fail until they are pinned again, however good the figure is', () => {
  const changed = measured(90, { inputs: 'b' })
  expect(breaches(floors, [changed])).toEqual(['dev: its documents or their gold changed; look at the figures, then pin it again'])
  expect(breaches(pin(floors, [changed], null).floors, [changed])).toEqual([])
})

test('a set or figure without a floor fails, and so does a floor without a figure', () => {
  expect(breaches(floors, [measured(60, { set: 'new' })])).toEqual(['new: has no floors yet; pin it'])
  expect(breaches(floors, [measured(60, { headline: [] })])).toEqual(['dev/slots: has a floor but is no longer measured'])
  expect(breaches(floors, [measured(60, { headline: ['slots', 'whole'] })])).toEqual(['dev/whole: has no floor yet; pin it'])
})

test('a set that is not here is no concern', () => {
  expect(breaches(floors, [])).toEqual([])
})

test('pinning raises a floor, and keeps it where the figure fell within the margin', () => {
  expect(pin(floors, [measured(70)], null).floors.sets['dev']?.figures['slots']?.floor).toBe(70)
  expect(pin(floors, [measured(59)], null)).toMatchObject({ refused: [], floors: { sets: { dev: { figures: { slots: { floor: 60 } } } } } })
})

test('pinning refuses to lower, and does so on purpose with the reason kept', () => {
  expect(pin(floors, [measured(50)], null).refused).toHaveLength(1)
  expect(pin(floors, [measured(50)], { figures: ['dev/other'], because: 'x' }).refused).toHaveLength(2)
  const { floors: lowered, refused } = pin(floors, [measured(50)], { figures: ['dev/slots'], because: 'the gold was wrong' })
  expect(refused).toEqual([])
  expect(lowered.sets['dev']?.figures['slots']?.floor).toBe(50)
  expect(lowered.lowered).toEqual([{ figure: 'dev/slots', from: 60, to: 50, because: 'the gold was wrong' }])
})

test('changed documents are no way around: a lower figure on them is refused as well', () => {
  expect(pin(floors, [measured(50, { inputs: 'b' })], null).refused).toHaveLength(1)
})

test('what did not fall cannot be lowered, and a dropped figure needs permission', () => {
  expect(pin(floors, [measured(70)], { figures: ['dev/slots'], because: 'x' }).refused).toHaveLength(1)
  expect(pin(floors, [measured(70, { headline: [] })], null).refused).toHaveLength(1)
  expect(pin(floors, [measured(70, { headline: [] })], { figures: ['dev/slots'], because: 'x' }).floors.lowered).toHaveLength(1)
})

test('floors of sets that were not measured stay', () => {
  expect(Object.keys(pin(floors, [measured(60, { set: 'new' })], null).floors.sets)).toEqual(['dev', 'new'])
})
