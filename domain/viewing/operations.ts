import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { cameraIdSchema } from '../camera/camera.ts'
import { operation } from '../contract/operation.ts'
import { requestIdSchema } from '../request/request.ts'
import { lengths, optionalText, text } from '../text/schema.ts'

export const viewingRecordSchema = z.strictObject({
  cameraIds: z.array(cameraIdSchema).min(1, 'required').max(50, 'too-many'),
  footageFrom: instantSchema,
  footageTo: instantSchema,
  purpose: text(lengths.line),
  startedAt: instantSchema,
  endedAt: instantSchema,
  /** Staff who watched beside the person signed in. */
  withStaff: optionalText(lengths.line),
  /** People who are not staff; showing footage to them needs a basis (rule 19). */
  outsiders: optionalText(lengths.line),
  /** The request on which outsiders watch; null for an internal check. */
  requestId: requestIdSchema.nullable(),
})

export const viewingSchema = z.object({
  ledgerNumber: z.number().int(),
  startedAt: instantSchema,
  endedAt: instantSchema,
  cameras: z.string(),
  footageFrom: instantSchema,
  footageTo: instantSchema,
  purpose: z.string(),
  viewerName: z.string(),
  withStaff: z.string(),
  outsiders: z.string(),
  requestNumber: z.string().nullable(),
})

export type ViewingRecord = Readonly<z.output<typeof viewingRecordSchema>>
export type Viewing = Readonly<z.output<typeof viewingSchema>>

export const viewingOperations = {
  'viewing.record': operation({
    permission: 'viewing.record',
    effect: 'write',
    input: viewingRecordSchema,
    output: z.object({ ledgerNumber: z.number().int() }),
  }),
  'viewing.list': operation({
    permission: 'viewing.read',
    effect: 'disclose',
    /** Newest first, 100 a page; `before` is the last ledger number of the page before. */
    input: z.strictObject({ before: z.number().int().nullable() }),
    output: z.object({
      viewings: z.array(viewingSchema),
      nextBefore: z.number().int().nullable(),
      totalCount: z.number().int(),
    }),
  }),
} as const
