// What is decided about one stretch of footage. Each stretch of a request has a result of its own; a shape that says two
// things at once, or postpones without a cause, cannot be written down.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { refusalGrounds } from '../notice/refusal-ground.ts'
import { lengths, optionalText } from '../text/schema.ts'

/** Whether other people in the picture were made unrecognisable (표준지침 art. 46). */
export const maskings = ['none', 'others-masked'] as const

/** Good cause for postponing (PIPA art. 35(3)); masking counts as one (PIPC 2025-06). */
export const postponementCauses = ['masking', 'searching', 'equipment', 'other'] as const
export type PostponementCause = (typeof postponementCauses)[number]

export const reasonSchema = z.strictObject({
  ground: z.enum(refusalGrounds),
  /** The facts the ground needs (an article, a document number); empty where it needs none. */
  facts: optionalText(lengths.facts),
})

export const postponementSchema = z.strictObject({
  cause: z.enum(postponementCauses),
  facts: optionalText(lengths.facts),
  expectedEndOn: plainDaySchema,
  /** Somebody looked again at an end that lies far off, and meant it. */
  isFarEndMeant: z.boolean().exactOptional(),
})

/** A piece that may be seen; `to` is the instant at which it ends. */
export const shownSpanSchema = z.strictObject({ from: instantSchema, to: instantSchema })

export const rangeResultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('granted'), masking: z.enum(maskings) }),
  /** Only the pieces in `shown`; `reason` says why not the rest (Decree art. 42(1)). */
  z.strictObject({
    kind: z.literal('part'),
    masking: z.enum(maskings),
    shown: z.array(shownSpanSchema).min(1, 'required').max(20, 'too-many'),
    reason: reasonSchema,
  }),
  z.strictObject({ kind: z.literal('postponed'), postponement: postponementSchema }),
  z.strictObject({ kind: z.literal('refused'), reason: reasonSchema }),
])

export type Reason = Readonly<z.output<typeof reasonSchema>>
export type Postponement = Readonly<z.output<typeof postponementSchema>>
export type ShownSpan = Readonly<z.output<typeof shownSpanSchema>>
export type RangeResult = Readonly<z.output<typeof rangeResultSchema>>
export type ResultKind = RangeResult['kind']

/** Why something is not shown; null where everything is, or nothing yet. */
export const reasonOf = (result: RangeResult): Reason | null =>
  result.kind === 'part' || result.kind === 'refused' ? result.reason : null

/** Whether it was promised that others cannot be recognised in what is shown (표준지침 art. 46). */
export const promisesMasking = (result: RangeResult | null): boolean =>
  (result?.kind === 'granted' || result?.kind === 'part') && result.masking === 'others-masked'

export const isShownResult = (result: RangeResult): boolean => result.kind === 'granted' || result.kind === 'part'
