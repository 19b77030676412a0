// What happens to a request between its receipt and its end, beside the decisions and the viewing.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { cameraIdSchema } from '../camera/camera.ts'
import { operation } from '../contract/operation.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { searchOutcomes } from './footage-search.ts'
import { objectionResults } from './objection.ts'
import { rangeIdSchema, receptionChannels, requestIdSchema } from './request.ts'
import { similarRequestSchema } from './similar.ts'
import { supplementDemandSchema } from './supplement.ts'
import { unclaimedReminderSchema } from './unclaimed.ts'

const rangeIds = z.array(rangeIdSchema).max(200, 'too-many')

export const requestLifeOperations = {
  /** What looking brought to light, for any of the stretches. */
  'request.recordSearch': operation({
    permission: 'request.identify',
    effect: 'write',
    input: z.strictObject({
      requestId: requestIdSchema,
      searches: z
        .array(
          z.strictObject({ rangeId: rangeIdSchema, outcome: z.enum(searchOutcomes), note: optionalText(lengths.note) }),
        )
        .min(1, 'required')
        .max(200, 'too-many'),
    }),
    output: z.object({}),
  }),
  /** Draws a number and freezes the paper; the ten days run on. */
  'request.askSupplement': operation({
    permission: 'request.identify',
    effect: 'write',
    input: z.strictObject({ requestId: requestIdSchema, ...supplementDemandSchema.shape }),
    output: z.object({ supplementId: z.uuid(), number: z.string() }),
  }),
  'request.recordSupplement': operation({
    permission: 'request.identify',
    effect: 'write',
    input: z.strictObject({ requestId: requestIdSchema, supplementId: z.uuid(), came: text(lengths.note) }),
    output: z.object({}),
  }),
  'request.receiveObjection': operation({
    permission: 'request.receive',
    effect: 'write',
    input: z.strictObject({
      requestId: requestIdSchema,
      noticeId: z.uuid(),
      receivedAt: instantSchema,
      channel: z.enum(receptionChannels),
      about: text(lengths.note),
      answerWishedOn: plainDaySchema,
    }),
    output: z.object({ objectionId: z.uuid() }),
  }),
  /**
   * An objection that is upheld takes stretches up again in the same act; another one gives its reason. Both draw a number and
   * freeze the paper that says so.
   */
  'request.answerObjection': operation({
    permission: 'notice.issue',
    effect: 'write',
    input: z.strictObject({
      requestId: requestIdSchema,
      objectionId: z.uuid(),
      result: z.enum(objectionResults),
      words: text(lengths.note),
      rangeIds,
    }),
    output: z.object({ answerId: z.uuid(), number: z.string() }),
  }),
  /** Draws a number and freezes a further paper, which says that the one before counts no more; that one stays readable. */
  'request.correctAnswer': operation({
    permission: 'notice.issue',
    effect: 'write',
    input: z.strictObject({
      requestId: requestIdSchema,
      objectionId: z.uuid(),
      result: z.enum(objectionResults),
      words: text(lengths.note),
      /** What is taken up again where the result becomes upheld. */
      rangeIds,
      reason: text(lengths.note),
    }),
    output: z.object({ answerId: z.uuid(), number: z.string() }),
  }),
  /** Stretches that have an answer await a decision again; what was decided stays in its notice. */
  'request.reopen': operation({
    permission: 'notice.issue',
    effect: 'write',
    input: z.strictObject({
      requestId: requestIdSchema,
      reason: text(lengths.note),
      /** When what makes it necessary came to the clinic: the ten days count from there. */
      reasonArrivedAt: instantSchema,
      rangeIds,
    }),
    output: z.object({}),
  }),
  /** Somebody who did not come on the day they were given was told so; the ten days count from the first time. */
  'request.remindUnclaimed': operation({
    permission: 'request.receive',
    effect: 'write',
    input: z.strictObject({ requestId: requestIdSchema, ...unclaimedReminderSchema.shape }),
    output: z.object({}),
  }),
  /** Granted and never fetched: nothing is owed any more until it is taken up again (decision 0018). */
  'request.closeUnclaimed': operation({
    permission: 'notice.issue',
    effect: 'write',
    input: z.strictObject({ requestId: requestIdSchema, reason: text(lengths.note) }),
    output: z.object({}),
  }),
  /** Open requests of the same phone or name, or for overlapping footage; at most 8. */
  'request.findSimilar': operation({
    permission: 'request.read',
    effect: 'disclose',
    input: z.strictObject({
      name: optionalText(lengths.name),
      phone: optionalText(lengths.phone),
      ranges: z
        .array(z.strictObject({ cameraId: cameraIdSchema, from: instantSchema, to: instantSchema }))
        .max(200, 'too-many'),
    }),
    output: z.object({ similar: z.array(similarRequestSchema).readonly() }),
  }),
} as const
