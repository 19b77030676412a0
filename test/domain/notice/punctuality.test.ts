import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant, instantAt } from '../../../domain/calendar/instant.ts'
import { daysAfter, type PlainDay, plainDay } from '../../../domain/calendar/plain-day.ts'
import type { RangeResult } from '../../../domain/decision/range-result.ts'
import { deliveryIssues } from '../../../domain/notice/delivery-rules.ts'
import {
  clocksOf,
  type DatedNotice,
  deliveryDueOn,
  lateDayCountOf,
  replyLateDayCount,
} from '../../../domain/notice/punctuality.ts'
import { replacingWords } from '../../../domain/notice/replaced-notice.ts'
import { seedHolidayTables } from '../../../domain/calendar/holiday-seed.ts'
import { replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'

// Received Monday 11-23, so the legal last day is Thursday 12-03.
const clockAt = () => ({ ...replyDeadlineOf(instant('2026-11-23T01:00:00Z'), seedHolidayTables()), round: 0 })

const noon = (day: PlainDay) => instantAt(day, '12:00')
const day = plainDay

interface Course {
  readonly id?: string
  readonly issuedOn: PlainDay
  readonly deliveredOn?: readonly PlainDay[]
  readonly voidedOn?: PlainDay
  readonly awaitsDelivery?: boolean
}

const noticeIn = ({ id = 'a', issuedOn, deliveredOn = [], voidedOn, awaitsDelivery }: Course): DatedNotice => ({
  id,
  issuedAt: noon(issuedOn),
  deliveries: deliveredOn.map((on, index) => ({
    position: index + 1,
    means: { kind: 'in-person', receivedBy: '홍길동' },
    at: noon(on),
    againBecause: index === 0 ? '' : '반송됨',
    recordedBy: '이예시',
    corrected: [],
    returned: null,
  })),
  awaitsDelivery: awaitsDelivery ?? (deliveredOn.length === 0 && voidedOn === undefined),
  voided: voidedOn === undefined ? null : { at: noon(voidedOn), reason: '', by: '', replacedBy: null },
})

const late = (course: Course, today: PlainDay): number => {
  const notice = noticeIn(course)
  return lateDayCountOf(notice, [notice], clockAt, today)
}

describe('rule 7: lateness is counted from the day the notice really went out', () => {
  test.each([
    ['issued and delivered in time', { issuedOn: day('2026-12-01'), deliveredOn: [day('2026-12-03')] }, 0],
    ['issued in time, delivered a day late', { issuedOn: day('2026-12-01'), deliveredOn: [day('2026-12-04')] }, 1],
    [
      'delivered in time, again later',
      { issuedOn: day('2026-12-01'), deliveredOn: [day('2026-12-02'), day('2026-12-09')] },
      0,
    ],
    ['printed, and still on the desk', { issuedOn: day('2026-12-01') }, 7],
    ['from before records were kept', { issuedOn: day('2026-12-05'), awaitsDelivery: false }, 2],
    ['void, and never delivered', { issuedOn: day('2026-12-01'), voidedOn: day('2026-12-02') }, 0],
  ] as const)('%s', (_what, course, count) => {
    expect(late(course, day('2026-12-10'))).toBe(count)
  })

  test('it never shrinks as days pass, and an earlier delivery never counts as later', () => {
    const offset = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(offset, offset, offset, (issued, wait, more) => {
        const issuedOn = daysAfter(day('2026-11-23'), issued)
        const deliveredOn = daysAfter(issuedOn, wait)
        const today = daysAfter(deliveredOn, more)
        const waiting = late({ issuedOn }, today)
        expect(late({ issuedOn }, daysAfter(today, 1))).toBeGreaterThanOrEqual(waiting)
        expect(late({ issuedOn, deliveredOn: [deliveredOn] }, today)).toBeLessThanOrEqual(waiting)
      }),
    )
  })
})

test('a round after the answer is due on its own day and late against none', () => {
  const notices = [
    noticeIn({ issuedOn: day('2026-12-01'), deliveredOn: [day('2026-12-01')] }),
    noticeIn({ id: 'b', issuedOn: day('2026-12-08') }),
  ]
  const [, second] = notices
  if (second === undefined) throw new Error('there are two')
  expect(deliveryDueOn(second, notices, clockAt)).toBe('2026-12-08')
  expect(lateDayCountOf(second, notices, clockAt, day('2026-12-20'))).toBe(0)
  expect(replyLateDayCount({ notices, ranges: [], withdrawnAt: null }, clockAt, day('2026-12-20'))).toBe(0)
})

test('rule 7: a reissued notice is late by its own day, and the void one before it does not excuse it', () => {
  const notices = [
    noticeIn({ issuedOn: day('2026-12-01'), deliveredOn: [day('2026-12-01')], voidedOn: day('2026-12-07') }),
    noticeIn({ id: 'b', issuedOn: day('2026-12-07'), deliveredOn: [day('2026-12-07')] }),
  ]
  expect(replyLateDayCount({ notices, ranges: [], withdrawnAt: null }, clockAt, day('2026-12-20'))).toBe(4)
})

