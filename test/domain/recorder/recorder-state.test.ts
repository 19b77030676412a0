import { describe, expect, it } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import type { Retention } from '../../../domain/footage/retention.ts'
import type { RecorderCheck } from '../../../domain/recorder/recorder-check.ts'
import { recorderDuties } from '../../../domain/recorder/recorder-duties.ts'
import { checkDueOn, findingsOf } from '../../../domain/recorder/recorder-state.ts'
import { recorderWith } from '../recorders.ts'
import { onlyRule } from '../../../domain/footage/footage-facts.ts'

const keeping = (count: number, unit: Retention['unit'] = 'day', installedOn: string | null = null) => ({
  retentionRules: onlyRule({ count, unit, statedAs: '', longerReason: '' }),
  installedOn: installedOn === null ? null : plainDay(installedOn),
})

const checked = (change: Partial<RecorderCheck>): RecorderCheck => ({
  recorder: 'NVR-1',
  checkedAt: instant('2026-12-17T05:20:00Z'),
  enteredAt: instant('2026-12-17T05:20:00Z'),
  checkedBy: '이예시',
  clockErrorSeconds: 0,
  oldestAt: instant('2026-11-17T00:10:00+09:00'),
  disk: 'sound',
  autoDelete: { kind: 'on', count: 30, unit: 'day' },
  note: '',
  ...change,
})

const today = plainDay('2026-12-17')
const facts = (check: Partial<RecorderCheck>, cameras = [keeping(30)]) => ({
  cameras,
  knownSince: plainDay('2026-01-05'),
  lastCheck: checked(check),
})
const found = (check: Partial<RecorderCheck>, cameras = [keeping(30)]) => findingsOf(facts(check, cameras), today)
const oldest = (day: string) => ({ oldestAt: instant(`${day}T00:10:00+09:00`) })

describe('rules 24 to 26: how far back a recorder reaches', () => {
  it.each([
    ['2026-11-17', [keeping(30)], []],
    ['2026-11-16', [keeping(30)], [{ kind: 'too-old', oldestOn: '2026-11-16', lastDay: '2026-12-16', dayCount: 1 }]],
    ['2026-11-12', [keeping(30)], [{ kind: 'too-old', oldestOn: '2026-11-12', lastDay: '2026-12-12', dayCount: 5 }]],
    [
      '2026-11-19',
      [keeping(30)],
      [{ kind: 'too-young', oldestOn: '2026-11-19', expectedOn: '2026-11-17', dayCount: 2 }],
    ],
    ['2026-11-17', [keeping(1, 'month')], []],
    [
      '2026-11-16',
      [keeping(1, 'month')],
      [{ kind: 'too-old', oldestOn: '2026-11-16', lastDay: '2026-12-16', dayCount: 1 }],
    ],
  ])('from %s on, kept %o', (day, cameras, findings) => {
    expect(found(oldest(day), cameras)).toEqual(findings)
  })

  it('too much is proved only against the camera that is kept longest, and too little by it', () => {
    expect(found(oldest('2026-10-18'), [keeping(30), keeping(60)])).toMatchObject([])
    expect(found(oldest('2026-11-17'), [keeping(30), keeping(60)])).toMatchObject([{ kind: 'too-young', dayCount: 30 }])
  })

  it('a recorder whose cameras all came later is not short of what they never recorded', () => {
    expect(found(oldest('2026-12-01'), [keeping(30, 'day', '2026-12-01')])).toEqual([])
    expect(found(oldest('2026-12-03'), [keeping(30, 'day', '2026-12-01')])).toMatchObject([
      { kind: 'too-young', expectedOn: '2026-12-01', dayCount: 2 },
    ])
    expect(found(oldest('2026-12-01'), [keeping(30, 'day', '2026-12-01'), keeping(30)])).toMatchObject([
      { kind: 'too-young', dayCount: 14 },
    ])
  })

  it('the day of the oldest footage is the Korean one, whatever the hour', () => {
    expect(found({ oldestAt: instant('2026-11-16T15:00:00Z') })).toEqual([])
    expect(found({ oldestAt: instant('2026-11-16T14:59:59Z') })).toMatchObject([{ kind: 'too-old', dayCount: 1 }])
  })
})

describe('what else a check finds', () => {
  it.each([
    [{ autoDelete: { kind: 'off' as const } }, [{ kind: 'auto-delete-off' }]],
    [{ autoDelete: { kind: 'on' as const, count: 60, unit: 'day' as const } }, [{ kind: 'auto-delete-differs' }]],
    [{ clockErrorSeconds: 60 }, []],
    [{ clockErrorSeconds: -61 }, [{ kind: 'clock-off', errorSeconds: -61 }]],
    [{ disk: 'caution' as const }, [{ kind: 'disk-caution' }]],
    [{ disk: 'broken' as const, oldestAt: null, clockErrorSeconds: null, autoDelete: null }, [{ kind: 'disk-broken' }]],
  ])('%o', (change, findings) => {
    expect(found(change)).toEqual(findings)
  })

  it.each([
    [30, []],
    [31, []],
    [29, [{ kind: 'auto-delete-differs' }]],
    [60, [{ kind: 'auto-delete-differs' }]],
  ])('a policy of one month is what a recorder is set to %i days for', (count, findings) => {
    expect(found({ autoDelete: { kind: 'on', count, unit: 'day' } }, [keeping(1, 'month')])).toEqual(findings)
  })
})

describe('when the next round is due', () => {
  it('a calendar month after the last one, or after the recorder came into the book', () => {
    expect(checkDueOn(facts({ checkedAt: instant('2027-01-31T03:00:00Z') }))).toBe('2027-02-28')
    expect(checkDueOn({ ...facts({}), lastCheck: null })).toBe('2026-02-05')
  })

  it.each([
    ['2027-01-09', []],
    ['2027-01-10', [{ kind: 'check-due', dueOn: '2027-01-17' }]],
    ['2027-03-01', [{ kind: 'check-due', dueOn: '2027-01-17' }]],
  ])('on %s', (day, findings) => {
    expect(findingsOf(facts({}), plainDay(day))).toEqual(findings)
  })
})

describe('what is to be done', () => {
  const recorder = (name: string, check: Partial<RecorderCheck>, day = today) => {
    const own = facts(check)
    return recorderWith({
      name,
      cameras: [],
      checks: [own.lastCheck],
      findings: [...findingsOf(own, day)],
      checkDueOn: checkDueOn(own),
    })
  }

  it('rule 27: over-retention is owed by its destruction, and not a second time by its check', () => {
    expect(recorderDuties([recorder('NVR-4', oldest('2026-11-16'))])).toEqual([])
  })

  it('a recorder too short or broken is named on the day of its check', () => {
    const broken = { disk: 'broken', oldestAt: null, clockErrorSeconds: null, autoDelete: null } as const
    expect(recorderDuties([recorder('NVR-3', oldest('2026-11-19')), recorder('NVR-5', broken)])).toMatchObject([
      { kind: 'recorder-short', number: 'NVR-3', dueOn: '2026-12-17' },
      { kind: 'recorder-fault', number: 'NVR-5', dueOn: '2026-12-17' },
    ])
  })

  it('the monthly round is one task, however many recorders wait for it', () => {
    const late = plainDay('2027-02-01')
    const some = [
      recorder('NVR-1', {}, late),
      recorder('NVR-2', { checkedAt: instant('2026-12-01T05:00:00Z'), ...oldest('2026-11-01') }, late),
    ]
    expect(recorderDuties(some)).toMatchObject([{ kind: 'recorder-check', number: 'NVR-2 +1', dueOn: '2027-01-01' }])
  })
})
