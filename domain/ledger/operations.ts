import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { operation } from '../contract/operation.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { copyIdSchema } from '../copy/copy.ts'
import { orderNumberSchema } from '../destruction/destruction.ts'
import { holdNumberSchema } from '../hold/hold.ts'
import { operatingRoomRequestIdSchema } from '../operating-room/request.ts'
import { requestIdSchema } from '../request/request.ts'
import { correctableColumns, ledgerRowSchema, rowKinds } from './official-row.ts'
import { rowFilterSchema } from './row-filter.ts'

export const ledgerPeriodSchema = z
  .strictObject({ from: plainDaySchema, to: plainDaySchema })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'end-before-start' })

/** State of the whole ledger as printed on papers: number of entries, root and its four Korean check words. */
export const ledgerHeadSchema = z.object({
  ledgerName: z.string(),
  entryCount: z.number().int(),
  lastNumber: z.number().int(),
  rootHex: z.string(),
  checkWords: z.array(z.string()),
})

export type LedgerHead = Readonly<z.output<typeof ledgerHeadSchema>>

export const ledgerOperations = {
  'ledger.head': operation({
    permission: 'ledger.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({ head: ledgerHeadSchema }),
  }),
  'ledger.list': operation({
    permission: 'ledger.read',
    effect: 'disclose',
    /** Newest first, 100 a page; `before` is the last number of the page before. */
    input: z.strictObject({
      period: ledgerPeriodSchema,
      kinds: z.array(z.enum(rowKinds)).max(rowKinds.length, 'too-many'),
      ...rowFilterSchema.shape,
      before: z.number().int().nullable(),
    }),
    output: z.object({
      rows: z.array(ledgerRowSchema),
      nextBefore: z.number().int().nullable(),
      totalCount: z.number().int(),
      /** Counting the rows of one camera or person stops at a thousand: what is more is said as more. */
      isCountedWhole: z.boolean(),
    }),
  }),
  /** One row and what it leads to. */
  'ledger.open': operation({
    permission: 'ledger.read',
    effect: 'disclose',
    input: z.strictObject({ number: z.number().int().min(1, 'not-a-number') }),
    output: z.object({
      row: ledgerRowSchema,
      request: z.object({ id: requestIdSchema, number: z.string() }).nullable(),
      operatingRoom: z.object({ id: operatingRoomRequestIdSchema, number: z.string() }).nullable(),
      copy: z.object({ id: copyIdSchema, number: z.string() }).nullable(),
      /** The order to destroy that was carried out. */
      order: orderNumberSchema.nullable(),
      /** The holds of the request whose row it is. */
      holdNumbers: z.array(holdNumberSchema),
      isAutoDeletion: z.boolean(),
    }),
  }),
  /** Restates one cell of a row in a new row with its reason; the old row stays as it was (rule 17). */
  'ledger.correct': operation({
    permission: 'ledger.correct',
    effect: 'write',
    input: z.strictObject({
      number: z.number().int().min(1, 'not-a-number'),
      column: z.enum(correctableColumns),
      value: text(lengths.note),
      reason: text(lengths.line),
    }),
    output: z.object({ ledgerNumber: z.number().int() }),
  }),
  /** Writes the period to a file of the user's choice, for a stated purpose (rule 47). */
  'ledger.export': operation({
    permission: 'ledger.export',
    effect: 'write',
    input: z.strictObject({
      jobId: z.string().min(1).max(64),
      period: ledgerPeriodSchema,
      kinds: z.array(z.enum(rowKinds)).min(1, 'required').max(rowKinds.length, 'too-many'),
      ...rowFilterSchema.shape,
      format: z.enum(['csv', 'xlsx', 'pdf']),
      /** Optional columns; the number, kind and time always go out. */
      columns: z.array(z.enum(correctableColumns)).max(correctableColumns.length, 'too-many'),
      purpose: text(lengths.line),
      /** Names and phones go out masked unless a reason is written. */
      unmaskedReason: optionalText(lengths.line),
    }),
    output: z.object({ fileName: z.string(), rowCount: z.number().int() }),
  }),
} as const
