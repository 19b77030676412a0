// Decision 0018, case by case: what counts as waiting to be fetched, and from which day it may end.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { type PlainDay, plainDay } from '../../../domain/calendar/plain-day.ts'
import type { RangeAnswer } from '../../../domain/decision/range-answer.ts'
import { mayClose, type Promised, unclaimedOf, type WaitingRequest } from '../../../domain/request/unclaimed.ts'

type Stretch = WaitingRequest['ranges'][number]

const promisedFor = (day: string, change: Partial<Promised['appointment']> = {}): Promised => ({
  appointment: { at: instant(`${day}T01:00:00Z`), place: '원무팀', forms: ['watching'], method: 'visit', ...change },
  isTold: true,
})
const promised = promisedFor('2026-11-25')

const granted: RangeAnswer = { kind: 'decided', result: { kind: 'granted', masking: 'none' } }
const refused: RangeAnswer = {
  kind: 'decided',
  result: { kind: 'refused', reason: { ground: 'not-filmed', facts: '' } },
}
const shown: RangeAnswer = { kind: 'shown', shownAt: instant('2026-11-25T01:00:00Z'), result: null }

const waits: Stretch = { answer: granted, promised }
const copyWaits: Stretch = { answer: shown, stillOwed: ['copy'], promised }
const done: Stretch = { answer: shown, stillOwed: [], promised: null }

const remindedOn = (...days: readonly string[]): WaitingRequest['reminders'] =>
  days.map((day) => ({ remindedOn: plainDay(day), way: 'phone', note: '', by: '이책임' }))

const of = (change: Partial<WaitingRequest>, today: PlainDay = plainDay('2026-12-20')) =>
  unclaimedOf({ ranges: [waits], takenUpAt: null, reminders: [], ...change }, today)

describe('what waits to be fetched', () => {
  test.each<readonly [string, readonly Stretch[]]>([
    ['granted', [waits]],
    ['granted beside what was refused', [waits, { answer: refused, promised: null }]],
    ['granted beside what was seen', [waits, done]],
    ['seen, and its copy is left', [copyWaits]],
  ])('%s', (_what, ranges) => expect(of({ ranges })?.step).toBe('remind'))

  test.each<readonly [string, readonly Stretch[]]>([
    ['unanswered beside what was granted', [waits, { answer: null, promised: null }]],
    ['granted with no day in force', [waits, { answer: granted, promised: null }]],
    ['owed a deletion', [{ ...copyWaits, stillOwed: ['copy', 'removal'] }]],
    ['sent by the clinic', [{ ...waits, promised: promisedFor('2026-11-25', { method: 'email' }) }]],
    ['told in a letter that came back', [{ ...waits, promised: { ...promised, isTold: false } }]],
    ['promised for a later day as well', [waits, { ...waits, promised: promisedFor('2026-12-20') }]],
    ['seen', [done]],
  ])('not what is %s', (_what, ranges) => expect(of({ ranges })).toBeNull())
})

test('the day after the appointment is the first on which somebody did not come', () => {
  expect(of({}, plainDay('2026-11-25'))).toBeNull()
  expect(of({}, plainDay('2026-11-26'))).toMatchObject({ step: 'remind', appointedOn: '2026-11-25' })
})

test.each([
  [['2026-11-24'], '2026-12-20', 'remind', null],
  [['2026-11-25'], '2026-12-05', 'wait', '2026-12-06'],
  [['2026-11-25'], '2026-12-06', 'close', '2026-12-06'],
  // The first of two counts, whichever was written down first.
  [['2026-12-01', '2026-11-26'], '2026-12-07', 'close', '2026-12-07'],
] as const)('reminded on %s, on %s: %s', (days, today, step, closableFrom) =>
  expect(of({ reminders: remindedOn(...days) }, plainDay(today))).toMatchObject({ step, closableFrom }),
)

test('what was taken up again waits for a reminder of its own', () => {
  const again = { reminders: remindedOn('2026-11-26', '2026-12-14'), takenUpAt: instant('2026-12-14T01:00:00Z') }
  expect(of(again)).toMatchObject({ step: 'wait', closableFrom: '2026-12-25' })
})

test('an objection and the hold of another stand in the way of the end alone', () => {
  const closable = of({ reminders: remindedOn('2026-11-26') })
  const free = { isObjected: false, otherHolds: [] }
  expect(mayClose(closable, free)).toEqual({ ok: true, value: closable })
  expect(mayClose(closable, { ...free, isObjected: true })).toMatchObject({ failure: { kind: 'still-owed' } })
  expect(mayClose(closable, { ...free, otherHolds: ['H-2026-002'] })).toMatchObject({
    failure: { issues: [{ reason: 'held-elsewhere', detail: 'H-2026-002' }] },
  })
  expect(mayClose(null, free)).toMatchObject({ failure: { kind: 'still-owed' } })
})