test('rule 7: a request taken up again keeps the lateness of its first answer, and the new one has its own day', () => {
  const received = instant('2026-11-23T01:00:00Z')
  const reopenedAt = instant('2026-12-14T01:00:00Z')
  const request = {
    receivedAt: received,
    applicant: { door: 'self' as const },
    reopenings: [{ countedFrom: reopenedAt, reopenedAt }],
  }
  const clocks = clocksOf(request, seedHolidayTables())
  const notices = [
    noticeIn({ issuedOn: day('2026-12-05'), deliveredOn: [day('2026-12-05')] }),
    noticeIn({ id: 'b', issuedOn: day('2026-12-24'), deliveredOn: [day('2026-12-26')] }),
  ]
  const today = day('2026-12-30')
  expect(notices.map((notice) => lateDayCountOf(notice, notices, clocks, today))).toEqual([2, 2])
  expect(notices.map((notice) => deliveryDueOn(notice, notices, clocks))).toEqual(['2026-12-03', '2026-12-24'])
})

test.each([
  ['in time', '2026-12-02', 0],
  ['on the last day', '2026-12-03', 0],
  ['a week after it', '2026-12-10', 7],
] as const)(
  'rule 7: what was never answered and is taken back %s was late by the days until then',
  (_what, on, count) => {
    const answered = { notices: [], ranges: [{ answer: null }], withdrawnAt: noon(day(on)) }
    expect(replyLateDayCount(answered, clockAt, day('2026-12-30'))).toBe(count)
  },
)

test('rule 7: what was answered in time and taken back later is late by nothing', () => {
  const notices = [noticeIn({ issuedOn: day('2026-12-01'), deliveredOn: [day('2026-12-01')] })]
  const answered = { notices, ranges: [], withdrawnAt: noon(day('2026-12-20')) }
  expect(replyLateDayCount(answered, clockAt, day('2026-12-30'))).toBe(0)
})

describe('rule 7: what is shown at once is answered on the day of the showing', () => {
  const shown = (result: RangeResult | null) => ({
    answer: { kind: 'shown' as const, shownAt: noon(day('2026-12-20')), result },
  })
  test.each([
    ['after the last day', [shown(null)], 17],
    ['beside a stretch that awaits its answer', [{ answer: null }, shown(null)], 17],
    ['promised by a notice before, which has a day of its own', [shown({ kind: 'granted', masking: 'none' })], 0],
  ])('%s', (_what, ranges, count) => {
    expect(replyLateDayCount({ notices: [], ranges, withdrawnAt: null }, clockAt, day('2026-12-30'))).toBe(count)
  })

  test('rule 4: without a holiday table it is not called late', () => {
    const unknown = () => ({ ...replyDeadlineOf(instant('2026-11-23T01:00:00Z'), []), round: 0 })
    expect(
      replyLateDayCount({ notices: [], ranges: [shown(null)], withdrawnAt: null }, unknown, day('2026-12-30')),
    ).toBe(0)
  })
})

test('rule 4: without a holiday table nothing is called late', () => {
  const unknown = () => ({ ...replyDeadlineOf(instant('2026-11-23T01:00:00Z'), []), round: 0 })
  const notice = noticeIn({ issuedOn: day('2026-12-20') })
  expect(lateDayCountOf(notice, [notice], unknown, day('2026-12-20'))).toBe(0)
})

test('a delivery lies between the first output and now, after the attempt before, and says why it is another', () => {
  const at = (text: string) => instant(`2026-12-01T${text}Z`)
  const notice = { outAt: at('02:10:40'), lastDeliveredAt: null }
  const again = { ...notice, lastDeliveredAt: at('03:00:00') }
  const now = at('05:00:00')
  const reasons = (when: string, againBecause: string, about: Parameters<typeof deliveryIssues>[1]) =>
    deliveryIssues({ at: at(when), againBecause }, about, now).map(({ field, reason }) => `${field} ${reason}`)
  expect(reasons('02:10:00', '', notice)).toEqual([])
  expect(reasons('02:09:59', '', notice)).toEqual(['at before-notice'])
  expect(reasons('05:00:01', '', notice)).toEqual(['at in-future'])
  expect(reasons('03:00:00', '반송됨', again)).toEqual([])
  expect(reasons('02:59:59', '', again)).toEqual(['at before-last-attempt', 'againBecause required'])
  expect(reasons('04:00:00', '반송됨', notice)).toEqual(['againBecause not-allowed'])
})

test('a new notice names every void one that nothing replaced yet', () => {
  const one = (number: string, replacedBy: string | null) => ({
    number,
    voided: { at: noon(day('2026-12-01')), reason: '', by: '', replacedBy },
  })
  expect(replacingWords([])).toBe('')
  expect(replacingWords([{ number: '2026-1', voided: null }, one('2026-2', '2026-3')])).toBe('')
  expect(replacingWords([one('2026-4', null), one('2026-5', null)])).toBe(' (제2026-4호, 제2026-5호를 대신함)')
})
