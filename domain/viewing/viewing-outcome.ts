// What a viewing came to and how it was shown, beside the times and people that every row needs (rules 18, 19).
import { z } from 'zod'
import { type Instant, millisecondsBetween } from '../calendar/instant.ts'
import { lengths, optionalText, text } from '../text/schema.ts'

export const viewingMaskingKinds = ['none-needed', 'others-masked', 'not-masked'] as const
export const viewingResultKinds = ['found', 'not-found', 'enough', 'not-played'] as const

/** Other people in the picture (표준지침 art. 46): left visible, they were so for a reason. */
export const viewingMaskingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none-needed') }),
  z.strictObject({ kind: z.literal('others-masked') }),
  z.strictObject({ kind: z.literal('not-masked'), reason: text(lengths.line) }),
])

export const viewingResultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('found'), words: optionalText(lengths.line) }),
  z.strictObject({ kind: z.literal('not-found'), words: optionalText(lengths.line) }),
  /** Whoever asked stopped early and wants to see no more of it. */
  z.strictObject({ kind: z.literal('enough'), words: optionalText(lengths.line) }),
  /** Footage that did not play was not shown: what happened is said in words. */
  z.strictObject({ kind: z.literal('not-played'), words: text(lengths.line) }),
])

export type ViewingMasking = Readonly<z.output<typeof viewingMaskingSchema>>
export type ViewingResult = Readonly<z.output<typeof viewingResultSchema>>

const dayMilliseconds = 24 * 3_600_000

/** Written down more than a day after it began: the row says so, because memory is not a clock. */
export const isEnteredLate = (startedAt: Instant, enteredAt: Instant): boolean =>
  millisecondsBetween(startedAt, enteredAt) > dayMilliseconds
