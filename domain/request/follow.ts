// A request that goes on from an earlier one: what was seen is to be deleted, or a copy is wanted after all. A kind is never added to a
// request that was received: its ten days and its notice are its own, so the new wish is received beside it.
import { z } from 'zod'
import { requestIdSchema } from './ids.ts'

export const followedSchema = z.object({ id: requestIdSchema, number: z.string() })
export type Followed = Readonly<z.output<typeof followedSchema>>
