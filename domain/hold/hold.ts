// Footage kept past its day, under a number: which stretches of which cameras, why, where they were secured, until when
// somebody looks again (rule 28), and what was decided about it since.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { cameraIdSchema } from '../camera/camera.ts'
import { requestIdSchema } from '../request/request.ts'
import { lengths, text } from '../text/schema.ts'

/** For what footage may outlive its retention: somebody's request, an authority's letter, a dispute, an incident of the clinic's own. */
export const holdBases = ['request', 'authority', 'dispute', 'own-incident'] as const
export type HoldBasis = (typeof holdBases)[number]

export const holdStates = ['open', 'lift-proposed', 'lifted'] as const
export type HoldState = (typeof holdStates)[number]

/** H-2026-001: gapless per year. */
export const holdNumberSchema = z
  .string()
  .regex(/^H-\d{4}-\d{3,6}$/, 'not-allowed')
  .brand('HoldNumber')
export type HoldNumber = z.output<typeof holdNumberSchema>

/** What a hold freezes; nothing outside it is frozen (rule 28). */
export const heldSpanSchema = z.object({ cameraId: cameraIdSchema, from: instantSchema, to: instantSchema })
export type HeldSpan = Readonly<z.output<typeof heldSpanSchema>>

/** What is required of every hold (rule 28; PIPA art. 21(3): kept apart from the other footage). */
export const holdTermsShape = {
  reason: text(lengths.line),
  storedWhere: text(lengths.line),
  /** The day on which somebody decides whether it is still needed. */
  reviewOn: plainDaySchema,
} as const

const stretchSchema = z.object({
  ...heldSpanSchema.shape,
  cameraNumber: z.string(),
  cameraPlace: z.string(),
  isOperatingRoom: z.boolean(),
})
export type HeldStretch = Readonly<z.output<typeof stretchSchema>>

/** A request, or a copy of a request, that still needs what the hold keeps. */
const dependentSchema = z.object({
  /** null for a request at the operating-room door. */
  requestId: requestIdSchema.nullable(),
  number: z.string(),
  /** Rule 33: an operating-room stretch that is not decided yet bars the lifting. */
  bars: z.boolean(),
})
export type Dependent = Readonly<z.output<typeof dependentSchema>>

export const holdSummarySchema = z.object({
  number: holdNumberSchema,
  state: z.enum(holdStates),
  basis: z.enum(holdBases),
  reason: z.string(),
  requestId: requestIdSchema.nullable(),
  requestNumber: z.string().nullable(),
  storedWhere: z.string(),
  reviewOn: plainDaySchema,
  placedAt: instantSchema,
  placedBy: z.string(),
  liftedAt: instantSchema.nullable(),
  stretches: z.array(stretchSchema),
})
export type HoldSummary = Readonly<z.output<typeof holdSummarySchema>>

const stepBase = { at: instantSchema, by: z.string(), reason: z.string() }

export const holdStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('extended'), ...stepBase, from: plainDaySchema, to: plainDaySchema }),
  z.object({ kind: z.literal('lift-proposed'), ...stepBase }),
  z.object({ kind: z.literal('kept'), ...stepBase }),
  /** `alone`: one account may lift at all, so a day of waiting stood in for the second person. */
  z.object({ kind: z.literal('lifted'), ...stepBase, alone: z.boolean() }),
])
export type HoldStep = Readonly<z.output<typeof holdStepSchema>>

/** What the account that asks may do about the lifting now. */
export const liftAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-proposed') }),
  /** Proposed by the same person, and others are there to confirm. */
  z.object({ kind: z.literal('own-proposal') }),
  z.object({ kind: z.literal('waiting'), until: plainDaySchema, alone: z.boolean() }),
  z.object({ kind: z.literal('allowed'), alone: z.boolean() }),
])
export type LiftAnswer = Readonly<z.output<typeof liftAnswerSchema>>

export const holdDetailSchema = z.object({
  ...holdSummarySchema.shape,
  /** Newest last. */
  steps: z.array(holdStepSchema),
  dependents: z.array(dependentSchema),
  lift: liftAnswerSchema,
})
export type HoldDetail = Readonly<z.output<typeof holdDetailSchema>>
