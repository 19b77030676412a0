import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { operation } from '../contract/operation.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { closingSchema, copyDraftSchema, copyIdSchema } from './copy.ts'
import { reminderWays } from './reminder-way.ts'
import { copyStates } from './copy-state.ts'
import { hashedFileSchema } from './hashed-file.ts'
import { copyDetailSchema, copySummarySchema } from './summary.ts'

/** What a list of copies shows; `provisions` are those to third parties (표준지침 art. 42(1)). */
export const copyFilters = [...copyStates, 'all', 'provisions'] as const
export type CopyFilter = (typeof copyFilters)[number]

export const copyOperations = {
  'copy.list': operation({
    permission: 'copy.read',
    effect: 'disclose',
    /** Newest first, 100 a page; `before` is the last ledger number of the page before. */
    input: z.strictObject({ filter: z.enum(copyFilters), before: z.number().int().nullable() }),
    output: z.object({
      copies: z.array(copySummarySchema),
      nextBefore: z.number().int().nullable(),
      totalCount: z.number().int(),
    }),
  }),
  'copy.open': operation({
    permission: 'copy.read',
    effect: 'disclose',
    input: z.strictObject({ copyId: copyIdSchema }),
    output: z.object({ copy: copyDetailSchema }),
  }),
  /** Lets somebody choose the file that is handed over and gives its name, size and SHA-256. Nothing of it is kept. */
  'copy.hashFile': operation({
    permission: 'copy.provide',
    effect: 'machine',
    input: z.strictObject({ jobId: z.string().min(1).max(64) }),
    output: z.object({ file: hashedFileSchema }),
  }),
  /** Records that a copy was handed over: number drawn, receipt frozen, a row 제공 or 열람 written (rules 16, 20 to 23). */
  'copy.provide': operation({
    permission: 'copy.provide',
    effect: 'write',
    input: copyDraftSchema,
    output: z.object({ copyId: copyIdSchema, number: z.string(), ledgerNumber: z.number().int() }),
  }),
  /** Writes down that the recipient was asked for the copy, and how. */
  'copy.remind': operation({
    permission: 'copy.provide',
    effect: 'write',
    input: z.strictObject({ copyId: copyIdSchema, way: z.enum(reminderWays), note: optionalText(lengths.line) }),
    output: z.object({ reminderCount: z.number().int() }),
  }),
  /** Gives the recipient a later day, for a reason. */
  'copy.extend': operation({
    permission: 'copy.provide',
    effect: 'write',
    input: z.strictObject({ copyId: copyIdSchema, dueOn: plainDaySchema, reason: text(lengths.line) }),
    output: z.object({}),
  }),
  /** It came back, or is known to be destroyed. Destroyed here it is also a row 파기 (rule 31). */
  'copy.close': operation({
    permission: 'copy.provide',
    effect: 'write',
    input: z.strictObject({
      copyId: copyIdSchema,
      how: closingSchema,
      closedOn: plainDaySchema,
      byWhom: text(lengths.name),
      note: optionalText(lengths.line),
    }),
    output: z.object({ ledgerNumber: z.number().int().nullable() }),
  }),
} as const
