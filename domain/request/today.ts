// What today asks for, from plain facts about the open requests (rule 30).
import { type Instant, clockTimeOf, dayOf } from '../calendar/instant.ts'
import { type PlainDay, daysAfter } from '../calendar/plain-day.ts'
import type { Availability } from '../footage/availability.ts'
import { type ReplyDeadline, replyDueOn } from './reply-deadline.ts'
import type { RangeId, RequestId } from './request.ts'
import type { Task } from './task.ts'

export interface RangeOfOpenRequest {
  readonly id: RangeId
  /** As the office names the camera, e.g. `로비 1 (C-001)`. */
  readonly cameraLabel: string
  readonly from: Instant
  readonly to: Instant
  readonly availability: Availability
}

export interface OpenRequest {
  readonly id: RequestId
  readonly number: string
  readonly requesterName: string
  readonly receivedAt: Instant
  readonly deadline: ReplyDeadline
  readonly ranges: readonly RangeOfOpenRequest[]
}

type FootageState = Extract<Task, { kind: 'reply-due' }>['footageState']

/** Footage that ends within this many days is listed even where the reply is due earlier. */
export const vanishingDaysAhead = 7

const footageNamedMax = 2

const spanOf = ({ cameraLabel, from, to }: RangeOfOpenRequest): string => {
  const end = dayOf(from) === dayOf(to) ? clockTimeOf(to) : `${dayOf(to).slice(5)} ${clockTimeOf(to)}`
  return `${cameraLabel} ${dayOf(from).slice(5)} ${clockTimeOf(from)}–${end}`
}

/** Camera and time of the first two stretches and the number of the others, in no language: `…, … +3`. */
export const footageInBrief = (ranges: readonly RangeOfOpenRequest[]): string => {
  const named = ranges.slice(0, footageNamedMax).map(spanOf).join(', ')
  return ranges.length > footageNamedMax ? `${named} +${ranges.length - footageNamedMax}` : named
}

const footageStateOf = (ranges: readonly RangeOfOpenRequest[]): FootageState => {
  const kinds = new Set(ranges.map((range) => range.availability.kind))
  const [only, ...others] = kinds
  return only === undefined || others.length > 0 ? 'mixed' : only
}

const replyTaskOf = ({ id, number, requesterName, deadline, ranges }: OpenRequest): Task => ({
  kind: 'reply-due',
  requestId: id,
  requestNumber: number,
  requesterName,
  footage: footageInBrief(ranges),
  legalLastDay: deadline.kind === 'legal' ? deadline.legalLastDay : null,
  clock: deadline.kind,
  rawLastDay: deadline.rawLastDay,
  safeTarget: deadline.safeTarget,
  footageState: footageStateOf(ranges),
})

// Listed when it ends before the answer must be out, or soon anyhow. Footage held or past has no clock left to run.
const vanishingTasksOf = (request: OpenRequest, today: PlainDay): readonly Task[] => {
  const horizon = [replyDueOn(request.deadline), daysAfter(today, vanishingDaysAhead)].reduce((a, b) => (a > b ? a : b))
  const rangesByLastDay = Map.groupBy(request.ranges, ({ availability }) =>
    availability.kind === 'available' && availability.through <= horizon ? availability.through : null,
  )
  return [...rangesByLastDay].flatMap(([lastDay, ranges]) =>
    lastDay === null
      ? []
      : [
          {
            kind: 'footage-vanishing' as const,
            requestId: request.id,
            requestNumber: request.number,
            requesterName: request.requesterName,
            rangeIds: ranges.map((range) => range.id),
            footage: footageInBrief(ranges),
            lastDay,
            replyDueOn: request.deadline.kind === 'legal' ? request.deadline.legalLastDay : null,
          },
        ],
  )
}

/** The day at whose end the task is too late. Without a holiday table the tenth day stands in: never later (rule 4). */
export const lastDayOf = (task: Task): PlainDay => {
  if (task.kind === 'footage-vanishing') return task.lastDay
  // The notice says that it was sent on the day of its issue.
  return task.kind === 'notice-unprinted' ? task.issuedOn : (task.legalLastDay ?? task.rawLastDay)
}

const rankOf = (task: Task): number => (task.kind === 'footage-vanishing' ? 0 : 1)

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

// Everything overdue is a reply or a notice whose day lies before today, and footage with a clock never ends before today: sorting
// by day alone puts the overdue first. On the same day, what cannot be undone goes first.
const byUrgency = (a: Task, b: Task): number =>
  compareText(lastDayOf(a), lastDayOf(b)) || rankOf(a) - rankOf(b) || compareText(a.requestNumber, b.requestNumber)

/** The tasks of the open requests, overdue first, then the nearest clock. */
export const tasksOf = (openRequests: readonly OpenRequest[], today: PlainDay): readonly Task[] =>
  openRequests.flatMap((request) => [...vanishingTasksOf(request, today), replyTaskOf(request)]).toSorted(byUrgency)

export interface UnprintedNotice {
  readonly id: string
  readonly number: string
  readonly issuedAt: Instant
  readonly requestId: RequestId
  readonly requestNumber: string
  readonly requesterName: string
}

const unprintedTaskOf = ({ id, number, issuedAt, requestId, requestNumber, requesterName }: UnprintedNotice): Task => ({
  kind: 'notice-unprinted',
  requestId,
  requestNumber,
  requesterName,
  noticeId: id,
  noticeNumber: number,
  issuedOn: dayOf(issuedAt),
})

/** The tasks of the open requests together with the notices that never left the machine. */
export const withUnprinted = (tasks: readonly Task[], notices: readonly UnprintedNotice[]): readonly Task[] =>
  [...notices.map(unprintedTaskOf), ...tasks].toSorted(byUrgency)
