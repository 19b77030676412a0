import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { cameraIdSchema } from '../camera/camera.ts'
import { operation } from '../contract/operation.ts'
import { requestIdSchema } from '../request/request.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { accountIdSchema } from '../account/account.ts'
import { everyViewing, viewingFilterSchema } from './viewing-filter.ts'
import { viewingMaskingSchema, viewingResultSchema } from './viewing-outcome.ts'

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
  /** Where it was watched; '' for where footage was watched last, or before that is kept. */
  place: optionalText(lengths.line),
  masking: viewingMaskingSchema.default({ kind: 'none-needed' }),
  /** null where nobody said: the book makes no result up. */
  result: viewingResultSchema.nullable().default(null),
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
  /** '' in rows of before it was asked, as `masking` and `result` are null in them. */
  place: z.string(),
  masking: viewingMaskingSchema.nullable(),
  result: viewingResultSchema.nullable(),
  enteredAt: instantSchema,
  /** What was restated since, in the words of the correction rows; the first correction first. */
  corrections: z.array(z.object({ ledgerNumber: z.number().int(), words: z.string() })).readonly(),
})

/** Where the next page begins: right after this viewing. */
export const viewingPlaceSchema = z.strictObject({ startedAt: instantSchema, ledgerNumber: z.number().int() })
export type ViewingPlace = Readonly<z.output<typeof viewingPlaceSchema>>

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
    /** The last watched first, 100 a page; `before` is the last viewing of the page before. */
    input: z.strictObject({
      filter: viewingFilterSchema.default(everyViewing),
      before: viewingPlaceSchema.nullable(),
    }),
    output: z.object({
      viewings: z.array(viewingSchema),
      nextBefore: viewingPlaceSchema.nullable(),
      totalCount: z.number().int(),
      /** Counting a narrowed list stops at a thousand: what is more is said as more. */
      isCountedWhole: z.boolean(),
    }),
  }),
  /** What the entry and the filters offer to choose from. */
  'viewing.choices': operation({
    permission: 'viewing.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({
      viewers: z.array(z.object({ id: accountIdSchema, name: z.string(), isActive: z.boolean() })),
      /** Where footage was watched last; before the first viewing, where the clinic keeps it. */
      usualPlace: z.string(),
      storagePlace: z.string(),
    }),
  }),
} as const
