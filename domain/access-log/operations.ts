import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { openReviewSchema, pastReviewSchema, reviewDraftSchema, reviewPlanSchema } from './review.ts'

export const accessLogOperations = {
  /** The log since the last review, and the reviews so far. Purposes may name people, so looking is an entry too. */
  'accessLog.show': operation({
    permission: 'access-log.read',
    effect: 'disclose',
    input: z.strictObject({}),
    output: z.object({
      review: openReviewSchema,
      plan: reviewPlanSchema,
      /** The newest first. */
      past: z.array(pastReviewSchema),
    }),
  }),
  /** Rule 46: somebody has looked, and says what was found and what was done about it. */
  'accessLog.recordReview': operation({
    permission: 'access-log.review',
    effect: 'write',
    input: reviewDraftSchema,
    output: z.object({}),
  }),
} as const
