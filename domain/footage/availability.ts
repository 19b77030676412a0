// What is left of a stretch of footage. The computation is availabilityOf in domain/footage/footage-clock.ts.
import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'

export const availabilitySchema = z.discriminatedUnion('kind', [
  /** Kept through the end of `through`, then overwritten. */
  z.object({ kind: z.literal('available'), through: plainDaySchema }),
  /** Secured under a numbered hold: outlives its retention. */
  z.object({ kind: z.literal('held'), through: plainDaySchema, holdNumber: z.string(), storedWhere: z.string() }),
  /** Retention ended with `lastDay`. `destructionRow` is the ledger number that confirmed the deletion, where there is one. */
  z.object({ kind: z.literal('past'), lastDay: plainDaySchema, destructionRow: z.number().int().nullable() }),
])

export type Availability = Readonly<z.output<typeof availabilitySchema>>
