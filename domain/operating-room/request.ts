// A request to see or be given operating-room footage: a door of its own, because the Act's list of bases is exclusive and the
// patient alone has no right of viewing under PIPA art. 35.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { cameraIdSchema } from '../camera/camera.ts'
import { holdNumberSchema } from '../hold/hold.ts'
import { lengths, optionalText, phone, text } from '../text/schema.ts'
import { basisKinds, basisSchema, standings } from './basis.ts'
import { identitySchema } from './identity.ts'
import { roomObjectionSchema } from './objection.ts'
import { capacities, newPersonSchema, personSchema } from './consent.ts'
import { toldPaperSchema } from './told-paper.ts'

export const operatingRoomRequestIdSchema = z.uuid().brand('OperatingRoomRequestId')
export type OperatingRoomRequestId = z.output<typeof operatingRoomRequestIdSchema>

/** 열람 or 제공. */
export const wishes = ['viewing', 'provision'] as const

/** `incomplete`: told what is missing; it waits and can be decided again. */
export const requestStates = ['received', 'incomplete', 'granted', 'refused', 'closed'] as const
export type RequestState = (typeof requestStates)[number]

/** `withdrawn` ends what was never decided; anything else would be a way around the answer that is owed. */
export const closings = ['done', 'withdrawn'] as const

export const requestDraftSchema = z.strictObject({
  requester: z.strictObject({ name: text(lengths.name), phone, standing: z.enum(standings) }),
  wish: z.enum(wishes),
  purpose: text(lengths.line),
  basis: basisSchema,
  capacity: z.enum(capacities),
  people: z.array(newPersonSchema).max(40, 'too-many'),
  cameraIds: z.array(cameraIdSchema).min(1, 'required').max(20, 'too-many'),
  from: instantSchema,
  to: instantSchema,
  receivedAt: instantSchema,
  /** Where the footage was secured when the request came (rule 33); '' only where none is left. */
  storedWhere: optionalText(lengths.line),
})
export type RequestDraft = Readonly<z.output<typeof requestDraftSchema>>

export const verdictSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('granted') }),
  z.strictObject({ kind: z.literal('refused'), reason: text(lengths.facts), objection: text(lengths.facts) }),
  z.strictObject({ kind: z.literal('incomplete'), note: optionalText(lengths.facts) }),
])
export type Verdict = Readonly<z.output<typeof verdictSchema>>

export const showings = ['watched', 'copy'] as const

export const viewingDraftSchema = z.strictObject({
  requestId: operatingRoomRequestIdSchema,
  form: z.enum(showings),
  /** Serial number or label of what was handed over; '' where it was only watched. */
  mediumLabel: optionalText(lengths.title),
  cameraIds: z.array(cameraIdSchema).min(1, 'required').max(20, 'too-many'),
  footageFrom: instantSchema,
  footageTo: instantSchema,
  startedAt: instantSchema,
  endedAt: instantSchema,
  /** Everybody who watched or took it, the person signed in apart. */
  viewers: text(lengths.line),
  place: text(lengths.line),
  /** Only the manager and the operators enter there (Rule art. 39-14). */
  isPlaceRestricted: z.boolean(),
})
export type ViewingDraft = Readonly<z.output<typeof viewingDraftSchema>>

export const requestSummarySchema = z.object({
  id: operatingRoomRequestIdSchema,
  sequence: z.number().int(),
  number: z.string(),
  state: z.enum(requestStates),
  requesterName: z.string(),
  standing: z.enum(standings),
  wish: z.enum(wishes),
  basisKind: z.enum(basisKinds),
  cameras: z.string(),
  from: instantSchema,
  to: instantSchema,
  receivedAt: instantSchema,
  dueOn: plainDaySchema,
  missingCount: z.number().int(),
  viewingCount: z.number().int(),
})
export type RequestSummary = Readonly<z.output<typeof requestSummarySchema>>

const madeBy = { at: instantSchema, by: z.string() }

export const requestDetailSchema = z.object({
  ...requestSummarySchema.shape,
  phone: z.string(),
  purpose: z.string(),
  basis: basisSchema,
  capacity: z.enum(capacities),
  people: z.array(personSchema).readonly(),
  /** null while nobody was checked: nothing is shown before (rule 12). */
  identity: identitySchema.nullable(),
  cameraIds: z.array(cameraIdSchema).readonly(),
  /** The reply period under which it was received. */
  replyDays: z.number().int(),
  holdNumber: holdNumberSchema.nullable(),
  /** `notice` is null of those decided before decisions were told on paper. */
  verdicts: z.array(z.object({ verdict: verdictSchema, notice: toldPaperSchema.nullable(), ...madeBy })).readonly(),
  viewings: z
    .array(
      z.object({
        ...viewingDraftSchema.omit({ requestId: true, cameraIds: true }).shape,
        ordinal: z.number().int(),
        ledgerNumber: z.number().int(),
        by: z.string(),
      }),
    )
    .readonly(),
  extensions: z.array(z.object({ from: plainDaySchema, to: plainDaySchema, reason: z.string(), ...madeBy })).readonly(),
  /** What was said against its notices, oldest first. */
  objections: z.array(roomObjectionSchema).readonly(),
  closing: z.object({ note: z.string(), ...madeBy }).nullable(),
})
export type RequestDetail = Readonly<z.output<typeof requestDetailSchema>>
