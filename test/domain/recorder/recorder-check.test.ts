import { describe, expect, it } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { deletionSeen } from '../../../domain/recorder/deletion-seen.ts'
import { isEnteredLate, measuredOf, roundIssues, type TypedCheck } from '../../../domain/recorder/recorder-check.ts'
import { cameraWith } from '../cameras.ts'

const now = instant('2026-12-17T14:20:36+09:00')
const context = { now, recorders: new Set(['NVR-1', 'NVR-2']) }

const typed = (change: Partial<TypedCheck> = {}): TypedCheck => ({
  recorder: 'NVR-1',
  checkedAt: now,
  oldest: { on: plainDay('2026-11-17'), clock: '00:10' },
  clock: { on: null, clock: '14:24:48' },
  isFarClockSeen: false,
  disk: 'sound',
  autoDelete: { kind: 'on', count: 30, unit: 'day' },
  note: '',
  ...change,
})

describe('what is typed on a round', () => {
  it('gives the error and the oldest footage in real time', () => {
    expect(measuredOf(typed())).toEqual({ clockErrorSeconds: 252, oldestAt: instant('2026-11-17T00:05:48+09:00') })
  })

  it.each([
    [{}, []],
    [{ oldest: null }, [['checks.0.oldest', 'required']]],
    [{ disk: 'broken' as const, oldest: null, clock: null, autoDelete: null }, []],
    [{ clock: { on: null, clock: '02:20:00' } }, [['checks.0.clock', 'clock-far-off']]],
    [{ clock: { on: null, clock: '02:20:00' }, isFarClockSeen: true }, []],
    [{ checkedAt: instant('2026-12-17T14:20:37+09:00') }, [['checks.0.checkedAt', 'in-future']]],
    [{ oldest: { on: plainDay('2026-12-18'), clock: '00:10' } }, [['checks.0.oldest', 'oldest-after-check']]],
    [{ oldest: { on: plainDay('2026-12-17'), clock: '14:30' } }, [['checks.0.oldest', 'oldest-after-check']]],
    [{ oldest: { on: plainDay('2026-12-17'), clock: '14:24:48' } }, []],
    [{ recorder: 'NVR-9' }, [['checks.0.recorder', 'recorder-unknown']]],
  ])('%o is refused with %o', (change, issues) => {
    expect(roundIssues([typed(change)], context).map(({ field, reason }) => [field, reason])).toEqual(issues)
  })

  it('names each recorder once', () => {
    expect(roundIssues([typed(), typed({ recorder: 'NVR-2' }), typed()], context)).toEqual([
      { field: 'checks.2.recorder', reason: 'recorder-twice' },
    ])
  })

  it('entered on a later Korean day than it was made says so', () => {
    const checkedAt = instant('2026-12-16T23:50:00+09:00')
    expect(isEnteredLate({ checkedAt, enteredAt: instant('2026-12-16T23:59:59+09:00') })).toBe(false)
    expect(isEnteredLate({ checkedAt, enteredAt: instant('2026-12-17T00:00:00+09:00') })).toBe(true)
  })
})

describe('rule 31: the automatic deletion that a round has seen', () => {
  const cameras = [
    cameraWith({ number: 'C-001', installedOn: null }),
    cameraWith({ number: 'C-002', recorder: 'NVR-2', installedOn: plainDay('2026-12-01') }),
  ]
  const check = (change: object = {}) => ({ ...typed(), ...measuredOf(typed()), ...change })

  it('reaches through the last day whose retention has ended', () => {
    expect(deletionSeen([check()], cameras)).toEqual({
      cameraIds: [cameras[0]?.id],
      recordedThrough: '2026-11-16',
      checkedAt: now,
    })
  })

  it.each([
    ['the setting is off', check({ autoDelete: { kind: 'off' } })],
    ['what was due is still there', check({ oldestAt: instant('2026-11-16T10:00:00+09:00') })],
    ['nothing could be seen', check({ oldestAt: null })],
    ['nothing was old enough yet', check({ recorder: 'NVR-2', oldestAt: instant('2026-12-01T10:00:00+09:00') })],
  ])('is none where %s', (_why, one) => {
    expect(deletionSeen([one], cameras)).toBeNull()
  })
})
