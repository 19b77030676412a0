import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seedHolidayTables } from '../../../domain/calendar/holiday-seed.ts'
import { instant, instantAt } from '../../../domain/calendar/instant.ts'
import { daysAfter, daysBetween, plainDay } from '../../../domain/calendar/plain-day.ts'
import { daysOverdue, deadlineState, replyDeadlineOf, replyDueOn } from '../../../domain/request/reply-deadline.ts'
import { walkDays } from '../reference/slow-calendar.ts'
import { slowDeadline } from '../reference/slow-deadline.ts'

const tables = seedHolidayTables()
const receivedOn = (day: string) => replyDeadlineOf(instantAt(plainDay(day), '10:00'), tables)

describe('the reply deadline', () => {
  it.each([
    ['rule 1: ten days, the first not counted', '2026-11-23', '2026-12-03', '2026-12-03', '2026-12-03'],
    ['section 5: a Saturday moves to Monday', '2026-12-02', '2026-12-12', '2026-12-14', '2026-12-11'],
    ['rule 2: a holiday and a weekend in a row', '2026-12-15', '2026-12-25', '2026-12-28', '2026-12-24'],
    ['rule 3: lunar new year and its substitute', '2027-01-28', '2027-02-07', '2027-02-10', '2027-02-05'],
    ['rule 5: counted from the receipt', '2026-12-01', '2026-12-11', '2026-12-11', '2026-12-11'],
    ['over the turn of the year', '2026-12-22', '2027-01-01', '2027-01-04', '2026-12-31'],
    ['an election day', '2026-05-24', '2026-06-03', '2026-06-04', '2026-06-02'],
  ])('%s: received %s, day ten %s, legal %s, safe %s', (_rule, received, rawLastDay, legalLastDay, safeTarget) => {
    expect(receivedOn(received)).toMatchObject({
      kind: 'legal',
      receivedOn: received,
      rawLastDay,
      legalLastDay,
      safeTarget,
    })
  })

  it('rule 4: without a table for the year there is no legal day, only day ten and the year that is missing', () => {
    const deadline = receivedOn('2028-01-20')
    expect(deadline).toMatchObject({
      kind: 'table-missing',
      year: 2028,
      rawLastDay: '2028-01-30',
      safeTarget: '2028-01-28',
    })
    expect(deadline).not.toHaveProperty('legalLastDay')
    expect(deadline.days.map(({ role }) => role)).toEqual(['received', ...Array.from({ length: 10 }, () => 'counted')])
  })

  it('rule 4: a year is missing only where it decides', () => {
    expect(receivedOn('2027-12-21')).toMatchObject({ kind: 'legal', legalLastDay: '2027-12-31' })
    expect(receivedOn('2027-12-22')).toMatchObject({ kind: 'table-missing', year: 2028, rawLastDay: '2028-01-01' })
    const only2027 = tables.filter(({ year }) => year === 2027)
    expect(replyDeadlineOf(instantAt(plainDay('2026-12-28'), '10:00'), only2027)).toMatchObject({
      kind: 'legal',
      legalLastDay: '2027-01-07',
    })
  })

  it('explains rule 2 day by day', () => {
    const { days } = receivedOn('2026-12-15')
    const saturday = { kind: 'saturday' }
    expect(days.map(({ day, role, ordinal, off }) => [day.slice(5), role, ordinal, off])).toEqual([
      ['12-15', 'received', 0, null],
      ['12-16', 'counted', 1, null],
      ['12-17', 'counted', 2, null],
      ['12-18', 'counted', 3, null],
      ['12-19', 'counted', 4, saturday],
      ['12-20', 'counted', 5, { kind: 'sunday' }],
      ['12-21', 'counted', 6, null],
      ['12-22', 'counted', 7, null],
      ['12-23', 'counted', 8, null],
      ['12-24', 'counted', 9, null],
      ['12-25', 'passed-over', 10, { kind: 'holiday', name: '기독탄신일' }],
      ['12-26', 'passed-over', null, saturday],
      ['12-27', 'passed-over', null, { kind: 'sunday' }],
      ['12-28', 'legal-last', null, null],
    ])
    expect(days.filter(({ isSafeTarget }) => isSafeTarget).map(({ day }) => day)).toEqual(['2026-12-24'])
  })

  it('names the tables it used, with their edition', () => {
    expect(receivedOn('2026-12-15')).toMatchObject({ tables: [{ year: 2026, edition: 1 }] })
    const edited = tables.map((table) => (table.year === 2027 ? { ...table, edition: 3 } : table))
    expect(replyDeadlineOf(instant('2026-12-22T01:00:00.000Z'), edited)).toMatchObject({
      tables: [
        { year: 2026, edition: 1 },
        { year: 2027, edition: 3 },
      ],
    })
  })

  it('an edited table moves the day: a temporary holiday on the last one', () => {
    const added = tables.map((table) =>
      table.year === 2026
        ? {
            ...table,
            holidays: [...table.holidays, { day: plainDay('2026-12-03'), name: '임시공휴일', source: '직접 입력' }],
          }
        : table,
    )
    expect(replyDeadlineOf(instant('2026-11-23T01:00:00.000Z'), added)).toMatchObject({
      legalLastDay: '2026-12-04',
      safeTarget: '2026-12-02',
    })
  })

  it('the minute of the day received does not matter, Korean midnight does', () => {
    expect(receivedOn('2026-11-23')).toEqual(replyDeadlineOf(instant('2026-11-23T23:59:59+09:00'), tables))
    expect(replyDeadlineOf(instant('2026-11-23T15:00:00Z'), tables)).toMatchObject({ receivedOn: '2026-11-24' })
  })

  it('agrees with the slow reference for every day from 2024 to 2035', () => {
    const days = walkDays(2036)
    const holidays = new Set<string>(tables.flatMap((table) => table.holidays.map(({ day }) => day)))
    const years = new Set(tables.map(({ year }) => year))
    const counts = { legal: 0, 'table-missing': 0 }
    for (const [index, { text }] of days.entries()) {
      if (text < '2024-01-01' || text > '2035-12-31') continue
      const deadline = receivedOn(text)
      const legalLastDay = deadline.kind === 'legal' ? deadline.legalLastDay : null
      expect([text, { rawLastDay: deadline.rawLastDay, legalLastDay, safeTarget: deadline.safeTarget }]).toEqual([
        text,
        slowDeadline(days, index, holidays, years),
      ])
      counts[deadline.kind] += 1
    }
    // 2024 to 2027 but for the last ten days, which hang on 2028.
    expect(counts).toEqual({ legal: 1451, 'table-missing': 2932 })
  })

  it('the explanation has no hole, one last day, one safe target that is never late', () => {
    const anyDay = fc.integer({ min: 0, max: 1450 }).map((count) => daysAfter(plainDay('2024-01-01'), count))
    fc.assert(
      fc.property(anyDay, (day) => {
        const deadline = receivedOn(day)
        const last = deadline.days.at(-1)
        expect(deadline.days.map((item) => daysBetween(day, item.day))).toEqual(deadline.days.map((_, index) => index))
        expect([last?.role, last?.off, last?.day]).toEqual(['legal-last', null, replyDueOn(deadline)])
        expect(deadline.days.filter(({ role }) => role === 'legal-last')).toHaveLength(1)
        expect(deadline.days.filter(({ isSafeTarget }) => isSafeTarget)).toHaveLength(1)
        expect(deadline.days.filter(({ role }) => role === 'passed-over').every(({ off }) => off !== null)).toBe(true)
        expect(deadline.safeTarget <= deadline.rawLastDay && deadline.rawLastDay <= replyDueOn(deadline)).toBe(true)
      }),
    )
  })

  it('counts ten thousand deadlines in well under a second', () => {
    const at = instantAt(plainDay('2026-12-15'), '10:00')
    const started = performance.now()
    for (let count = 0; count < 10_000; count += 1) replyDeadlineOf(at, tables)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('the state of a deadline', () => {
  it.each([
    ['2026-12-01', 2, false, false],
    ['2026-12-03', 0, false, false],
    ['2026-12-04', -1, true, true],
  ])('on %s %i days are left', (today, daysLeft, isOverdue, isPastSafeTarget) => {
    expect(deadlineState(receivedOn('2026-11-23'), plainDay(today))).toEqual({ daysLeft, isOverdue, isPastSafeTarget })
  })

  it('runs to day ten where the table is missing, which is never later than the law', () => {
    expect(replyDueOn(receivedOn('2028-01-20'))).toBe('2028-01-30')
  })

  it.each([
    ['2026-12-04', 1],
    ['2026-12-03', 0],
    ['2026-11-30', 0],
    ['2026-12-13', 10],
  ])('rule 7: due 2026-12-03, sent %s is %i days late', (sentOn, dayCount) => {
    expect(daysOverdue(plainDay('2026-12-03'), plainDay(sentOn))).toBe(dayCount)
  })
})
