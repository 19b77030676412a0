// 재개: a request that was done with is taken up again. Which day the ten days count from then is a decision of its own
// (docs/decisions/0011-a-reopened-request-counts-anew.md).
import { z } from 'zod'
import { type Instant, instantSchema } from '../calendar/instant.ts'
import type { FieldIssue } from '../contract/failure.ts'
import type { RangeAnswer } from '../decision/range-answer.ts'
import { requestStatuses } from './request-status.ts'

export const reopeningCauses = ['new-facts', 'objection-upheld'] as const

export const reopeningSchema = z.object({
  cause: z.enum(reopeningCauses),
  reason: z.string(),
  /** The day after this one is the first of the ten. */
  countedFrom: instantSchema,
  formerStatus: z.enum(requestStatuses),
  reopenedAt: instantSchema,
  reopenedBy: z.string(),
})

export type Reopening = Readonly<z.output<typeof reopeningSchema>>

interface Counted {
  readonly receivedAt: Instant
  readonly reopenings: readonly Pick<Reopening, 'countedFrom'>[]
}

/** From when the ten days of the answer count that is owed now. */
export const countedFrom = ({ receivedAt, reopenings }: Counted): Instant =>
  reopenings.at(-1)?.countedFrom ?? receivedAt

/** What the ten days count from: the receipt, or what made it necessary to take the request up again. */
export type CountedSince = 'receipt' | Reopening['cause']

export const countedSince = ({
  receivedAt,
  reopenings,
}: {
  readonly receivedAt: Instant
  readonly reopenings: readonly Pick<Reopening, 'countedFrom' | 'cause'>[]
}): CountedSince => {
  const from = countedFrom({ receivedAt, reopenings })
  // A later reopening may keep the day of an earlier one, or that of the receipt.
  return reopenings.find((reopening) => reopening.countedFrom === from && from !== receivedAt)?.cause ?? 'receipt'
}

interface CountedStretches extends Counted {
  readonly ranges: readonly { readonly answer: RangeAnswer | null }[]
}

/** A stretch that never got an answer keeps its day, whether others are taken up beside it or all was withdrawn (rule 7). */
export const countAfterReopening = (request: CountedStretches, reasonArrivedAt: Instant): Instant =>
  request.ranges.some(({ answer }) => answer === null) ? countedFrom(request) : reasonArrivedAt

/** The reason arrives after the request itself and not after today. */
export const reopeningIssues = (
  reasonArrivedAt: Instant,
  { receivedAt }: Pick<Counted, 'receivedAt'>,
  now: Instant,
): readonly FieldIssue[] => {
  if (reasonArrivedAt > now) return [{ field: 'reasonArrivedAt', reason: 'in-future' }]
  return reasonArrivedAt < receivedAt ? [{ field: 'reasonArrivedAt', reason: 'before-received' }] : []
}
