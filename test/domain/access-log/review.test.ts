import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountWork } from '../../../domain/access-log/account-work.ts'
import { type LoggedWork, manyPeoplePerDay, marksOf } from '../../../domain/access-log/marks.ts'
import { reviewIssues } from '../../../domain/access-log/review.ts'
import { nextReviewOn, reviewIntervals } from '../../../domain/access-log/review-interval.ts'
import { workKindOf } from '../../../domain/access-log/work-kind.ts'
import { instant, instantAt } from '../../../domain/calendar/instant.ts'
import { daysAfter, daysBetween, plainDay } from '../../../domain/calendar/plain-day.ts'

describe('rule 46: when the next review is due', () => {
  test.each([
    ['2026-09-30', 'quarter', '2026-12-31'],
    ['2026-11-23', 'month', '2026-12-23'],
    ['2026-10-31', 'month', '2026-11-30'],
    ['2026-11-30', 'month', '2026-12-31'],
    ['2027-01-30', 'month', '2027-02-28'],
    ['2027-02-28', 'half-year', '2027-08-31'],
    ['2026-11-23', 'year', '2027-11-23'],
    ['2028-02-29', 'year', '2029-02-28'],
  ] as const)('rule 46: last %s, every %s: by %s', (last, interval, due) => {
    expect(nextReviewOn(plainDay(last), interval)).toBe(due)
  })

  test('rule 46: never later than the interval and the odd days of its months', () => {
    const longest = { month: 31, quarter: 92, 'half-year': 184, year: 366 }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(...reviewIntervals), (offset, interval) => {
        const last = daysAfter(plainDay('2026-01-01'), offset)
        const dayCount = daysBetween(last, nextReviewOn(last, interval))
        expect(dayCount).toBeGreaterThan(27)
        expect(dayCount).toBeLessThanOrEqual(longest[interval])
      }),
    )
  })
})

const work = (kind: string, time: string, more: Partial<LoggedWork> = {}): LoggedWork => ({
  at: instantAt(plainDay('2026-11-23'), time),
  who: '박담당',
  kind,
  subject: null,
  fact: null,
  ...more,
})

const kindsOf = (works: readonly LoggedWork[]) => marksOf(works).map(({ kind, count }) => [kind, count])

describe('rule 46: what strikes the eye', () => {
  test.each([
    ['05:59', [['at-night', 1]]],
    ['06:00', []],
    ['21:59', []],
    ['22:00', [['at-night', 1]]],
    ['00:00', [['at-night', 1]]],
  ] as const)('rule 46: looked at %s', (time, marks) => {
    expect(kindsOf([work('request.list', time)])).toEqual(marks)
  })

  test('rule 46: a PC that locks itself at night was not used at night', () => {
    expect(kindsOf([work('session.lock', '23:30')])).toEqual([])
  })

  test('rule 46: a night is counted once for each account', () => {
    const night = ['22:10', '22:20', '23:00'].map((time) => work('request.list', time))
    expect(kindsOf([...night, work('request.list', '22:30', { who: '이책임' })])).toEqual([
      ['at-night', 3],
      ['at-night', 1],
    ])
  })

  test.each([
    [manyPeoplePerDay - 1, []],
    [manyPeoplePerDay, [['many-people', manyPeoplePerDay]]],
  ] as const)('rule 46: %d people opened in a day, one of them twice', (count, marks) => {
    const opened = Array.from({ length: count }, (_, index) =>
      work('request.open', '10:00', { subject: String(index) }),
    )
    expect(kindsOf([...opened, work('request.open', '11:00', { subject: '0' })])).toEqual(marks)
  })

  test('rule 46: the same people on two days, or by two accounts, are not many', () => {
    const opened = Array.from({ length: manyPeoplePerDay }, (_, index) =>
      work('request.open', '10:00', {
        subject: String(index),
        ...(index % 2 === 0 ? {} : { at: instantAt(plainDay('2026-11-24'), '10:00') }),
      }),
    )
    expect(kindsOf(opened)).toEqual([])
    expect(kindsOf(opened.map((one, index) => ({ ...one, who: String(index % 2) })))).toEqual([])
  })

  test.each([
    ['session.signIn', { count: 0, detail: '' }, []],
    ['session.signIn', { count: 4, detail: '' }, [['failed-sign-in', 4]]],
    ['session.recover', null, [['recovered', null]]],
    ['attempt.refused', { count: null, detail: 'copy.provide' }, [['refused', null]]],
    ['clock.jumped', { count: null, detail: '2026-11-23T01:00:00.000Z' }, [['clock-jumped', null]]],
    ['ledger.export', { count: 12, detail: '감사' }, [['exported', 12]]],
    ['viewing.record', null, []],
  ] as const)('rule 46: %s with %j', (kind, fact, marks) => {
    expect(kindsOf([work(kind, '10:00', { fact })])).toEqual(marks)
  })
})

describe('rule 46: the counts of an account', () => {
  test.each([
    ['session.signIn', 'session'],
    ['session.lock', 'session'],
    ['request.open', 'shown'],
    ['accessLog.show', 'shown'],
    ['viewing.record', 'changed'],
    ['ledger.export', 'taken-out'],
    ['paper.output', 'taken-out'],
    ['copy.provide', 'taken-out'],
    ['attempt.refused', 'other'],
    ['clock.jumped', 'other'],
    ['toString', 'other'],
  ] as const)('rule 46: %s counts as %s', (kind, counted) => {
    expect(workKindOf(kind)).toBe(counted)
  })

  test('rule 46: by account, the busiest first', () => {
    const by = (who: string, kind: string) => ({ who, title: '담당', kind })
    expect(accountWork([by('가', 'request.open'), by('나', 'request.open'), by('나', 'ledger.export')])).toEqual([
      { who: '나', title: '담당', sessionCount: 0, shownCount: 1, changedCount: 0, takenOutCount: 1 },
      { who: '가', title: '담당', sessionCount: 0, shownCount: 1, changedCount: 0, takenOutCount: 0 },
    ])
  })
})

test.each([
  ['sound', '', '', 0, []],
  ['sound', '', '', 1, ['findings']],
  ['sound', '당직 근무', '', 1, []],
  ['found', '', '', 0, ['findings', 'measures']],
  ['found', '모르는 반출', '', 3, ['measures']],
  ['found', '모르는 반출', '계정을 막음', 3, []],
] as const)('rule 46: %s, "%s", "%s" with %d marks lacks %j', (outcome, findings, measures, markCount, fields) => {
  expect(reviewIssues({ outcome, findings, measures }, markCount).map(({ field }) => field)).toEqual(fields)
})

test('rule 46: marks stand in the order in which they began', () => {
  const times = marksOf([
    work('ledger.export', '10:00'),
    work('request.list', '23:00'),
    work('attempt.refused', '09:00'),
  ]).map(({ at }) => at)
  expect(times).toEqual(['00:00', '01:00', '14:00'].map((time) => instant(`2026-11-23T${time}:00.000Z`)))
})
