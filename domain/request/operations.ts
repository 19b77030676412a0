import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { instantSchema } from '../calendar/instant.ts'
import { checkTimeSchema } from '../identity/check-time.ts'
import { documentKinds } from '../identity/documents.ts'
import { authorityGroundSchema } from './applicant.ts'
import { lengths, text } from '../text/schema.ts'
import { taskSchema } from '../task/task.ts'
import {
  identityProofs,
  requestDetailSchema,
  requestIdSchema,
  requestIntakeSchema,
  requestSummarySchema,
  requestKinds,
} from './request.ts'

export const requestOperations = {
  'today.list': operation({
    permission: 'request.read',
    effect: 'disclose',
    input: z.strictObject({}),
    /** `openCopyCount`: copies that must come back or be destroyed, due or not. */
    output: z.object({ tasks: z.array(taskSchema), openCopyCount: z.number().int() }),
  }),
  'request.list': operation({
    permission: 'request.read',
    effect: 'disclose',
    input: z.strictObject({
      status: z.enum(['open', 'all']),
      /** The number of the last request of the page before; null for the first page. Newest first, 100 a page. */
      after: z.string().max(20, 'too-long').nullable(),
    }),
    output: z.object({
      requests: z.array(requestSummarySchema),
      nextAfter: z.string().nullable(),
      totalCount: z.number().int(),
    }),
  }),
  'request.open': operation({
    permission: 'request.read',
    effect: 'disclose',
    input: z.strictObject({ requestId: requestIdSchema }),
    output: z.object({ request: requestDetailSchema }),
  }),
  'request.receive': operation({
    permission: 'request.receive',
    effect: 'write',
    input: requestIntakeSchema,
    output: z.object({ requestId: requestIdSchema, number: z.string() }),
  }),
  'request.confirmIdentity': operation({
    permission: 'request.identify',
    effect: 'write',
    input: z.strictObject({ requestId: requestIdSchema, proof: z.enum(identityProofs), checkedAt: checkTimeSchema }),
    output: z.object({}),
  }),
  /** Completes an agency's letter with its ground, or says on what it rests now (rule 22). */
  'request.stateGround': operation({
    permission: 'request.identify',
    effect: 'write',
    input: z.strictObject({ requestId: requestIdSchema, ...authorityGroundSchema.shape, checkedAt: checkTimeSchema }),
    output: z.object({}),
  }),
  /** Papers that show by what right somebody asks, each seen by the person signed in (rule 13). */
  'request.recordDocuments': operation({
    permission: 'request.identify',
    effect: 'write',
    input: z.strictObject({
      requestId: requestIdSchema,
      documents: z.array(z.enum(documentKinds)).min(1, 'required').max(documentKinds.length, 'too-many'),
      checkedAt: checkTimeSchema,
    }),
    output: z.object({}),
  }),
  /** Card, papers or ground were looked at earlier than it was written down; the entry keeps both times and why. */
  'request.restateCheckTime': operation({
    permission: 'request.identify',
    effect: 'write',
    input: z.strictObject({ requestId: requestIdSchema, checkedAt: instantSchema, reason: text(lengths.line) }),
    output: z.object({}),
  }),
  /** The requester takes the request back; nothing is owed any more, and the reason is in the entry. */
  'request.withdraw': operation({
    permission: 'request.receive',
    effect: 'write',
    input: z.strictObject({ requestId: requestIdSchema, reason: text(lengths.line) }),
    output: z.object({}),
  }),
  /** The copy, the deletion or the suspension that was asked for beside the viewing is taken back, and the rest stands. */
  'request.withdrawPart': operation({
    permission: 'request.receive',
    effect: 'write',
    input: z.strictObject({ requestId: requestIdSchema, kind: z.enum(requestKinds), reason: text(lengths.line) }),
    output: z.object({}),
  }),
  /** Closes the file of a request that was answered or withdrawn. */
  'request.close': operation({
    permission: 'request.receive',
    effect: 'write',
    input: z.strictObject({ requestId: requestIdSchema, reason: text(lengths.line) }),
    output: z.object({}),
  }),
} as const
