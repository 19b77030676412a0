// A copy of footage that left the clinic: to the person filmed, to their agent, or to an agency (rules 16, 20 to 23). It stays
// on the book's mind until it came back or is known to be destroyed.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { feeSchema } from '../decision/fee.ts'
import { rangeIdSchema, replyMethods, requestIdSchema } from '../request/request.ts'
import { lengths, optionalText, phone, text } from '../text/schema.ts'
import { hashedFileSchema } from './hashed-file.ts'

export const copyIdSchema = z.uuid().brand('CopyId')
export type CopyId = z.output<typeof copyIdSchema>

/** On what the footage is handed over: the form of rule 20. */
export const copyMedia = ['usb', 'disc', 'print', 'file', 'other'] as const
export type CopyMedium = (typeof copyMedia)[number]

/** By what other way the password goes. The password itself is never written down. */
export const passwordWays = ['none', 'in-person', 'phone', 'message', 'email', 'post'] as const

export const copyMaskingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('others-masked') }),
  /** Nobody else is in the picture, the warrant asks for the original …: the reason stands beside it. */
  z.strictObject({ kind: z.literal('not-needed'), reason: text(lengths.line) }),
])

/** Who took it in hand. An agency sends an official: office and rank are theirs (rule 22). */
export const copyRecipientSchema = z.strictObject({
  name: text(lengths.name),
  affiliation: optionalText(lengths.line),
  rank: optionalText(lengths.title),
  phone,
})

/** A piece of a stretch that was granted; `to` is the instant at which it ends. */
export const copyPieceSchema = z.strictObject({ rangeId: rangeIdSchema, from: instantSchema, to: instantSchema })

export const copyDraftSchema = z.strictObject({
  requestId: requestIdSchema,
  pieces: z.array(copyPieceSchema).min(1, 'required').max(200, 'too-many'),
  /** Whoever takes it wants no more of the stretches it was taken from. */
  isEnough: z.boolean().default(false),
  /** When it was handed over, where it is written down afterwards; null: now. */
  handedAt: instantSchema.nullable().default(null),
  medium: z.enum(copyMedia),
  /** Serial number or label of the medium; '' where it has none. */
  mediumLabel: optionalText(lengths.title),
  files: z.array(hashedFileSchema).max(50, 'too-many'),
  deliveredBy: z.enum(replyMethods),
  masking: copyMaskingSchema,
  password: z.enum(passwordWays),
  recipient: copyRecipientSchema,
  purpose: text(lengths.line),
  /** Why a copy and not only a viewing (rule 16; 표준지침 art. 44(5)). */
  reason: text(lengths.line),
  /** Limits and safeguards asked of the recipient (PIPA art. 18(5), rule 23). */
  limits: optionalText(lengths.facts),
  /** The recipient gave the three promises that stand on the receipt. */
  hasPromised: z.boolean(),
  /** Until when it comes back or is destroyed; null: kept by the person filmed as their own. */
  dueOn: plainDaySchema.nullable(),
  fee: feeSchema,
})

export const closingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('returned') }),
  z.strictObject({
    kind: z.literal('destroyed-by-recipient'),
    proof: z.enum(['reply-slip', 'letter', 'message', 'seen']),
  }),
  /** It came back and was destroyed here. */
  z.strictObject({ kind: z.literal('destroyed-here'), method: text(lengths.line) }),
])

export type CopyDraft = Readonly<z.output<typeof copyDraftSchema>>
export type CopyPiece = Readonly<z.output<typeof copyPieceSchema>>
export type CopyMasking = Readonly<z.output<typeof copyMaskingSchema>>
export type Closing = Readonly<z.output<typeof closingSchema>>
