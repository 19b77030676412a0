import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { cameraIdSchema } from '../camera/camera.ts'
import { keptStretchSchema } from '../decision/kept-for-others.ts'
import { rangeAnswerSchema } from '../decision/range-answer.ts'
import { availabilitySchema } from '../footage/availability.ts'
import { gonePieceSchema } from '../footage/gone-pieces.ts'
import { paperLanguages } from '../paper/language.ts'
import { documentKinds } from '../identity/documents.ts'
import { needKinds } from '../identity/open-needs.ts'
import { issuedNoticeSchema } from '../notice/issued-notice.ts'
import { lengths, optionalText, phone, text } from '../text/schema.ts'
import { applicantSchema } from './applicant.ts'
import { receptionChannels, replyMethods } from './channel.ts'
import { footageSearchSchema } from './footage-search.ts'
import { followedSchema } from './follow.ts'
import { rangeIdSchema, requestIdSchema } from './ids.ts'
import { owedPartSchema } from './owed-part.ts'
import { objectionSchema } from './objection.ts'
import { knownPriorViewingSchema, priorViewingSchema } from './prior-viewing.ts'
import { reopeningSchema } from './reopening.ts'
import { replyClockKinds } from './reply-deadline.ts'
import { requestStatuses } from './request-status.ts'
import { supplementSchema } from './supplement.ts'
import { unclaimedSchema } from './unclaimed.ts'

export const requestKinds = ['viewing', 'existence', 'copy', 'deletion', 'suspension'] as const
export { receptionChannels, replyMethods }
export { rangeIdSchema, requestIdSchema } from './ids.ts'
export type { RangeId, RequestId } from './ids.ts'
/** The kind of proof seen. Never its number (rule 12, PIPA art. 24-2). */
export const identityProofs = [
  'resident-card',
  'driver-licence',
  'passport',
  'alien-card',
  'official-card',
  'other-card',
] as const

export const requesterSchema = z.object({
  name: text(lengths.name),
  phone,
  address: optionalText(lengths.address),
})

/** What is typed at the counter. The order of `from` and `to` and the cameras are checked by domain/request/intake.ts. */
export const requestIntakeSchema = z.strictObject({
  requester: z.strictObject(requesterSchema.shape),
  applicant: applicantSchema,
  kinds: z.array(z.enum(requestKinds)).min(1, 'required').max(requestKinds.length, 'too-many'),
  /** How it is known that what is to be deleted was seen (rule 41); null where nothing is to be, or it is first to be seen. */
  priorViewing: priorViewingSchema.nullable().default(null),
  /** The request that this one goes on from; null where it stands alone. */
  follows: requestIdSchema.nullable().default(null),
  purpose: text(lengths.line),
  /** What helps to find the scene: clothes, direction, company. */
  hint: optionalText(lengths.note),
  ranges: z
    .array(z.strictObject({ cameraId: cameraIdSchema, from: instantSchema, to: instantSchema }))
    .min(1, 'required')
    .max(200, 'too-many'),
  receivedAt: instantSchema,
  channel: z.enum(receptionChannels),
  replyBy: z.enum(replyMethods),
  /** What the requester reads; receipt and notice carry it over the Korean. */
  paperLanguage: z.enum(paperLanguages).default('ko'),
  /** Proof seen at once; null where identity is confirmed later. */
  identityProof: z.enum(identityProofs).nullable(),
  /** Papers of an agent seen at once. */
  documentsSeen: z.array(z.enum(documentKinds)).max(documentKinds.length, 'too-many'),
  /** Where the footage was secured at reception; null where it was not. Each range then gets a numbered hold. */
  secureAt: text(lengths.line).nullable(),
})

export type RequestIntake = Readonly<z.output<typeof requestIntakeSchema>>

export const requestSummarySchema = z.object({
  id: requestIdSchema,
  number: z.string(),
  requesterName: z.string(),
  kinds: z.array(z.enum(requestKinds)),
  receivedAt: instantSchema,
  status: z.enum(requestStatuses),
  /** What must still be seen before footage may be shown (rules 12, 13). */
  openNeeds: z.array(z.enum(needKinds)),
  /** null where the year has no holiday table (rule 4). */
  legalLastDay: plainDaySchema.nullable(),
  /** `asked`: an agency's own day, which no law sets. */
  clock: z.enum(replyClockKinds),
  rawLastDay: plainDaySchema,
  /** By how many days the answer went out too late, or is by now (rule 7). */
  replyLateDayCount: z.number().int(),
  rangeCount: z.number().int(),
  firstCamera: z.string(),
  /** The earliest day through which unsecured footage of this request still exists; null where none is at risk. */
  vanishesAfter: plainDaySchema.nullable(),
  /** Through which it was expected to, where that day is over: it may be gone at any hour. */
  expectedThrough: plainDaySchema.optional(),
})

