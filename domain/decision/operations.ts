import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { requestIdSchema } from '../request/request.ts'
import { decisionDraftSchema } from './decision-draft.ts'

export const decisionOperations = {
  /** Decides every stretch that awaits it and issues the one notice that says so: number drawn, content frozen. */
  'decision.notify': operation({
    permission: 'notice.issue',
    effect: 'write',
    input: decisionDraftSchema,
    output: z.object({ noticeId: z.uuid(), number: z.string(), ledgerNumber: z.number().int() }),
  }),
  /** Says that the cause of a postponement has ended: what was postponed is owed without delay (rule 11). */
  'decision.endPostponement': operation({
    permission: 'notice.issue',
    effect: 'write',
    input: z.strictObject({ requestId: requestIdSchema }),
    output: z.object({ rangeCount: z.number().int() }),
  }),
} as const
