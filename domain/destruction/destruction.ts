// Destruction as a decision: what is due for it, the order that named people release, and what was carried out (PIPA art. 21,
// Decree art. 16, 표준지침 art. 41 and 42(2)).
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { cameraIdSchema } from '../camera/camera.ts'
import { copyIdSchema } from '../copy/copy.ts'
import { requestIdSchema } from '../request/request.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { releaseShortageSchema } from './release-shortage.ts'

/** D-2026-001: gapless per year. */
export const orderNumberSchema = z
  .string()
  .regex(/^D-\d{4}-\d{3,6}$/, 'not-allowed')
  .brand('OrderNumber')
export type OrderNumber = z.output<typeof orderNumberSchema>

export const destructionReasons = ['over-retention', 'hold-lifted', 'copy-returned', 'deletion-granted'] as const
export type DestructionReason = (typeof destructionReasons)[number]

/** Ways after which nothing can be brought back (Decree art. 16(1)). */
export const destructionMethods = ['overwrite', 'delete', 'format', 'degauss', 'shred-medium', 'shred-paper'] as const
export type DestructionMethod = (typeof destructionMethods)[number]

/** `from` null: from the camera's first footage on. */
export const namedSpanSchema = z.object({
  cameraId: cameraIdSchema,
  cameraNumber: z.string(),
  cameraPlace: z.string(),
  from: instantSchema.nullable(),
  to: instantSchema,
})
export type NamedSpan = Readonly<z.output<typeof namedSpanSchema>>

/** What an order must leave alone: footage held, or asked for by a request that is not answered (rules 28, 33). */
export const exclusionSchema = z.object({
  kind: z.enum(['hold', 'request']),
  number: z.string(),
  cameraId: cameraIdSchema,
  cameraNumber: z.string(),
  cameraPlace: z.string(),
  from: instantSchema,
  to: instantSchema,
  isOperatingRoom: z.boolean(),
})
export type Exclusion = Readonly<z.output<typeof exclusionSchema>>

/** Had to be left alone at some time since the release. */
export const standingExclusionSchema = z.object({
  ...exclusionSchema.shape,
  /** null: whatever the hour. A hold that stands says that the footage was secured, so nobody destroyed it before. */
  since: instantSchema.nullable(),
  /** null while it stands. */
  until: instantSchema.nullable(),
})
export type StandingExclusion = Readonly<z.output<typeof standingExclusionSchema>>

export const dueSchema = z.object({
  /** `hold H-2026-001`: what an order is proposed for. */
  source: z.string(),
  reason: z.enum(destructionReasons),
  /** As the office calls it: NVR-4, H-2026-001, C-2026-001, 2026-0012. */
  number: z.string(),
  /** Where the footage lies, or on what medium. */
  where: z.string(),
  footage: z.array(namedSpanSchema),
  requestId: requestIdSchema.nullable(),
  copyId: copyIdSchema.nullable(),
  /** The last day on which it was lawfully there. */
  endedOn: plainDaySchema,
  /** The day at whose end it is overdue (rule 27). */
  destroyBy: plainDaySchema,
  excluded: z.array(exclusionSchema),
})
export type Due = Readonly<z.output<typeof dueSchema>>

export const executionSchema = z.strictObject({
  executedAt: instantSchema,
  method: z.enum(destructionMethods),
  byWhom: text(lengths.name),
  /** Who stood by; '' only where nobody else works there. */
  witness: optionalText(lengths.name),
  /** How it was seen that nothing is left. */
  proof: text(lengths.line),
})
export type Execution = Readonly<z.output<typeof executionSchema>>

export const orderStates = ['open', 'approved', 'executed', 'withdrawn'] as const
export type OrderState = (typeof orderStates)[number]

export const orderSummarySchema = z.object({
  number: orderNumberSchema,
  state: z.enum(orderStates),
  reason: z.enum(destructionReasons),
  sourceNumber: z.string(),
  requestId: requestIdSchema.nullable(),
  copyId: copyIdSchema.nullable(),
  footage: z.array(namedSpanSchema),
  method: z.enum(destructionMethods),
  endedOn: plainDaySchema,
  destroyBy: plainDaySchema,
  titles: z.array(z.string()),
  approvedCount: z.number().int(),
  proposedAt: instantSchema,
  proposedBy: z.string(),
  ledgerNumber: z.number().int().nullable(),
})
export type OrderSummary = Readonly<z.output<typeof orderSummarySchema>>

/** What the account that asks may do about the next approval. */
export const approvalAnswerSchema = z.discriminatedUnion('kind', [
  /** The role releases nothing. */
  z.object({ kind: z.literal('may-not') }),
  z.object({ kind: z.literal('none-left') }),
  z.object({ kind: z.literal('approved-already') }),
  /** The last in line is the officer. */
  z.object({ kind: z.literal('officer-only') }),
  /** The only officer keeps for the last place. */
  z.object({ kind: z.literal('officer-last') }),
  /** The others left, or the account was made, while the order waited: a night must pass. */
  z.object({ kind: z.literal('waiting'), until: plainDaySchema }),
  z.object({ kind: z.literal('allowed'), title: z.string(), alone: z.boolean() }),
])
export type ApprovalAnswer = Readonly<z.output<typeof approvalAnswerSchema>>

export const awaitedApprovalSchema = z.object({
  title: z.string(),
  /** Everybody who may give it; empty where an account is missing. */
  approvers: z.array(z.object({ name: z.string(), jobTitle: z.string() })),
})
export type AwaitedApproval = Readonly<z.output<typeof awaitedApprovalSchema>>

export const orderDetailSchema = z.object({
  ...orderSummarySchema.shape,
  note: z.string(),
  excluded: z.array(exclusionSchema),
  /** What must be left alone as of now; after the execution, what was. */
  excludedNow: z.array(exclusionSchema),
  /** What had to be at any time since the release; empty before that and after the execution. */
  keptSinceRelease: z.array(standingExclusionSchema),
  approvals: z.array(z.object({ title: z.string(), at: instantSchema, by: z.string(), alone: z.boolean() })),
  approval: approvalAnswerSchema,
  /** Empty once everything is released, or it is over. */
  awaited: z.array(awaitedApprovalSchema),
  /** null where the accounts that are there can finish the release, or it is over. */
  shortage: releaseShortageSchema.nullable(),
  /** One account works there: nobody can stand by. */
  isAlone: z.boolean(),
  withdrawal: z.object({ at: instantSchema, by: z.string(), reason: z.string() }).nullable(),
  execution: z.object({ ...executionSchema.shape, enteredAt: instantSchema, enteredBy: z.string() }).nullable(),
  printedCount: z.number().int(),
})
export type OrderDetail = Readonly<z.output<typeof orderDetailSchema>>
