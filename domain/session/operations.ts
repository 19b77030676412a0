import { z } from 'zod'
import { accountIdSchema, newAccountSchema, passwordSchema } from '../account/account.ts'
import { clinicSchema } from '../clinic/clinic.ts'
import { operation } from '../contract/operation.ts'
import { roles } from '../contract/permission.ts'
import { instantSchema } from '../calendar/instant.ts'
import { lengths, text } from '../text/schema.ts'

/** What the locked screen may show: counts and times, never a name or a camera. */
export const glanceSchema = z.object({
  vanishingCount: z.number().int(),
  nextVanishingAt: instantSchema.nullable(),
  replyDueCount: z.number().int(),
  nextReplyDueOn: z.string().nullable(),
})

export const sessionStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-book') }),
  z.object({ kind: z.literal('book-newer'), bookVersion: z.number(), supportedVersion: z.number() }),
  z.object({
    kind: z.literal('locked'),
    /** null at a cold start: the names are inside the encrypted book. */
    lastAccountName: z.string().nullable(),
    clinicName: z.string().nullable(),
    cause: z.enum(['started', 'asked', 'idle']),
    lockedAt: instantSchema.nullable(),
    glance: glanceSchema.nullable(),
  }),
  z.object({
    kind: z.literal('open'),
    accountId: accountIdSchema,
    accountName: z.string(),
    accountTitle: z.string(),
    role: z.enum(roles),
    clinicName: z.string(),
    terminal: z.string(),
    /** `broken`: the newest entries no longer match the head; the file was changed from outside. */
    seal: z.enum(['sound', 'broken']),
  }),
])

export type SessionState = Readonly<z.output<typeof sessionStateSchema>>

/** 12 groups of 4 characters out of 32 (no 0, O, 1, I): 240 bits. */
export const recoveryCodeSchema = z.object({ groups: z.array(z.string().length(4)).length(12) })

export const sessionOperations = {
  'session.state': operation({
    permission: 'anyone',
    effect: 'machine',
    input: z.strictObject({}),
    output: z.object({ state: sessionStateSchema }),
  }),
  /** Draws a fresh recovery code for the book about to be made; the earlier one is forgotten. */
  'setup.drawRecoveryCode': operation({
    permission: 'anyone',
    effect: 'machine',
    input: z.strictObject({}),
    output: z.object({ code: recoveryCodeSchema, askedGroups: z.array(z.number().int()) }),
  }),
  'setup.printRecoveryCode': operation({
    permission: 'anyone',
    effect: 'machine',
    input: z.strictObject({ clinicName: text(lengths.name), to: z.enum(['printer', 'pdf']) }),
    output: z.object({}),
  }),
  /** Makes the book, once the asked groups of the recovery code were typed back right, and signs in. */
  'setup.createBook': operation({
    permission: 'anyone',
    effect: 'gate',
    input: z.strictObject({
      clinic: clinicSchema,
      account: newAccountSchema,
      typedGroups: z.array(z.string().max(20, 'too-long')).max(12, 'too-many'),
    }),
    output: z.object({ state: sessionStateSchema }),
  }),
  'session.signIn': operation({
    permission: 'anyone',
    effect: 'gate',
    input: z.strictObject({ name: text(lengths.name), password: z.string().min(1, 'required').max(200, 'too-long') }),
    output: z.object({ state: sessionStateSchema }),
  }),
  /** Opens the book with the printed recovery code and gives the named account a new password. */
  'session.recover': operation({
    permission: 'anyone',
    effect: 'gate',
    input: z.strictObject({
      name: text(lengths.name),
      code: z.string().min(1, 'required').max(200, 'too-long'),
      newPassword: passwordSchema,
    }),
    output: z.object({ state: sessionStateSchema }),
  }),
  'session.lock': operation({
    permission: 'session.keep',
    effect: 'gate',
    input: z.strictObject({ cause: z.enum(['asked', 'idle']) }),
    output: z.object({ state: sessionStateSchema }),
  }),
  'job.cancel': operation({
    permission: 'session.keep',
    effect: 'machine',
    input: z.strictObject({ jobId: z.string().max(64) }),
    output: z.object({}),
  }),
} as const
