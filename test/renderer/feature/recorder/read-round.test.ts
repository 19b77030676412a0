import { describe, expect, it } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import type { Recorder } from '../../../../domain/recorder/operations.ts'
import { readPeriod, readRound } from '../../../../renderer/feature/recorder/read-round.ts'
import {
  blankLine,
  isTyped,
  type RoundDraft,
  type RoundLine,
  withClock,
} from '../../../../renderer/feature/recorder/round-draft.ts'
import { recorderWith } from '../../../domain/recorders.ts'

const now = instant('2026-12-17T14:20:36+09:00')
const today = plainDay('2026-12-17')

const recorder = (name: string): Recorder => recorderWith({ name })
const recorders = [recorder('NVR-1'), recorder('NVR-2')]

const typed: RoundLine = { ...blankLine, oldest: '11-17 00:12', clock: '14:24:48', clockReadAt: now }

const draft = (line: RoundLine, change: Partial<RoundDraft> = {}): RoundDraft => ({
  mode: 'now',
  sheetDay: null,
  deletion: 'write',
  lines: new Map([['NVR-1', line]]),
  ...change,
})

describe('a round as it is typed', () => {
  it('leaves out the recorders of which nothing was typed', () => {
    const { checks, issues } = readRound(draft(typed), recorders, now, today)
    expect(checks.map(({ recorder: name }) => name)).toEqual(['NVR-1'])
    expect(issues.size).toBe(0)
  })

  it('compares the clock with the moment at which its first character was typed', () => {
    const later = instant('2026-12-17T14:21:30+09:00')
    const first = withClock(blankLine, '1', now)
    expect(withClock(first, '14', later).clockReadAt).toBe(now)
    expect(withClock(withClock(first, '', later), '1', later).clockReadAt).toBe(later)
  })

  it('asks again when the clock is typed anew', () => {
    expect(withClock({ ...typed, isFarClockSeen: true }, '14:25', now).isFarClockSeen).toBe(false)
  })

  it('takes the setting from the policy until another one is typed', () => {
    const settingOf = (line: RoundLine) => readRound(draft(line), recorders, now, today).checks[0]?.autoDelete
    expect(settingOf(typed)).toEqual({ kind: 'on', count: 30, unit: 'day' })
    expect(settingOf({ ...typed, period: '1개월' })).toEqual({ kind: 'on', count: 1, unit: 'month' })
    expect(settingOf({ ...typed, autoDelete: 'off' })).toEqual({ kind: 'off' })
  })

  it('takes day and real time from the paper sheet, and asks for the time where it is missing', () => {
    const sheet = { mode: 'sheet', sheetDay: '12-16' } as const
    const line = { ...typed, sheetClock: '14:20:36' }
    expect(readRound(draft(line, sheet), recorders, now, today).checks[0]?.checkedAt).toBe(
      instant('2026-12-16T14:20:36+09:00'),
    )
    expect(readRound(draft(typed, sheet), recorders, now, today).issues.get('NVR-1')).toEqual([
      { field: 'checkedAt', reason: 'required' },
    ])
  })

  it.each([
    [{ ...typed, oldest: '' }, 'oldest', 'required'],
    [{ ...typed, oldest: '11-17' }, 'oldest', 'time-missing'],
    [{ ...typed, oldest: '12-18 00:00' }, 'oldest', 'oldest-after-check'],
    [{ ...typed, clock: '02:24' }, 'clock', 'clock-far-off'],
    [{ ...typed, period: '한 달쯤' }, 'autoDelete', 'not-a-number'],
  ] as const)('%o is wrong in %s: %s', (line, field, reason) => {
    expect(readRound(draft(line), recorders, now, today).issues.get('NVR-1')).toEqual([{ field, reason }])
  })

  it('counts a broken disk alone as typed: such a recorder shows nothing else', () => {
    expect(isTyped({ ...blankLine, disk: 'broken' })).toBe(true)
    expect(readRound(draft({ ...blankLine, disk: 'broken' }), recorders, now, today).issues.size).toBe(0)
  })
})

it.each([
  ['30일', 30, 'day'],
  ['30', 30, 'day'],
  ['1개월', 1, 'month'],
  ['2 mo', 2, 'month'],
])('%s is a period', (text, count, unit) => {
  expect(readPeriod(text)).toEqual({ kind: 'on', count, unit })
})

it.each(['', '0일', '367일', '달', '30주'])('"%s" is none', (text) => {
  expect(readPeriod(text)).toBeNull()
})
