import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeWhole, placeWithClosing } from '../../../renderer/paper/placing.ts'

const room = { first: 100, later: 120 }

const heightsOfRows = fc.array(fc.integer({ min: 5, max: 40 }), { maxLength: 200 })

describe('rows go whole into pages', () => {
  test('every row stands on exactly one page, in order, and no page overflows', () => {
    fc.assert(
      fc.property(heightsOfRows, fc.integer({ min: 0, max: 20 }), (heights, closing) => {
        const spans = placeWithClosing(heights, room, closing)
        expect(spans.flatMap(({ start, end }) => heights.slice(start, end))).toEqual(heights)
        expect(spans.map(({ start }) => start)).toEqual([0, ...spans.slice(0, -1).map(({ end }) => end)])
        const used = spans.map(({ start, end }) => heights.slice(start, end).reduce((sum, height) => sum + height, 0))
        const limits = spans.map((_, index) => (index === 0 ? room.first : room.later))
        expect(used.filter((height, index) => height > (limits[index] ?? 0))).toEqual([])
        // The closing block is at most 20 here, and two rows of 40 with it fit any page.
        expect((used.at(-1) ?? 0) + closing).toBeLessThanOrEqual(limits.at(-1) ?? 0)
        const last = spans.at(-1)
        expect((last?.end ?? 0) - (last?.start ?? 0)).toBeGreaterThanOrEqual(Math.min(2, heights.length))
      }),
    )
  })

  test('a closing block that does not fit takes the last two rows along', () => {
    expect(placeWithClosing([30, 30, 30], room, 50)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 3 },
    ])
  })

  test('a closing block never stands with a single row where there are more', () => {
    expect(placeWithClosing([30, 30, 30, 30], room, 20)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ])
  })

  test('no rows still make a page', () => {
    expect(placeWhole([], room)).toEqual([{ start: 0, end: 0 }])
  })

  test('a piece taller than a page gets one of its own', () => {
    expect(placeWhole([20, 200, 20], room)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 2 },
      { start: 2, end: 3 },
    ])
  })
})