const watchedSchema = z.object({ from: instantSchema, to: instantSchema, watchedAt: instantSchema })

export const requestRangeSchema = z.object({
  id: rangeIdSchema,
  cameraId: cameraIdSchema,
  cameraNumber: z.string(),
  cameraPlace: z.string(),
  isOperatingRoom: z.boolean(),
  /** Whether the place was open to the public all the while it was filmed (rule 38). */
  isPublic: z.boolean(),
  from: instantSchema,
  to: instantSchema,
  availability: availabilitySchema,
  /** Since when all of it is secured; absent where it is not, or not by one hold. */
  heldSince: instantSchema.exactOptional(),
  /** What of it is gone while the rest is there (rule 29). */
  gone: z.array(gonePieceSchema).readonly(),
  /** null where nothing was decided or shown yet. */
  answer: rangeAnswerSchema.nullable(),
  /** What of it was played to whoever asked, each viewing once. */
  watched: z.array(watchedSchema).readonly().exactOptional(),
  /** When it was shown to whoever asked before it was taken up again. */
  formerlyShownAt: instantSchema.exactOptional(),
  /** When a copy of any of it was first handed over on this request. */
  copiedAt: instantSchema.exactOptional(),
  /** What was asked for beside the viewing and is owed since; absent where nothing is. */
  stillOwed: z.array(owedPartSchema).readonly().exactOptional(),
  /** What keeps it for somebody else, where its deletion is to be decided; absent where nothing does. */
  keptFor: z.array(keptStretchSchema).readonly().exactOptional(),
  /** null where nobody looked yet. */
  search: footageSearchSchema.nullable(),
})

export const historyItemSchema = z.object({
  at: instantSchema,
  accountName: z.string(),
  /** The operation that left the entry. */
  kind: z.string(),
  ledgerNumber: z.number().int().nullable(),
})

export const requestDetailSchema = z.object({
  id: requestIdSchema,
  number: z.string(),
  status: z.enum(requestStatuses),
  requester: requesterSchema,
  applicant: applicantSchema,
  kinds: z.array(z.enum(requestKinds)),
  /** null where nothing is to be deleted, or the request is older than the version that keeps it. */
  priorViewing: knownPriorViewingSchema.nullable(),
  follows: followedSchema.nullable(),
  followedBy: z.array(followedSchema.extend({ kinds: z.array(z.enum(requestKinds)).readonly() })).readonly(),
  purpose: z.string(),
  hint: z.string(),
  receivedAt: instantSchema,
  /** Later than `receivedAt` by more than a day means it was entered late (rule 5). */
  enteredAt: instantSchema,
  channel: z.enum(receptionChannels),
  replyBy: z.enum(replyMethods),
  paperLanguage: z.enum(paperLanguages),
  handlerName: z.string(),
  identity: z.object({ proof: z.enum(identityProofs), checkedBy: z.string(), checkedAt: instantSchema }).nullable(),
  documents: z.array(z.object({ kind: z.enum(documentKinds), seenBy: z.string(), seenAt: instantSchema })),
  ranges: z.array(requestRangeSchema),
  notices: z.array(issuedNoticeSchema),
  supplements: z.array(supplementSchema).readonly(),
  objections: z.array(objectionSchema).readonly(),
  /** Oldest first; the last one says from when the ten days count now. */
  reopenings: z.array(reopeningSchema).readonly(),
  /** null unless it stands taken back. */
  withdrawnAt: instantSchema.nullable(),
  /** null unless all that is left is what was promised for a day that went by. */
  unclaimed: unclaimedSchema.nullable(),
  /** How often the receipt was put out. */
  receiptPrintedCount: z.number().int(),
  /** Handed over for it, oldest first; each has its own receipt (사본 인수증). */
  copies: z
    .array(z.object({ id: z.uuid(), number: z.string(), providedAt: instantSchema, printedCount: z.number().int() }))
    .readonly(),
  /** Numbers of the holds that rest on it and whose lifting nobody has proposed. */
  openHolds: z.array(z.string()).readonly(),
  history: z.array(historyItemSchema),
})

export type Requester = Readonly<z.output<typeof requesterSchema>>
export type RequestSummary = Readonly<z.output<typeof requestSummarySchema>>
export type RequestRange = Readonly<z.output<typeof requestRangeSchema>>
export type RequestDetail = Readonly<z.output<typeof requestDetailSchema>>
