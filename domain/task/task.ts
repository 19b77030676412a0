// What must be done today, nearest clock first. Ties go to what cannot be undone: vanishing footage before a reply.
import { owedAtOnce } from './owed-at-once.ts'
import { whatIsLeftKinds } from '../footage/what-is-left.ts'
import { z } from 'zod'
import { dayOf, instantSchema } from '../calendar/instant.ts'
import { type PlainDay, plainDaySchema } from '../calendar/plain-day.ts'
import { cameraIdSchema } from '../camera/camera.ts'
import { assertNever } from '../result.ts'
import { replyClockKinds } from '../request/reply-deadline.ts'
import { rangeIdSchema, requestIdSchema } from '../request/request.ts'
import { unclaimedSteps } from '../request/unclaimed.ts'
import { type Duty, dutyKinds, dutySchema } from './duty.ts'

const ofRequest = {
  requestId: requestIdSchema,
  requestNumber: z.string(),
  requesterName: z.string(),
  footage: z.string(),
}

export const taskSchema = z.discriminatedUnion('kind', [
  /** Unsecured footage of a live request that ends with `lastDay` (rule 30). */
  z.object({
    kind: z.literal('footage-vanishing'),
    ...ofRequest,
    rangeIds: z.array(rangeIdSchema),
    /** As many: whoever secures them looks for them on the recorder, by its own clock. */
    stretches: z.array(z.object({ cameraId: cameraIdSchema, from: instantSchema, to: instantSchema })),
    lastDay: plainDaySchema,
    /** The day through which it was expected to be there, once that is over: then it may be gone at any hour. */
    expectedThrough: plainDaySchema.optional(),
    /** null where the answer is out already, or the year has no holiday table (rule 4). */
    replyDueOn: plainDaySchema.nullable(),
  }),
  /** A request without an answer. `legalLastDay` is null where the year has no holiday table (rule 4). */
  z.object({
    kind: z.literal('reply-due'),
    ...ofRequest,
    legalLastDay: plainDaySchema.nullable(),
    /** `asked`: an agency's own day, which no law sets. */
    clock: z.enum(replyClockKinds),
    rawLastDay: plainDaySchema,
    safeTarget: plainDaySchema,
    footageState: z.enum(whatIsLeftKinds),
  }),
  /** Issued, numbered and dated, but never put out: a power cut or a cancelled print dialog came between. */
  z.object({
    kind: z.literal('notice-unprinted'),
    requestId: requestIdSchema,
    requestNumber: z.string(),
    requesterName: z.string(),
    noticeId: z.uuid(),
    noticeNumber: z.string(),
    issuedOn: plainDaySchema,
  }),
  /** Rule 11: on the day on which the cause of postponing was expected to end, somebody looks whether it has. */
  z.object({ kind: z.literal('postponement-ending'), ...ofRequest, expectedEndOn: plainDaySchema }),
  /** Rule 11: the cause has ended, so what was postponed is owed without delay: the same day. */
  z.object({ kind: z.literal('cause-ended'), ...ofRequest, endedOn: plainDaySchema, owed: z.enum(owedAtOnce) }),
  /** Granted, with the time and place that the notice gave. */
  z.object({
    kind: z.literal('viewing-appointed'),
    ...ofRequest,
    at: instantSchema,
    place: z.string(),
    /** Nobody came: what is to be done about it, and by when or from when (decision 0018). */
    noShow: z.object({ step: z.enum(unclaimedSteps), day: plainDaySchema }).exactOptional(),
  }),
  dutySchema,
])

export type Task = Readonly<z.output<typeof taskSchema>>
/** A task in the course of one request. */
export type RequestTask = Exclude<Task, Duty>

export const isDuty = (task: Task): task is Duty => dutyKinds.some((kind) => kind === task.kind)

/** By which the office finds the thing: the number of the request, or the duty's own. */
export const numberOf = (task: Task): string => (isDuty(task) ? task.number : task.requestNumber)

/** The day at whose end the task is too late. Without a holiday table the tenth day stands in: never later (rule 4). */
export const lastDayOf = (task: Task): PlainDay => {
  if (isDuty(task)) return task.dueOn
  switch (task.kind) {
    case 'footage-vanishing':
      return task.lastDay
    case 'reply-due':
      return task.legalLastDay ?? task.rawLastDay
    // The notice says that it was sent on the day of its issue.
    case 'notice-unprinted':
      return task.issuedOn
    case 'postponement-ending':
      return task.expectedEndOn
    case 'cause-ended':
      return task.endedOn
    case 'viewing-appointed':
      return task.noShow?.day ?? dayOf(task.at)
    default:
      return assertNever(task)
  }
}
