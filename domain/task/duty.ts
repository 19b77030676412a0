// What the clinic owes outside the course of one reply: reviews, checks, copies to be chased. All have the same shape, so that
// a feature adds a kind here and its words in the renderer, and nothing else.
import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { requestIdSchema } from '../request/request.ts'

export const dutyKinds = [
  'hold-review',
  'hold-lift',
  'notice-delivery',
  'notice-returned',
  'supplement-awaited',
  'objection-unanswered',
  'answer-unprinted',
  'auto-deletion-check',
  'destruction-overdue',
  'destruction-approval',
  'destruction-awaited',
  'destruction-due',
  'over-retention',
  'recorder-short',
  'recorder-fault',
  'recorder-check',
  'sign-check',
  'sign-incomplete',
  'company-check',
  'company-contract',
  'copy-due',
  'copy-owed',
  'removal-owed',
  'operating-room-reply',
  'operating-room-delivery',
  'operating-room-returned',
  'operating-room-objection',
  'clock-jumped',
  'log-review',
] as const
export type DutyKind = (typeof dutyKinds)[number]

export const dutySchema = z.object({
  kind: z.enum(dutyKinds),
  /** The day at whose end it is late. */
  dueOn: plainDaySchema,
  /** As the office calls the thing: H-2026-001, NVR-1, 2026-0012. */
  number: z.string(),
  /** Cameras, places, names; in no language of its own. */
  what: z.string(),
  /** null where the clinic owes it to nobody in particular. */
  requestId: requestIdSchema.nullable(),
})

export type Duty = Readonly<z.output<typeof dutySchema>>
