import { z } from 'zod'
import { roles } from '../contract/permission.ts'
import { lengths, text } from '../text/schema.ts'

export const accountIdSchema = z.uuid().brand('AccountId')
export type AccountId = z.output<typeof accountIdSchema>

/** No composition rule: the safety standard has none since 2023-09. Length is what resists guessing. */
export const passwordSchema = z.string().min(8, 'too-short').max(200, 'too-long')

export const accountSchema = z.object({
  id: accountIdSchema,
  name: z.string(),
  title: z.string(),
  role: z.enum(roles),
  disabledAt: z.string().nullable(),
})
export type Account = Readonly<z.output<typeof accountSchema>>

export const newAccountSchema = z.object({
  name: text(lengths.name),
  title: text(lengths.title),
  password: passwordSchema,
})
