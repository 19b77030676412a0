// One round of deciding: a result for every stretch that still awaits one, and what its notice says beside them.
import { z } from 'zod'
import { rangeIdSchema, replyMethods, requestIdSchema } from '../request/request.ts'
import { lengths, optionalText } from '../text/schema.ts'
import { feeSchema } from './fee.ts'
import { isShownResult, type RangeResult, rangeResultSchema, reasonOf } from './range-result.ts'
import { viewingAppointmentSchema } from './viewing-appointment.ts'

export const decisionDraftSchema = z.strictObject({
  requestId: requestIdSchema,
  results: z
    .array(z.strictObject({ rangeId: rangeIdSchema, result: rangeResultSchema }))
    .min(1, 'required')
    .max(200, 'too-many'),
  /** Present where something is shown, absent where nothing is. */
  appointment: viewingAppointmentSchema.nullable(),
  fee: feeSchema,
  /** Anything added in one's own words; checked for known-unlawful reasons (rules 9, 10). */
  addition: optionalText(lengths.facts),
  /** Required wherever a reason is owed (rule 6). */
  objection: optionalText(lengths.facts),
  deliverBy: z.enum(replyMethods),
})

export type DecisionDraft = Readonly<z.output<typeof decisionDraftSchema>>

export const resultsOf = ({ results }: Pick<DecisionDraft, 'results'>): readonly RangeResult[] =>
  results.map(({ result }) => result)

export const showsSomething = (results: readonly RangeResult[]): boolean => results.some(isShownResult)

/** Refusing, limiting and postponing owe a reason and a way to object (Decree art. 41(5), 42(2)); granting does not. */
export const owesReason = (results: readonly RangeResult[]): boolean => results.some(({ kind }) => kind !== 'granted')

export const limitsSomething = (results: readonly RangeResult[]): boolean =>
  results.some((result) => reasonOf(result) !== null)
