import { describe, expect, it } from 'vitest'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { readClock, readDay, typedIssues } from '../../../renderer/ui/typed-time.ts'

const today = plainDay('2026-11-23')

describe('a typed day', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026.11.23', '2026-11-23'],
    ['2026/1/3', '2026-01-03'],
    ['20261123', '2026-11-23'],
    ['2026년 11월 23일', '2026-11-23'],
    ['11-23', '2026-11-23'],
    ['11/23', '2026-11-23'],
    ['11월 3일', '2026-11-03'],
    ['１１－２３', '2026-11-23'],
    [' 11-23 ', '2026-11-23'],
    ['12-30', '2026-12-30'],
    ['01-02', '2027-01-02'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed, today)).toEqual({ kind: 'right', value: day })
  })

  it('without a year it is the nearest such day: just after New Year, 12-30 is last week', () => {
    expect(readDay('12-30', plainDay('2027-01-02'))).toEqual({ kind: 'right', value: '2026-12-30' })
  })

  it('02-29 is the nearest year that has it, and wrong where none is near', () => {
    expect(readDay('2-29', plainDay('2028-03-01'))).toEqual({ kind: 'right', value: '2028-02-29' })
    expect(readDay('2-29', today)).toEqual({ kind: 'wrong', reason: 'not-a-day' })
  })

  it.each(['2026-02-30', '2026-13-01', '11-31', '어제', '1123', '2026-11'])('%s is no day and says so', (typed) => {
    expect(readDay(typed, today)).toEqual({ kind: 'wrong', reason: 'not-a-day' })
  })

  it('nothing typed is empty, not wrong', () => {
    expect(readDay('  ', today)).toEqual({ kind: 'empty' })
  })
})

describe('a typed time', () => {
  it.each([
    ['15:30', '15:30'],
    ['1530', '15:30'],
    ['930', '09:30'],
    ['9:5', '09:05'],
    ['15', '15:00'],
    ['15시', '15:00'],
    ['15시 30분', '15:30'],
    ['１５：３０', '15:30'],
    ['0:00', '00:00'],
  ])('%s is %s', (typed, clock) => {
    expect(readClock(typed)).toEqual({ kind: 'right', value: clock })
  })

  it.each(['24:00', '15:60', '2460', 'noon', '15:30:20'])('%s is no time and says so', (typed) => {
    expect(readClock(typed)).toEqual({ kind: 'wrong', reason: 'not-a-time' })
  })
})

describe('what stands beside a field of a day', () => {
  it.each([
    ['', 'required'],
    ['  ', 'required'],
    ['내일쯤', 'not-a-day'],
    ['2026-02-30', 'not-a-day'],
  ])('“%s”: %s', (typed, reason) => {
    expect(typedIssues('dueOn', readDay(typed, plainDay('2026-11-23')))).toEqual([{ field: 'dueOn', reason }])
  })

  it('a day that can be read leaves it alone', () => {
    expect(typedIssues('dueOn', readDay('11-27', plainDay('2026-11-23')))).toEqual([])
  })
})
