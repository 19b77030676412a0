import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant, minutesAfter } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { outcomesOf } from '../../../domain/decision/outcome.ts'
import type { RangeAnswer } from '../../../domain/decision/range-answer.ts'
import type { RangeResult } from '../../../domain/decision/range-result.ts'
import { readSpans, writtenSpans } from '../../../domain/decision/read-spans.ts'
import { statusOf } from '../../../domain/request/request-status.ts'

const at = instant('2026-11-20T23:50:00+09:00')
const reason = { ground: 'not-filmed', facts: '' } as const
const granted: RangeResult = { kind: 'granted', masking: 'none' }
const part: RangeResult = { kind: 'part', masking: 'none', shown: [], reason }
const refused: RangeResult = { kind: 'refused', reason }
const postponement = { cause: 'masking', facts: '', expectedEndOn: plainDay('2026-12-10') } as const
const postponed: RangeResult = { kind: 'postponed', postponement }

test.each([
  [[granted, granted], 'granted'],
  [[granted, refused], 'part'],
  [[part], 'part'],
  [[granted, postponed], 'part postponed'],
  [[postponed], 'postponed'],
  [[postponed, refused], 'postponed refused'],
  [[refused, refused], 'refused'],
] as const)('a notice ticks what its stretches add up to (%#)', (results, expected) => {
  expect(outcomesOf(results).join(' ')).toBe(expected)
})

const decided = (result: RangeResult): RangeAnswer => ({ kind: 'decided', result })
const shown: RangeAnswer = { kind: 'shown', shownAt: at, result: null }
const ended: RangeAnswer = { kind: 'cause-ended', postponement, endedAt: at }

test.each([
  [[null, shown], 'open'],
  [[decided(postponed), decided(granted)], 'postponed'],
  [[ended], 'postponed'],
  [[decided(granted), decided(refused)], 'granted'],
  [[shown, decided(part)], 'granted'],
  [[shown, decided(refused)], 'viewed'],
  [[decided(refused)], 'refused'],
] as const)('rule 11: a request stands where the stretch that is owed most stands (%#)', (answers, expected) => {
  expect(statusOf(answers, 'viewing', [])).toBe(expected)
})

test('rules 16, 41: what was seen awaits the copy or the deletion that was asked for beside it', () => {
  expect(statusOf([shown, decided(refused)], 'viewing', ['copy'])).toBe('granted')
  expect(statusOf([shown], 'viewing', ['removal'])).toBe('granted')
  expect(statusOf([shown, null], 'viewing', ['copy'])).toBe('open')
})

test('rule 41: of what was deleted nothing is owed any more', () => {
  expect(statusOf([decided(granted), decided(refused)], 'deletion', [])).toBe('closed')
  expect(statusOf([decided(granted), null], 'deletion', [])).toBe('open')
  expect(statusOf([decided(refused)], 'suspension', [])).toBe('refused')
})

const range = { from: at, to: instant('2026-11-21T00:50:00+09:00') }

test('pieces are read as people write them, over midnight too', () => {
  expect(readSpans('23:55~0:10, 00:20 - 00:30', range)).toEqual([
    { from: instant('2026-11-20T23:55:00+09:00'), to: instant('2026-11-21T00:10:00+09:00') },
    { from: instant('2026-11-21T00:20:00+09:00'), to: instant('2026-11-21T00:30:00+09:00') },
  ])
})

test.each(['', '23:55', '23시 55분부터', '23:55~24:61'])('what cannot be read is not guessed: %s', (typed) => {
  expect(readSpans(typed, range)).toBeNull()
})

test('pieces of days carry their days, over the new year too', () => {
  const days = { from: instant('2026-12-30T22:00:00+09:00'), to: instant('2027-01-02T06:00:00+09:00') }
  expect(readSpans('12/31 0:00~1/1 24:00, 1월 2일 05:00 - 06:00', days)).toEqual([
    { from: instant('2026-12-31T00:00:00+09:00'), to: instant('2027-01-02T00:00:00+09:00') },
    { from: instant('2027-01-02T05:00:00+09:00'), to: days.to },
  ])
  expect(readSpans('13/31 0:00~1/1 24:00', days)).toBeNull()
  expect(readSpans('12/31 0:00~2/30 24:00', days)).toBeNull()
})

test('what is written of pieces is read as those pieces', () => {
  const minutesMax = 60 * 24 * 200
  const minute = fc.integer({ min: 0, max: minutesMax })
  fc.assert(
    fc.property(minute, fc.uniqueArray(minute, { minLength: 2, maxLength: 8 }), (start, cuts) => {
      const origin = minutesAfter(instant('2026-10-01T00:00:00+09:00'), start)
      const points = cuts.toSorted((one, other) => one - other).map((count) => minutesAfter(origin, count))
      const [from = origin] = points
      const whole = { from, to: points.at(-1) ?? origin }
      const spans = points.flatMap((point, index) => {
        const to = points[index + 1]
        return index % 2 === 1 || to === undefined ? [] : [{ from: point, to }]
      })
      expect(readSpans(writtenSpans(spans, whole), whole)).toEqual(spans)
    }),
  )
})
