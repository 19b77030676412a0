// Where footage is found on a recorder: by the clock of the recorder on which it lies, as it was read nearest to the recording.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Instant, instantOfDate } from '../../../domain/calendar/instant.ts'
import { firstInstantRecorded } from '../../../domain/footage/footage-facts.ts'
import { foundOn } from '../../../domain/recorder/found-on.ts'
import { clockErrorOf, realInstantOf, shownNowSchema } from '../../../domain/recorder/recorder-clock.ts'
import { cameraWith } from '../cameras.ts'
import { recorderWith } from '../recorders.ts'

const start = Date.parse('2026-11-01T00:00:00+09:00')
const at = (minute: number): Instant => instantOfDate(new Date(start + minute * 60_000))
const cameraId = cameraWith().id

const checkAt = (name: string, minute: number, clockErrorSeconds: number) => ({
  recorder: name,
  checkedAt: at(minute),
  enteredAt: at(minute),
  checkedBy: '이예시',
  clockErrorSeconds,
  oldestAt: null,
  disk: 'sound' as const,
  autoDelete: null,
  note: '',
})

const minute = fc.integer({ min: 0, max: 60 * 24 * 60 })
const errorSeconds = fc.integer({ min: -7200, max: 7200 })
const checks = fc.uniqueArray(fc.tuple(minute, errorSeconds), { maxLength: 6, selector: ([checked]) => checked })

/** Minute by minute away from the recording until a check is met; of two equally near the earlier. */
const slowError = (made: readonly (readonly [number, number])[], recorded: number): number | null => {
  for (let away = 0; away <= 62 * 24 * 60; away += 1)
    for (const side of [recorded - away, recorded + away])
      for (const [checked, error] of made) if (checked === side) return error
  return null
}

test('the error of the nearest check of the recorder of then is added to the real time, whatever was checked elsewhere or since', () => {
  fc.assert(
    fc.property(
      checks,
      checks,
      minute,
      minute,
      fc.integer({ min: 1, max: 600 }),
      (ofOld, ofNew, moved, from, length) => {
        const recorders = [
          recorderWith({
            name: 'old',
            stays: [{ cameraId, from: firstInstantRecorded, to: at(moved) }],
            checks: ofOld.map(([checked, error]) => checkAt('old', checked, error)),
          }),
          recorderWith({
            name: 'new',
            stays: [{ cameraId, from: at(moved), to: null }],
            checks: ofNew.map(([checked, error]) => checkAt('new', checked, error)),
          }),
        ]
        const found = foundOn({ cameraId, from: at(from), to: at(from + length) }, recorders)
        const expected = [
          { recorder: 'old', made: ofOld, begin: from, end: Math.min(from + length, moved) },
          { recorder: 'new', made: ofNew, begin: Math.max(from, moved), end: from + length },
        ].flatMap(({ recorder, made, begin, end }) => {
          const [first, last] = [slowError(made, begin), slowError(made, end)]
          if (begin >= end || first === null || last === null) return []
          const shown = (moment: number, error: number) =>
            instantOfDate(new Date(start + moment * 60_000 + error * 1000))
          return [{ recorder, begin: shown(begin, first), end: shown(end, last) }]
        })
        expect(found.map(({ recorder, begin, end }) => ({ recorder, begin: begin.shownAt, end: end.shownAt }))).toEqual(
          expected,
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('a fast clock is fast both ways: what it shows is later than real, and what is read off it was earlier', () => {
  fc.assert(
    fc.property(minute, fc.integer({ min: -3000, max: 3000 }), (checked, error) => {
      const shown = new Date(Date.parse(at(checked)) + error * 1000 + 9 * 3_600_000).toISOString()
      const onScreen = shownNowSchema.parse({ on: shown.slice(0, 10), clock: shown.slice(11, 19) })
      expect(clockErrorOf(onScreen, at(checked))).toBe(error)
      if (onScreen.on === null) throw new Error('the day is shown')
      expect(realInstantOf({ on: onScreen.on, clock: onScreen.clock }, error)).toBe(at(checked))
      const recorder = recorderWith({ name: 'NVR-1', checks: [checkAt('NVR-1', checked, error)] })
      const [found] = foundOn({ cameraId, from: at(checked), to: at(checked + 1) }, [recorder])
      expect(Date.parse(found?.begin.shownAt ?? '') - Date.parse(at(checked))).toBe(error * 1000)
    }),
  )
})
