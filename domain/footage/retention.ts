// How long a camera's footage is kept (rules 24-26), as the clinic's policy states it.
import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { lengths, optionalText, text } from '../text/schema.ts'

export const retentionSchema = z.object({
  count: z.number('not-a-number').int('not-a-number').min(1, 'not-a-number').max(366, 'not-a-number'),
  unit: z.enum(['day', 'month']),
  /** The policy's own words, e.g. "촬영일부터 30일". */
  statedAs: text(lengths.line),
  /** Required when longer than 30 days (rule 24). */
  longerReason: optionalText(lengths.line),
})

export type Retention = Readonly<z.output<typeof retentionSchema>>

/** Applies to what is recorded from that day on: a later rule reaches no footage that exists already. */
export const retentionRuleSchema = z.object({ recordedFrom: plainDaySchema, retention: retentionSchema })

export type RetentionRule = Readonly<z.output<typeof retentionRuleSchema>>

/** In the order of their days; the last one that starts on or before the day of recording applies. */
export const retentionRulesSchema = z.tuple([retentionRuleSchema], retentionRuleSchema).readonly()

export type RetentionRules = Readonly<z.output<typeof retentionRulesSchema>>
