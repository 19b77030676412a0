import { describe, expect, it } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { intakeIssues, isLateEntry } from '../../../domain/request/intake.ts'
import { type RequestIntake, requestIntakeSchema } from '../../../domain/request/request.ts'
import { cameraWith } from '../cameras.ts'

const now = instant('2026-11-23T10:05:00+09:00')
const at = (text: string) => instant(`${text}:00+09:00`)
const typed = {
  requester: { name: '홍길동', phone: '010-1234-5678' },
  applicant: { door: 'self' },
  kinds: ['viewing'],
  purpose: '분실물 확인',
  ranges: [{ cameraId: cameraWith().id, from: at('2026-11-22T14:00'), to: at('2026-11-22T14:30') }],
  receivedAt: at('2026-11-23T10:00'),
  channel: 'visit',
  replyBy: 'visit',
  identityProof: null,
  documentsSeen: [],
  secureAt: null,
}
const intake = requestIntakeSchema.parse(typed)

const issuesOf = (range: Partial<RequestIntake['ranges'][number]>) =>
  intakeIssues({ ...intake, ranges: intake.ranges.map((whole) => ({ ...whole, ...range })) }, [cameraWith()], now)

describe('what the counter must set right', () => {
  it('yesterday’s footage passes', () => {
    expect(issuesOf({})).toEqual([])
  })

  it('footage past its retention passes: it is received, and then refused', () => {
    expect(issuesOf({ from: at('2026-02-01T10:00'), to: at('2026-02-01T11:00') })).toEqual([])
  })

  it.each([
    ['an end before its start', { to: at('2026-11-22T13:59') }, 'ranges.0.to', 'end-before-start'],
    ['an end at its start', { to: at('2026-11-22T14:00') }, 'ranges.0.to', 'end-before-start'],
    ['an end in the future', { to: at('2026-11-23T10:06') }, 'ranges.0.to', 'in-future'],
    ['footage after the receipt', { to: at('2026-11-23T10:01') }, 'ranges.0.to', 'after-received'],
  ] as const)('%s is stopped beside the field', (_what, range, field, reason) => {
    expect(issuesOf(range)).toEqual([{ field, reason }])
  })

  it('footage wholly in the future is stopped at both ends', () => {
    expect(issuesOf({ from: at('2026-11-24T10:00'), to: at('2026-11-24T11:00') })).toEqual([
      { field: 'ranges.0.from', reason: 'in-future' },
      { field: 'ranges.0.to', reason: 'in-future' },
    ])
  })

  it('a camera not yet installed is stopped, on its first day not', () => {
    expect(issuesOf({ from: at('2026-01-09T23:00') })).toEqual([
      { field: 'ranges.0.from', reason: 'camera-not-installed', detail: '2026-01-10' },
    ])
    expect(issuesOf({ from: at('2026-01-10T00:00') })).toEqual([])
    const old = cameraWith({ installedOn: null })
    expect(
      intakeIssues(
        {
          ...intake,
          ranges: [{ ...typed.ranges[0], cameraId: old.id, from: at('2020-01-01T00:00'), to: at('2020-01-01T01:00') }],
        },
        [old],
        now,
      ),
    ).toEqual([])
  })

  it('an unknown camera is named by its place in the list', () => {
    const [range] = intake.ranges
    const other = cameraWith({ installedOn: plainDay('2026-01-10') })
    expect(range).toBeDefined()
    if (range === undefined) return
    expect(intakeIssues({ ...intake, ranges: [range, range] }, [], now).map(({ field }) => field)).toEqual([
      'ranges.0.cameraId',
      'ranges.1.cameraId',
    ])
    expect(intakeIssues({ ...intake, ranges: [range, range] }, [other], now)).toEqual([])
  })

  it('a receipt in the future is stopped', () => {
    const later = { ...intake, receivedAt: at('2026-11-23T10:06') }
    expect(intakeIssues(later, [cameraWith()], now)).toEqual([{ field: 'receivedAt', reason: 'in-future' }])
  })
})

describe('rule 16: a request states who, how to reach, which footage, why', () => {
  it.each([
    ['requester.name', { ...typed, requester: { ...typed.requester, name: ' ' } }],
    ['requester.phone', { ...typed, requester: { ...typed.requester, phone: '' } }],
    ['purpose', { ...typed, purpose: '' }],
    ['ranges', { ...typed, ranges: [] }],
    ['kinds', { ...typed, kinds: [] }],
  ])('%s cannot be left out', (path, incomplete) => {
    const issues = requestIntakeSchema.safeParse(incomplete).error?.issues ?? []
    expect(issues.map((issue) => [issue.path.join('.'), issue.message])).toContainEqual([path, 'required'])
  })
})

describe('rule 5: entry later than receipt', () => {
  it.each([
    ['2026-12-01T10:00', '2026-12-04T09:00', true],
    ['2026-12-01T23:59', '2026-12-02T00:00', true],
    ['2026-12-01T00:00', '2026-12-01T23:59', false],
  ])('received %s, typed %s: late %s', (receivedAt, enteredAt, isLate) => {
    expect(isLateEntry(at(receivedAt), at(enteredAt))).toBe(isLate)
  })
})

describe('rule 38: stopping the processing', () => {
  const stopping = { ...intake, kinds: ['suspension' as const] }

  it.each([[true], [false]])(
    'is received of any camera, so that it is answered in writing (public: %s)',
    (isPublic) => {
      expect(intakeIssues(stopping, [cameraWith({ isPublic })], now)).toEqual([])
    },
  )
})

describe('rule 41: deletion is asked of what was seen', () => {
  it.each([
    [['deletion'], null, [{ field: 'kinds', reason: 'prior-viewing-missing' }]],
    [['deletion'], { how: 'told', note: '본인 말' }, []],
    [['deletion'], { how: 'in-book', requestNumber: '2026-0001' }, []],
    [['viewing', 'deletion'], null, []],
    [['viewing', 'deletion'], { how: 'told', note: '본인 말' }, [{ field: 'priorViewing', reason: 'not-allowed' }]],
    [['viewing'], { how: 'told', note: '본인 말' }, [{ field: 'priorViewing', reason: 'not-allowed' }]],
  ] as const)('%j, seen before: %j', (kinds, priorViewing, issues) => {
    expect(intakeIssues({ ...intake, kinds: [...kinds], priorViewing }, [cameraWith()], now)).toEqual(issues)
  })
})
