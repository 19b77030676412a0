// What today asks for, from plain facts about the open requests (rule 30).
import { type Instant, clockTimeOf, dayOf } from '../calendar/instant.ts'
import { type PlainDay, daysAfter, laterDay } from '../calendar/plain-day.ts'
import type { CameraId } from '../camera/camera.ts'
import type { Demand } from '../decision/letter.ts'
import { isPostponed, type RangeAnswer } from '../decision/range-answer.ts'
import { isShownResult } from '../decision/range-result.ts'
import type { ViewingAppointment } from '../decision/viewing-appointment.ts'
import type { Availability } from '../footage/availability.ts'
import { whatIsLeft } from '../footage/what-is-left.ts'
import { isPartOwed, type OwedPart } from '../request/owed-part.ts'
import { type ReplyDeadline, replyDueOn } from '../request/reply-deadline.ts'
import type { RangeId, RequestId } from '../request/request.ts'
import type { Unclaimed } from '../request/unclaimed.ts'
import { owedAtOnceOf } from './owed-at-once.ts'
import { inOrder } from './order.ts'
import { lastDayOf, type RequestTask } from './task.ts'

export interface RangeOfRequest {
  readonly id: RangeId
  readonly cameraId: CameraId
  /** As the office names the camera, e.g. `로비 1 (C-001)`. */
  readonly cameraLabel: string
  readonly from: Instant
  readonly to: Instant
  readonly availability: Availability
  readonly answer: RangeAnswer | null
  readonly stillOwed?: readonly OwedPart[]
}

export interface LiveRequest extends Demand {
  readonly id: RequestId
  readonly number: string
  readonly requesterName: string
  readonly receivedAt: Instant
  readonly deadline: ReplyDeadline
  /** What the notice promised last; null where none did. */
  readonly appointment: Pick<ViewingAppointment, 'at' | 'place'> | null
  /** What waits to be fetched since a day that went by. */
  readonly unclaimed?: Unclaimed | null
  readonly ranges: readonly RangeOfRequest[]
}

/** Footage that ends within this many days is listed even where the reply is due earlier. */
export const vanishingDaysAhead = 7

const footageNamedMax = 2

const spanOf = ({ cameraLabel, from, to }: RangeOfRequest): string => {
  const end = dayOf(from) === dayOf(to) ? clockTimeOf(to) : `${dayOf(to).slice(5)} ${clockTimeOf(to)}`
  return `${cameraLabel} ${dayOf(from).slice(5)} ${clockTimeOf(from)}–${end}`
}

/** Camera and time of the first two stretches and the number of the others, in no language: `…, … +3`. */
export const footageInBrief = (ranges: readonly RangeOfRequest[]): string => {
  const named = ranges.slice(0, footageNamedMax).map(spanOf).join(', ')
  return ranges.length > footageNamedMax ? `${named} +${ranges.length - footageNamedMax}` : named
}

const isUnanswered = ({ answer }: RangeOfRequest): boolean => answer === null

const isGranted = ({ answer }: RangeOfRequest): boolean => answer?.kind === 'decided' && isShownResult(answer.result)

/** What the requester may still see or take along: footage refused or already shown has no clock any more. */
const isOwed = (range: RangeOfRequest): boolean =>
  isPartOwed(range, 'copy') ||
  isUnanswered(range) ||
  isGranted(range) ||
  isPostponed(range.answer) ||
  range.answer?.kind === 'cause-ended'

const headOf = ({ id, number, requesterName }: LiveRequest, ranges: readonly RangeOfRequest[]) => ({
  requestId: id,
  requestNumber: number,
  requesterName,
  footage: footageInBrief(ranges),
})

const replyTasksOf = (request: LiveRequest): readonly RequestTask[] => {
  const ranges = request.ranges.filter(isUnanswered)
  if (ranges.length === 0) return []
  const { deadline } = request
  return [
    {
      kind: 'reply-due',
      ...headOf(request, ranges),
      legalLastDay: deadline.kind === 'legal' ? deadline.legalLastDay : null,
      clock: deadline.kind,
      rawLastDay: deadline.rawLastDay,
      safeTarget: deadline.safeTarget,
      footageState: whatIsLeft(ranges),
    },
  ]
}

// Rule 11: the earliest expected end asks first; what ended is owed at once.
const postponedTasksOf = (request: LiveRequest): readonly RequestTask[] => {
  const waiting = request.ranges.flatMap((range) =>
    range.answer?.kind === 'decided' && range.answer.result.kind === 'postponed'
      ? [{ range, day: range.answer.result.postponement.expectedEndOn }]
      : [],
  )
  const ended = request.ranges.flatMap((range) =>
    range.answer?.kind === 'cause-ended' ? [{ range, day: dayOf(range.answer.endedAt) }] : [],
  )
  const [endsFirst] = waiting.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
  const [endedFirst] = ended.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
  const footageOf = (some: typeof waiting) => some.map(({ range }) => range)
  return [
    ...(endsFirst === undefined
      ? []
      : [
          {
            kind: 'postponement-ending' as const,
            ...headOf(request, footageOf(waiting)),
            expectedEndOn: endsFirst.day,
          },
        ]),
    ...(endedFirst === undefined
      ? []
      : [
          {
            kind: 'cause-ended' as const,
            ...headOf(request, footageOf(ended)),
            endedOn: endedFirst.day,
            owed: owedAtOnceOf(request),
          },
        ]),
  ]
}

