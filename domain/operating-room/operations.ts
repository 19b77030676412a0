import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { operation } from '../contract/operation.ts'
import { checkTimeSchema } from '../identity/check-time.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { noticeOperations } from '../notice/operations.ts'
import { paperLanguages } from '../paper/language.ts'
import { basisSchema } from './basis.ts'
import { answers, newPersonSchema, signers } from './consent.ts'
import { filmingDraftSchema, filmingIdSchema, filmingSchema } from './filming.ts'
import { identityDraftSchema } from './identity.ts'
import { answerLanguageSchema, objectionAnswerSchema, objectionDraftSchema } from './objection.ts'
import {
  closings,
  operatingRoomRequestIdSchema,
  requestDetailSchema,
  requestDraftSchema,
  requestSummarySchema,
  verdictSchema,
  viewingDraftSchema,
} from './request.ts'
import { operatingRoomSettingsSchema } from './rules-table.ts'

export const operatingRoomFilters = ['open', 'all'] as const

const requestId = operatingRoomRequestIdSchema
const numberOfPage = z.number().int().nullable()

export const operatingRoomOperations = {
  /** The unconfirmed numbers as this clinic goes by them. */
  'operatingRoom.rules': operation({
    permission: 'camera.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({ settings: operatingRoomSettingsSchema }),
  }),
  'operatingRoom.configure': operation({
    permission: 'clinic.manage',
    effect: 'write',
    input: operatingRoomSettingsSchema,
    output: z.object({}),
  }),
  'operatingRoom.list': operation({
    permission: 'operating-room.read',
    effect: 'disclose',
    /** Newest first, 100 a page; `before` is the last sequence of the page before. */
    input: z.strictObject({ filter: z.enum(operatingRoomFilters), before: numberOfPage }),
    output: z.object({
      requests: z.array(requestSummarySchema),
      nextBefore: numberOfPage,
      totalCount: z.number().int(),
    }),
  }),
  'operatingRoom.open': operation({
    permission: 'operating-room.read',
    effect: 'disclose',
    input: z.strictObject({ requestId }),
    output: z.object({ request: requestDetailSchema }),
  }),
  /** Receives a request, counts its days and freezes its footage (rule 33). */
  'operatingRoom.receive': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: requestDraftSchema,
    output: z.object({ requestId, number: z.string(), holdNumber: z.string().nullable() }),
  }),
  /** Fills in what was missing of a basis: the letter's number, the opening of the mediation. */
  'operatingRoom.stateBasis': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: z.strictObject({ requestId, basis: basisSchema }),
    output: z.object({}),
  }),
  /** Somebody who was in the operation too, found out later; from then on their consent is needed as well. */
  'operatingRoom.addPerson': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: z.strictObject({ requestId, ...newPersonSchema.shape }),
    output: z.object({ position: z.number().int() }),
  }),
  'operatingRoom.recordConsent': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: z.strictObject({
      requestId,
      position: z.number().int(),
      answer: z.enum(answers),
      signedBy: z.enum(signers),
      guardianName: optionalText(lengths.name),
      saidOn: plainDaySchema,
      collectedBy: text(lengths.name),
    }),
    output: z.object({ missingCount: z.number().int() }),
  }),
  /** Which card and paper was looked at, once and before anything is shown (rules 12, 13); never a number. */
  'operatingRoom.confirmIdentity': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: z.strictObject({ requestId, ...identityDraftSchema.shape, checkedAt: checkTimeSchema }),
    output: z.object({}),
  }),
  /** Decides, and freezes the numbered notice that tells it, in Korean and in the requester's language. */
  'operatingRoom.decide': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: z.strictObject({ requestId, verdict: verdictSchema, language: z.enum(paperLanguages) }),
    output: z.object({ noticeId: z.uuid(), number: z.string() }),
  }),
  /** Tells on paper what was decided before decisions were told on paper; of the last decision alone. */
  'operatingRoom.tellDecision': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: z.strictObject({ requestId, language: z.enum(paperLanguages) }),
    output: z.object({ noticeId: z.uuid(), number: z.string() }),
  }),
  /** Writes down how a notice left the building, as of any other notice. */
  'operatingRoom.recordDelivery': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: noticeOperations['notice.recordDelivery'].input,
    output: z.object({ attempt: z.number().int() }),
  }),
  'operatingRoom.correctDelivery': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: noticeOperations['notice.correctDelivery'].input,
    output: z.object({}),
  }),
  'operatingRoom.recordReturn': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: noticeOperations['notice.recordReturn'].input,
    output: z.object({}),
  }),
  /** It was shown or handed over: a row 열람 or 제공 with its basis. */
  'operatingRoom.recordViewing': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: viewingDraftSchema,
    output: z.object({ ledgerNumber: z.number().int(), ordinal: z.number().int() }),
  }),
  /** Keeps the footage on while a dispute or an investigation is pending, by the days of the table. */
  'operatingRoom.extend': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: z.strictObject({ requestId, reason: text(lengths.line) }),
    output: z.object({ keptUntil: plainDaySchema }),
  }),
  /** Against a notice of this request; the clinic names the day by which it wishes to answer. */
  'operatingRoom.receiveObjection': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: z.strictObject({ requestId, ...objectionDraftSchema.shape }),
    output: z.object({ objectionId: z.uuid() }),
  }),
  /** Upheld, what was refused is decided anew; another answer gives its reason. Both draw a number and freeze the paper that says so. */
  'operatingRoom.answerObjection': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: z.strictObject({
      requestId,
      objectionId: z.uuid(),
      ...objectionAnswerSchema.shape,
      language: answerLanguageSchema,
    }),
    output: z.object({ answerId: z.uuid(), number: z.string() }),
  }),
  /** Ends the file: after the viewing, after a refusal, or because the request was withdrawn. */
  'operatingRoom.close': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: z.strictObject({ requestId, how: z.enum(closings), note: text(lengths.line) }),
    output: z.object({}),
  }),
  'operatingRoom.filmings': operation({
    permission: 'operating-room.read',
    effect: 'disclose',
    input: z.strictObject({ before: numberOfPage }),
    output: z.object({ filmings: z.array(filmingSchema), nextBefore: numberOfPage, totalCount: z.number().int() }),
  }),
  'operatingRoom.recordFilming': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: filmingDraftSchema,
    output: z.object({ filmingId: filmingIdSchema, number: z.string() }),
  }),
  /** Says a line of the register anew, with the reason; the old line stays as it was (rules 17, 36). */
  'operatingRoom.correctFilming': operation({
    permission: 'operating-room.handle',
    effect: 'write',
    input: z.strictObject({ filmingId: filmingIdSchema, draft: filmingDraftSchema, because: text(lengths.line) }),
    output: z.object({ filmingId: filmingIdSchema, number: z.string() }),
  }),
} as const
