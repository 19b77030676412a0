import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { roles } from '../contract/permission.ts'
import { lengths, text } from '../text/schema.ts'
import { accountIdSchema, accountSchema, newAccountSchema, passwordSchema } from './account.ts'

export const accountOperations = {
  'account.list': operation({
    permission: 'account.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({ accounts: z.array(accountSchema) }),
  }),
  'account.create': operation({
    permission: 'account.manage',
    effect: 'write',
    input: z.strictObject({ ...newAccountSchema.shape, role: z.enum(roles) }),
    output: z.object({ accountId: accountIdSchema }),
  }),
  /** One's own password, with the one it replaces: whoever added the account must not go on knowing it (rule 45). */
  'account.changePassword': operation({
    permission: 'session.keep',
    effect: 'write',
    input: z.strictObject({
      currentPassword: z.string().min(1, 'required').max(200, 'too-long'),
      newPassword: passwordSchema,
    }),
    output: z.object({}),
  }),
  /** Removes the account's key slot too: the password opens nothing from then on. */
  'account.disable': operation({
    permission: 'account.manage',
    effect: 'write',
    input: z.strictObject({ accountId: accountIdSchema, reason: text(lengths.line) }),
    output: z.object({}),
  }),
} as const
