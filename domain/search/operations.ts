import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { copyIdSchema } from '../copy/copy.ts'
import { orderNumberSchema } from '../destruction/destruction.ts'
import { holdNumberSchema } from '../hold/hold.ts'
import { operatingRoomRequestIdSchema } from '../operating-room/request.ts'
import { requestIdSchema } from '../request/request.ts'
import { text } from '../text/schema.ts'

const ofRequest = { requestId: requestIdSchema, number: z.string(), requesterName: z.string(), detail: z.string() }

export const searchHitSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('request'), ...ofRequest }),
  z.object({ kind: z.literal('notice'), ...ofRequest }),
  z.object({ kind: z.literal('supplement'), ...ofRequest }),
  z.object({ kind: z.literal('objection-answer'), ...ofRequest }),
  z.object({
    kind: z.literal('operating-room'),
    operatingRoomId: operatingRoomRequestIdSchema,
    number: z.string(),
    requesterName: z.string(),
    detail: z.string(),
  }),
  z.object({ kind: z.literal('hold'), number: holdNumberSchema, reason: z.string(), detail: z.string() }),
  z.object({
    kind: z.literal('copy'),
    copyId: copyIdSchema,
    number: z.string(),
    recipientName: z.string(),
    detail: z.string(),
  }),
  z.object({
    kind: z.literal('destruction'),
    number: orderNumberSchema,
    /** What it is for: NVR-4, H-2026-001. */
    sourceNumber: z.string(),
    detail: z.string(),
  }),
  z.object({ kind: z.literal('ledger-row'), number: z.number().int(), title: z.string(), detail: z.string() }),
])

export const searchOperations = {
  /** By name, initial consonants (ㅎㄱㄷ), phone tail, camera, day of footage or receipt, or number of anything that has one; at most 20 hits. */
  'search.find': operation({
    permission: 'request.read',
    effect: 'disclose',
    input: z.strictObject({ text: text(60) }),
    output: z.object({ hits: z.array(searchHitSchema) }),
  }),
} as const

export type SearchHit = Readonly<z.output<typeof searchHitSchema>>