const noShowOf = ({ step, appointedOn, closableFrom }: Unclaimed) => ({ step, day: closableFrom ?? appointedOn })

const appointedTasksOf = (request: LiveRequest): readonly RequestTask[] => {
  const ranges = request.ranges.filter((range) => isGranted(range) || (request.unclaimed && isPartOwed(range, 'copy')))
  const { appointment, unclaimed } = request
  if (ranges.length === 0 || appointment === null) return []
  const noShow = unclaimed ? { noShow: noShowOf(unclaimed) } : {}
  const { at, place } = appointment
  return [{ kind: 'viewing-appointed', ...headOf(request, ranges), at, place, ...noShow }]
}

/** Until when footage is needed: the reply, the end of the postponement or the appointment, whichever lies last. */
const neededUntil = (request: LiveRequest, tasks: readonly RequestTask[]): PlainDay =>
  tasks.map(lastDayOf).reduce(laterDay, replyDueOn(request.deadline))

// Listed when it ends before it was needed last, or soon anyhow. Footage held or past has no clock left to run.
const vanishingTasksOf = (
  request: LiveRequest,
  wanted: readonly RangeOfRequest[],
  wantedUntil: PlainDay,
  today: PlainDay,
): readonly RequestTask[] => {
  const horizon = laterDay(wantedUntil, daysAfter(today, vanishingDaysAhead))
  const isReplyOpen = request.ranges.some(isUnanswered)
  const atRisk = wanted.flatMap(({ availability, ...range }) =>
    availability.kind === 'available' && availability.through <= horizon ? [{ ...range, availability }] : [],
  )
  const rangesByDays = Map.groupBy(atRisk, ({ availability: { through, expectedThrough = '' } }) =>
    [through, expectedThrough].join('/'),
  )
  return [...rangesByDays.values()].flatMap((ranges) => {
    const [first] = ranges
    if (first === undefined) return []
    const { through: lastDay, expectedThrough } = first.availability
    return [
      {
        kind: 'footage-vanishing' as const,
        ...headOf(request, ranges),
        rangeIds: ranges.map((range) => range.id),
        stretches: ranges.map(({ cameraId, from, to }) => ({ cameraId, from, to })),
        lastDay,
        ...(expectedThrough === undefined ? {} : { expectedThrough }),
        replyDueOn: isReplyOpen && request.deadline.kind === 'legal' ? request.deadline.legalLastDay : null,
      },
    ]
  })
}

const tasksOfOne = (request: LiveRequest, today: PlainDay): readonly RequestTask[] => {
  const tasks = [...replyTasksOf(request), ...postponedTasksOf(request), ...appointedTasksOf(request)]
  const wanted = request.ranges.filter(isOwed)
  return [...vanishingTasksOf(request, wanted, neededUntil(request, tasks), today), ...tasks]
}

const isKeptBack = ({ answer }: LiveRequest['ranges'][number]): boolean =>
  answer?.kind === 'decided' || (answer?.kind === 'shown' && answer.result?.kind === 'part')

/** What a notice kept back may be owed yet while an objection to it waits (rule 28). */
export const objectedTasksOf = (
  request: LiveRequest,
  answerWishedOn: PlainDay,
  today: PlainDay,
): readonly RequestTask[] =>
  vanishingTasksOf(
    request,
    request.ranges.filter((range) => isKeptBack(range) && !isOwed(range)),
    answerWishedOn,
    today,
  )

/** The tasks of the live requests, in the order of urgency. */
export const tasksOf = (liveRequests: readonly LiveRequest[], today: PlainDay): readonly RequestTask[] =>
  inOrder(liveRequests.flatMap((request) => tasksOfOne(request, today)))

export interface UnprintedNotice {
  readonly id: string
  readonly number: string
  readonly issuedAt: Instant
  readonly requestId: RequestId
  readonly requestNumber: string
  readonly requesterName: string
}

/** A notice that never left the machine. */
export const unprintedTaskOf = ({
  id,
  number,
  issuedAt,
  requestId,
  requestNumber,
  requesterName,
}: UnprintedNotice): RequestTask => ({
  kind: 'notice-unprinted',
  requestId,
  requestNumber,
  requesterName,
  noticeId: id,
  noticeNumber: number,
  issuedOn: dayOf(issuedAt),
})
