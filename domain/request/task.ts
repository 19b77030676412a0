// What must be done today, nearest clock first. Ties go to what cannot be undone: vanishing footage before a reply.
import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { replyClockKinds } from './reply-deadline.ts'
import { rangeIdSchema, requestIdSchema } from './request.ts'

export const taskSchema = z.discriminatedUnion('kind', [
  /** Unsecured footage of an open request that ends with `lastDay` (rule 30). */
  z.object({
    kind: z.literal('footage-vanishing'),
    requestId: requestIdSchema,
    requestNumber: z.string(),
    requesterName: z.string(),
    rangeIds: z.array(rangeIdSchema),
    footage: z.string(),
    lastDay: plainDaySchema,
    replyDueOn: plainDaySchema.nullable(),
  }),
  /** An open request without an answer. `legalLastDay` is null where the year has no holiday table (rule 4). */
  z.object({
    kind: z.literal('reply-due'),
    requestId: requestIdSchema,
    requestNumber: z.string(),
    requesterName: z.string(),
    footage: z.string(),
    legalLastDay: plainDaySchema.nullable(),
    /** `asked`: an agency's own day, which no law sets. */
    clock: z.enum(replyClockKinds),
    rawLastDay: plainDaySchema,
    safeTarget: plainDaySchema,
    footageState: z.enum(['available', 'held', 'past', 'mixed']),
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
])

export type Task = Readonly<z.output<typeof taskSchema>>
