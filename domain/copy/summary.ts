// A copy as lists and its own page show it.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { orderNumberSchema } from '../destruction/destruction.ts'
import { requestIdSchema } from '../request/request.ts'
import { closingSchema, copyDraftSchema, copyIdSchema, copyMedia } from './copy.ts'
import { reminderWays } from './reminder-way.ts'
import { copyStates } from './copy-state.ts'

/** To the person filmed, to their agent, or to a third party. */
export const recipientKinds = ['self', 'agent', 'authority'] as const

export const copySummarySchema = z.object({
  id: copyIdSchema,
  number: z.string(),
  ledgerNumber: z.number().int(),
  requestId: requestIdSchema,
  requestNumber: z.string(),
  providedAt: instantSchema,
  recipientKind: z.enum(recipientKinds),
  recipientName: z.string(),
  /** Office and rank of an official; '' for others. */
  recipientOffice: z.string(),
  cameras: z.string(),
  purpose: z.string(),
  /** As the ledger words it. */
  basis: z.string(),
  medium: z.enum(copyMedia),
  mediumLabel: z.string(),
  limits: z.string(),
  dueOn: plainDaySchema.nullable(),
  state: z.enum(copyStates),
})

export const copyDetailSchema = z.object({
  ...copySummarySchema.shape,
  providedBy: z.string(),
  /** With the cameras as they were named that day. */
  pieces: z.array(
    z.object({ cameraNumber: z.string(), cameraPlace: z.string(), from: instantSchema, to: instantSchema }),
  ),
  /** Later than `providedAt` where it was written down afterwards. */
  enteredAt: instantSchema,
  ...copyDraftSchema.omit({
    requestId: true,
    pieces: true,
    handedAt: true,
    isEnough: true,
    dueOn: true,
    purpose: true,
    limits: true,
    medium: true,
    mediumLabel: true,
  }).shape,
  printedCount: z.number().int(),
  reminders: z.array(z.object({ way: z.enum(reminderWays), note: z.string(), at: instantSchema, by: z.string() })),
  extensions: z.array(
    z.object({
      formerDueOn: plainDaySchema,
      dueOn: plainDaySchema,
      reason: z.string(),
      at: instantSchema,
      by: z.string(),
    }),
  ),
  closing: z
    .object({
      how: closingSchema,
      closedOn: plainDaySchema,
      /** Who returned or destroyed it. */
      byWhom: z.string(),
      note: z.string(),
      recordedAt: instantSchema,
      recordedBy: z.string(),
    })
    .nullable(),
  /** The last order to destroy it after it came back, unless that was withdrawn. */
  destruction: z.object({ order: orderNumberSchema, ledgerNumber: z.number().int().nullable() }).nullable(),
})

export type CopySummary = Readonly<z.output<typeof copySummarySchema>>
export type CopyDetail = Readonly<z.output<typeof copyDetailSchema>>
