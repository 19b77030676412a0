import { describe, expect, it } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { formatsFor } from '../../../renderer/words/format.ts'

const ko = formatsFor('ko')
const en = formatsFor('en')
const day = plainDay('2026-12-17')
const at = instant('2026-12-17T05:20:36Z')
const hour = 3_600_000

describe('days and times', () => {
  it('tables have the short day, sentences the long one', () => {
    expect(ko.dayBrief(day)).toBe('12-17 (목)')
    expect(ko.dayLong(day)).toBe('12월 17일 (목)')
    expect(ko.dayFull(day)).toBe('2026년 12월 17일 (목)')
    expect(ko.dayWithWeekday(day)).toBe('12월 17일 목요일')
    expect(en.dayBrief(day)).toBe('12-17 (Thu)')
    expect(en.dayLong(day)).toBe('17 Dec (Thu)')
    expect(en.dayWithWeekday(day)).toBe('Thursday 17 Dec')
  })

  it('clocks show Korean time whatever the zone of the PC', () => {
    expect(ko.clock(at)).toBe('14:20')
    expect(ko.clockWithSeconds(at)).toBe('14:20:36')
    expect(ko.momentBrief(instant('2026-12-17T15:30:00Z'))).toBe('12-18 (금) 00:30')
  })

  it('an end at midnight is 밤 12시 of the day that ends', () => {
    expect(ko.endLong(instant('2026-12-18T15:00:00Z'))).toBe('12월 18일 (금) 밤 12시')
    expect(ko.endBrief(instant('2026-12-31T15:00:00Z'))).toBe('12-31 (목) 밤 12시')
    expect(en.endLong(instant('2026-12-18T15:00:00Z'))).toBe('18 Dec (Fri) 12 midnight')
    expect(ko.endLong(at)).toBe('12월 17일 (목) 14:20')
  })

  it.each([
    [0, '0분'],
    [39 * 60_000, '39분'],
    [9 * hour + 39 * 60_000, '9시간 39분'],
    [9 * hour, '9시간'],
    [33 * hour, '1일 9시간'],
    [48 * hour, '2일'],
    [71 * hour, '2일 23시간'],
    [80 * hour, '3일'],
    [-5 * hour, '0분'],
  ])('%i ms left reads %s: hours only under three days', (milliseconds, text) => {
    expect(ko.timeLeft(milliseconds)).toBe(text)
  })

  it('counts are grouped by thousands', () => {
    expect(ko.count(4812)).toBe('4,812')
  })
})
