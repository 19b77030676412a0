import { z } from 'zod'
import { roles } from '../contract/permission.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { lengths, text } from '../text/schema.ts'
import { looksShared } from './shared-name.ts'

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
  /** Whoever makes the account has seen that its name looks shared, and says that one person alone will use it (rule 45). */
  isOnePersons: z.boolean().optional(),
})

/** Rule 45: such a name may stay, but never unseen. */
export const sharedNameIssues = ({
  name,
  isOnePersons,
}: Pick<z.output<typeof newAccountSchema>, 'name' | 'isOnePersons'>): readonly FieldIssue[] =>
  looksShared(name) && isOnePersons !== true ? [{ field: 'name', reason: 'name-looks-shared' }] : []

/** What the entry says of it: nothing where the name is a person's, whatever was ticked. */
export const sharedNameFact = (name: string): { readonly sharedName?: 'taken-knowingly' } =>
  looksShared(name) ? { sharedName: 'taken-knowingly' } : {}
