import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clockTimeOf,
  dayOf,
  endOfDay,
  instant,
  instantAt,
  instantOfDate,
  instantSchema,
  millisecondsBetween,
  minutesAfter,
  startOfDay,
} from '../../../domain/calendar/instant.ts'
import { daysAfter, plainDay } from '../../../domain/calendar/plain-day.ts'

describe('instants are Korean civil time', () => {
  it.each([
    ['2026-11-22T14:59:59.999Z', '2026-11-22', '23:59'],
    ['2026-11-22T15:00:00.000Z', '2026-11-23', '00:00'],
    ['2026-12-31T15:00:00.000Z', '2027-01-01', '00:00'],
    ['2024-02-28T15:30:00.000Z', '2024-02-29', '00:30'],
    ['2026-03-08T10:00:00.000Z', '2026-03-08', '19:00'],
  ])('%s is %s %s', (text, day, clockTime) => {
    const at = instant(text)
    expect(dayOf(at)).toBe(day)
    expect(clockTimeOf(at)).toBe(clockTime)
  })

  it('a day runs from midnight to midnight', () => {
    const day = plainDay('2026-11-22')
    expect(startOfDay(day)).toBe('2026-11-21T15:00:00.000Z')
    expect(endOfDay(day)).toBe('2026-11-22T15:00:00.000Z')
  })

  it('day and clock time make the same instant again, for every minute of any day', () => {
    const anyDay = fc.integer({ min: 0, max: 20_000 }).map((count) => daysAfter(plainDay('1990-01-01'), count))
    fc.assert(
      fc.property(anyDay, fc.nat(1439), (day, minute) => {
        const clockTime = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        const at = instantAt(day, clockTime)
        expect([dayOf(at), clockTimeOf(at)]).toEqual([day, clockTime])
        expect(minutesAfter(startOfDay(day), minute)).toBe(at)
        expect(millisecondsBetween(startOfDay(day), at)).toBe(minute * 60_000)
      }),
    )
  })

  it('agrees with the zone table of the machine since 1988-10-09', () => {
    const table = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short', timeStyle: 'short' })
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1988-10-09T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true }),
        (date) => {
          const at = instantOfDate(date)
          expect(`${dayOf(at)} ${clockTimeOf(at)}`).toBe(table.format(date))
        },
      ),
    )
  })

  it.each([
    '2026-11-22T10:00:00Z',
    '2026-11-22T10:00:00.000+09:00',
    '2026-02-30T00:00:00.000Z',
    '2026-11-22T24:00:00.000Z',
    '0001-01-01T00:00:00.000Z',
    '9999-12-31T23:00:00.000Z',
    '',
  ])('refuses %j', (text) => {
    expect(instantSchema.safeParse(text).error?.issues[0]?.message).toBe('not-a-time')
  })

  it('makes no instant of a text without zone: it would depend on the PC', () => {
    expect(() => instant('2026-11-22T10:00')).toThrow('no zone')
    expect(instant('2026-11-22T10:00+09:00')).toBe('2026-11-22T01:00:00.000Z')
  })
})
