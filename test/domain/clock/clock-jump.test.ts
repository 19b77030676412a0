import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Instant, instant, instantOfDate } from '../../../domain/calendar/instant.ts'
import { clockJump, toleranceSeconds } from '../../../domain/clock/clock-jump.ts'

const noon = instant('2026-11-23T03:00:00Z')
const later = (seconds: number): Instant => instantOfDate(new Date(new Date(noon).getTime() + seconds * 1000))
const unknown = (at: Instant) => ({ at, runningSeconds: null })

describe('design: a jump of the clock', () => {
  test.each([
    ['a night with the PC off', unknown(noon), unknown(later(15 * 3600)), null],
    ['a holiday of two weeks', unknown(noon), unknown(later(14 * 86_400)), null],
    ['set back by a day', unknown(noon), unknown(later(-86_400)), { from: noon, to: later(-86_400) }],
    ['put right by a minute', unknown(noon), unknown(later(-60)), null],
    [
      'set forward by a day while the PC ran for a minute',
      { at: noon, runningSeconds: 500 },
      { at: later(86_460), runningSeconds: 560 },
      { from: later(60), to: later(86_460) },
    ],
    [
      'set back by an hour while it ran for two',
      { at: noon, runningSeconds: 500 },
      { at: later(3600), runningSeconds: 500 + 7200 },
      { from: later(7200), to: later(3600) },
    ],
    [
      'a restart, after which it has run for less',
      { at: noon, runningSeconds: 500 },
      { at: later(3 * 86_400), runningSeconds: 40 },
      null,
    ],
  ])('%s', (_name, last, now, expected) => {
    expect(clockJump(last, now)).toEqual(expected)
  })

  test('while the PC runs, exactly what is beside its running time by more than ten minutes is one', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), fc.integer({ min: -5_000_000, max: 5_000_000 }), (elapsed, set) => {
        const jump = clockJump(
          { at: noon, runningSeconds: 7 },
          { at: later(elapsed + set), runningSeconds: 7 + elapsed },
        )
        expect(jump !== null).toBe(Math.abs(set) > toleranceSeconds)
      }),
    )
  })
})
