import { describe, expect, it } from 'vitest'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { readShownMoment, readShownNow } from '../../../../renderer/feature/recorder/typed-moment.ts'

const today = plainDay('2026-12-17')

describe('a recorder’s clock, as it is typed off its screen', () => {
  it.each([
    ['14:24:48', null, '14:24:48'],
    ['14:24', null, '14:24'],
    ['1424', null, '14:24'],
    ['142448', null, '14:24:48'],
    ['9:05', null, '09:05'],
    ['오후 2시 24분 48초', null, '14:24:48'],
    ['오전 12:05', null, '00:05'],
    ['오후 12:05', null, '12:05'],
    ['14시', null, '14:00'],
    ['１４：２４：４８', null, '14:24:48'],
    ['12-16 14:24:48', '2026-12-16', '14:24:48'],
    ['2026-12-16 1424', '2026-12-16', '14:24'],
    ['어제 23:59:30', '2026-12-16', '23:59:30'],
  ])('%s', (typed, on, clock) => {
    expect(readShownNow(typed, today)).toEqual({ kind: 'right', value: { on, clock } })
  })

  it.each([
    ['25:00', 'not-a-time'],
    ['14:60', 'not-a-time'],
    ['14:24:60', 'not-a-time'],
    ['오후 14:24', 'not-a-time'],
    ['두 시쯤', 'not-a-time'],
    ['13-40 14:24', 'not-a-day'],
  ])('%s is refused', (typed, reason) => {
    expect(readShownNow(typed, today)).toEqual({ kind: 'wrong', reason })
  })

  it('nothing is nothing, not a mistake', () => {
    expect(readShownNow('  ', today)).toEqual({ kind: 'empty' })
  })
})

describe('the oldest footage', () => {
  it('needs its day and its time', () => {
    expect(readShownMoment('11-17 00:12', today)).toEqual({
      kind: 'right',
      value: { on: '2026-11-17', clock: '00:12' },
    })
    expect(readShownMoment('00:12', today)).toEqual({ kind: 'wrong', reason: 'day-missing' })
  })

  it.each(['11-17', '11/17', '11월 17일', '2026-11-17', '20261117', '어제', ' １１－１７ '])(
    '%s is a day whose time is missing, and not a wrong time',
    (typed) => expect(readShownMoment(typed, today)).toEqual({ kind: 'wrong', reason: 'time-missing' }),
  )

  it('a day that does not exist is no day whose time is missing', () => {
    expect(readShownMoment('13-40', today)).toEqual({ kind: 'wrong', reason: 'not-a-time' })
  })
})
