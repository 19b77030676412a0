import { z } from 'zod'
import { holidayTableSchema } from '../calendar/holiday-table.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { issueReasons } from '../contract/failure.ts'
import { operation } from '../contract/operation.ts'
import { textEncodings } from '../text/encoding.ts'
import { lengths, text } from '../text/schema.ts'
import { fixedHolidaysSince } from './fixed-holidays.ts'
import { movedRequestSchema, replyClockSchema } from './moved-requests.ts'

/** Days of one file; ten years of holidays are two hundred. */
export const fileDaysMax = 1000

/** Why an event or a row does not come in, beyond the reasons that fields have. */
export const holidayFindingReasons = [
  'not-all-day',
  'repeats',
  'cancelled',
  'too-many-days',
  'same-day-before',
] as const

export const holidayFindingSchema = z.object({
  place: z.number().int(),
  value: z.string(),
  reason: z.enum([...issueReasons, ...holidayFindingReasons]),
  /** `stops`: cannot come in. `notes`: rightly left out. */
  weight: z.enum(['stops', 'notes']),
})

export const holidayPreviewSchema = z.object({
  previewId: z.uuid(),
  fileName: z.string(),
  format: z.enum(['calendar', 'spreadsheet']),
  encoding: z.enum(textEncodings),
  holidays: z.array(z.object({ day: plainDaySchema, name: z.string() })),
  /** The first 200 findings; `findingCount` has them all. */
  findings: z.array(holidayFindingSchema),
  findingCount: z.number().int(),
})

export type HolidayFinding = Readonly<z.output<typeof holidayFindingSchema>>
export type HolidayPreview = Readonly<z.output<typeof holidayPreviewSchema>>

/** The new edition of each year that changed, and the open requests whose legal last day moved with it. */
const changeSchema = z.object({
  editions: z.array(z.object({ year: z.number().int(), edition: z.number().int() })),
  movedRequests: z.array(movedRequestSchema),
})

export const holidayOperations = {
  /** The tables, and the clocks that a change of them could move: a screen shows what would happen before it does. */
  'holiday.list': operation({
    permission: 'clinic.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({ tables: z.array(holidayTableSchema), clocks: z.array(replyClockSchema) }),
  }),
  /** A year without a table is refused: one day alone would make a legal day out of a nearly empty year (rule 4). */
  'holiday.add': operation({
    permission: 'holiday.manage',
    effect: 'write',
    input: z.strictObject({ day: plainDaySchema, name: text(lengths.name) }),
    output: changeSchema,
  }),
  'holiday.remove': operation({
    permission: 'holiday.manage',
    effect: 'write',
    input: z.strictObject({ day: plainDaySchema, reason: text(lengths.line) }),
    output: changeSchema,
  }),
  /** Opens a year's table with the days that fall on the same date every year. */
  'holiday.addYear': operation({
    permission: 'holiday.manage',
    effect: 'write',
    input: z.strictObject({
      year: z.number().int().min(fixedHolidaysSince, 'not-allowed').max(2999, 'not-allowed'),
    }),
    output: changeSchema,
  }),
  /** Lets the manager choose a calendar (ICS) or a spreadsheet (CSV) and says what was found in it. */
  'holiday.previewImport': operation({
    permission: 'holiday.manage',
    effect: 'machine',
    input: z.strictObject({}),
    output: z.object({ preview: holidayPreviewSchema }),
  }),
  /** Takes the chosen days of a preview into the tables; a year that has none gets one. */
  'holiday.import': operation({
    permission: 'holiday.manage',
    effect: 'write',
    input: z.strictObject({
      previewId: z.uuid(),
      days: z.array(plainDaySchema).min(1, 'required').max(fileDaysMax, 'too-many'),
    }),
    output: z.object({ ...changeSchema.shape, addedCount: z.number().int() }),
  }),
} as const
