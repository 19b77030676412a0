import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import {
  destructionMethods,
  dueSchema,
  executionSchema,
  orderDetailSchema,
  orderNumberSchema,
  orderSummarySchema,
} from './destruction.ts'
import { releaseShortageSchema } from './release-shortage.ts'

/** `under-way`: open or approved. */
export const orderFilters = ['under-way', 'executed', 'withdrawn'] as const
export type OrderFilter = (typeof orderFilters)[number]

export const destructionOperations = {
  /** What must be destroyed and has no order yet. */
  'destruction.dues': operation({
    permission: 'destruction.read',
    effect: 'disclose',
    input: z.strictObject({}),
    /** `shortage`: of a release that begins now. */
    output: z.object({
      dues: z.array(dueSchema),
      titles: z.array(z.string()),
      shortage: releaseShortageSchema.nullable(),
    }),
  }),
  'destruction.list': operation({
    permission: 'destruction.read',
    effect: 'disclose',
    /** Newest first, 100 a page; `before` is the last number of the page before. */
    input: z.strictObject({ filter: z.enum(orderFilters), before: orderNumberSchema.nullable() }),
    output: z.object({
      orders: z.array(orderSummarySchema),
      nextBefore: orderNumberSchema.nullable(),
      counts: z.record(z.enum(orderFilters), z.number().int()),
    }),
  }),
  'destruction.open': operation({
    permission: 'destruction.read',
    effect: 'disclose',
    input: z.strictObject({ number: orderNumberSchema }),
    output: z.object({ order: orderDetailSchema }),
  }),
  /** Names something that is due. What is not due cannot be named: nothing is destroyed early. */
  'destruction.propose': operation({
    permission: 'destruction.order',
    effect: 'write',
    input: z.strictObject({
      source: text(lengths.line),
      method: z.enum(destructionMethods),
      note: optionalText(lengths.line),
    }),
    output: z.object({ number: orderNumberSchema }),
  }),
  /** The next of the named people releases it. */
  'destruction.approve': operation({
    permission: 'destruction.order',
    effect: 'write',
    input: z.strictObject({ number: orderNumberSchema }),
    output: z.object({ title: z.string(), isReleased: z.boolean() }),
  }),
  /** Takes an order back, at any time before it was carried out. */
  'destruction.withdraw': operation({
    permission: 'destruction.order',
    effect: 'write',
    input: z.strictObject({ number: orderNumberSchema, reason: text(lengths.line) }),
    output: z.object({}),
  }),
  /** Records that it was carried out (rule 31): a 파기 row, the certificate, and from then on the footage counts as gone. */
  'destruction.execute': operation({
    permission: 'destruction.order',
    effect: 'write',
    input: z.strictObject({
      number: orderNumberSchema,
      ...executionSchema.shape,
      /** Holds and requests that whoever carried it out knew to leave alone. */
      leftAlone: z.array(text(lengths.name)).max(10_000, 'too-many'),
    }),
    output: z.object({ ledgerNumber: z.number().int() }),
  }),
} as const
