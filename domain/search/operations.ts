import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { requestIdSchema } from '../request/request.ts'
import { text } from '../text/schema.ts'

export const searchHitSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('request'),
    requestId: requestIdSchema,
    number: z.string(),
    requesterName: z.string(),
    detail: z.string(),
  }),
  z.object({
    kind: z.literal('notice'),
    requestId: requestIdSchema,
    number: z.string(),
    requesterName: z.string(),
    detail: z.string(),
  }),
  z.object({ kind: z.literal('ledger-row'), number: z.number().int(), title: z.string(), detail: z.string() }),
])

export const searchOperations = {
  /** By name, initial consonants (ㅎㄱㄷ), phone tail, number, camera, or day of footage or receipt; at most 20 hits. */
  'search.find': operation({
    permission: 'request.read',
    effect: 'disclose',
    input: z.strictObject({ text: text(60) }),
    output: z.object({ hits: z.array(searchHitSchema) }),
  }),
} as const

export type SearchHit = Readonly<z.output<typeof searchHitSchema>>
