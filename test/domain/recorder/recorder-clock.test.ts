import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant, instantOfDate } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import {
  atRecorderClock,
  type ClockReading,
  clockErrorOf,
  realInstantOf,
} from '../../../domain/recorder/recorder-clock.ts'

const seoul = (text: string) => instant(`${text}+09:00`)
const later = (at: string, seconds: number) => instantOfDate(new Date(Date.parse(at) + seconds * 1000))
const shown = (clock: string, on: string | null = null) => ({ on: on === null ? null : plainDay(on), clock })

/** What a clock so far from right shows at an instant, by the calendar of the machine's own formatter. */
const shownBy = (at: string, errorSeconds: number): { readonly on: string; readonly clock: string } => {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Seoul',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(Date.parse(at) + errorSeconds * 1000))
  return { on: parts.slice(0, 10), clock: parts.slice(11, 19) }
}

describe('the error of a recorder’s clock', () => {
  it.each([
    ['2026-12-17T14:20:36', shown('14:24:48'), 252],
    ['2026-12-17T14:20:36', shown('14:20:36'), 0],
    ['2026-12-17T14:20:36', shown('14:19:30'), -66],
    ['2026-12-17T14:20:36', shown('14:24'), 240],
    ['2026-12-17T14:20:36', shown('14:20'), 0],
    ['2026-12-17T23:59:00', shown('00:02:00'), 180],
    ['2026-12-17T00:01:00', shown('23:58:00'), -180],
    ['2027-01-01T00:00:30', shown('23:59:30'), -60],
    ['2026-12-17T14:20:00', shown('02:20:00'), -43_200],
    ['2026-12-17T14:20:00', shown('14:20:00', '2026-12-16'), -86_400],
    ['2026-12-17T14:20:00', shown('13:20:00', '2026-12-17'), -3600],
  ])('at %s a clock that shows %o is %i seconds fast', (real, clock, errorSeconds) => {
    expect(clockErrorOf(clock, seoul(real))).toBe(errorSeconds)
  })

  it('is found again, ahead or behind, whatever the day and without daylight saving', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2090-01-01') }),
        fc.integer({ min: -400 * 86_400, max: 400 * 86_400 }),
        (milliseconds, errorSeconds) => {
          const at = instantOfDate(new Date(milliseconds))
          const { on, clock } = shownBy(at, errorSeconds)
          expect(clockErrorOf({ on: plainDay(on), clock }, at)).toBe(errorSeconds)
        },
      ),
    )
  })

  it('needs no day within half a day of right', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2090-01-01') }),
        fc.integer({ min: -43_199, max: 43_199 }),
        (milliseconds, errorSeconds) => {
          const at = instantOfDate(new Date(milliseconds))
          expect(clockErrorOf(shown(shownBy(at, errorSeconds).clock), at)).toBe(errorSeconds)
        },
      ),
    )
  })

  it('read to the minute is never more than a minute from the error read to the second', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2030-01-01') }),
        fc.integer({ min: -40_000, max: 40_000 }),
        (milliseconds, errorSeconds) => {
          const at = instantOfDate(new Date(milliseconds))
          const toTheMinute = clockErrorOf(shown(shownBy(at, errorSeconds).clock.slice(0, 5)), at)
          expect(Math.abs(toTheMinute - errorSeconds)).toBeLessThan(60)
        },
      ),
    )
  })

  it('taken off what the recorder shows gives the real time, over midnight too', () => {
    expect(realInstantOf({ on: plainDay('2026-11-17'), clock: '00:03:00' }, 252)).toBe(seoul('2026-11-16T23:58:48'))
    expect(realInstantOf({ on: plainDay('2026-11-17'), clock: '23:59' }, -120)).toBe(seoul('2026-11-18T00:01:00'))
  })
})

const reading = (checkedAt: string, errorSeconds: number): ClockReading => ({
  checkedAt: seoul(checkedAt),
  errorSeconds,
})

describe('the time at which the recorder shows the footage of an instant', () => {
  const readings = [reading('2026-11-01T10:00:00', 60), reading('2026-12-01T10:00:00', 240)]

  it.each([
    ['2026-11-03T15:30:00', '2026-11-03T15:31:00', '2026-11-01T10:00:00', 'before'],
    ['2026-11-28T15:30:00', '2026-11-28T15:34:00', '2026-12-01T10:00:00', 'after'],
    ['2026-12-20T15:30:00', '2026-12-20T15:34:00', '2026-12-01T10:00:00', 'before'],
    ['2026-10-20T23:59:30', '2026-10-21T00:00:30', '2026-11-01T10:00:00', 'after'],
  ])('%s is found at %s, by the check of %s', (at, shownAt, checkedAt, side) => {
    expect(atRecorderClock(seoul(at), readings)).toMatchObject({
      shownAt: seoul(shownAt),
      checkedAt: seoul(checkedAt),
      side,
    })
  })

  it('is unknown without a check', () => {
    expect(atRecorderClock(seoul('2026-11-03T15:30:00'), [])).toBeNull()
  })

  it('is by the earlier of two checks equally near, in whatever order they are given', () => {
    const between = seoul('2026-11-16T10:00:00')
    expect(atRecorderClock(between, readings)).toMatchObject({ errorSeconds: 60, side: 'before' })
    expect(atRecorderClock(between, readings.toReversed())).toMatchObject({ errorSeconds: 60, side: 'before' })
  })

  it('is always by a check that no other is nearer than', () => {
    const times = fc.integer({ min: 0, max: 400 * 86_400 })
    const start = seoul('2026-01-01T00:00:00')
    fc.assert(
      fc.property(
        times,
        fc.array(fc.tuple(times, fc.integer({ min: -9000, max: 9000 })), { minLength: 1 }),
        (asked, made) => {
          const at = later(start, asked)
          const all = made.map(([when, errorSeconds]) => ({ checkedAt: later(start, when), errorSeconds }))
          const found = atRecorderClock(at, all)
          const nearest = Math.min(...made.map(([when]) => Math.abs(when - asked)))
          expect(Math.abs(Date.parse(found?.checkedAt ?? '') - Date.parse(at))).toBe(nearest * 1000)
          expect(found?.shownAt).toBe(later(at, found?.errorSeconds ?? 0))
        },
      ),
    )
  })
})
