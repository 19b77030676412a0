// What was typed and not yet saved, kept in the book so that a lock, a crash or a restart loses nothing. It belongs to the
// account that typed it; nobody else is given it, whatever their role.
import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { holdsResidentNumber } from '../text/resident-number.ts'
import { text } from '../text/schema.ts'

/** The forms that are kept. A draft of any other name is of a version that this one does not know, and is let go. */
export const keptForms = [
  'intake-self',
  'intake-agent',
  'intake-authority',
  'intake-door',
  'decision',
  'viewing',
] as const
export type KeptFormName = (typeof keptForms)[number]

const contentLengthMax = 60_000
export const draftsMax = 20

/** Every text inside; null where it is no JSON. The encoded form would hide a line break or an escaped digit. */
const textsInside = (json: string): readonly string[] | null => {
  const texts: string[] = []
  try {
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'string' || typeof value === 'number') texts.push(String(value))
      return value
    })
    return texts
  } catch {
    return null
  }
}

export const keptDraftSchema = z.strictObject({
  /** The form, and which of its kind: `decision`, `intake-self`. */
  screen: text(80),
  /** As JSON. Rule 14 holds for what is only being typed, too. */
  content: z
    .string()
    .max(contentLengthMax, 'too-long')
    .refine((typed) => textsInside(typed) !== null, 'not-allowed')
    .refine((typed) => !(textsInside(typed) ?? [typed]).some(holdsResidentNumber), 'resident-number'),
})

export type KeptDraft = Readonly<z.output<typeof keptDraftSchema>>

/** Whether the book takes it; what it does not take stays in the window's memory alone. */
export const isKeepable = (draft: KeptDraft): boolean => keptDraftSchema.safeParse(draft).success

export const draftOperations = {
  /** All that this account is typing, in the place of what was kept before; nothing at all drops it. Kept at a lock and at a pause. */
  'draft.keep': operation({
    permission: 'session.keep',
    effect: 'write',
    input: z.strictObject({ drafts: z.array(keptDraftSchema).max(draftsMax, 'too-many') }),
    output: z.object({}),
  }),
  /** What this account was typing; asked once, when it signs in. */
  'draft.read': operation({
    permission: 'session.keep',
    effect: 'disclose',
    input: z.strictObject({}),
    output: z.object({ drafts: z.array(keptDraftSchema).readonly() }),
  }),
} as const
