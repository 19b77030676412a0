// Which open requests may be about the same matter. They are pointed out and never merged: whether it is the same a person
// decides, and identity is checked each time.
import { z } from 'zod'
import type { Instant } from '../calendar/instant.ts'
import { requestIdSchema } from './request.ts'

export const likenesses = ['phone', 'name', 'footage'] as const
export type Likeness = (typeof likenesses)[number]

export const similarRequestSchema = z.object({
  requestId: requestIdSchema,
  number: z.string(),
  requesterName: z.string(),
  likenesses: z.array(z.enum(likenesses)).readonly(),
})

export interface ComparedRequest {
  readonly name: string
  readonly phone: string
  readonly ranges: readonly { readonly cameraId: string; readonly from: Instant; readonly to: Instant }[]
}

/** However it was typed, with or without the country's number. */
export const phoneDigits = (phone: string): string => phone.replaceAll(/[ \-.()]/gu, '').replace(/^\+820?/u, '0')

const isOverlapping = (one: ComparedRequest, other: ComparedRequest): boolean =>
  one.ranges.some((mine) =>
    other.ranges.some((theirs) => mine.cameraId === theirs.cameraId && mine.from < theirs.to && theirs.from < mine.to),
  )

/** In what two requests are alike; empty where in nothing. */
export const likenessesOf = (one: ComparedRequest, other: ComparedRequest): readonly Likeness[] => {
  const holds: Readonly<Record<Likeness, boolean>> = {
    phone: one.phone !== '' && phoneDigits(one.phone) === phoneDigits(other.phone),
    name: one.name !== '' && one.name === other.name,
    footage: isOverlapping(one, other),
  }
  return likenesses.filter((likeness) => holds[likeness])
}
