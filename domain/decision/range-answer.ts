// Where one stretch stands: what was decided about it, that its postponement's cause has ended, or that it was shown.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { type Postponement, postponementSchema, rangeResultSchema } from './range-result.ts'

export const rangeAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('decided'), result: rangeResultSchema }),
  /** Rule 11: postponed before, and now owed without delay. */
  z.object({ kind: z.literal('cause-ended'), postponement: postponementSchema, endedAt: instantSchema }),
  /** `result`: what was decided before; null where it was shown at once (rule 8). */
  z.object({ kind: z.literal('shown'), shownAt: instantSchema, result: rangeResultSchema.nullable() }),
])

export type RangeAnswer = Readonly<z.output<typeof rangeAnswerSchema>>

export const isPostponed = (answer: RangeAnswer | null): boolean =>
  answer?.kind === 'decided' && answer.result.kind === 'postponed'

/** What was said when it was postponed last, ended or not; null where it was not. */
export const postponementBehind = (answer: RangeAnswer | null): Postponement | null => {
  if (answer?.kind === 'cause-ended') return answer.postponement
  return answer?.kind === 'decided' && answer.result.kind === 'postponed' ? answer.result.postponement : null
}

/** Whether the next notice must say something about it: nothing was decided, or only that it comes later. */
export const awaitsDecision = (answer: RangeAnswer | null): boolean =>
  answer === null || answer.kind === 'cause-ended' || isPostponed(answer)
