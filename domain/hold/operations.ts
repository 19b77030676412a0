import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { operation } from '../contract/operation.ts'
import { rangeIdSchema, requestIdSchema } from '../request/request.ts'
import { lengths, text } from '../text/schema.ts'
import {
  heldSpanSchema,
  holdBases,
  holdDetailSchema,
  holdNumberSchema,
  holdSummarySchema,
  holdTermsShape,
} from './hold.ts'

const several = <Item extends z.ZodType>(item: Item) => z.array(item).min(1, 'required').max(200, 'too-many')

/** Stretches that a request asks for, or stretches of cameras where nobody (yet) asks for any. */
export const footageToHoldSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('request'), requestId: requestIdSchema, rangeIds: several(rangeIdSchema) }),
  z.strictObject({
    of: z.literal('cameras'),
    basis: z.enum(holdBases).exclude(['request']),
    spans: several(z.strictObject(heldSpanSchema.shape)),
  }),
])

const aboutOne = { number: holdNumberSchema, reason: text(lengths.line) }

export const holdFilters = ['open', 'review-soon', 'lift-proposed', 'lifted'] as const
export type HoldFilter = (typeof holdFilters)[number]

export const holdOperations = {
  /** Records that footage was secured: one number for everything named, however many cameras. */
  'hold.place': operation({
    permission: 'footage.hold',
    effect: 'write',
    input: z.strictObject({ footage: footageToHoldSchema, ...holdTermsShape }),
    output: z.object({ number: holdNumberSchema }),
  }),
  'hold.list': operation({
    permission: 'hold.read',
    effect: 'disclose',
    input: z.strictObject({ filter: z.enum(holdFilters), after: z.string().max(200).nullable() }),
    output: z.object({
      holds: z.array(holdSummarySchema),
      nextAfter: z.string().nullable(),
      counts: z.record(z.enum(holdFilters), z.number().int()),
    }),
  }),
  'hold.open': operation({
    permission: 'hold.read',
    effect: 'disclose',
    input: z.strictObject({ number: holdNumberSchema }),
    output: z.object({ hold: holdDetailSchema }),
  }),
  'hold.extend': operation({
    permission: 'footage.hold',
    effect: 'write',
    input: z.strictObject({ ...aboutOne, reviewOn: plainDaySchema }),
    output: z.object({}),
  }),
  /** The first of two people says that the footage is no longer needed. */
  'hold.proposeLift': operation({
    permission: 'footage.hold',
    effect: 'write',
    input: z.strictObject(aboutOne),
    output: z.object({}),
  }),
  /** The second person confirms; in a clinic of one account a day of waiting stands in. */
  'hold.lift': operation({
    permission: 'footage.hold',
    effect: 'write',
    input: z.strictObject(aboutOne),
    output: z.object({}),
  }),
  /** Rejects a proposed lifting: the footage stays. */
  'hold.keep': operation({
    permission: 'footage.hold',
    effect: 'write',
    input: z.strictObject(aboutOne),
    output: z.object({}),
  }),
} as const
