import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { decisionDraftSchema } from './decision-draft.ts'

export const decisionOperations = {
  /** Decides every stretch that awaits it and issues the one notice that says so: number drawn, content frozen. */
  'decision.notify': operation({
    permission: 'notice.issue',
    effect: 'write',
    input: decisionDraftSchema,
    output: z.object({ noticeId: z.uuid(), number: z.string(), ledgerNumber: z.number().int() }),
  }),
} as const
