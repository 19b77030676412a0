import { describe, expect, it } from 'vitest'
import { seedHolidayTables } from '../../../domain/calendar/holiday-seed.ts'
import { cameraIdSchema } from '../../../domain/camera/camera.ts'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { type Availability, availabilitySchema } from '../../../domain/footage/availability.ts'
import { replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'
import { rangeIdSchema, requestIdSchema } from '../../../domain/request/request.ts'
import { inOrder } from '../../../domain/task/order.ts'
import { lastDayOf, numberOf, taskSchema } from '../../../domain/task/task.ts'
import { type LiveRequest, footageInBrief, tasksOf, unprintedTaskOf } from '../../../domain/task/request-tasks.ts'

const today = plainDay('2026-11-23')
const idOf = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`

const until = (through: string): Availability => ({ kind: 'available', through: plainDay(through) })
const past: Availability = { kind: 'past', lastDay: plainDay('2026-11-01'), destruction: null }
const held = availabilitySchema.parse({
  kind: 'held',
  through: '2026-11-25',
  holdNumber: 'H-2026-001',
  storedWhere: 'USB',
})

const open = (count: number, receivedOn: string, availabilities: readonly Availability[]): LiveRequest => {
  const receivedAt = instant(`${receivedOn}T10:00:00+09:00`)
  return {
    id: requestIdSchema.parse(idOf(count)),
    number: `2026-000${count}`,
    requesterName: '홍길동',
    receivedAt,
    deadline: replyDeadlineOf(receivedAt, seedHolidayTables()),
    applicant: { door: 'self' },
    kinds: ['viewing'],
    appointment: null,
    ranges: availabilities.map((availability, index) => ({
      id: rangeIdSchema.parse(idOf(count * 100 + index)),
      cameraId: cameraIdSchema.parse(idOf(9_000 + index)),
      cameraLabel: `로비 ${index + 1}`,
      from: instant('2026-10-25T10:00:00+09:00'),
      to: instant('2026-10-25T11:00:00+09:00'),
      availability,
      answer: null,
    })),
  }
}

const brief = (requests: readonly LiveRequest[]) =>
  tasksOf(requests, today).map((task) => {
    return `${task.requestNumber.slice(-1)} ${task.kind} ${lastDayOf(task).slice(5)}`
  })

describe('what today asks for', () => {
  it('overdue first, then the nearest clock, whatever the number', () => {
    expect(
      brief([open(1, '2026-11-20', [past]), open(2, '2026-11-02', [past]), open(3, '2026-11-13', [past])]),
    ).toEqual(['2 reply-due 11-12', '3 reply-due 11-23', '1 reply-due 11-30'])
  })

  it('rule 30: on the same day, footage that vanishes goes before a reply', () => {
    expect(brief([open(1, '2026-11-13', [past]), open(2, '2026-11-20', [until('2026-11-23')])])).toEqual([
      '2 footage-vanishing 11-23',
      '1 reply-due 11-23',
      '2 reply-due 11-30',
    ])
  })

  it('footage held or past has no clock', () => {
    expect(brief([open(1, '2026-11-20', [held, past])])).toEqual(['1 reply-due 11-30'])
  })

  it('footage is listed when it ends by the reply day, or within seven days, and not later', () => {
    expect(brief([open(1, '2026-11-20', [until('2026-11-30'), until('2026-12-01')])])).toEqual([
      '1 footage-vanishing 11-30',
      '1 reply-due 11-30',
    ])
    expect(brief([open(2, '2026-11-13', [until('2026-11-30'), until('2026-12-01')])])).toEqual([
      '2 reply-due 11-23',
      '2 footage-vanishing 11-30',
    ])
  })

  it('stretches of one request that end together are one task', () => {
    const [task] = tasksOf(
      [open(1, '2026-11-20', [until('2026-11-24'), until('2026-11-24'), until('2026-11-24')])],
      today,
    )
    expect(task).toMatchObject({
      kind: 'footage-vanishing',
      rangeIds: [idOf(100), idOf(101), idOf(102)],
      stretches: [9_000, 9_001, 9_002].map((camera) => ({
        cameraId: idOf(camera),
        from: '2026-10-25T01:00:00.000Z',
        to: '2026-10-25T02:00:00.000Z',
      })),
      footage: '로비 1 10-25 10:00–11:00, 로비 2 10-25 10:00–11:00 +1',
      replyDueOn: '2026-11-30',
    })
  })

  it('rule 4: without a holiday table the reply runs to day ten and has no legal day', () => {
    const tasks = tasksOf([open(1, '2028-01-20', [past])], today)
    expect(tasks).toMatchObject([{ kind: 'reply-due', legalLastDay: null, rawLastDay: '2028-01-30' }])
  })

  it.each([
    [[until('2026-12-20')], 'available'],
    [[held], 'held'],
    [[past, past], 'past'],
    [[past, held], 'mixed'],
    [[{ ...until('2026-11-23'), expectedThrough: plainDay('2026-11-20') }], 'any-hour'],
    [[until('2026-12-20'), { ...until('2026-11-23'), expectedThrough: plainDay('2026-11-20') }], 'any-hour'],
  ])('says what is left of the footage', (availabilities, footageState) => {
    const tasks = tasksOf([open(1, '2026-11-20', availabilities)], today)
    expect(tasks.filter(({ kind }) => kind === 'reply-due')).toMatchObject([{ footageState }])
  })

  it('makes tasks the contract takes', () => {
    for (const task of tasksOf([open(1, '2026-11-20', [until('2026-11-24')])], today)) {
      expect(taskSchema.parse(task)).toEqual(task)
    }
  })

  it('writes the second day of a stretch over midnight', () => {
    const [range] = open(1, '2026-11-20', [past]).ranges
    expect(range && footageInBrief([{ ...range, to: instant('2026-10-26T00:30:00+09:00') }])).toBe(
      '로비 1 10-25 10:00–10-26 00:30',
    )
  })
})

it('a notice that never left the machine stands by the day it says it was sent, before replies due later', () => {
  const notice = {
    id: idOf(7),
    number: '2026-31',
    issuedAt: instant('2026-11-22T23:59:00+09:00'),
    requestId: requestIdSchema.parse(idOf(4)),
    requestNumber: '2026-0004',
    requesterName: '홍길동',
  }
  const replies = tasksOf([open(1, '2026-11-20', [past]), open(2, '2026-11-02', [past])], today)
  const tasks = inOrder([unprintedTaskOf(notice), ...replies])
  expect(tasks.map((task) => `${task.kind} ${numberOf(task)}`)).toEqual([
    'reply-due 2026-0002',
    'notice-unprinted 2026-0004',
    'reply-due 2026-0001',
  ])
  expect(tasks.map((task) => taskSchema.parse(task))).toEqual(tasks)
})
