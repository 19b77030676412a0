// What is left of a stretch of footage. The computation is availabilityOf in domain/footage/stretch-availability.ts.
import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'

/** The 파기 row that confirmed a deletion, and the day on which somebody looked that it had happened (rule 29). */
export const confirmedDestructionSchema = z.object({ ledgerNumber: z.number().int(), confirmedOn: plainDaySchema })
export type ConfirmedDestruction = Readonly<z.output<typeof confirmedDestructionSchema>>

export const availabilitySchema = z.discriminatedUnion('kind', [
  /**
   * Kept through the end of `through`, then overwritten. `expectedThrough`: only where that day is over, so that the recorder may
   * have overwritten it already; then `through` is today, whatever day that is.
   */
  z.object({ kind: z.literal('available'), through: plainDaySchema, expectedThrough: plainDaySchema.optional() }),
  /** Missed by a recorder check, or destroyed, on a day up to `lastDay` on which it should have been there. */
  z.object({ kind: z.literal('gone-early'), lastDay: plainDaySchema, seenOn: plainDaySchema }),
  /** The camera was not there yet, or not any more. */
  z.object({ kind: z.literal('never-recorded') }),
  /** Secured under a numbered hold: outlives its retention. */
  z.object({ kind: z.literal('held'), through: plainDaySchema, holdNumber: z.string(), storedWhere: z.string() }),
  /** Retention ended with `lastDay`; null where nobody has confirmed the deletion yet. */
  z.object({ kind: z.literal('past'), lastDay: plainDaySchema, destruction: confirmedDestructionSchema.nullable() }),
])

export type Availability = Readonly<z.output<typeof availabilitySchema>>
